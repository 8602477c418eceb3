import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import type { SessionView, SystemView, VocabularyView } from '@tergeu/contracts';
import { LanguageProvider, theme } from '@tergeu/ui';
import type { ReactNode } from 'react';
import { ProcedureProvider } from '../kernel/definitions';
import { queryClient } from '../kernel/query-client';
import { OfficialAtWork, useSession } from '../kernel/session';

const body = { kk: 'Полиция', ru: 'Полиция', en: 'Police' };
const session: SessionView = {
  official: {
    id: '00000000-0000-7000-8000-000000000001',
    name: 'Test Investigator',
    login: 'investigator',
    role: 'investigator',
    bodyId: '00000000-0000-7000-8000-0000000000b1',
    bodyKind: 'police',
    bodyName: body,
    unitId: null,
    unitName: null,
    city: 'almaty',
  },
  groups: [],
  expiresAt: '2030-01-01T00:00:00.000Z',
};
const system: SystemView = { now: '2026-03-02T07:00:00.000Z', offsetMs: 0, demo: false, lawProfile: 'briefing', filling: null };
const vocabulary: VocabularyView = {
  roles: { prosecutor: { kk: 'Прокурор', ru: 'Прокурор', en: 'Prosecutor' } },
  bodyKinds: {},
  categories: {},
  cities: {},
  offences: [],
  safeguards: {},
};

/** What the server answers to everybody who is signed in. */
export const everydayPages = { '/session': session, '/system': system, '/vocabulary': vocabulary };

/** Shown as the shell does it: only to somebody who is signed in. */
function SignedIn({ children }: { readonly children: ReactNode }) {
  const session = useSession().data;
  return (
    session && (
      <OfficialAtWork value={session.official}>
        <ProcedureProvider isSignedIn>{children}</ProcedureProvider>
      </OfficialAtWork>
    )
  );
}

/** Renders inside the providers of the product. */
export function stage(children: ReactNode): RenderResult {
  return render(
    <MantineProvider theme={theme} env="test">
      <LanguageProvider>
        <QueryClientProvider client={queryClient}>
          <Notifications />
          <SignedIn>{children}</SignedIn>
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>,
  );
}

/** What a screen reader adds to a field: its hint and its fault. */
export function describedBy(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

/** As after closing the tab's page: nothing is left but what the tab keeps. */
export function closePage(page: RenderResult): void {
  page.unmount();
  queryClient.clear();
}
