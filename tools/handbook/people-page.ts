import { roles, type Language, type Role } from '@tergeu/law';
import type { Permission, Procedures } from '@tergeu/procedure';
import { articleWords } from './law-words';
import { anchor, lines, link, page, table } from './markdown';
import { roleWords, standingWords, tierWords } from './permission-words';
import { words } from './words';

/** Each role, and every command that it may give. */
export function peoplePage(procedures: Procedures, language: Language): string {
  const w = (key: keyof typeof words) => words[key][language];
  return page(
    `# ${w('people')}`,
    link(w('handbook'), 'README.md'),
    table(
      [w('who'), w('tier')],
      (Object.keys(roles) as Role[]).map((role) => [link(roleWords(role, language), `#${role}`), tierWords(roles[role].tier, language)]),
    ),
    ...(Object.keys(roles) as Role[]).flatMap((role) => {
      const rows = powersOf(procedures, role, language);
      return [
        anchor(role),
        `## ${roleWords(role, language)}`,
        rows.length > 0 ? table([w('proceeding'), w('command'), w('where'), w('tier'), w('article')], rows) : w('noCommands'),
      ];
    }),
    `_${w('generated')}_`,
  );
}

function powersOf(procedures: Procedures, role: Role, language: Language): string[][] {
  return Object.values(procedures).flatMap((definition) =>
    Object.entries(definition.commands).flatMap(([name, command]) => {
      const mine = command.by.filter((one) => one.role === role);
      if (mine.length === 0) return [];
      const said = (of: (one: Permission) => string) => lines([...new Set(mine.map(of))]);
      return [
        [
          link(definition.texts.name[language], `${definition.name}.md`),
          link(definition.texts.commands[name]![language], `${definition.name}.md#command-${name}`),
          said(({ standing }) => standingWords(standing, language)),
          said(({ tier }) => tierWords(tier, language)),
          articleWords(command.article, language),
        ],
      ];
    }),
  );
}
