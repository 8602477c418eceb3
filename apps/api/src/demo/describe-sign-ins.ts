import type { DemoAccountView } from '@tergeu/contracts';
import { roles, type Role } from '@tergeu/law';

/** The lines that the start prints: who can sign in to the demo, and with what. */
export function describeSignIns(accounts: readonly DemoAccountView[]): string {
  const rows = accounts.map(({ login, password, role, place }) => [login, password, roles[role as Role].text.en, place.en]);
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, column) => Math.max(cell.length, all[column] ?? 0)), []);
  const lines = rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd());
  return ['Demo caseload, fictional persons. Sign in (login, password):', ...lines].join('\n');
}
