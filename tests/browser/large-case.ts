import { uuidv7 } from 'uuidv7';
import type { ApiUnderTest, CaseUnderTest } from '../../apps/api/src/testing/api-under-test';

const because = 'Because the specimen of this test asks for it.';
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

/** A case of sixty proceedings, given by commands: five suspects with all that follows, victims, things, one refused attempt, one late recording. */
export async function largeCase(api: ApiUnderTest): Promise<CaseUnderTest> {
  const file = await api.caseFile().begun('B-2026-60');
  for (const index of [1, 2, 3, 4, 5]) await suspect(file, index);
  for (let index = 1; index <= 9; index += 1)
    await file.do('investigator', 'person', uuidv7(), 'record', someone(`Victim ${index} Specimen`, 'victim'), { occurredAt: ago(5) });
  for (let index = 1; index <= 5; index += 1)
    await file.do('investigator', 'vehicle', uuidv7(), 'record', {
      ownerKind: 'citizen', model: `Specimen car ${index}`, city: 'almaty', outcome: 'damaged', damagedAt: '2022-01-05T15:00:00Z',
    }); // prettier-ignore
  return file;
}

const someone = (name: string, roleInCase: string) => ({
  name, roleInCase, bornOn: '1990-01-01', sex: 'male', citizenship: 'kazakhstan', knowsLanguage: true, withoutMeans: true, hasDefect: false,
}); // prettier-ignore

/** Nine proceedings: the person, detention, examination, defence, qualification, search, two items, a measure. */
async function suspect(file: CaseUnderTest, index: number): Promise<void> {
  const [person, detention, examination, defence, decision, search, measure] = Array.from({ length: 7 }, () => uuidv7()) as [
    string, string, string, string, string, string, string,
  ]; // prettier-ignore
  await file.do('investigator', 'person', person, 'record', someone(`Suspect ${index} Specimen`, 'suspect'));
  await file.do('investigator', 'detention', detention, 'apprehend', {
    personId: person, ground: 'caughtInTheAct', place: `Specimen street ${index}`, offenceId: 'CC 188(2)', inMassRiots: false,
  }); // prettier-ignore
  await file.do('investigator', 'detention', detention, 'deliver');
  await file.do('investigator', 'detention', detention, 'drawProtocol');
  if (index === 1) await file.refusal('facilityOfficer', 'detention', detention, 'place');
  await file.do('investigator', 'medical-examination', examination, 'order', { personId: person, detentionId: detention });
  // The first one waits for his examination: S01 keeps him out of the facility.
  if (index > 1) await file.do('medic', 'medical-examination', examination, 'recordHealthy', { fitForFacility: true });
  await file.do('investigator', 'defence', defence, 'explainRightsAndOffer', { personId: person, punishableByOverTenYears: false });
  const draft = { kind: 'qualification', personId: person, offenceId: 'CC 188(3)', text: because };
  await file.do('investigator', 'key-decision', decision, 'draft', draft);
  const petition = {
    kind: 'search',
    place: `Specimen house ${index}`,
    sought: ['object', 'phone'],
    grounds: because,
    inDwelling: true,
    forced: true,
  };
  await file.do('investigator', 'court-authorisation', search, 'draft', petition);
  await file.do('investigator', 'court-authorisation', search, 'executeUrgently', { urgencyReasons: because, result: because });
  for (const kind of ['object', 'phone'])
    await file.do('investigator', 'evidence-item', uuidv7(), 'collect', {
      kind,
      description: `Specimen ${kind} ${index}`,
      actionId: search,
    });
  await file.do('investigator', 'restraint', measure, 'propose', {
    personId: person,
    kind: 'custody',
    custodyException: 'identityUnknown',
    grounds: because,
  });
}
