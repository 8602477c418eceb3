import { useMantineColorScheme, useComputedColorScheme } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { IconFolder, IconKeyboard, IconLanguage, IconMoon, IconPlus, IconSearch, IconSun } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { chooseLanguage, languages, useLanguage, useTexts } from '@tergeu/ui';
import { useRecent } from '../kernel/recent';
import { useOfficial } from '../kernel/session';
import { searchTexts } from '../search/search.texts';
import { languageNames } from './language-names';
import { placesOf } from './navigation';
import { paletteTexts } from './palette.texts';
import { says } from './says';
import { shellTexts } from './shell.texts';

interface GroupProps {
  readonly query: string;
}

/** The places of my role. */
export function PlacesGroup({ query }: GroupProps) {
  const say = useTexts(paletteTexts);
  const name = useTexts(shellTexts);
  const sayOfSearch = useTexts(searchTexts);
  const navigate = useNavigate();
  const { role } = useOfficial();
  const places = [
    ...placesOf(role).map(({ to, text, icon }) => ({ to, label: name(text), icon })),
    ...(role === 'investigator' ? [{ to: '/cases/new', label: name('newCase'), icon: IconPlus }] : []),
    ...(role === 'administrator' ? [] : [{ to: '/search', label: sayOfSearch('search'), icon: IconSearch }]),
  ].filter(({ label }) => says(query, label));
  if (places.length === 0) return null;
  return (
    <Spotlight.ActionsGroup role="group" aria-label={say('places')} label={say('places')}>
      {places.map(({ to, label, icon: PlaceIcon }) => (
        <Spotlight.Action
          role="option"
          key={to}
          leftSection={<PlaceIcon size={20} aria-hidden />}
          label={label}
          onClick={() => void navigate({ to })}
          data-palette={to}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

/** Cases that I had open on this device. */
export function RecentGroup({ query }: GroupProps) {
  const say = useTexts(paletteTexts);
  const navigate = useNavigate();
  const cases = useRecent().cases.filter(({ number, title }) => says(query, number, title));
  if (cases.length === 0) return null;
  return (
    <Spotlight.ActionsGroup role="group" aria-label={say('recentCases')} label={say('recentCases')}>
      {cases.map(({ id, number, title }) => (
        <Spotlight.Action
          role="option"
          key={id}
          leftSection={<IconFolder size={20} aria-hidden />}
          label={title}
          description={number}
          onClick={() => void navigate({ to: '/cases/$caseId', params: { caseId: id } })}
          data-palette="recent"
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

/** Language, light or dark, and which keys there are. */
export function SettingsGroup({ query, onKeys }: GroupProps & { readonly onKeys: () => void }) {
  const say = useTexts(paletteTexts);
  const name = useTexts(shellTexts);
  const language = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  const settings = [
    ...languages
      .filter((one) => one !== language)
      .map((one) => ({
        id: one,
        label: languageNames[one],
        description: name('language'),
        icon: IconLanguage,
        act: () => void chooseLanguage(one),
      })),
    {
      id: 'theme',
      label: say(isDark ? 'light' : 'dark'),
      description: name('theme'),
      icon: isDark ? IconSun : IconMoon,
      act: () => setColorScheme(isDark ? 'light' : 'dark'),
    },
    { id: 'keys', label: say('keys'), description: '', icon: IconKeyboard, act: onKeys },
  ].filter(({ label, description }) => says(query, label, description));
  if (settings.length === 0) return null;
  return (
    <Spotlight.ActionsGroup role="group" aria-label={say('settings')} label={say('settings')}>
      {settings.map(({ id, label, description, icon: SettingIcon, act }) => (
        <Spotlight.Action
          role="option"
          key={id}
          leftSection={<SettingIcon size={20} aria-hidden />}
          label={label}
          description={description}
          onClick={act}
          data-palette={id}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}
