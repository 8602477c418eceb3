import { cast } from '../../apps/api/src/testing/cast';
import { Stage } from './stage';

let stage: Stage;
let caseId: string;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.faults).toEqual([]));

/** Many people act in one step; a machine that is busy with something else must not fail it. */
const stepTime = 240_000;
/** One step of the story; after a step that failed the later ones cannot tell anything. */
let failed: string | null = null;
const step = (name: string, does: () => Promise<void>) =>
  it(
    name,
    async () => {
      if (failed) throw new Error(`not tried: "${failed}" failed`);
      try {
        await stage.rest();
        await does();
      } catch (error) {
        failed = name;
        await stage.pictures('failed');
        throw error;
      }
    },
    stepTime,
  );

const because = 'Reasons of the specimen case, in so many words.';
const person = 'Specimen Person';
const open = async (name: Parameters<Stage['as']>[0], search = '') => {
  const actor = await stage.as(name);
  await actor.go(`/cases/${caseId}${search}`);
  return actor;
};
/** The newest proceeding of a machine in the file. */
const newest = async (machine: string, offset = 0) => {
  const file = await stage.api.get<{ proceedings: { id: string; machine: string }[] }>('auditor', `/case-files/${caseId}`);
  return file.body.proceedings.filter((one) => one.machine === machine).toReversed()[offset]!.id;
};
const at = async (name: Parameters<Stage['as']>[0], machine: string) => open(name, `?proceeding=${await newest(machine)}`);

