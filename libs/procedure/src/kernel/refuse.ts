import type { ArticleId, Instant } from '@tergeu/law';
import { getNextTransitions, type AnyMachineSnapshot } from 'xstate';
import type { ZodError } from 'zod';
import type { Given, Json, Memory } from './case-file';
import type { Procedures } from './decide';
import type { Condition, ProcedureDefinition, StateMeta } from './definition';
import { kernelTexts } from './kernel-texts';
import type { Cure, Reason, Refused, RefusalKind } from './refusal';

const refused = (kind: RefusalKind, ...reasons: Reason[]): Refused => ({ outcome: 'refused', kind, reasons });

const reason = (
  condition: string,
  article: ArticleId | null,
  text: Reason['text'],
  remedy: Reason['remedy'],
  more: Partial<Reason> = {},
): Reason => ({ condition, safeguard: null, article, text, remedy, cures: [], ...more });

export function unknown(what: 'machine' | 'command'): Refused {
  const text = what === 'machine' ? kernelTexts.unknownMachine : kernelTexts.unknownCommand;
  return refused('unknown', reason(what, null, text, kernelTexts.checkAddress));
}

export function malformed(error: ZodError, article: ArticleId): Refused {
  return refused(
    'malformed',
    ...error.issues.map((issue) =>
      reason('payload', article, kernelTexts.malformed, kernelTexts.correctField, {
        pointer: `/${issue.path.map(String).join('/')}`,
      }),
    ),
  );
}

export function unknownOfficial(fields: readonly string[], article: ArticleId): Refused {
  return refused(
    'malformed',
    ...fields.map((field) => reason('payload', article, kernelTexts.unknownOfficial, kernelTexts.correctField, { pointer: `/${field}` })),
  );
}

export function notAllowed(definition: ProcedureDefinition, command: string): Refused {
  const known = definition.commands[command];
  const cures: Cure[] = known ? [{ machine: definition.name, command, text: definition.texts.commands[command]!, by: known.by }] : [];
  return refused('notAllowed', reason('actor', known?.article ?? null, kernelTexts.notYours, kernelTexts.askThem, { cures }));
}

export function otherTier(article: ArticleId): Refused {
  return refused('unlawful', reason('oneTier', article, kernelTexts.otherTier, kernelTexts.another, { safeguard: 'S12' }));
}

/** Who is related to somebody of the case, or has an interest in it, acts in no tier of it. */
export function excluded(article: ArticleId): Refused {
  return refused('unlawful', reason('isNotExcluded', article, kernelTexts.excluded, kernelTexts.another, { safeguard: 'S12' }));
}

export function tooLate(article: ArticleId): Refused {
  return refused('untimely', reason('time', article, kernelTexts.future, kernelTexts.correctTime, { pointer: '/occurredAt' }));
}

export function tooEarly(article: ArticleId, floor: Instant): Refused {
  const at = (text: string) => `${text} (${floor})`;
  const { kk, ru, en } = kernelTexts.tooEarly;
  return refused(
    'untimely',
    reason('time', article, { kk: at(kk), ru: at(ru), en: at(en) }, kernelTexts.correctTime, { pointer: '/occurredAt' }),
  );
}

/** The command as it was given; payload null: not known yet. */
export interface Asked {
  readonly given: Given;
  readonly payload: Record<string, Json | undefined> | null;
}

/** `unmet` null: the state does not know the command; the refusal quotes the state's article and what is open instead. */
export function unlawful(
  procedures: Procedures,
  definition: ProcedureDefinition,
  snapshot: AnyMachineSnapshot,
  command: string,
  unmet: readonly string[] | null,
  asked: Asked,
): Refused {
  if (unmet === null) return refused('unlawful', notInThisState(definition, snapshot, command));
  return refused(
    'unlawful',
    ...unmet.map((name) => {
      const condition = definition.conditions[name]!;
      const texts = definition.texts.conditions[name]!;
      return reason(name, condition.article, texts.is, texts.remedy, {
        safeguard: condition.safeguard,
        ...detailsOf(condition, snapshot.context as Memory, asked),
        cures: condition.curedBy.flatMap((cure) => cureNamed(procedures, definition, cure)),
      });
    }),
  );
}

/** What exactly is in the way, where the condition can say so. */
function detailsOf({ because }: Condition, memory: Memory, { given, payload }: Asked): Partial<Reason> {
  const details = because?.(memory, given, payload ?? {}) ?? [];
  return details.length > 0 ? { details } : {};
}

function notInThisState(definition: ProcedureDefinition, snapshot: AnyMachineSnapshot, command: string): Reason {
  const metas = Object.values(snapshot.getMeta() as Record<string, StateMeta | undefined>);
  const article = metas.find((meta) => meta?.article)?.article ?? definition.commands[command]?.article ?? null;
  const open = getNextTransitions(snapshot)
    .map((one) => one.eventType as string)
    .filter((type, index, all) => type in definition.commands && all.indexOf(type) === index);
  return reason('state', article, kernelTexts.notInThisState, kernelTexts.seeOpen, {
    cures: open.map((type) => ({
      machine: definition.name,
      command: type,
      text: definition.texts.commands[type]!,
      by: definition.commands[type]!.by,
    })),
  });
}

function cureNamed(procedures: Procedures, own: ProcedureDefinition, path: string): Cure[] {
  const [machine, command] = path.includes('.') ? (path.split('.') as [string, string]) : [own.name, path];
  const definition = procedures[machine];
  const known = definition?.commands[command];
  return definition && known ? [{ machine, command, text: definition.texts.commands[command]!, by: known.by }] : [];
}
