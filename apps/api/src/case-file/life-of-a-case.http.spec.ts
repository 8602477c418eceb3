import { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast, groupId } from '../testing/cast';
import { specimenSuspect } from '../testing/custody';

let api: ApiUnderTest;
let file: CaseUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = api.caseFile();
});
afterAll(() => api.stop());

const [person, detention, examination, defence] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
const [first, second, search, urgent] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
const [item, restraint, complaint] = [uuidv7(), uuidv7(), uuidv7()];
const because = 'Because the specimen of this test asks for it.';

describe('the life of one case', () => {
  it('is registered, supervised, and routed to an interagency group', async () => {
    await file.begun();
    await file.do('regionalProsecutor', 'case', file.id, 'routeToGroup', {
      groupId,
      groupGround: 'complexAndImportant',
      leaderId: cast.leader.id,
    });
    await file.do('leader', 'case', file.id, 'addTeamMember', { investigatorId: cast.outsider.id });
    await file.do('investigator', 'person', person, 'record', specimenSuspect);
  });

  it('keeps a supervisor out of the group’s lead, and the leader out of supervision (S12)', async () => {
    expect(
      await file.refusal('regionalProsecutor', 'case', file.id, 'routeToGroup', {
        groupId,
        groupGround: 'complexAndImportant',
        leaderId: cast.prosecutor.id,
      }),
    ).toEqual(['S12']);
    expect(await file.refusal('otherProsecutor', 'case', file.id, 'replaceSupervisor', { prosecutorId: cast.leader.id })).toEqual(['S12']);
  });

  it('refuses to place a detained person before examination and counsel (S01, S06)', async () => {
    await file.do('investigator', 'detention', detention, 'apprehend', {
      personId: person,
      ground: 'caughtInTheAct',
      place: 'Specimen street 1',
      offenceId: 'CC 188(2)',
      inMassRiots: false,
    });
    await file.do('investigator', 'detention', detention, 'deliver');
    await file.do('investigator', 'detention', detention, 'drawProtocol');
    expect((await file.refusal('facilityOfficer', 'detention', detention, 'place')).sort()).toEqual(['S01', 'S06']);
    expect(await file.refusal('investigator', 'detention', detention, 'question', { minutes: 30 })).toContain('S06');
  });

  it('examines, finds injuries, and has them explained by another unit only (S02)', async () => {
    await file.do('investigator', 'medical-examination', examination, 'order', { personId: person, detentionId: detention });
    await file.do('medic', 'medical-examination', examination, 'recordInjuries', {
      injuryMarks: [{ site: 'left forearm', description: 'bruise, specimen' }],
      complaintOfAbuse: true,
      fitForFacility: true,
    });
    expect(
      await file.refusal('prosecutor', 'medical-examination', examination, 'assignDetermination', { officerId: cast.sameUnitSecurity.id }),
    ).toEqual(['S02']);
    await file.do('prosecutor', 'medical-examination', examination, 'assignDetermination', { officerId: cast.security.id });
    await file.do('security', 'medical-examination', examination, 'determineCircumstances', {
      circumstances: because,
      inflictedInCustody: false,
    });
  });

  it('appoints state counsel and places the person', async () => {
    await file.do('investigator', 'defence', defence, 'explainRightsAndOffer', { personId: person, punishableByOverTenYears: false });
    await file.do('investigator', 'defence', defence, 'requestStateCounsel');
    await file.do('investigator', 'defence', defence, 'admitCounsel', { counselId: cast.counsel.id });
    await file.do('investigator', 'detention', detention, 'notifyProsecutor');
    await file.do('prosecutor', 'detention', detention, 'agreeToDetention');
    await file.do('facilityOfficer', 'detention', detention, 'place');
    const counselSees = await api.get('counsel', `/case-files/${file.id}`);
    expect(counselSees.status).toBe(200);
  });

  it('has no qualification in force until the prosecutor agrees to it (S03)', async () => {
    const draft = { kind: 'qualification', personId: person, offenceId: 'CC 188(3)', text: because };
    await file.do('investigator', 'key-decision', first, 'draft', draft);
    await file.do('investigator', 'key-decision', first, 'submit');
    await file.do('prosecutor', 'key-decision', first, 'refuse', { reasons: because });
    expect(await file.refusal('investigator', 'case', file.id, 'complete')).toEqual(['S03']);
    await file.do('outsider', 'key-decision', second, 'draft', { ...draft, offenceId: 'CC 188(2)' });
    await file.do('outsider', 'key-decision', second, 'submit');
    expect((await file.try('otherProsecutor', 'key-decision', second, 'agree', await file.sight('prosecutor', second))).status).toBe(403);
    await file.do('prosecutor', 'key-decision', second, 'agree', await file.sight('prosecutor', second));
  });

  it('searches only by decision of the judge; an urgent search found unlawful taints its evidence (S04, S05)', async () => {
    const petition = {
      kind: 'search',
      place: 'Specimen street 2',
      sought: ['object', 'phone'],
      grounds: because,
      inDwelling: true,
      forced: true,
    };
    await file.do('investigator', 'court-authorisation', search, 'draft', petition);
    expect(await file.refusal('investigator', 'court-authorisation', search, 'executeWithoutCourt', { result: because })).toEqual(['S04']);
    await file.do('investigator', 'court-authorisation', search, 'submit');
    await file.do('prosecutor', 'court-authorisation', search, 'support');
    await file.do('judge', 'court-authorisation', search, 'grant');
    await file.do('investigator', 'court-authorisation', search, 'execute', { result: because });
    await file.do('investigator', 'court-authorisation', urgent, 'draft', petition);
    await file.do('investigator', 'court-authorisation', urgent, 'executeUrgently', { urgencyReasons: because, result: because });
    await file.do('investigator', 'evidence-item', item, 'collect', { kind: 'object', description: 'Specimen item', actionId: urgent });
    await file.do('investigator', 'court-authorisation', urgent, 'tellJudge');
    await file.do('judge', 'court-authorisation', urgent, 'findUnlawful', { reasons: because });
    const rows = await api.app.get(DataSource).query('SELECT admissible FROM evidence_item WHERE id = $1', [item]);
    expect(rows).toEqual([{ admissible: false }]);
  });

  it('orders custody, reviews it on health and releases to a measure without isolation (S04, S09)', async () => {
    await file.do('investigator', 'restraint', restraint, 'propose', {
      personId: person,
      kind: 'custody',
      custodyException: 'identityUnknown',
      grounds: because,
    });
    await file.do('prosecutor', 'restraint', restraint, 'agreeToMeasure');
    expect(await file.refusal('investigator', 'restraint', restraint, 'apply')).toEqual(['S04']);
    await file.do('judge', 'restraint', restraint, 'order', { reasons: because, noBailGround: 'flightOrHindrance' });
    await file.do('investigator', 'detention', detention, 'recordRestraintOrder');
    await file.do('medic', 'medical-examination', examination, 'recommendOnHealth', { recommendation: because });
    await file.do('counsel', 'restraint', restraint, 'openReview', { ground: 'health', statement: because });
    await file.do('prosecutor', 'restraint', restraint, 'replace', { newKind: 'writtenPledge', reasons: because });
  });

  it('has a complaint checked by outsiders, appealed, reviewed and closed (S08)', async () => {
    await file.do('facilityOfficer', 'complaint', complaint, 'receive', {
      complainantName: 'Specimen Person',
      complainantPersonId: person,
      subjectOfficerId: cast.investigator.id,
      channel: 'facility',
      text: because,
    });
    await file.do('prosecutor', 'complaint', complaint, 'register');
    expect(await file.refusal('otherProsecutor', 'complaint', complaint, 'assignChecker', { prosecutorId: cast.leader.id })).toEqual([
      'S08',
    ]);
    await file.do('prosecutor', 'complaint', complaint, 'assignChecker', { prosecutorId: cast.otherProsecutor.id });
    expect(
      await file.refusal('otherProsecutor', 'complaint', complaint, 'askInternalSecurity', { officerId: cast.sameUnitSecurity.id }),
    ).toEqual(['S08']);
    await file.do('otherProsecutor', 'complaint', complaint, 'askInternalSecurity', { officerId: cast.security.id });
    await file.do('security', 'complaint', complaint, 'reportInternalCheck', { report: because });
    await file.do('otherProsecutor', 'complaint', complaint, 'decideUnfounded', { reasons: because });
    await file.do('otherProsecutor', 'complaint', complaint, 'tellComplainant');
    await file.do('counsel', 'complaint', complaint, 'appeal', { reasons: because });
    expect(await file.refusal('prosecutor', 'complaint', complaint, 'assignReviewer', { prosecutorId: cast.otherProsecutor.id })).toEqual([
      'S08',
    ]);
    await file.do('prosecutor', 'complaint', complaint, 'assignReviewer', { prosecutorId: cast.reviewer.id });
    await file.do('reviewer', 'complaint', complaint, 'reviewAppeal', { outcome: 'overturned', reasons: because });
    expect(await file.refusal('reviewer', 'complaint', complaint, 'close')).toEqual(['state']);
    await file.do('reviewer', 'complaint', complaint, 'tellComplainant');
    await file.do('reviewer', 'complaint', complaint, 'close');
    await file.do('investigator', 'detention', detention, 'close');
  });

  it('shows the auditor all of it, refused attempts included', async () => {
    const journal = await api.get<{ items: { kind: string }[] }>('auditor', `/case-files/${file.id}/journal?limit=200`);
    expect(journal.status).toBe(200);
    const refused = journal.body.items.filter(({ kind }) => kind === 'refused');
    expect(refused.length).toBeGreaterThanOrEqual(10);
  });
});
