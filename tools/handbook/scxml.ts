import type { ProcedureDefinition } from '@tergeu/procedure';
import { statesOf, waysOf, type State, type Way } from './read-machine';
import { element } from './xml';

/**
 * The machine as SCXML (W3C Recommendation of 2015-09-01). Conditions are data of that name which the reader supplies;
 * what a command leaves in memory, and who may give it, is not part of SCXML and left out. Articles are in our own namespace.
 */
export function scxmlOf(definition: ProcedureDefinition): string {
  const states = statesOf(definition);
  const ways = waysOf(definition);
  const inside = (parent: string | null): string[] =>
    states
      .filter((one) => one.parent === parent)
      .map((state) => stateElement(state, [...waysFrom(ways, state), ...inside(state.path)], states));
  const conditions = [...new Set(ways.flatMap((way) => way.conditions))].sort();
  const root = element(
    'scxml',
    {
      xmlns: 'http://www.w3.org/2005/07/scxml',
      'xmlns:tergeu': 'urn:tergeu:procedure',
      version: '1.0',
      datamodel: 'ecmascript',
      name: definition.name,
      'tergeu:version': definition.version,
      initial: states.find((one) => one.parent === null && one.isInitial)!.path,
    },
    [
      ...(conditions.length > 0
        ? [
            element(
              'datamodel',
              {},
              conditions.map((id) => element('data', { id })),
            ),
          ]
        : []),
      ...inside(null),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function stateElement({ path, kind, text, article }: State, children: readonly string[], states: readonly State[]): string {
  const initial = kind === 'compound' ? states.find((one) => one.parent === path && one.isInitial) : undefined;
  return element(
    kind === 'parallel' || kind === 'final' ? kind : 'state',
    { id: path, ...(initial ? { initial: initial.path } : {}), 'tergeu:article': article, 'tergeu:text': text.en },
    children,
  );
}

function waysFrom(ways: readonly Way[], { path }: State): string[] {
  return ways
    .filter(({ from }) => from === path)
    .map(({ event, to, conditions }) =>
      element('transition', {
        event,
        ...(conditions.length > 0 ? { cond: conditions.join(' && ') } : {}),
        ...(to === null ? {} : { target: to }),
      }),
    );
}
