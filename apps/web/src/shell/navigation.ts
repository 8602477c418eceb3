import {
  IconArrowsExchange,
  IconBuildingFortress,
  IconChartBar,
  IconFileCertificate,
  IconFolder,
  IconGavel,
  IconListCheck,
  IconMessageReport,
  IconRadar2,
  IconScale,
  IconShieldHalf,
  IconStethoscope,
  IconUsers,
  IconEyeCheck,
  type Icon,
} from '@tabler/icons-react';
import type { shellTexts } from './shell.texts';

export interface NavigationEntry {
  readonly to: string;
  readonly text: keyof typeof shellTexts.texts;
  readonly icon: Icon;
  /** Machines whose waiting items are counted beside it. */
  readonly counts?: readonly string[] | 'all';
}

const work: NavigationEntry = { to: '/work', text: 'work', icon: IconListCheck, counts: 'all' };
const cases: NavigationEntry = { to: '/cases', text: 'cases', icon: IconFolder };
const decisions: NavigationEntry = {
  to: '/decisions',
  text: 'decisions',
  icon: IconFileCertificate,
  counts: ['key-decision', 'restraint', 'detention', 'court-authorisation'],
};
const petitions: NavigationEntry = { to: '/petitions', text: 'petitions', icon: IconGavel, counts: ['court-authorisation', 'restraint'] };
const examinations: NavigationEntry = { to: '/examinations', text: 'examinations', icon: IconStethoscope, counts: ['medical-examination'] };
const facility: NavigationEntry = { to: '/facility', text: 'facility', icon: IconBuildingFortress, counts: ['detention'] };
const complaints: NavigationEntry = { to: '/complaints', text: 'complaints', icon: IconMessageReport, counts: ['complaint'] };
const clients: NavigationEntry = { to: '/clients', text: 'clients', icon: IconShieldHalf, counts: ['notice'] };
const oversight: NavigationEntry = { to: '/oversight', text: 'oversight', icon: IconEyeCheck };
const radar: NavigationEntry = { to: '/radar', text: 'radar', icon: IconRadar2 };
const whatIf: NavigationEntry = { to: '/what-if', text: 'whatIf', icon: IconArrowsExchange };
const briefing: NavigationEntry = { to: '/briefing', text: 'briefing', icon: IconChartBar };
const administration: NavigationEntry = { to: '/administration', text: 'administration', icon: IconUsers };
const law: NavigationEntry = { to: '/law', text: 'law', icon: IconScale };

const places: Readonly<Record<string, readonly NavigationEntry[]>> = {
  investigator: [work, cases, complaints, briefing, law],
  prosecutor: [work, decisions, complaints, cases, radar, briefing, law],
  investigatingJudge: [petitions, work, cases, law],
  medic: [examinations, work, cases, law],
  facilityOfficer: [facility, work, cases, complaints, law],
  counsel: [clients, cases, complaints, law],
  internalSecurity: [work, complaints, cases, law],
  auditor: [oversight, complaints, cases, briefing, whatIf, law],
  administrator: [administration, radar, briefing, law],
};

/** Where a role begins its day. */
export const beginningOf = (role: string | undefined): string => placesOf(role ?? '')[0]!.to;

/** What each role's navigation holds; the first place is where the role begins its day. */
export const placesOf = (role: string): readonly NavigationEntry[] => places[role] ?? [law];
