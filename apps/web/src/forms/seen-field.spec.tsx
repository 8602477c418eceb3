import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DecisionSight, DefinitionView } from '@tergeu/contracts';
import { queryClient } from '../kernel/query-client';
import { AnsweringServer } from '../testing/answers';
import { clearDevice } from '../testing/clear-device';
import { definition } from '../testing/definition';
import { caseId } from '../testing/release-form';
import { everydayPages, stage } from '../testing/stage';
import { CommandForm } from './command-form';

const decisionId = '00000000-0000-7000-8000-0000000000d1';
const sightPath = `/case-files/${caseId}/decisions/${decisionId}/sight`;
const sight = (text: string, digit: string, more: Partial<DecisionSight> = {}): DecisionSight => ({
  decision: { kind: 'qualification', personId: null, offenceId: null, text },
  materials: [{ id: 'm', machine: 'evidence-item', title: 'A knife', version: digit.repeat(64), standing: 'fallen' }],
  seen: { text: digit.repeat(64), materials: [{ id: 'm', version: digit.repeat(64) }] },
  earlier: null,
  changes: { text: false, materials: [] },
  ...more,
});
const agreeing: DefinitionView = {
  ...definition,
  commands: [
    {
      ...definition.commands[0]!,
      schema: { type: 'object', required: ['seen'], properties: { seen: { type: 'object', widget: 'seen' } } },
    },
  ],
};
const pages: Record<string, unknown> = { ...everydayPages, '/definitions': [definition], [sightPath]: sight('The first text', 'a') };
let server: AnsweringServer;

function openAgreement() {
  server = new AnsweringServer(pages);
  stage(
    <CommandForm
      caseId={caseId}
      version={4}
      definition={agreeing}
      command="release"
      proceedingId={decisionId}
      proceedings={[]}
      onDone={() => undefined}
    />,
  );
}
const submit = async () => userEvent.click((await screen.findAllByRole('button', { name: 'Release' })).at(-1)!);

afterEach(async () => {
  cleanup();
  queryClient.clear();
  await clearDevice();
});

it('agrees to what is shown, not to what came after', async () => {
  openAgreement();
  await screen.findByText('The first text');
  expect(screen.getByText('inadmissible')).toBeTruthy();
  pages[sightPath] = sight('The second text', 'b');
  await queryClient.invalidateQueries({ queryKey: ['case', caseId] });
  await screen.findByText('The decision changed while you were reading');
  expect(screen.queryByText('The second text')).toBeNull();
  server.willAnswer('recorded');
  await submit();
  await waitFor(() => expect(server.sent[0]?.body.payload).toEqual({ seen: sight('', 'a').seen }));
});

it('agrees to the newer one once it has been shown', async () => {
  pages[sightPath] = sight('The first text', 'a');
  openAgreement();
  await screen.findByText('The first text');
  pages[sightPath] = sight('The second text', 'b');
  await queryClient.invalidateQueries({ queryKey: ['case', caseId] });
  await userEvent.click(await screen.findByRole('button', { name: 'Show the new one' }));
  await screen.findByText('The second text');
  server.willAnswer('recorded');
  await submit();
  await waitFor(() => expect(server.sent[0]?.body.payload).toEqual({ seen: sight('', 'b').seen }));
});

it('shows what has changed since somebody saw it', async () => {
  const decision = { kind: 'qualification', personId: null, offenceId: null, text: 'The old text' };
  const earlier = { by: 'p', byName: 'Specimen Prosecutor', at: '2026-03-01T07:00:00.000Z', agreed: false, decision };
  pages[sightPath] = sight('The revised text', 'c', { earlier, changes: { text: true, materials: [] } });
  openAgreement();
  expect((await screen.findByText('The old text')).tagName).toBe('DEL');
  expect(screen.getAllByText('The revised text').map(({ tagName }) => tagName)).toContain('INS');
});
