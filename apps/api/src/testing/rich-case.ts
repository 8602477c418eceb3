import { procedures } from '@tergeu/procedure';
import { uuidv7 } from 'uuidv7';
import type { ApiUnderTest, CaseUnderTest } from './api-under-test';
import { cast, type CastName } from './cast';

/** Stands in every text of everything that counsel of the client may not see. */
export const marker = 'SECRETMARK';
const secret = `${marker} of a specimen, in so many words`;
const open = 'Told to everybody whom it concerns.';

/** A case with something secret in every kind of proceeding, and what the client's counsel may see. */
export interface RichCase {
  readonly file: CaseUnderTest;
  readonly clientId: string;
  /** Proceedings that counsel of the client must not find anywhere. */
  readonly secretIds: readonly string[];
  readonly searchId: string;
  readonly decisionId: string;
}

type Do = (by: CastName, machine: string, id: string, type: string, payload?: unknown) => Promise<void>;
const person = (name: string, roleInCase: string) => ({ name, bornOn: '1990-01-01', sex: 'male', roleInCase });

export async function richCase(api: ApiUnderTest): Promise<RichCase> {
  const file = await api.caseFile().begun();
  const act: Do = (by, machine, id, type, payload = {}) => file.do(by, machine, id, type, payload);
  const [clientId, decisionId] = [uuidv7(), uuidv7()];
  await act('investigator', 'person', clientId, 'record', person('Client Specimen', 'suspect'));
  await defended(act, clientId);
  await act('investigator', 'detention', uuidv7(), 'apprehend', {
    personId: clientId, ground: 'traces', place: 'A street', offenceId: 'CC 188(2)',
  }); // prettier-ignore
  await act('investigator', 'key-decision', decisionId, 'draft', {
    kind: 'qualification', personId: clientId, offenceId: 'CC 188(2)', text: open,
  }); // prettier-ignore
  const others = await secretsOfOthers(act);
  const { searchId, ids } = await secretsOfTheCase(act, clientId, others.personId);
  await act('investigator', 'key-decision', decisionId, 'submit');
  await file.do('prosecutor', 'key-decision', decisionId, 'agree', await file.sight('prosecutor', decisionId));
  return { file, clientId, decisionId, searchId, secretIds: [...others.ids, ...ids] };
}

async function defended(act: Do, personId: string): Promise<void> {
  const defence = uuidv7();
  await act('investigator', 'defence', defence, 'explainRightsAndOffer', { personId });
  await act('investigator', 'defence', defence, 'requestStateCounsel');
  await act('investigator', 'defence', defence, 'admitCounsel', { counselId: cast.formerCounsel.id });
  await act('investigator', 'defence', defence, 'replaceCounsel', { reasons: open });
  await act('investigator', 'defence', defence, 'admitCounsel', { counselId: cast.counsel.id });
}

/** Another suspect, with all that is his alone. */
async function secretsOfOthers(act: Do): Promise<{ personId: string; ids: string[] }> {
  const [personId, witness, detention, examination, restraint, complaint, appeal, defence, decision] = Array.from({ length: 9 }, () =>
    uuidv7(),
  );
  await act('investigator', 'person', personId!, 'record', person(`${marker} Accomplice`, 'suspect'));
  await act('investigator', 'person', witness!, 'record', person(`${marker} Witness`, 'witness'));
  await act('investigator', 'detention', detention!, 'apprehend', {
    personId, ground: 'traces', place: `${marker} street`, offenceId: 'CC 188(2)',
  }); // prettier-ignore
  await act('investigator', 'medical-examination', examination!, 'order', { personId, detentionId: detention });
  await act('medic', 'medical-examination', examination!, 'recordInjuries', {
    injuryMarks: [{ site: `${marker} arm`, description: secret }], complaintOfAbuse: true, fitForFacility: true,
  }); // prettier-ignore
  await act('investigator', 'restraint', restraint!, 'propose', {
    personId,
    kind: 'custody',
    custodyException: 'identityUnknown',
    grounds: secret,
  });
  await act('prosecutor', 'complaint', complaint!, 'receive', {
    complainantName: `${marker} Complainant`, complainantPersonId: personId, channel: 'prosecutor', text: secret,
  }); // prettier-ignore
  await act('investigator', 'defence', defence!, 'explainRightsAndOffer', { personId });
  await act('investigator', 'key-decision', decision!, 'draft', {
    kind: 'recognitionAsSuspect',
    personId,
    offenceId: 'CC 188(2)',
    text: secret,
  });
  await act('facilityOfficer', 'appeal', appeal!, 'lodge', {
    actId: detention,
    appellantName: `${marker} Appellant`,
    personId,
    text: secret,
  });
  return {
    personId: personId!,
    ids: [personId, witness, detention, examination, restraint, complaint, appeal, defence, decision] as string[],
  };
}