describe('the life of one case, at the screens of those who live it', () => {
  step('is registered by an investigator', async () => {
    const investigator = await stage.as('investigator');
    await investigator.go('/cases/new');
    const form = investigator.page.locator('form');
    await investigator.fill(form, {
      'Register number': 'B-2026-1',
      Category: 'Theft',
      'What happened': 'Theft from a kiosk (specimen)',
      Offence: '188(2)',
    });
    await form
      .getByLabel(/^When it happened/)
      .first()
      .click();
    await investigator.page.locator('.mantine-DateTimePicker-day:not([data-outside])').first().click();
    await investigator.page.keyboard.press('Escape');
    await investigator.picture('01-new-case');
    await form.locator('button[type=submit]').click();
    await investigator.page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    caseId = /cases\/([0-9a-f-]{36})/.exec(investigator.page.url())![1]!;
    await investigator.sees('Theft from a kiosk (specimen)');
    await investigator.picture('02-registered');
  });

  step('gets its investigator and its prosecutor, and goes to an interagency group', async () => {
    await (await open('colleague')).give('case.assignInvestigator', { Investigator: 'Investigator Specimen' });
    const prosecutor = await open('prosecutor');
    await prosecutor.give('case.takeUnderSupervision');
    await (await open('investigator')).give('case.begin');
    await (
      await open('regionalProsecutor')
    ).give('case.routeToGroup', {
      Group: 'Specimen group',
      'Leader: special prosecutor': 'Leader Specimen',
      'Exceptional case': 'The case is complex and important',
    });
    await (await open('leader')).give('case.addTeamMember', { Investigator: 'Outsider Specimen' });
    await prosecutor.sees('Leader Specimen');
    await prosecutor.picture('03-in-a-group');
  });

  step('has a suspect detained', async () => {
    const investigator = await open('investigator');
    await investigator.begin('person.record', {
      Name: person,
      'Date of birth': '01.01.1990',
      Sex: 'Male',
      'Role in the case': 'Suspect',
      Citizenship: 'Kazakhstan',
      'Commands the language of the proceedings': true,
      'Has no means to pay counsel': true,
    });
    await investigator.begin('detention.apprehend', {
      'Detained person': person,
      Ground: 'Caught in the act',
      'Place of detention': 'Specimen street 1',
      'Suspected offence': '188(2)',
    });
    await at('investigator', 'detention');
    await investigator.give('detention.deliver');
    await investigator.give('detention.drawProtocol');
    await investigator.sees('Longest detention');
    await investigator.picture('04-detained');
  });

  step('cannot be placed before the examination: the facility reads why, and going round the screen is refused and on record', async () => {
    const facility = await stage.as('facilityOfficer');
    await facility.go('/facility');
    await facility.choose(person);
    const why = await facility.whyNot('detention.place');
    expect(why).toContain('S01');
    expect(why).toContain('S06');
    await facility.picture('05-placement-blocked');
    const forged = await facility.sendDirectly(caseId, { machine: 'detention', proceedingId: await newest('detention'), type: 'place' });
    expect(forged.status).toBe(422);
    expect(forged.body.reasons!.map(({ safeguard }) => safeguard).sort()).toEqual(['S01', 'S06']);
  });

  step('has injuries recorded by the medic and explained by another unit', async () => {
    await (await open('investigator')).begin('medical-examination.order', { Person: person, Detention: person });
    const medic = await stage.as('medic');
    await medic.go('/examinations');
    await medic.give('medical-examination.recordInjuries', {
      Site: 'Left forearm',
      Description: 'Bruise 4 by 2 cm (specimen)',
      'Complains of abuse': true,
      'Fit to be held in a facility': true,
    });
    await medic.picture('06-injuries');
    const prosecutor = await at('prosecutor', 'medical-examination');
    await prosecutor.give('medical-examination.assignDetermination', { 'Checking officer': '^Security Specimen' });
    const security = await stage.as('security');
    await security.go('/work');
    await security.choose(person);
    await security.give('medical-examination.determineCircumstances', { Circumstances: because, 'Inflicted in custody': false });
    await security.picture('07-determined');
  });

  step('has state counsel appointed, and only then a placement', async () => {
    const investigator = await open('investigator');
    await investigator.begin('defence.explainRightsAndOffer', { Person: person });
    await at('investigator', 'defence');
    await investigator.give('defence.requestStateCounsel');
    await investigator.give('defence.admitCounsel', { Counsel: 'Counsel Specimen' });
    await investigator.picture('08-counsel');
    await at('investigator', 'detention');
    await investigator.give('detention.notifyProsecutor');
    await (await at('prosecutor', 'detention')).give('detention.agreeToDetention');
    const facility = await stage.as('facilityOfficer');
    await facility.go('/facility');
    await facility.choose(person);
    await facility.give('detention.place');
    await facility.picture('09-placed');
    await (await open('counsel')).sees('Theft from a kiosk (specimen)');
  });

  step('has its first qualification refused and its second agreed to by the prosecutor', async () => {
    const draft = { 'Kind of decision': 'Qualification of the act', 'Person( .*)?': person, 'Text of the resolution': because };
    await (await open('investigator')).begin('key-decision.draft', { ...draft, 'Offence( .*)?': '188(3)' });
    await (await at('investigator', 'key-decision')).give('key-decision.submit');
    const prosecutor = await stage.as('prosecutor');
    await prosecutor.go('/decisions');
    await prosecutor.picture('10-decision-queue');
    await prosecutor.decide('key-decision.refuse', { Reasons: because });
    await (await open('outsider')).begin('key-decision.draft', { ...draft, 'Offence( .*)?': '188(2)' });
    await (await at('outsider', 'key-decision')).give('key-decision.submit');
    await prosecutor.go('/decisions');
    await prosecutor.decide('key-decision.agree');
    const states = await stage.rows<{ state: string }>(
      'SELECT state::text AS state FROM proceeding WHERE case_id = $1 AND machine = $2 ORDER BY id',
      caseId,
      'key-decision',
    );
    expect(states.map(({ state }) => state.replaceAll('"', ''))).toEqual(['refused', 'inForce']);
    await (await at('outsider', 'key-decision')).picture('11-in-force');
  });

  step('searches by authorisation of the judge', async () => {
    await (
      await open('investigator')
    ).begin('court-authorisation.draft', {
      Action: '^Search',
      Place: 'Specimen street 2',
      Objects: true,
      Grounds: because,
      'In a dwelling': true,
      'By force, or against the will': true,
    });
    const investigator = await at('investigator', 'court-authorisation');
    await investigator.give('court-authorisation.submit');
    await (await at('prosecutor', 'court-authorisation')).give('court-authorisation.support');
    const judge = await stage.as('judge');
    await judge.go('/petitions');
    await judge.picture('12-petitions');
    await judge.decide('court-authorisation.grant', {});
    await at('investigator', 'court-authorisation');
    await investigator.give('court-authorisation.execute', { Result: because });
    await investigator.picture('13-search-done');
  });

  step('has an urgent search found unlawful, and its evidence inadmissible', async () => {
    await (
      await open('investigator')
    ).begin('court-authorisation.draft', {
      Action: '^Search',
      Place: 'Specimen street 3',
      Objects: true,
      Grounds: because,
      'In a dwelling': true,
      'By force, or against the will': true,
    });
    const investigator = await at('investigator', 'court-authorisation');
    await investigator.give('court-authorisation.executeUrgently', { 'Why it could not wait': because, Result: because });
    await open('investigator');
    await investigator.begin('evidence-item.collect', {
      Kind: 'Object',
      Description: 'A crowbar (specimen)',
      'Action from which it comes': 'Specimen street 3',
    });
    await at('investigator', 'court-authorisation');
    await investigator.give('court-authorisation.tellJudge');
    const judge = await stage.as('judge');
    await judge.go('/petitions');
    await judge.decide('court-authorisation.findUnlawful', { Reasons: because });
    expect(await stage.rows('SELECT admissible FROM evidence_item')).toEqual([{ admissible: false }]);
    await at('investigator', 'evidence-item');
    await investigator.sees('Inadmissible as evidence');
    await investigator.picture('14-inadmissible');
  });

  step('has custody ordered, and on health grounds a measure without isolation', async () => {
    await (
      await open('investigator')
    ).begin('restraint.propose', {
      Person: person,
      Measure: 'Custody',
      Grounds: because,
      'Ground for custody where the sentence is up to five years': 'Identity is not established',
    });
    await (await at('prosecutor', 'restraint')).give('restraint.agreeToMeasure');
    const judge = await stage.as('judge');
    await judge.go('/petitions');
    await judge.decide('restraint.order', { Reasons: because, 'Why no bail is fixed': 'Will flee or hinder' });
    await judge.picture('15-custody-ordered');
    await (await at('investigator', 'detention')).give('detention.recordRestraintOrder');
    await (await at('medic', 'medical-examination')).give('medical-examination.recommendOnHealth', { Recommendation: because });
    await (await at('counsel', 'restraint')).give('restraint.openReview', { 'Ground of the review': 'Health', Circumstances: because });
    const prosecutor = await at('prosecutor', 'restraint');
    await prosecutor.give('restraint.replace', { 'New measure': 'Written pledge', Reasons: because });
    await prosecutor.sees(/Written pledge/);
    await prosecutor.picture('16-without-isolation');
  });

  step('has a complaint checked by outsiders, appealed, reviewed and closed', async () => {
    const facility = await open('facilityOfficer');
    await facility.begin('complaint.receive', {
      Complainant: person,
      'Person of the case': person,
      'Officer complained of': 'Investigator Specimen',
      'How it came': 'From a facility',
      'Text of the complaint': because,
    });
    await (await at('prosecutor', 'complaint')).give('complaint.register');
    const other = await at('otherProsecutor', 'complaint');
    await other.give('complaint.assignChecker', { Prosecutor: 'Other-prosecutor Specimen' });
    await other.give('complaint.askInternalSecurity', { 'Internal security officer': '^Security Specimen' });
    const security = await stage.as('security');
    await security.go('/complaints');
    await security.page.getByRole('button', { name: `Open the check: ${person}` }).click();
    await security.give('complaint.reportInternalCheck', { Report: because });
    await at('otherProsecutor', 'complaint');
    await other.give('complaint.decideUnfounded', { Reasons: because });
    await other.give('complaint.tellComplainant');
    await (await at('counsel', 'complaint')).give('complaint.appeal', { Reasons: because });
    await (await at('prosecutor', 'complaint')).give('complaint.assignReviewer', { Prosecutor: 'Reviewer Specimen' });
    const reviewer = await at('reviewer', 'complaint');
    await reviewer.give('complaint.reviewAppeal', { Outcome: 'Overturned', Reasons: because });
    await reviewer.give('complaint.tellComplainant');
    await reviewer.give('complaint.close');
    await reviewer.picture('17-complaint-closed');
  });

  step('is read by the auditor, refused attempts included', async () => {
    const auditor = await stage.as('auditor');
    await auditor.go('/oversight');
    await auditor.sees('Accept into the facility');
    await auditor.sees('S01');
    await auditor.picture('18-attempts');
    await auditor.go('/complaints');
    await auditor.page.getByRole('button', { name: `Open the check: ${person}` }).click();
    await auditor.sees('Closed');
    await auditor.picture('19-complaint-history');
    await auditor.go(`/cases/${caseId}?tab=journal`);
    await auditor.sees(`${cast.judge.login[0]!.toUpperCase()}${cast.judge.login.slice(1)} Specimen`);
    await auditor.picture('20-journal');
    const [entries] = await stage.rows<{ count: string }>('SELECT count(*) FROM journal_entry WHERE case_id = $1', caseId);
    expect(Number(entries!.count)).toBeGreaterThan(45);
  });
});
