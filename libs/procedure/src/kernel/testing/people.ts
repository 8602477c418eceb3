import { official, Story, type Step } from '../story';
import { specimens } from './specimen';

const id = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`;

export const people = {
  investigator: official(id(1), 'investigator', { city: 'Almaty', bodyId: 'police', unitId: 'unit-1' }),
  colleague: official(id(2), 'investigator', { city: 'Almaty', bodyId: 'police', unitId: 'unit-1' }),
  stranger: official(id(3), 'investigator', { city: 'Atyrau' }),
  prosecutor: official(id(4), 'prosecutor', { city: 'Almaty' }),
  otherProsecutor: official(id(5), 'prosecutor', { city: 'Almaty' }),
  checker: official(id(6), 'internalSecurity', {}),
};

export const ids = { case: id(100), petition: id(101), annex: id(102), second: id(103) };
export const start = '2022-01-10T04:00:00.000Z';

const member = { id: people.investigator.id, unitId: 'unit-1', bodyId: 'police' };
export const staff = { city: 'Almaty', team: [member], supervisorIds: [people.prosecutor.id] };

const empty = Story.of(specimens, ids.case, start, Object.values(people));

export const register: Step = { machine: 'case', id: ids.case, type: 'register', by: people.investigator, payload: staff };
export const open: Step = {
  machine: 'petition',
  id: ids.petition,
  type: 'open',
  by: people.investigator,
  payload: { subject: 'specimen', weight: 5 },
};
export const attach: Step = {
  machine: 'annex',
  id: ids.annex,
  type: 'attach',
  by: people.investigator,
  payload: { petitionId: ids.petition },
};
export const agree: Step = { machine: 'petition', id: ids.petition, type: 'agree', by: people.prosecutor };

/** Registered at 04:01, petition opened at 04:02 UTC, under the profile asked for (briefing: 12 h to answer; code: 24 h). */
export const registered = empty.then(register);
export const asked = registered.then(open);
export const annexed = asked.then(attach);
