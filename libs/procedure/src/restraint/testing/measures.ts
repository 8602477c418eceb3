import type { LawProfile } from '@tergeu/law';
import type { Json } from '../../kernel/case-file';
import type { begunCase } from '../../kernel/testing/begun-case';
import { because, cast, caseWithSuspect, empty, ids, recordPerson, registration, step } from '../../kernel/testing/begun-case';
import { agreeing } from '../../key-decision/testing/agreeing';

/** Steps of stories about measures of restraint. */
export const reasons = { reasons: because };
export const noBail = { ...reasons, noBailGround: 'flightOrHindrance' };
type Payload = Record<string, Json>;

export const propose = (kind = 'custody', more: Payload = {}, id = ids.restraint) =>
  step('investigator', 'restraint', id, 'propose', {
    personId: ids.person,
    kind,
    grounds: because,
    custodyException: 'identityUnknown',
    ...more,
  });
export const prosecutor = (type: string, payload: Payload = {}, id = ids.restraint) => step('prosecutor', 'restraint', id, type, payload);
export const judge = (type: string, payload: Payload = reasons, id = ids.restraint) => step('judge', 'restraint', id, type, payload);
export const investigator = (type: string, payload: Payload = {}, id = ids.restraint) =>
  step('investigator', 'restraint', id, type, payload);
export const agree = prosecutor('agreeToMeasure');
export const apply = investigator('apply');
export const order = judge('order', noBail);

/** Nobody is taken into custody without counsel (CPC 67(3)). */
const defended = (story: Told): Told =>
  story
    .then(step('investigator', 'defence', ids.defence, 'explainRightsAndOffer', { personId: ids.person }))
    .then(step('investigator', 'defence', ids.defence, 'requestStateCounsel'));

/** A case of another offence than the theft of the other stories. */
export const caseOf = (offenceId: string, category: string, more: Payload = {}) =>
  defended(
    empty()
      .then(step('investigator', 'case', ids.case, 'register', { ...registration, offenceId, category }))
      .then(step('colleague', 'case', ids.case, 'assignInvestigator', { investigatorId: cast.investigator.id }))
      .then(step('prosecutor', 'case', ids.case, 'takeUnderSupervision'))
      .then(step('investigator', 'case', ids.case, 'begin'))
      .then(recordPerson(more)),
  );

export const given = (profile: LawProfile = 'briefing', more: Payload = {}) => defended(caseWithSuspect(profile, more));
export type Told = ReturnType<typeof begunCase>;

/** The qualification of the suspect's act, agreed to. */
export const qualified = (story: Told, offenceId = 'CC 188(2)'): Told =>
  story
    .then(
      step('investigator', 'key-decision', ids.decision, 'draft', {
        kind: 'qualification',
        personId: ids.person,
        offenceId,
        text: because,
      }),
    )
    .then(step('investigator', 'key-decision', ids.decision, 'submit'))
    .then(agreeing());

export const measure = (story: Told, id = ids.restraint) => story.file.proceedings[id]!;
export const clock = (story: Told, name: string, id = ids.restraint) => measure(story, id).clocks.findLast((one) => one.name === name)!;
/** So many days before a moment. */
export const before = (moment: string, days: number): string => new Date(Date.parse(moment) - days * 86_400_000).toISOString();
