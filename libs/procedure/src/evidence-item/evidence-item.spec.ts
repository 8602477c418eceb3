import { evidenceItem } from '.';
import { keyDecision } from '../key-decision';
import { agreeing, decided } from '../key-decision/testing/agreeing';
import { because, caseWithSuspect, ids, step } from '../kernel/testing/begun-case';

const action = ids.action;
const [item, copy, opinion] = [ids.item, ids.decision, ids.otherDecision];

const given = caseWithSuspect('briefing')
  .then(step('investigator', 'court-authorisation', action, 'draft', { kind: 'search', place: 'A flat', sought: ['phone'], grounds: because, inDwelling: true, forced: true }))
  .then(step('investigator', 'court-authorisation', action, 'executeUrgently', { urgencyReasons: because, result: because })); // prettier-ignore
const collect = step('investigator', 'evidence-item', item, 'collect', { kind: 'phone', description: 'Phone', actionId: action });
const derive = (id: string, kind: string, ...from: string[]) =>
  step('investigator', 'evidence-item', id, 'recordDerived', { kind, description: 'Made from it', derivedFrom: from });
const told = step('investigator', 'court-authorisation', action, 'tellJudge');
const unlawful = step('judge', 'court-authorisation', action, 'findUnlawful', { reasons: because });

const figure = (story: typeof given, id: string) => evidenceItem.figures(story.file.proceedings[id]!, story.file)[0]!.figure;
const effect = (story: typeof given, id: string) => evidenceItem.effects(story.file.proceedings[id]!, story.file)[0]?.text.en;

describe('a questioning on an urgent recognition (CPC 202(1-2))', () => {
  const [recognition, record] = [ids.detention, ids.complaint];
  const decision = (type: string, payload = {}) => step('investigator', 'key-decision', recognition, type, payload);
  const drafted = caseWithSuspect('briefing', { roleInCase: 'witness' }).then(
    decision('draft', { kind: 'urgentRecognition', personId: ids.person, offenceId: 'CC 188(2)', text: because }),
  );
  const question = step('investigator', 'evidence-item', record, 'recordQuestioning', { recognitionId: recognition, description: 'Said' });
  const sent = drafted
    .then(question)
    .then(derive(copy, 'copy', record))
    .then(decision('submit'));
  const refused = sent.then(step('prosecutor', 'key-decision', recognition, 'refuse', { reasons: because }));

  it('comes first; it is sent at once, and answered at once', () => {
    const names = (story: typeof given) => story.file.proceedings[recognition]!.clocks.map(({ name }) => name);
    expect([names(drafted), names(sent)]).toEqual([['sending'], ['sending', 'prosecutorAnswer']]);
    expect(figure(sent, record)).toBe('evidence.admissible');
    expect(figure(sent.then(agreeing(recognition)), record)).toBe('evidence.admissible');
  });
  it('S05: refused, the questioning falls, and what was made from its record', () => {
    expect([record, copy].map((id) => figure(refused, id))).toEqual(Array(2).fill('evidence.inadmissible'));
    expect(effect(refused, record)).toBe('Inadmissible as evidence: the prosecutor refused the urgent recognition as a suspect');
    expect(evidenceItem.register.row(refused.file.proceedings[record]!, refused.file)).toMatchObject({ sourceFallen: true });
    expect(keyDecision.effects(refused.file.proceedings[recognition]!, refused.file)).toMatchObject([{ article: 'CPC 202(1-2)' }]);
  });
  it('S05: nobody is questioned who was not recognised so, or on a refused recognition', () => {
    const again = { ...question, id: ids.action };
    expect(refused.refusal(again).names).toEqual(['S05']);
    const ordinary = decided(caseWithSuspect(), 'recognitionAsSuspect', recognition);
    expect(ordinary.refusal(question).names).toEqual(['S05']);
  });
  it('he is a suspect meanwhile, and no longer once it is refused', () => {
    const complete = (story: typeof given) => story.refusal(step('investigator', 'case', ids.case, 'complete')).names;
    const { decision: answer } = sent.try(step('investigator', 'case', ids.case, 'complete'));
    expect(answer).toMatchObject({ reasons: [{ condition: 'areAllSuspectsQualified' }] });
    expect(complete(refused)).toEqual(['S03']);
    expect(refused.try(step('investigator', 'case', ids.case, 'complete')).decision).toMatchObject({
      reasons: [{ condition: 'hasQualificationInForce' }],
    });
  });
});

