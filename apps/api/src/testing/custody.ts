import { uuidv7 } from 'uuidv7';
import type { CaseUnderTest } from './api-under-test';
import { cast } from './cast';

/** A suspect as he is recorded; he has no means to pay counsel. */
export const specimenSuspect = {
  name: 'Specimen Person',
  bornOn: '1990-01-01',
  sex: 'male',
  roleInCase: 'suspect',
  citizenship: 'kazakhstan',
  knowsLanguage: true,
  withoutMeans: true,
  hasDefect: false,
};

/** A suspect detained, delivered, with a protocol: he stands at the facility's door. Gives the detention's id. */
export async function bringToTheDoor(file: CaseUnderTest, name: string): Promise<string> {
  const [personId, detention] = [uuidv7(), uuidv7()];
  await file.do('investigator', 'person', personId, 'record', { ...specimenSuspect, name });
  await file.do('investigator', 'detention', detention, 'apprehend', {
    personId,
    ground: 'caughtInTheAct',
    place: 'Specimen street 1',
    offenceId: 'CC 188(2)',
    inMassRiots: false,
  });
  await file.do('investigator', 'detention', detention, 'deliver');
  await file.do('investigator', 'detention', detention, 'drawProtocol');
  return detention;
}

/** He is examined, offered counsel, and accepted. */
export async function placeInFacility(file: CaseUnderTest, detention: string): Promise<void> {
  const [examination, defence] = [uuidv7(), uuidv7()];
  const personId = await personIn(file, detention);
  await file.do('investigator', 'medical-examination', examination, 'order', { personId, detentionId: detention });
  await file.do('medic', 'medical-examination', examination, 'recordHealthy', { fitForFacility: true });
  await file.do('investigator', 'defence', defence, 'explainRightsAndOffer', { personId, punishableByOverTenYears: false });
  await file.do('facilityOfficer', 'detention', detention, 'place');
}

/** Examined again while he is held, and hurt where he was not before. Gives the examination's id. */
export async function examineAgain(file: CaseUnderTest, detention: string): Promise<string> {
  const examination = uuidv7();
  const personId = await personIn(file, detention);
  await file.do('investigator', 'medical-examination', examination, 'order', { personId, detentionId: detention });
  await file.do('medic', 'medical-examination', examination, 'recordInjuries', {
    injuryMarks: [{ site: 'Left forearm', description: 'A bruise of two days', region: 'leftForearm', side: 'front', kind: 'bruise' }],
    complaintOfAbuse: true,
    fitForFacility: true,
  });
  return examination;
}

/** Whom the detention is about. */
export async function personIn(file: CaseUnderTest, detention: string): Promise<string> {
  const { body } = await file.api.get<{ proceedings: { id: string; memory: { personId: string } }[] }>(
    'investigator',
    `/case-files/${file.id}`,
  );
  return body.proceedings.find(({ id }) => id === detention)!.memory.personId;
}

/** He says so himself: internal security is asked to check how he was hurt. Gives the complaint's id. */
export async function complainOf(file: CaseUnderTest, detention: string, examinationId: string): Promise<string> {
  const complaint = uuidv7();
  await file.do('security', 'complaint', complaint, 'receive', {
    complainantName: 'Hurt Specimen',
    complainantPersonId: await personIn(file, detention),
    examinationId,
    subjectOfficerId: cast.investigator.id,
    channel: 'hotline',
    text: 'He says that he was beaten in the cell.',
  });
  await file.do('prosecutor', 'complaint', complaint, 'register');
  await file.do('prosecutor', 'complaint', complaint, 'assignChecker', { prosecutorId: cast.otherProsecutor.id });
  await file.do('otherProsecutor', 'complaint', complaint, 'askInternalSecurity', { officerId: cast.security.id });
  return complaint;
}
