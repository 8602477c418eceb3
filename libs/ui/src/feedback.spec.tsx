import { MantineProvider } from '@mantine/core';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Problem } from '@tergeu/contracts';
import { EmptyState, ListSkeleton, ProblemAlert } from './feedback';
import { chooseLanguage, LanguageProvider } from './language';

const roleTexts = {
  prosecutor: { kk: 'Прокурор', ru: 'Прокурор', en: 'Prosecutor' },
  deputy: { kk: 'Прокурордың орынбасары', ru: 'Заместитель прокурора', en: 'Deputy prosecutor' },
};
const cure = (command: string, en: string, roles: string[]) => ({ machine: 'detention', command, text: { kk: en, ru: en, en }, roles });
const refused: Problem = {
  type: 'urn:tergeu:problem:unlawful',
  title: 'Not lawful now',
  status: 422,
  detail: 'The prosecutor has not agreed',
  attempt: 17,
  reasons: [
    {
      condition: 'agreed',
      safeguard: 'S03',
      article: { id: 'CPC 131', citation: { kk: 'ҚПК 131-бап', ru: 'ст. 131 УПК', en: 'CPC art. 131' } },
      text: { kk: 'Прокурор келіспеген', ru: 'Прокурор не согласовал', en: 'The prosecutor has not agreed' },
      remedy: { kk: 'Прокурордан сұраңыз', ru: 'Запросите прокурора', en: 'Ask the prosecutor' },
      cures: [cure('agree', 'Agree to the detention', ['prosecutor', 'deputy', 'prosecutor'])],
    },
  ],
};
const show = (problem: Problem, retry?: () => void) =>
  render(
    <MantineProvider env="test">
      <LanguageProvider>
        <ProblemAlert problem={problem} roleTexts={roleTexts} retry={retry} />
      </LanguageProvider>
    </MantineProvider>,
  );
const said = () => screen.getByRole('alert').textContent;

afterEach(async () => {
  cleanup();
  await act(() => chooseLanguage('en'));
});

describe('a problem of the API', () => {
  const forbidden: Problem = {
    type: 'urn:tergeu:problem:notAllowed',
    title: 'Not allowed',
    status: 403,
    detail: 'This is open to: auditor.',
  };

  it('is told in the reader’s language', async () => {
    show(forbidden);
    expect(said()).toBe('Not allowedThis is open to: auditor.');
    await act(() => chooseLanguage('ru'));
    expect(said()).toBe('Вам это недоступноНе позволяет ваша роль или ваше место в деле');
    await act(() => chooseLanguage('kk'));
    expect(said()).toContain('Сізге рұқсат жоқ');
  });
});

describe('a refusal', () => {
  it('says what must be true, by which article, and what cures it', () => {
    show(refused);
    expect(said()).toContain('Not lawful now');
    expect(said()).toContain('The prosecutor has not agreed');
    expect(said()).toContain('CPC art. 131');
    expect(said()).toContain('Ask the prosecutor');
  });

  it('names everybody who could do it, once', () => {
    show(refused);
    expect(said()).toContain('Agree to the detention: Prosecutor, Deputy prosecutor');
  });

  it('says the reason once, leads to the safeguard, and names the place in the journal', () => {
    show(refused);
    expect(said().split('The prosecutor has not agreed')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'S03' }).getAttribute('href')).toBe('/law#S03');
    expect(said()).toContain('on record as no. 17');
  });

  it("speaks the reader's language", async () => {
    show(refused);
    await act(() => chooseLanguage('kk'));
    expect(said()).toMatch(/Прокурор келіспеген.*ҚПК 131-бап.*Прокурордың орынбасары.*№17/);
    await act(() => chooseLanguage('ru'));
    expect(said()).toMatch(/Прокурор не согласовал.*ст\. 131 УПК.*Заместитель прокурора.*№ 17/);
    expect(document.documentElement.lang).toBe('ru');
  });
});

describe('another problem', () => {
  it('is shown with its detail and the faults of its fields', () => {
    show({
      type: 'about:blank',
      title: 'Malformed',
      status: 400,
      detail: 'Some fields',
      errors: [{ pointer: '/limit', detail: 'too large' }],
    });
    expect(said()).toMatch(/Malformed.*Some fields.*\/limit: too large/);
  });

  it('has a title even when no answer came, and can be tried again', async () => {
    const retry = jest.fn();
    show({ type: 'about:blank', title: '', status: 0 }, retry);
    expect(said()).toContain('Not done');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });
});

it('an empty place says why, and what to do; a loading one says that it loads', () => {
  render(
    <MantineProvider env="test">
      <EmptyState title="Nothing waits" hint="New work appears here">
        <a href="/cases">All cases</a>
      </EmptyState>
      <ListSkeleton rows={2} />
    </MantineProvider>,
  );
  expect(document.body.textContent).toMatch(/Nothing waits.*New work appears here.*All cases/);
  expect(screen.getByLabelText('Loading').getAttribute('aria-busy')).toBe('true');
});
