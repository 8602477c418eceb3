import { evidenceItem } from '.';
import { because, caseWithSuspect, ids, step } from '../kernel/testing/begun-case';

const action = ids.action;
const [item, copy, opinion] = [ids.item, ids.decision, ids.otherDecision];

const given = caseWithSuspect('briefing')
  .then(step('investigator', 'court-authorisation', action, 'draft', { kind: 'search', place: 'A flat', grounds: because, inDwelling: true, forced: true }))
  .then(step('investigator', 'court-authorisation', action, 'executeUrgently', { urgencyReasons: because, result: because })); // prettier-ignore
const collect = step('investigator', 'evidence-item', item, 'collect', { kind: 'phone', description: 'Phone', actionId: action });
const derive = (id: string, kind: string, ...from: string[]) =>
  step('investigator', 'evidence-item', id, 'recordDerived', { kind, description: 'Made from it', derivedFrom: from });
const told = step('investigator', 'court-authorisation', action, 'tellJudge');
const unlawful = step('judge', 'court-authorisation', action, 'findUnlawful', { reasons: because });

const figure = (story: typeof given, id: string) => evidenceItem.figures(story.file.proceedings[id]!, story.file)[0]!.figure;
const effect = (story: typeof given, id: string) => evidenceItem.effects(story.file.proceedings[id]!, story.file)[0]?.text.en;

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
