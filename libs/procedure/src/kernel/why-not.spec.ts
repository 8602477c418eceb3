import { lawOf } from '@tergeu/law';
import type { Given } from './case-file';
import { snapshotOf } from './decide';
import { agree, annexed, asked, attach, ids, open, people, registered } from './testing/people';
import { petition } from './testing/specimen';
import { conditionsFor, unmetConditions } from './why-not';

const law = lawOf('briefing', '2022-01-10');
const ask = (story: typeof asked, command: string, payload: Record<string, never> | { weight: number } | null = {}) => {
  const given: Given = {
    proceedingId: ids.petition,
    file: story.file,
    actor: people.prosecutor,
    law,
    now: story.now,
    occurredAt: story.now,
    officials: {},
  };
  return unmetConditions(petition, snapshotOf(petition, story.file.proceedings[ids.petition]), command, given, payload);
};

describe('why not', () => {
  it('reads the conditions of each branch as data', () => {
    const agreed = snapshotOf(petition, annexed.then(agree).file.proceedings[ids.petition]);
    expect(conditionsFor(agreed, 'send')).toEqual([['isUrgent'], ['isChecked', 'hasAnnex']]);
    expect(conditionsFor(agreed, 'open')).toBeNull();
  });

  it('tells a command of another state from one that lacks something', () => {
    expect(ask(asked, 'close')).toBeNull();
    expect(ask(asked, 'agree')).toEqual(['hasAnnex']);
    expect(ask(annexed, 'agree')).toEqual([]);
  });

  it('names the branch that lacks least', () => expect(ask(annexed.then(agree), 'send')).toEqual(['isUrgent']));

  it('is open when any branch is', () => {
    const urgent = registered
      .then({ ...open, payload: { ...open.payload, urgent: true } })
      .then(attach)
      .then(agree);
    expect(ask(urgent, 'send')).toEqual([]);
  });

  it('takes conditions on a payload not yet known as met', () => {
    expect(ask(registered, 'open', null)).toEqual([]);
    expect(ask(registered, 'open', { weight: 0 })).toEqual(['isWeighty']);
  });
});
