import type { Instant } from '@tergeu/law';
import { isIn, proceedingsOf, type CaseFile, type Proceeding } from '../kernel/case-file';
import { withholdable } from './disclosure.conditions';
import type { DisclosureMemory } from './disclosure.setup';
import type { GroundId, WithheldClass } from './grounds';
import { readingOf } from './reading';
import { readsTheFile, type Reader } from './reader';
import { rules, type Fields } from './rules';

/** What a reader sees of one proceeding. `unseen`: not even that it exists. */
export type ProceedingSight =
  | {
      readonly kind: 'shown';
      readonly ground: GroundId;
      readonly fields: Fields;
      readonly commands: Fields;
      readonly withClocks: boolean;
      /** Told in outline only: not how far it has come either. */
      readonly outline?: true;
    }
  | {
      readonly kind: 'withheld';
      readonly ground: GroundId;
      readonly told: WithheldClass;
      /** Null: by law, until the file is given for reading. */
      readonly decision: { readonly by: string; readonly until: Instant | null } | null;
    }
  | { readonly kind: 'unseen'; readonly ground: GroundId };

const all = (ground: GroundId): ProceedingSight => ({ kind: 'shown', ground, fields: 'all', commands: 'all', withClocks: true });

/** Given for reading, now or before its last change: then everything is open (CPC 294–296). */
export function isOpened(one: Proceeding, file: CaseFile, reader: Reader): boolean {
  const { since, until } = readingOf(file);
  return readsTheFile(file, reader) && (since !== null || (until !== null && one.changedAt <= until));
}

/** Decisions of a prosecutor that stand, on what this counsel sees of a proceeding. */
function decisionOn(id: string, file: CaseFile, { clients }: Reader, state: 'disclosed' | 'withheld') {
  return proceedingsOf<DisclosureMemory>(file, 'disclosure').find(
    (one) => one.memory.subjectId === id && clients.has(one.memory.personId ?? '') && isIn(one, state),
  );
}

/** The rule of disclosure for one proceeding and one reader. */
export function sightOfProceeding(one: Proceeding, file: CaseFile, reader: Reader): ProceedingSight {
  const rule = rules[one.machine];
  if (!rule) return { kind: 'unseen', ground: 'inwardWork' };
  if (isOpened(one, file, reader)) return all('opened');
  if (decisionOn(one.id, file, reader, 'disclosed')) return all('decided');
  const { told, ground } = rule.otherwise(one);
  if (!rule.isOwed(one, reader, file))
    return told === null || reader.clients.size === 0 ? { kind: 'unseen', ground } : { kind: 'withheld', ground, told, decision: null };
  const kept = withholdable.includes(one.machine) ? decisionOn(one.id, file, reader, 'withheld') : undefined;
  if (kept) {
    const until = kept.clocks.find(({ name, status }) => name === 'withholding' && status === 'running')?.dueAt ?? null;
    return { kind: 'withheld', ground: 'decided', told: told ?? 'step', decision: { by: kept.memory.decidedBy ?? '', until } };
  }
  return {
    kind: 'shown',
    ground: rule.ground,
    fields: rule.fields(one.memory),
    commands: rule.commands,
    withClocks: rule.clocks === 'all',
  };
}
