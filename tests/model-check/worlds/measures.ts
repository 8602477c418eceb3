import type { Json } from '@tergeu/procedure';
import type { World } from '../world';
import { agreed, agreeing, caseBegun, cast, ids, personRecorded, registration, seen, step } from './cast';

const { investigator, prosecutor, otherProsecutor, regionalProsecutor, generalProsecutor, judge, medic, facilityOfficer, counsel } = cast;
const because = 'Reasons given in so many words';
const reasons = { reasons: because };
const noBail = { ...reasons, noBailGround: 'flightOrHindrance' };
const second = ids.otherDecision;
const grave = 'CC 380-1(1)';

type Payload = Record<string, Json>;
const by = (who: typeof investigator, type: string, payload: Payload = {}, id: string = ids.restraint) =>
  step(who, 'restraint', id, type, payload);
const propose = (kind: string, more: Payload = {}) =>
  by(investigator, 'propose', { personId: ids.person, kind, grounds: because, custodyException: 'identityUnknown', ...more });
const agree = by(prosecutor, 'agreeToMeasure');
const order = by(judge, 'order', noBail);
const asked = (toMonths: number, extensionGround: string) => by(investigator, 'askExtension', { toMonths, extensionGround, ...reasons });
const grant = by(judge, 'grantExtension', reasons);

/** A case of some offence with one suspect; the act is qualified where the world says so. */
const begun = (offenceId = 'CC 188(2)', category = 'theft', person: Payload = {}) => [
  step(investigator, 'case', ids.case, 'register', { ...registration, offenceId, category }),
  ...caseBegun.slice(1),
  personRecorded(person),
  step(investigator, 'case', ids.case, 'begin'),
  step(investigator, 'defence', ids.defence, 'explainRightsAndOffer', { personId: ids.person }),
  step(investigator, 'defence', ids.defence, 'requestStateCounsel'),
];
const qualified = (offenceId = 'CC 188(2)') => [
  step(investigator, 'key-decision', ids.decision, 'draft', { kind: 'qualification', personId: ids.person, offenceId, text: because }),
  step(investigator, 'key-decision', ids.decision, 'submit'),
  agreeing(ids.decision),
];
const known = [...begun(), ...qualified()];
const minor = { bornOn: '2006-05-01' };
const held = [...known, propose('custody'), agree, order];
const toThree = [asked(3, 'ordinary'), by(prosecutor, 'agreeToExtension'), grant];
const byRegion = (to: number, ground: string) => [asked(to, ground), by(regionalProsecutor, 'agreeToExtension'), grant];
const gravely = [...begun(grave, 'violenceAgainstLawEnforcement'), ...qualified(grave), propose('custody'), agree, order, ...toThree];

const ordering = ['propose', 'agreeToMeasure', 'agreeToLighter', 'refuseMeasure', 'order', 'orderLighter', 'refuseOrder', 'apply'];
const extending = ['askExtension', 'approveExtension', 'agreeToExtension', 'refuseExtension', 'grantExtension', 'denyExtension'];
const prosecutors = [prosecutor, regionalProsecutor, generalProsecutor];
/** Limits that other worlds let run out. */
const ofDuty = ['extensionAnswer', 'extensionFiling', 'extensionRuling', 'expiryWarning'].map((one) => `restraint.${one}`);
const still = ['case.investigationTerm', 'defence.counselArrival'];
const common = {
  machine: 'restraint',
  profile: 'briefing',
  instances: { restraint: [ids.restraint] },
  still,
} as const;
const values = {
  personId: [ids.person],
  replacesId: [undefined],
  replacementGround: [undefined],
  custodyException: ['identityUnknown'],
} as const;

