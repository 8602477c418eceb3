import { proceedingOf, type Json, type Procedures } from '@tergeu/procedure';
import { Story, type Step } from '@tergeu/procedure/testing';
import { startAt } from './explore';
import { caseBegun, cast, ids, personRecorded, step } from './worlds/cast';

/**
 * Bounds that no exploration comes to, as it knows no hours of the day and no length of an act: told by examples,
 * each just within a bound or just beyond it. A second opinion, kept by hand from CPC 7(51), 192(4)-(5), 209.
 */
const examples = [
  { parameters: 'detention.questioning.', machine: 'detention', other: otherQuestioning },
  { parameters: 'case.extensionRungs', machine: 'case', other: otherPapers },
  { parameters: 'defence.mandatory', machine: 'defence', other: otherMandatory },
] as const;

/** The first example of a machine, or of one parameter of the law, that is decided otherwise than it should be. */
export function otherExample(procedures: Procedures, of: { readonly machine: string } | { readonly parameter: string }): string | null {
  for (const { parameters, machine, other } of examples) {
    if ('machine' in of ? of.machine !== machine : !of.parameter.startsWith(parameters)) continue;
    const found = other(procedures);
    if (found) return found;
  }
  return null;
}

/** Begins at this hour of 10 January in Almaty, lasts so many minutes. */
type Questioning = readonly [hour: number, minutes: number];
interface Example {
  readonly who: string;
  readonly person?: Readonly<Record<string, Json>>;
  readonly before?: readonly Questioning[];
  readonly asked: Questioning;
  readonly allowed: boolean;
}
const minor = { who: 'a minor', person: { bornOn: '2006-01-01' } };
const old = { who: 'a man of 63', person: { bornOn: '1959-01-10' } };
const almostOld = { who: 'a man of 62', person: { bornOn: '1959-01-12' } };
const woman = { who: 'a woman of 58', person: { sex: 'female', bornOn: '1964-01-10' } };
const almostOldWoman = { who: 'a woman of 57', person: { sex: 'female', bornOn: '1964-01-12' } };
const adult = { who: 'an adult' };
const threeHoursTwice = [[11, 180], [15, 180]] as const; // prettier-ignore
const twoHoursTwice = [[11, 120], [14, 120]] as const; // prettier-ignore
const questionings: readonly Example[] = [
  { ...adult, asked: [12, 240], allowed: true },
  { ...adult, asked: [12, 241], allowed: false },
  { ...minor, asked: [12, 120], allowed: true },
  { ...minor, asked: [12, 121], allowed: false },
  { ...old, asked: [12, 180], allowed: true },
  { ...old, asked: [12, 181], allowed: false },
  { ...almostOld, asked: [12, 181], allowed: true },
  { ...woman, asked: [12, 181], allowed: false },
  { ...almostOldWoman, asked: [12, 181], allowed: true },
  { ...adult, before: [[12, 60]], asked: [14, 30], allowed: true },
  { ...adult, before: [[12, 61]], asked: [14, 30], allowed: false },
  { ...adult, before: threeHoursTwice, asked: [19, 120], allowed: true },
  { ...adult, before: threeHoursTwice, asked: [19, 121], allowed: false },
  { ...minor, before: twoHoursTwice, asked: [17, 1], allowed: false },
  { ...old, before: [[11, 180]], asked: [15, 120], allowed: true },
  { ...old, before: [[11, 180]], asked: [15, 121], allowed: false },
  { ...adult, asked: [20, 120], allowed: true },
  { ...adult, asked: [20, 121], allowed: false },
  { ...adult, asked: [30, 30], allowed: true },
  { ...adult, asked: [29, 30], allowed: false },
];

const counsel = { counselId: cast.counsel.id };
const apprehended = {
  personId: ids.person,
  ground: 'caughtInTheAct',
  place: 'A street',
  offenceId: 'CC 188(2)',
  inMassRiots: false,
};
const held = (person: Readonly<Record<string, Json>> = {}): readonly Step[] => [
  ...caseBegun,
  personRecorded(person),
  step(cast.investigator, 'detention', ids.detention, 'apprehend', apprehended),
  step(cast.investigator, 'detention', ids.detention, 'deliver'),
  step(cast.investigator, 'detention', ids.detention, 'drawProtocol'),
  step(cast.investigator, 'defence', ids.defence, 'explainRightsAndOffer', { personId: ids.person }),
  step(cast.investigator, 'defence', ids.defence, 'chooseCounsel', counsel),
  step(cast.investigator, 'defence', ids.defence, 'admitCounsel', counsel),
];
const at = (hour: number, minutes = 0) => new Date(Date.UTC(2022, 0, 10, hour - 6, minutes)).toISOString();
const question = ([hour, minutes]: Questioning): Step => ({
  ...step(cast.investigator, 'detention', ids.detention, 'question', { minutes, afterPrivateTalk: true }),
  at: at(hour),
  recordedAt: at(hour, minutes),
});