describe('evidence falls with its action, through what was made from it (CPC 112)', () => {
  const made = given
    .then(collect)
    .then(derive(copy, 'copy', item))
    .then(derive(opinion, 'expertOpinion', copy));

  it('a copy and an opinion on the copy are admissible as long as the action stands', () => {
    expect([item, copy, opinion].map((id) => figure(made, id))).toEqual(Array(3).fill('evidence.admissible'));
    expect(effect(made, opinion)).toBeUndefined();
  });

  it('when the action is found unlawful, the opinion on the copy falls, too, and says why', () => {
    const fallen = made.then(told).then(unlawful);
    expect([item, copy, opinion].map((id) => figure(fallen, id))).toEqual(Array(3).fill('evidence.inadmissible'));
    expect(effect(fallen, item)).toMatch(/judge found the action/);
    expect(effect(fallen, opinion)).toMatch(/made from an item that comes from an unlawful action/);
    expect(evidenceItem.register.row(fallen.file.proceedings[opinion]!, fallen.file)).toMatchObject({
      actionFoundUnlawful: false,
      sourceFallen: true,
    });
  });

  it('what is made afterwards from a fallen item is fallen from the beginning', () => {
    const late = given
      .then(collect)
      .then(told)
      .then(unlawful)
      .then(derive(copy, 'copy', item));
    expect(figure(late, copy)).toBe('evidence.inadmissible');
  });

  it('a copy names what is on file: not something else, not itself, not what was not yet in hand', () => {
    expect(given.refusal(derive(copy, 'copy', item)).names).toEqual(['S05']);
    expect(given.then(collect).refusal(derive(copy, 'copy', action)).names).toEqual(['S05']);
    expect(given.then(collect).refusal(derive(copy, 'copy', copy)).names).toEqual(['S05']);
  });
});

describe('what is taken outside the scope of its action needs an action of its own (CPC 254)', () => {
  const own = ids.complaint;
  const money = step('investigator', 'evidence-item', item, 'collect', { kind: 'other', description: 'Money', actionId: action });
  const seizure = (kind: string) =>
    step('investigator', 'court-authorisation', own, 'draft', { kind: 'seizure', place: 'A flat', sought: [kind], grounds: because, inDwelling: true, forced: true }); // prettier-ignore
  const seize = step('investigator', 'court-authorisation', own, 'executeUrgently', { urgencyReasons: because, result: because });
  const cover = (id: string = own) => step('investigator', 'evidence-item', item, 'coverBy', { coveredById: id });
  const taken = given.then(money);
  const seized = taken.then(seizure('other')).then(seize);

  it('is flagged, inadmissible, and has a limit', () => {
    expect(taken.file.proceedings[item]!.memory['outsideScope']).toEqual(['kind']);
    expect(figure(taken, item)).toBe('evidence.inadmissible');
    expect(effect(taken, item)).toMatch(/outside the scope/);
    expect(taken.file.proceedings[item]!.clocks.map(({ name }) => name)).toEqual(['ownDecision']);
    expect(given.then(collect).file.proceedings[item]!.clocks).toEqual([]);
  });

  it('stays so until the judge has found its own seizure lawful; a copy follows', () => {
    const covered = seized.then(derive(copy, 'copy', item)).then(cover());
    expect([item, copy].map((id) => figure(covered, id))).toEqual(Array(2).fill('evidence.inadmissible'));
    const ruled = covered
      .then(step('investigator', 'court-authorisation', own, 'tellJudge'))
      .then(step('judge', 'court-authorisation', own, 'findLawful'));
    expect([item, copy].map((id) => figure(ruled, id))).toEqual(Array(2).fill('evidence.admissible'));
    expect(effect(ruled, item)).toBeUndefined();
  });

  it('is not covered by its first action, by one that seeks other things, or by one not carried out', () => {
    expect(seized.refusal(cover(action)).names).toEqual(['S05']);
    expect(taken.then(seizure('phone')).then(seize).refusal(cover()).names).toEqual(['S05']);
    expect(taken.then(seizure('other')).refusal(cover()).names).toEqual(['S05']);
  });

  it('what was sought needs none', () => expect(given.then(collect).refusal(cover()).names).toContain('isOutsideTheScope'));

  it('place and period count, too', () => {
    const elsewhere = given.then({ ...collect, payload: { kind: 'phone', description: 'Phone', actionId: action, takenElsewhere: true } });
    expect(elsewhere.file.proceedings[item]!.memory['outsideScope']).toEqual(['place']);
  });
});
