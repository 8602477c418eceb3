import { ActionIcon, Anchor, AppShell, Badge, Burger, Group, NavLink, Text, useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLogout, IconMoon, IconSettings, IconSun, IconUserCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import type { WorkCounts } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { useDeferredValue, useEffect, useState } from 'react';
import { useVocabulary } from '../kernel/definitions';
import { call } from '../kernel/http';
import { useLiveUpdates } from '../kernel/live-updates';
import { MenuButton } from '../kernel/menu-button';
import { signOut, useOfficial } from '../kernel/session';
import { whenOpened } from '../kernel/when-opened';
import { Banners } from './banners';
import { LanguageSwitch } from './language-switch';
import { placesOf, type NavigationEntry } from './navigation';
import { settingsTexts } from './settings.texts';
import { SearchField } from './search-field';
import { shellTexts } from './shell.texts';
import { useReminders } from './use-reminders';
import { Wordmark } from './wordmark';

const SettingsModal = whenOpened(async () => (await import('./settings-modal')).SettingsModal);

/** Drawn in small steps: the router tells of a place at once, and to draw all of it at once holds up a slow phone for half a second. */
export function Shell() {
  return useDeferredValue(true, false) && <Frame />;
}

/** Header, navigation of the role, banners; the place in the middle. */
function Frame() {
  const [opened, { toggle, close }] = useDisclosure(false);
  const say = useTexts(shellTexts);
  const official = useOfficial();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useLiveUpdates(true);
  useReminders();
  useEffect(close, [path, close]);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 248, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <AppShell.Header>
        <Anchor href="#content" className="skip-link">
          {say('skip')}
        </Anchor>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={say('menu')} />
            <Wordmark />
          </Group>
          <Group gap="xs" wrap="nowrap">
            <SearchField />
            <LanguageSwitch />
            <SchemeSwitch />
            <OfficialMenu name={official.name} role={official.role} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" style={{ overflowY: 'auto' }}>
        <Navigation entries={placesOf(official.role)} path={path} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <Banners />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}

function Navigation({ entries, path }: { readonly entries: readonly NavigationEntry[]; readonly path: string }) {
  const say = useTexts(shellTexts);
  const { data } = useQuery({ queryKey: ['work', 'counts'], queryFn: () => call<WorkCounts>('/work/counts'), refetchInterval: 60_000 });
  const countOf = ({ counts }: NavigationEntry) =>
    !data || !counts ? 0 : counts === 'all' ? data.total : counts.reduce((sum, machine) => sum + (data.byMachine[machine] ?? 0), 0);
  return entries.map((entry) => (
    <NavLink
      key={entry.to}
      component={Link}
      to={entry.to}
      label={say(entry.text)}
      active={path === entry.to || path.startsWith(`${entry.to}/`)}
      leftSection={<entry.icon size={20} stroke={1.6} aria-hidden />}
      rightSection={<WaitingCount count={countOf(entry)} overdue={entry.counts === 'all' ? (data?.overdue ?? 0) : 0} />}
      styles={{ root: { borderRadius: 8 } }}
    />
  ));
}

/** How much waits, red when a limit has passed; in words for whoever hears it. */
function WaitingCount({ count, overdue }: { readonly count: number; readonly overdue: number }) {
  const say = useTexts(settingsTexts);
  if (count === 0) return null;
  const words = overdue > 0 ? `${say('waiting', { count })}, ${say('overdue', { count: overdue })}` : say('waiting', { count });
  return (
    <Badge size="sm" variant={overdue > 0 ? 'filled' : 'light'} color={overdue > 0 ? 'red' : 'teal'} circle={count < 10} title={words}>
      <span aria-hidden>{count > 999 ? '999+' : count}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </Badge>
  );
}

function SchemeSwitch() {
  const say = useTexts(shellTexts);
  const { colorScheme, toggleColorScheme } = useMantineColorScheme();
  return (
    <ActionIcon variant="subtle" color="gray" onClick={toggleColorScheme} aria-label={say('theme')} visibleFrom="xs">
      {colorScheme === 'dark' ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
    </ActionIcon>
  );
}

function OfficialMenu({ name, role }: { readonly name: string; readonly role: string }) {
  const say = useTexts(shellTexts);
  const pick = usePick();
  const { roles } = useVocabulary();
  const settings = useTexts(settingsTexts);
  const [isSetting, setSetting] = useState(false);
  return (
    <>
      <MenuButton
        position="bottom-end"
        withArrow
        head={
          <>
            <Text size="sm" fw={600} c="var(--mantine-color-text)">
              {name}
            </Text>
            <Text size="xs">{pick(roles[role])}</Text>
          </>
        }
        items={[
          { key: 'settings', icon: IconSettings, text: settings('open'), choose: () => setSetting(true) },
          { key: 'signOut', icon: IconLogout, text: say('signOut'), choose: () => void signOut() },
        ]}
      >
        <ActionIcon variant="subtle" color="gray" size="lg" radius="xl" aria-label={name}>
          <IconUserCircle size={26} stroke={1.5} aria-hidden />
        </ActionIcon>
      </MenuButton>
      <SettingsModal opened={isSetting} onClose={() => setSetting(false)} />
    </>
  );
}