export const measures: readonly World[] = [
  {
    ...common,
    name: 'who agrees, and what the judge orders',
    start: known,
    cast: [investigator, prosecutor, otherProsecutor, judge],
    only: { restraint: ordering },
    values: {
      ...values,
      kind: ['custody', 'bail', 'writtenPledge'],
      newKind: ['houseArrest', 'bail', 'writtenPledge', 'custody'],
      noBailGround: [undefined, 'flightOrHindrance'],
      bailSum: [undefined, 100_000],
      shortDays: [undefined, 10, 11],
    },
    still: [...still, ...ofDuty, 'restraint.term', 'restraint.extensionRequest', 'restraint.bailPayment'],
  },
  {
    ...common,
    name: 'custody to three months, and its end',
    start: held,
    cast: [investigator, prosecutor, otherProsecutor, judge, facilityOfficer],
    only: { restraint: [...extending, 'warnOfExpiry', 'release'] },
    values: { ...values, toMonths: [2, 3, 4, 6], extensionGround: ['ordinary'] },
  },
  {
    ...common,
    name: 'custody to nine months: the region',
    start: [...held, ...toThree],
    cast: [investigator, ...prosecutors, judge],
    only: { restraint: [...extending, 'lift'] },
    values: { ...values, toMonths: [9, 10], extensionGround: ['ordinary', 'complexity', 'especiallyGrave'] },
  },
  {
    ...common,
    name: 'custody to twelve and eighteen months: two ranks',
    start: [...gravely, ...byRegion(9, 'especiallyGrave')],
    cast: [investigator, ...prosecutors, judge],
    only: { restraint: extending },
    values: { ...values, toMonths: [12, 18, 19, 36], extensionGround: ['complexity', 'especiallyGrave'] },
  },
  {
    ...common,
    name: 'short custody, then two months',
    start: [...known, propose('custody'), agree],
    cast: [investigator, prosecutor, judge],
    only: { restraint: ['order', ...extending] },
    values: { ...values, noBailGround: ['flightOrHindrance'], shortDays: [1, 10, 11, 20], toMonths: [2, 3], extensionGround: ['ordinary'] },
    still: [...still, 'restraint.expiryWarning'],
  },
  {
    ...common,
    name: 'no custody of a minor for less than a grave crime',
    start: [...begun('CC 188(2)', 'theft', minor), ...qualified()],
    cast: [investigator, prosecutor, judge],
    only: { restraint: ['propose', 'agreeToMeasure', 'order', 'apply'] },
    values: { ...values, kind: ['custody', 'minorSupervision'], noBailGround: ['flightOrHindrance'], shortDays: [undefined] },
  },
  {
    ...common,
    name: 'no custody for five years or less without a ground that the law names',
    start: known,
    cast: [investigator, prosecutor, judge],
    only: { restraint: ['propose', 'agreeToMeasure', 'order'] },
    values: {
      ...values,
      kind: ['custody', 'houseArrest'],
      custodyException: [undefined, 'fled'],
      noBailGround: [undefined, 'flightOrHindrance'],
      shortDays: [undefined],
    },
    still: [...still, ...ofDuty, 'restraint.term', 'restraint.judgeDecision', 'restraint.extensionRequest'],
  },
  {
    ...common,
    name: 'custody of a minor, six months in all',
    start: [...begun('CC 188(3)', 'theft', minor), ...qualified('CC 188(3)'), propose('custody'), agree, order, ...toThree],
    cast: [investigator, regionalProsecutor, judge],
    only: { restraint: ['askExtension', 'agreeToExtension', 'grantExtension'] },
    values: { ...values, toMonths: [5, 6, 7, 9], extensionGround: ['complexity'] },
    still: [...still, ...ofDuty],
  },
  {
    ...common,
    name: 'custody while the file is read',
    start: [
      ...held,
      ...agreed(ids.action, 'completion'),
      step(investigator, 'case', ids.case, 'complete'),
      step(investigator, 'case', ids.case, 'giveForReading'),
    ],
    cast: [investigator, prosecutor, otherProsecutor, judge, facilityOfficer],
    instances: { restraint: [ids.restraint], case: [ids.case] },
    only: { restraint: ['askReadingTerm', ...extending.slice(1), 'release'], case: ['endReading'] },
    values: { ...values, days: [20] },
    // The Code sets no end to how often: the days would grow without bound.
    boundedTo: 400,
  },
  {
    ...common,
    name: 'bail: with custody, by itself, unpaid',
    start: known,
    cast: [investigator, prosecutor, judge],
    instances: { restraint: [ids.restraint, second] },
    only: { restraint: ['propose', 'agreeToMeasure', 'order', 'recordBailPayment', 'lift', 'supersede'] },
    values: {
      ...values,
      kind: ['custody', 'bail'],
      bailSum: [100_000],
      noBailGround: [undefined],
      shortDays: [undefined],
      replacesId: [undefined, ids.restraint],
      replacementGround: [undefined, 'bailUnpaid'],
    },
    still: [...still, ...ofDuty, 'restraint.term', 'restraint.extensionRequest', 'restraint.judgeDecision'],
  },
  {
    ...common,
    name: 'a surety withdraws, another measure in its place',
    start: [...known, propose('personalSurety'), agree, by(investigator, 'apply')],
    cast: [investigator, prosecutor],
    instances: { restraint: [ids.restraint, second] },
    only: { restraint: ['propose', 'agreeToMeasure', 'apply', 'withdrawSurety', 'recordBreach', 'supersede', 'lift'] },
    values: {
      ...values,
      kind: ['writtenPledge'],
      replacesId: [undefined, ids.restraint],
      replacementGround: [undefined, 'suretyWithdrawn', 'breach'],
      byId: [second],
    },
  },
  {
    ...common,
    name: 'custody lifted and changed by consent, and on health',
    start: held,
    cast: [investigator, prosecutor, otherProsecutor, judge, medic, counsel],
    instances: { restraint: [ids.restraint], 'medical-examination': [ids.examination] },
    only: {
      restraint: ['openReview', 'keep', 'replace', 'lift', 'askForChange', 'consentToChange', 'refuseChange'],
      'medical-examination': ['order', 'recordHealthy', 'recommendOnHealth'],
    },
    values: {
      ...values,
      ground: ['health', 'personal'],
      newKind: ['custody', 'bail', 'writtenPledge'],
      change: ['none', 'writtenPledge', 'houseArrest'],
      complaintOfAbuse: [false],
      fitForFacility: [true],
    },
    still: [...still, ...ofDuty, 'restraint.extensionRequest'],
  },
  ...(['CC 188(2)', 'CC 272(2)'] as const).map((offenceId): World => ({
    ...common,
    name: `a measure before the qualification, ${offenceId}`,
    start: offenceId === 'CC 188(2)' ? begun() : begun(offenceId, 'massRiots'),
    cast: [investigator, prosecutor, judge, facilityOfficer],
    instances: { restraint: [ids.restraint], 'key-decision': [ids.decision] },
    only: {
      restraint: ['propose', 'agreeToMeasure', 'order', 'apply', 'announceQualification', 'release'],
      'key-decision': ['draft', 'submit', 'agree'],
    },
    values: {
      ...values,
      kind: ['custody', 'writtenPledge'],
      'key-decision.kind': ['qualification'],
      offenceId: [offenceId],
      seen: seen(['qualification'], offenceId),
      noBailGround: ['flightOrHindrance'],
      shortDays: [undefined],
    },
    still: [...still, ...ofDuty, 'restraint.judgeDecision', 'restraint.extensionRequest', 'key-decision.prosecutorAnswer'],
  })),
  {
    ...common,
    name: 'the place of custody',
    start: [
      ...known,
      step(investigator, 'detention', ids.detention, 'apprehend', {
        personId: ids.person,
        ground: 'caughtInTheAct',
        place: 'A street',
        offenceId: 'CC 188(2)',
        inMassRiots: false,
      }),
      step(investigator, 'detention', ids.detention, 'deliver'),
      step(investigator, 'detention', ids.detention, 'drawProtocol'),
      step(investigator, 'medical-examination', ids.examination, 'order', { personId: ids.person, detentionId: ids.detention }),
      step(medic, 'medical-examination', ids.examination, 'recordHealthy', { fitForFacility: true }),
      step(facilityOfficer, 'detention', ids.detention, 'place'),
      propose('custody'),
      agree,
    ],
    cast: [investigator, prosecutor, judge, facilityOfficer],
    instances: { restraint: [ids.restraint], detention: [ids.detention] },
    only: { restraint: ['order', 'transferToRemandPrison', 'lift', 'release'], detention: ['recordRestraintOrder', 'release'] },
    values: { ...values, noBailGround: ['flightOrHindrance'], shortDays: [undefined], releaseGround: ['noGroundsForCustody'] },
    still: [
      ...still, ...ofDuty, 'restraint.extensionRequest', 'detention.family', 'detention.firstQuestioning', 'detention.prosecutorNotice',
      'detention.prosecutorAnswer',
    ], // prettier-ignore
  },
];
