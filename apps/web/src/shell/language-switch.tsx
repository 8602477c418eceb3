import { chooseLanguage, languages, useLanguage, useTexts, type Language } from '@tergeu/ui';
import { Choice } from '../kernel/choice';
import { languageNames } from './language-names';
import { shellTexts } from './shell.texts';

export function LanguageSwitch() {
  const say = useTexts(shellTexts);
  return (
    <Choice
      aria-label={say('language')}
      w={118}
      size="xs"
      data={languages.map((one) => ({ value: one, label: languageNames[one] }))}
      value={useLanguage()}
      onChange={(value) => void chooseLanguage(value as Language)}
    />
  );
}
