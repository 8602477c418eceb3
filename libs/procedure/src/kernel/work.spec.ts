import { snapshotOf } from './decide';
import { agree, annexed, asked, ids, open, people, register, registered } from './testing/people';
import { petition } from './testing/specimen';
import { workOf } from './work';

const work = (story: typeof asked) => {
  const proceeding = story.file.proceedings[ids.petition]!;
  return workOf(petition, proceeding, snapshotOf(petition, proceeding), story.file);
};

describe('work', () => {
  it('waits for the supervising prosecutor, due at the nearest running clock', () =>
    expect(work(asked)).toEqual([
      {
        slot: 'asked#0.0',
        role: 'prosecutor',
        officialId: people.prosecutor.id,
        bodyId: null,
        city: null,
        rank: null,
        since: '2022-01-10T04:02:00.000Z',
        dueAt: '2022-01-10T16:02:00.000Z',
      },
    ]));

  it('waits for each member of the team, and for a group’s leader only where there is one', () =>
    expect(work(annexed.then(agree)).map(({ officialId, role, dueAt }) => ({ officialId, role, dueAt }))).toEqual([
      { officialId: people.investigator.id, role: 'investigator', dueAt: null },
    ]));

  it('waits for nobody in a state that expects nothing', () => expect(work(asked.until('2022-01-11T00:00:00.000Z'))).toEqual([]));

  it('waits for the official named in the proceeding', () => {
    const named = registered.then({ ...open, payload: { ...open.payload, urgent: true, assigneeId: people.checker.id } });
    const sent = named
      .then({ machine: 'annex', id: ids.annex, type: 'attach', by: people.investigator, payload: { petitionId: ids.petition } })
      .then(agree)
      .then({ ...open, type: 'send', payload: {} });
    expect(work(sent)).toMatchObject([{ role: 'internalSecurity', officialId: people.checker.id }]);
  });

  it('follows a change of staff', () => {
    const two = { ...register.payload, supervisorIds: [people.prosecutor.id, people.otherProsecutor.id] };
    expect(work(asked.then({ ...register, type: 'restaff', payload: two })).map(({ officialId }) => officialId)).toEqual([
      people.prosecutor.id,
      people.otherProsecutor.id,
    ]);
  });
});
