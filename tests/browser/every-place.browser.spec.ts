import { readFileSync } from 'node:fs';
import { uuidv7 } from 'uuidv7';
import { cast, type CastName } from '../../apps/api/src/testing/cast';
import { bringToTheDoor, complainOf, examineAgain, personIn, placeInFacility } from '../../apps/api/src/testing/custody';
import type { Actor } from './actor';
import { Stage } from './stage';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let stage: Stage;
let caseId: string;
beforeAll(async () => {
  stage = await Stage.open();
  const file = await stage.api.caseFile().begun('P-2026-1');
  caseId = file.id;
  const [personId, defence] = [uuidv7(), uuidv7()];
  const client = { name: 'Client Specimen', bornOn: '1990-01-01', sex: 'male', roleInCase: 'suspect' };
  await file.do('investigator', 'person', personId, 'record', client);
  await file.do('investigator', 'defence', defence, 'explainRightsAndOffer', { personId });
  await file.do('investigator', 'defence', defence, 'requestStateCounsel');
  await file.do('investigator', 'defence', defence, 'admitCounsel', { counselId: cast.counsel.id });
  const held = await bringToTheDoor(file, 'Held Specimen');
  await placeInFacility(file, held);
  await complainOf(file, held, await examineAgain(file, held));
  await file.do('investigator', 'medical-examination', uuidv7(), 'order', { personId: await personIn(file, held), detentionId: held });
});
afterAll(() => stage.close());

/** Each role's places; `:case` is a case file. */
const places: readonly (readonly [CastName, readonly string[]])[] = [
  ['investigator', ['/work', '/cases', '/cases/new', '/cases/:case', '/cases/:case?tab=proceedings', '/cases/:case?tab=journal', '/law']],
  ['prosecutor', ['/work', '/decisions', '/complaints', '/briefing']],
  ['judge', ['/petitions', '/work']],
  ['medic', ['/examinations']],
  ['facilityOfficer', ['/facility', '/complaints']],
  ['security', ['/work', '/complaints', '/complaints?view=waiting', '/complaints?whose=all&overdue=true']],
  ['counsel', ['/clients', '/clients/:case', '/cases']],
  ['auditor', ['/oversight', '/complaints', '/briefing', '/what-if']],
  ['administrator', ['/administration', '/briefing', '/law']],
];

/** Faults by the Web Content Accessibility Guidelines 2.2, levels A and AA; the map has a text of its own beside it. */
async function heard({ page }: Actor, path: string): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as {
      axe: { run(context: object, options: object): Promise<{ violations: Violation[] }> };
    };
    return (await runner.run({ exclude: [['.map']] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 2).map(({ html, failureSummary }) => `${path}: ${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 260)}`),
  );
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

interface Screen {
  readonly language: string;
  readonly width: number;
  readonly scheme?: 'light' | 'dark';
}

const screens: readonly Screen[] = [
  { language: 'en', width: 1280 },
  { language: 'ru', width: 360 },
  { language: 'kk', width: 360, scheme: 'dark' },
];

describe.each<Screen>(screens)('every place in $language at $width px', (screen) => {
  it.each(places)('of the %s: no accessibility fault, nothing beyond the edge, no error', async (name, paths) => {
    const actor = await stage.enter(name, screen);
    const faults: string[] = [];
    for (const path of paths) {
      await actor.go(path.replace(':case', caseId));
      await actor.page.waitForTimeout(600);
      const beyond = await actor.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (beyond > 0) faults.push(`${path}: ${beyond} px beyond the edge`);
      faults.push(...(await heard(actor, path)));
      await actor.picture(`place-${name}${path.replaceAll(/\W+/g, '-')}-${screen.language}-${screen.width}`);
    }
    faults.push(...actor.faults);
    await actor.leave();
    expect(faults).toEqual([]);
  });
});
