import { lawOf } from '@tergeu/law';
import type { Actor, Given } from './case-file';
import { availabilityOf } from './open-commands';
import { annexed, asked, ids, people, registered } from './testing/people';
import { specimens } from './testing/specimen';

const given = (story: typeof asked, actor: Actor, proceedingId = ids.petition): Given => ({
  proceedingId,
  file: story.file,
  actor,
  law: lawOf('briefing', '2022-01-10'),
  now: story.now,
  occurredAt: story.now,
  officials: {},
});
const one = (story: typeof asked, actor: Actor, command: string, id?: string) =>
  availabilityOf(specimens, 'petition', given(story, actor, id)).find((row) => row.command === command)!;

describe('open commands', () => {
  it('lists every command of the machine, and none of an unknown one', () => {
    expect(availabilityOf(specimens, 'petition', given(asked, people.investigator)).map(({ command }) => command)).toEqual(
      Object.keys(specimens.petition.commands),
    );
    expect(availabilityOf(specimens, 'nothing', given(asked, people.investigator))).toEqual([]);
  });

  it('is open to whom it belongs, in its state, when the law is met', () =>
    expect(one(annexed, people.prosecutor, 'agree')).toMatchObject({ open: true, inState: true, mine: true, reasons: [] }));

  it('is blocked with reasons when the law is not met', () =>
    expect(one(asked, people.prosecutor, 'agree')).toMatchObject({
      open: false,
      inState: true,
      mine: true,
      reasons: [{ condition: 'hasAnnex' }],
    }));

  it('says whose it is', () => expect(one(annexed, people.investigator, 'agree')).toMatchObject({ open: false, mine: false }));
  it('says so first', () => expect(one(annexed, people.investigator, 'agree').reasons[0]?.condition).toBe('actor'));

  it('marks commands of other states', () =>
    expect(one(asked, people.investigator, 'close')).toMatchObject({
      open: false,
      inState: false,
      mine: true,
      reasons: [{ condition: 'state' }],
    }));

  it('offers the opening of a new proceeding, its payload not yet known', () =>
    expect(one(registered, people.investigator, 'open', ids.second)).toMatchObject({ open: true, inState: true }));

  it('S12: shows that another tier is closed', () => {
    const story = annexed;
    const file = { ...story.file, tiers: { ...story.file.tiers, [people.prosecutor.id]: 3 as const } };
    const rows = availabilityOf(specimens, 'petition', { ...given(story, people.prosecutor), file });
    expect(rows.find(({ command }) => command === 'agree')).toMatchObject({ open: false, reasons: [{ safeguard: 'S12' }] });
  });
});
