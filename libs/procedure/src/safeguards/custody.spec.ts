import type { CaseFile, ClockState, Json, Proceeding } from '../kernel/case-file';
import { S03 } from './S03-prosecutor-agrees';
import { S04 } from './S04-court-authorises';
import { S07 } from './S07-no-hidden-overdue';

/** Measures written by hand, as no machine would make them: the term of custody and its changes. */
const at = (hour: number) => `2022-03-10T${String(hour).padStart(2, '0')}:00:00.000Z`;
const proceeding = (machine: string, state: Json, memory: object, clocks: readonly ClockState[] = []): Proceeding => ({
  id: machine, machine, procedureVersion: '1', state, done: false, memory: memory as Proceeding['memory'], clocks, openedAt: at(1), changedAt: at(1),
}); // prettier-ignore
const file = (memory: object, state: Json = { inForce: {} }, clocks: readonly ClockState[] = [], ofCase: object = {}): CaseFile => ({
  id: 'case',
  version: 100,
  proceedings: {
    restraint: proceeding(
      'restraint',
      state,
      {
        authorId: 'investigator', agreedBy: 'prosecutor', agreedAt: at(1), courtRequired: true, judgeId: 'judge', orderedAt: at(2), inForceAt: at(2),
        ...memory,
      },
      clocks,
    ), // prettier-ignore
    case: proceeding('case', 'completed', ofCase),
  },
  tiers: { judge: 3, prosecutor: 2 },
});
const term = (status: ClockState['status']): ClockState => ({
  name: 'term', startedAt: at(2), dueAt: at(9), status, settledAt: null, performedAt: null,
}); // prettier-ignore

const agreement = (by: string, rank: string | null) => ({ by, at: at(3), rank });
const extension = (more: object = {}) => ({
  toMonths: 3, days: null, ground: 'ordinary', askedBy: 'investigator', askedAt: at(3), before: at(9), ranks: ['district'],
  agreements: [agreement('prosecutor', 'district')], judgeId: 'judge', grantedAt: at(4), ...more,
}); // prettier-ignore
const extended = (...all: readonly object[]) => file({ extensions: all });
const twoRanks = { toMonths: 18, ranks: ['regional', 'general'] };

describe.each([
  [
    S03,
    {
      'agreed by the district': extended(extension()),
      'agreed by a rank above': extended(extension({ agreements: [agreement('regional', 'regional')] })),
      'approved, then agreed': extended(
        extension({ ...twoRanks, agreements: [agreement('regional', 'regional'), agreement('general', 'general')] }),
      ),
      "lifted with another's consent": file({ change: 'none', changeAskedBy: 'investigator', endedBy: 'prosecutor' }, 'lifted'),
      'a change asked for and refused': file({ change: null, changeAskedBy: 'investigator' }),
    },
    {
      'nobody agreed': extended(extension({ agreements: [] })),
      'agreed by who asked': extended(extension({ askedBy: 'prosecutor' })),
      'agreed by a rank below': extended(extension({ ranks: ['regional'] })),
      'agreed by somebody of no rank': extended(extension({ agreements: [agreement('prosecutor', null)] })),
      'approved and not agreed': extended(extension({ ...twoRanks, agreements: [agreement('general', 'general')] })),
      'approved and agreed by one person': extended(
        extension({ ...twoRanks, agreements: [agreement('general', 'general'), agreement('general', 'general')] }),
      ),
      'the second of two': extended(extension(), extension({ agreements: [] })),
      'lifted by who asked for it': file({ change: 'none', changeAskedBy: 'prosecutor', endedBy: 'prosecutor' }, 'lifted'),
    },
  ],
  [
    S04,
    {
      'extended by the judge': extended(extension()),
      'changed to a pledge': file({ newKind: 'writtenPledge' }, 'replaced'),
    },
    {
      'extended by a prosecutor': extended(extension({ judgeId: 'prosecutor' })),
      'extended by nobody known': extended(extension({ judgeId: 'stranger' })),
      'changed to bail without the judge': file({ newKind: 'bail' }, 'replaced'),
    },
  ],
  [
    S07,
    {
      'in its term': file({ termUntil: at(9), termLongest: at(20) }, { inForce: {} }, [term('running')]),
      'over, and shown': file({ overdueAt: at(9), termUntil: at(9), termLongest: at(20) }, 'expired', [term('missed')]),
      'fallen, and shown': file({ overdueAt: at(9) }, 'fallen'),
      'released late': file({ overdueAt: at(9), releasedAt: at(10) }, 'released', [term('missed')]),
      'days for the reading come after the longest': file({ termUntil: at(21), termLongest: at(20), readingDays: 1 }),
      'completed after the release': file({ overdueAt: at(9), releasedAt: at(10) }, 'released', [], { completedAt: at(11) }),
      'completed before the term was over': file({ overdueAt: at(9) }, 'expired', [], { completedAt: at(8) }),
    },
    {
      'over, and not shown': file({}, { inForce: {} }, [term('missed')]),
      'over, and lifted as if it were not': file({ overdueAt: at(9) }, 'lifted', [term('missed')]),
      'over, and still in force': file({ overdueAt: at(9) }),
      'released at no time': file({ overdueAt: at(9) }, 'released'),
      'longer than the longest': file({ termUntil: at(21), termLongest: at(20) }),
      'a term with no longest': file({ termUntil: at(21) }),
      'completed while somebody is inside': file({ overdueAt: at(9) }, 'expired', [], { completedAt: at(11) }),
      'completed before the release': file({ overdueAt: at(9), releasedAt: at(12) }, 'released', [], { completedAt: at(11) }),
      'ended while somebody is inside': file({ overdueAt: at(9) }, 'fallen', [], { endedAt: at(11) }),
    },
  ],
] as const)('%# custody: $id', (safeguard, lawful, broken) => {
  it.each(Object.entries<CaseFile>(lawful))(`${safeguard.id} finds nothing: %s`, (_, given) =>
    expect(safeguard.breaches(given)).toEqual([]),
  );
  it.each(Object.entries<CaseFile>(broken))(`${safeguard.id} finds the breach: %s`, (_, given) =>
    expect(safeguard.breaches(given)).not.toEqual([]),
  );
});
