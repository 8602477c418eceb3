import type { Command, CaseFile, Memory, Proceeding } from '@tergeu/procedure';

/** Who must be defended, and from when: a second opinion, kept by hand from CPC 67(1)-(2). */
const moreThanTenYears: readonly unknown[] = ['CC 99(1)', 'CC 146', 'CC 255(2)', 'CC 291(3)', 'CC 380-1(1)', 'CC 380-1(2)'];
const fromTheirEvent = ['conflict', 'victimRepresented', 'pleaAgreement'];
const withoutCounsel: readonly unknown[] = ['offered', 'refused', 'refusalLapsed'];
const custodyOver = /^(replaced|lifted|lapsed|released|refused)/;

const all = ({ proceedings }: CaseFile, machine: string) => Object.values(proceedings).filter((one) => one.machine === machine);
const of = (file: CaseFile, machine: string, personId: unknown) =>
  all(file, machine).filter(({ memory }) => memory['personId'] === personId);
const isUntil = (time: unknown, at: string): boolean => typeof time === 'string' && time <= at;

/** The offence last named for the person: qualified, else detained for, else registered. */
function offenceOf(file: CaseFile, personId: unknown): unknown {
  const qualified = of(file, 'key-decision', personId).filter(
    ({ state, memory }) => state === 'inForce' && String(memory['kind']).endsWith('ualification'),
  );
  const named = [...all(file, 'case'), ...of(file, 'detention', personId), ...qualified];
  return named.at(-1)?.memory['offenceId'];
}

function isSuspect(file: CaseFile, personId: unknown, person: Memory): boolean {
  const recognised = of(file, 'key-decision', personId).some(
    ({ state, memory }) => state === 'inForce' && memory['kind'] === 'recognitionAsSuspect',
  );
  return person['roleInCase'] === 'suspect' || recognised || of(file, 'detention', personId).length > 0;
}

function mustBeDefended(file: CaseFile, { memory }: Proceeding, at: string): boolean {
  const { personId } = memory;
  const person = file.proceedings[String(personId)]?.memory ?? {};
  const stated = Object.entries((memory['stated'] ?? {}) as Memory).flatMap(([ground, since]) => (isUntil(since, at) ? [ground] : []));
  if (stated.some((ground) => fromTheirEvent.includes(ground))) return true;
  if (!isSuspect(file, personId, person)) return false;
  const eighteen = `${Number(String(person['bornOn']).slice(0, 4)) + 18}${String(person['bornOn']).slice(4)}`;
  return (
    stated.length > 0 ||
    at.slice(0, 10) < eighteen ||
    person['hasDefect'] === true ||
    person['knowsLanguage'] === false ||
    moreThanTenYears.includes(offenceOf(file, personId)) ||
    (person['abroad'] === true && isUntil(person['fledAt'], at)) ||
    of(file, 'restraint', personId).some(
      (one) => one.memory['kind'] === 'custody' && isUntil(one.memory['proposedAt'], at) && !custodyOver.test(String(one.state)),
    )
  );
}

/** A step that somebody without counsel may not meet with, or a refusal that is none: judged on what was on file before it. */
export function undefended({ type, occurredAt, payload }: Command, after: Proceeding, before: CaseFile, now: string): string | null {
  const step = `${after.machine}.${type}`;
  const defence = of(before, 'defence', after.memory['personId'])[0];
  const isAlone = defence === undefined || withoutCounsel.includes(defence.state);
  const must = (at: string) => defence !== undefined && mustBeDefended(before, defence, at);
  if (step === 'restraint.order' && after.memory['kind'] === 'custody' && isAlone) return 'custody ordered of somebody without counsel';
  if (['detention.question', 'detention.place'].includes(step) && isAlone && must(occurredAt)) return `${step}, while counsel is due`;
  if (step === 'defence.refuseCounsel' && must(now)) return 'counsel refused by somebody who must be defended';
  if (step === 'defence.provideCounsel' && !must(now) && defence?.memory['mandatory'] !== true) return 'counsel imposed on no ground';
  if (step !== 'defence.recordGround') return null;
  const { ground, otherPersonId } = payload as Memory;
  const person = before.proceedings[String(after.memory['personId'])]?.memory ?? {};
  if (!fromTheirEvent.includes(String(ground)) && !isSuspect(before, after.memory['personId'], person))
    return 'a ground of suspects recorded of somebody else';
  const other = of(before, 'defence', otherPersonId).find(({ id }) => id !== after.id);
  return ground === 'conflict' && other?.state !== 'admitted' ? 'a conflict with nobody who has counsel' : null;
}