/** What is withheld of the case itself, and what is still to come at the client's. */
async function secretsOfTheCase(act: Do, clientId: string, otherId: string): Promise<{ searchId: string; ids: string[] }> {
  const [coming, searchId, draft, item, weapon, object, vehicle, claim, recusal, measure, copy] = Array.from({ length: 11 }, () =>
    uuidv7(),
  );
  const search = { kind: 'search', place: `${marker} flat`, grounds: secret, sought: ['phone'] };
  await act('investigator', 'court-authorisation', coming!, 'draft', { ...search, personId: clientId });
  await act('investigator', 'court-authorisation', coming!, 'submit');
  await act('prosecutor', 'court-authorisation', coming!, 'support');
  await act('judge', 'court-authorisation', coming!, 'grant');
  await act('investigator', 'court-authorisation', searchId!, 'draft', { ...search, personId: otherId });
  await act('investigator', 'court-authorisation', searchId!, 'executeUrgently', { urgencyReasons: secret, result: secret });
  await act('investigator', 'key-decision', draft!, 'draft', {
    kind: 'termination',
    terminationGround: 'noElements',
    personId: clientId,
    text: secret,
  });
  await act('investigator', 'restraint', measure!, 'propose', { personId: clientId, kind: 'writtenPledge', grounds: secret });
  await act('investigator', 'evidence-item', item!, 'collect', { kind: 'phone', description: secret, actionId: searchId });
  await act('investigator', 'evidence-item', copy!, 'recordDerived', { kind: 'expertOpinion', description: secret, derivedFrom: [item] });
  await act('investigator', 'attacked-object', object!, 'record', { ...sample('attacked-object', 'record'), name: `${marker} hall` });
  await act('investigator', 'vehicle', vehicle!, 'record', { ...sample('vehicle', 'record'), model: `${marker} car` });
  await act('investigator', 'damage-claim', claim!, 'report', { ...sample('damage-claim', 'report'), claimantName: `${marker} Victim` });
  await act('investigator', 'weapon', weapon!, 'recordHandIn', {
    ...sample('weapon', 'recordHandIn'),
    model: `${marker} rifle`,
    atDetention: false,
    whileLookedFor: false,
  });
  await act('colleague', 'recusal', recusal!, 'declare', { ground: 'interest', reasons: secret });
  return { searchId: searchId!, ids: [coming, searchId, draft, item, weapon, object, vehicle, claim, recusal, measure, copy] as string[] };
}

interface Field {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minimum?: number;
}

/** A payload with every field that is asked for, secret where it is a text. */
function sample(machine: string, command: string): Record<string, unknown> {
  const { properties = {}, required = [] } = procedures[machine]!.commands[command]!.payload.toJSONSchema({ io: 'input' }) as {
    properties?: Record<string, Field>;
    required?: string[];
  };
  return Object.fromEntries(required.map((name) => [name, valueOf(properties[name]!)]));
}

function valueOf({ type, enum: choices, format, minimum }: Field): unknown {
  if (choices) return choices[0];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return Math.max(1, minimum ?? 1);
  if (format === 'date-time') return '2022-01-05T14:00:00Z';
  if (format === 'date') return '2022-01-05';
  return secret.slice(0, 30);
}
