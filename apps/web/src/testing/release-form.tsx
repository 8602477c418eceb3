import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CommandForm } from '../forms/command-form';
import { definition, proceedings } from './definition';
import { stage } from './stage';

export const caseId = '00000000-0000-7000-8000-0000000000c1';
export const typed = 'No evidence was found.';

interface ReleaseForm {
  readonly version?: number;
  readonly preset?: Record<string, unknown>;
  readonly done?: () => void;
}

/** The form of the command "Release", open on a case file. */
export async function openForm({ version = 4, preset, done = () => undefined }: ReleaseForm = {}) {
  const page = stage(
    <CommandForm
      caseId={caseId}
      version={version}
      definition={definition}
      command="release"
      proceedingId={proceedings[0]!.id}
      proceedings={proceedings}
      preset={preset}
      onDone={done}
    />,
  );
  await reasonsField();
  return page;
}

export const reasonsField = () => screen.findByLabelText<HTMLTextAreaElement>(/^Reasons/);
export const groundField = () => screen.getByLabelText<HTMLInputElement>(/^Ground/, { selector: 'input' });
export const injuriesField = () => screen.findByRole('group', { name: /^Injuries/ });
export const give = async (name = 'Release') => userEvent.click(screen.getByText(name, { selector: 'button *' }));

export async function enter(text: string) {
  await userEvent.click(await reasonsField());
  await userEvent.paste(text);
}

export async function fillIn() {
  await enter(typed);
  await userEvent.click(groundField());
  await userEvent.click(await screen.findByText('The limit was reached'));
}

export async function expectTyped() {
  expect([(await reasonsField()).value, groundField().value]).toEqual([typed, 'The limit was reached']);
}