const told = (procedures: Procedures, steps: readonly Step[]) =>
  steps.reduce((story, one) => story.then(one), Story.of(procedures, ids.case, startAt, Object.values(cast)));

/** A questioning that is let through beyond the bounds, or refused within them (CPC 7(51), 209). */
function otherQuestioning(procedures: Procedures): string | null {
  const other = questionings.find(({ person, before = [], asked, allowed }) => {
    const { outcome } = told(procedures, [...held(person), ...before.map(question)]).try(question(asked)).decision;
    return (outcome === 'accepted') !== allowed;
  });
  return other ? `questioning of ${other.who} at ${other.asked[0]} h for ${other.asked[1]} min` : null;
}

/** Months asked for, and the last minute at which the papers are in time; the term ends on 10 March 2022 at 24:00. */
const papers: readonly (readonly [months: number, inTime: string])[] = [
  [3, '2022-03-05T18:00:00.000Z'],
  [12, '2022-03-05T18:00:00.000Z'],
  [13, '2022-02-28T18:00:00.000Z'],
];

/** Papers of an extension that are called late or in time though they are not (CPC 192(4)-(5)). */
function otherPapers(procedures: Procedures): string | null {
  const begun = told(procedures, [...caseBegun, personRecorded(), step(cast.investigator, 'case', ids.case, 'begin')]);
  const isLate = (months: number, time: string) => {
    const reasons = 'Reasons given in so many words';
    const asked = begun.then({ ...step(cast.investigator, 'case', ids.case, 'askExtension', { months, reasons }), at: time });
    return proceedingOf(asked.file, 'case', ids.case)?.memory['papersLate'];
  };
  const other = papers.find(
    ([months, inTime]) => isLate(months, inTime) !== false || isLate(months, new Date(Date.parse(inTime) + 60_000).toISOString()) !== true,
  );
  return other ? `papers of an extension to ${other[0]} months` : null;
}

/** A ground of mandatory defence, and of whom it counts (CPC 67(1)-(2)): of a suspect only, or of a witness, too. */
const statedGrounds: readonly (readonly [ground: string, ofAWitness: boolean])[] = [
  ['inpatientExpertise', false],
  ['victimRepresented', true],
  ['pleaAgreement', true],
  ['conflict', true],
];
const other = { ...personRecorded(), id: ids.otherPerson };
const ofTheOther = (type: string, payload: Record<string, Json> = {}) =>
  step(cast.investigator, 'defence', ids.otherDecision, type, payload);
const offered: readonly Step[] = [
  other,
  ofTheOther('explainRightsAndOffer', { personId: ids.otherPerson }),
  ofTheOther('chooseCounsel', counsel),
  ofTheOther('admitCounsel', counsel),
  step(cast.investigator, 'defence', ids.defence, 'explainRightsAndOffer', { personId: ids.person }),
];

/** A stated ground that cannot be recorded though it counts, or counts before its moment. */
function otherMandatory(procedures: Procedures): string | null {
  const isRecorded = (ground: string, roleInCase: string) =>
    told(procedures, [...caseBegun, personRecorded({ roleInCase }), ...offered]).try(
      step(cast.investigator, 'defence', ids.defence, 'recordGround', {
        ground,
        circumstances: 'Reasons given in so many words',
        ...(ground === 'conflict' ? { otherPersonId: ids.otherPerson } : {}),
      }),
    ).decision.outcome === 'accepted';
  const wrong = statedGrounds.find(
    ([ground, ofAWitness]) => !isRecorded(ground, 'suspect') || isRecorded(ground, 'witness') !== ofAWitness,
  );
  return wrong ? `the ground of mandatory defence ${wrong[0]}` : null;
}
