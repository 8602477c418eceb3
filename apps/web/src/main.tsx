import './mantine.css';
import '@mantine/notifications/styles.css';
import './main.css';
import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { cssVariablesResolver, LanguageProvider, theme, translator, useLanguage } from '@tergeu/ui';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { updateIsReady } from './kernel/app-update';
import { keepCache, restoreCache } from './kernel/offline-cache';
import { queryClient } from './kernel/query-client';
import { router } from './routes';
import { Gate } from './shell/gate';
import { Messages } from './shell/messages';

document.documentElement.lang = translator.language;

function App() {
  const language = useLanguage();
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <Messages />
      {/* Nothing of a place is fetched for whoever has not signed in. */}
      <Gate>
        <RouterProvider router={router} />
      </Gate>
    </DatesProvider>
  );
}

/** The client itself is kept by a service worker, so that it opens without a network. */
async function keepClient(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // It fetches all of the client: what the page itself needs comes first.
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  const { registerSW } = await import('virtual:pwa-register');
  const apply = registerSW({ onNeedRefresh: () => updateIsReady(() => void apply(true)) });
}

async function start(): Promise<void> {
  await restoreCache(Date.now());
  keepCache();
  // As a transition: drawn in small steps, between which the page answers.
  startTransition(() =>
    createRoot(document.getElementById('root')!).render(
      <StrictMode>
        <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
          <LanguageProvider>
            <QueryClientProvider client={queryClient}>
              <App />
            </QueryClientProvider>
          </LanguageProvider>
        </MantineProvider>
      </StrictMode>,
    ),
  );
  await keepClient();
}

void start();
