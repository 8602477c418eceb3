import type { Language } from '@tergeu/law';
import type { ProcedureDefinition } from '@tergeu/procedure';
import { statesOf, waysOf, type State, type Way } from './read-machine';
import { words } from './words';

/** Mermaid takes letters, digits and underscores for a name. */
const idOf = (path: string): string => path.replaceAll(/[^\w]/g, '_');
/** These end a label, or begin something else. */
const label = (text: string): string => text.replaceAll(':', ' –').replaceAll(';', ',').replaceAll('#', '№').replaceAll('"', '”');

/** What is drawn of a way: the command's name, or the clock that was missed. */
function nameOf(definition: ProcedureDefinition, { event, clock }: Way, language: Language): string {
  return clock === null
    ? definition.texts.commands[event]![language]
    : `⏱ ${definition.texts.clocks[clock]![language]} – ${words.timePasses[language]}`;
}

/** The machine as a Mermaid state diagram: states by their texts, regions side by side. */
export function diagramOf(definition: ProcedureDefinition, language: Language): string {
  const states = statesOf(definition);
  const drawn = waysOf(definition).filter((way) => way.from !== null && way.to !== null && way.from !== way.to);
  const parents = new Map(states.map(({ path, parent }) => [path, parent]));
  /** The innermost state that holds both ends. */
  const holderOf = ({ from, to }: Way): string | null => {
    const around = (path: string | null): (string | null)[] => (path === null ? [null] : [path, ...around(parents.get(path) ?? null)]);
    const outside = new Set(around(to).slice(1));
    return around(from)
      .slice(1)
      .find((one) => outside.has(one))!;
  };
  const arrowsIn = (parent: string | null): string[] => [
    ...new Set(
      drawn
        .filter((way) => holderOf(way) === parent)
        .map((way) => `${idOf(way.from!)} --> ${idOf(way.to!)}: ${label(nameOf(definition, way, language))}`),
    ),
  ];
  const inside = (parent: string | null): string[] => [
    ...states.filter((one) => one.parent === parent).flatMap((one) => stateLines(one, states, language, inside)),
    ...arrowsIn(parent),
  ];
  return ['```mermaid', 'stateDiagram-v2', ...inside(null).map((line) => `  ${line}`), '```'].join('\n');
}

function stateLines(state: State, states: readonly State[], language: Language, inside: (parent: string) => string[]): string[] {
  const id = idOf(state.path);
  const named = `${id}: ${label(state.text[language])}`;
  const begins = state.isInitial ? [`[*] --> ${id}`] : [];
  const ends = state.kind === 'final' ? [`${id} --> [*]`] : [];
  if (state.kind === 'atomic' || state.kind === 'final') return [named, ...begins, ...ends];
  const regions = states.filter((one) => one.parent === state.path);
  const content =
    state.kind === 'parallel'
      ? regions.flatMap((region, index) => [...(index > 0 ? ['--'] : []), ...stateLines(region, states, language, inside)])
      : inside(state.path);
  return [named, ...begins, `state ${id} {`, ...content.map((line) => `  ${line}`), '}'];
}
