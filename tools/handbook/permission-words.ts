import { roles, t, type Language, type Texts } from '@tergeu/law';
import type { Permission, Standing } from '@tergeu/procedure';

const tiers: Readonly<Record<0 | 1 | 2 | 3, Texts>> = {
  0: t('буындардан тыс', 'вне звеньев', 'outside the tiers'),
  1: t('1-буын', '1-е звено', 'tier 1'),
  2: t('2-буын', '2-е звено', 'tier 2'),
  3: t('3-буын', '3-е звено', 'tier 3'),
};

/** Where somebody has to stand towards the case, after the name of the role; a new standing does not compile without its words. */
const standings = {
  anywhere: t('', '', ''),
  locality: t('істің қаласында немесе бүкіл елде', 'города дела или всей страны', 'of the case’s city or of the whole country'),
  team: t('тергеу тобындағы', 'участник следственной группы', 'on the investigating team'),
  leadsGroup: t('топты басқаратын', 'возглавляющий группу', 'who leads the interagency group'),
  supervises: t('істі қадағалайтын', 'надзирающий за делом', 'who supervises the case'),
  facility: t('адамды ұстап отырған мекеменің', 'учреждения, где содержится лицо', 'of the facility that holds the person'),
  counsel: t('іске жіберілген', 'допущенный к делу', 'admitted for the person concerned'),
  named: t('осы іс жүргізуде аталған', 'названный в производстве', 'named in the proceeding'),
  internalChecker: t('тексеруге прокурор сұраған', 'которого прокурор просил проверить', 'whom the prosecutor asked to check'),
  sameBody: t('іс жүргізіп отырған органның', 'органа, в производстве которого дело', 'of the body that has the case'),
  regionalRank: t(
    'облыстық немесе жоғары тұрған прокуратураның',
    'областной или вышестоящей прокуратуры',
    'of a regional or superior office',
  ),
  generalRank: t('Бас прокуратураның', 'Генеральной прокуратуры', "of the Prosecutor General's Office"),
} satisfies Record<Standing, Texts>;

const clock = t('Уақыттың өзі', 'Само время', 'Time itself');

/** Name of a role. */
export const roleWords = (role: Permission['role'], language: Language): string =>
  role === 'clock' ? clock[language] : roles[role].text[language];

export const tierWords = (tier: 0 | 1 | 2 | 3, language: Language): string => tiers[tier][language];

/** Where the permission asks somebody to stand, in words; empty = anywhere. */
export const standingWords = (standing: Standing, language: Language): string => standings[standing][language];

/** Who may: "Prosecutor who supervises the case". */
export function permissionWords({ role, standing }: Permission, language: Language): string {
  const where = standingWords(standing, language);
  const name = roleWords(role, language);
  if (!where) return name;
  return language === 'en' ? `${name} ${where}` : `${name} (${where})`;
}

/** Each of them once. */
export function permissionsWords(permissions: readonly Permission[], language: Language): string[] {
  return [...new Set(permissions.map((one) => permissionWords(one, language)))];
}
