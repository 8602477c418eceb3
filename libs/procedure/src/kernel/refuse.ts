import type { ArticleId, Instant } from '@tergeu/law';
import type { AnyMachineSnapshot } from 'xstate';
import type { ZodError } from 'zod';
import type { Given, Json, Memory } from './case-file';
import type { Procedures } from './decide';
import type { Condition, ProcedureDefinition, StateMeta } from './definition';
import { kernelTexts } from './kernel-texts';
import type { Cure, Reason, Refused, RefusalKind } from './refusal';
import { waysTo } from './ways';

const refused = (kind: RefusalKind, ...reasons: Reason[]): Refused => ({ outcome: 'refused', kind, reasons });

const reason = (
  condition: string,
  article: ArticleId | null,
  text: Reason['text'],
  remedy: Reason['remedy'],
  more: Partial<Reason> = {},
): Reason => ({ condition, safeguard: null, article, text, remedy, cures: [], curable: true, ...more });

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
  const article = definition.commands[command]?.article ?? null;
  return refused('notAllowed', reason('actor', article, kernelTexts.notYours, kernelTexts.askThem, { cures: cureOf(definition, command) }));
}

export function otherTier(definition: ProcedureDefinition, command: string): Refused {
  const more = { safeguard: 'S12', cures: cureOf(definition, command) } as const;
  return refused('unlawful', reason('oneTier', definition.commands[command]!.article, kernelTexts.otherTier, kernelTexts.another, more));
}

/** Who is related to somebody of the case, or has an interest in it, acts in no tier of it. */
export function excluded(definition: ProcedureDefinition, command: string): Refused {
  const more = { safeguard: 'S12', cures: cureOf(definition, command) } as const;
  return refused(
    'unlawful',
    reason('isNotExcluded', definition.commands[command]!.article, kernelTexts.excluded, kernelTexts.another, more),
  );
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
      const cures = curesOf(procedures, definition, condition, command);
      return reason(name, condition.article, texts.is, remedyOf(texts.remedy, condition, cures), {
        safeguard: condition.safeguard,
        curable: cures.length > 0 && condition.otherWay !== true,
        ...detailsOf(condition, snapshot.context as Memory, asked),
        cures,
      });
    }),
  );
}

/** What exactly is in the way, where the condition can say so. */
function detailsOf({ because }: Condition, memory: Memory, { given, payload }: Asked): Partial<Reason> {
  const details = because?.(memory, given, payload ?? {}) ?? [];
  return details.length > 0 ? { details } : {};
}

/** What leads to a state that knows the command; where nothing does, the refusal says so. */
function notInThisState(definition: ProcedureDefinition, snapshot: AnyMachineSnapshot, command: string): Reason {
  const metas = Object.values(snapshot.getMeta() as Record<string, StateMeta | undefined>);
  const article = metas.find((meta) => meta?.article)?.article ?? definition.commands[command]?.article ?? null;
  const ways = waysTo(definition, snapshot.value as Json, command);
  const cures = ways.flatMap((way) => cureOf(definition, way));
  const remedy = cures.length > 0 ? kernelTexts.leadsThere : ways.length > 0 ? kernelTexts.onlyTime : kernelTexts.nothingCan;
  return reason('state', article, kernelTexts.notInThisState, remedy, { cures, curable: ways.length > 0 });
}

/** Commands that cure a condition; one that judges the data is cured by other data. */
function curesOf(procedures: Procedures, definition: ProcedureDefinition, { curedBy, ofPayload }: Condition, command: string): Cure[] {
  const named = curedBy.flatMap((cure) => cureNamed(procedures, definition, cure));
  if (ofPayload !== true || curedBy.includes(command)) return named;
  return [...named, ...cureOf(definition, command).map((cure) => ({ ...cure, text: withOtherData(cure.text) }))];
}

const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
const both = (one: Reason['text'], other: Reason['text']): Reason['text'] => ({
  kk: `${sentence(one.kk)} ${other.kk}`,
  ru: `${sentence(one.ru)} ${other.ru}`,
  en: `${sentence(one.en)} ${other.en}`,
});

/** The command that was just refused, told so that it does not read as advice to do the same again. */
const withOtherData = (text: Reason['text']): Reason['text'] => ({
  kk: `${text.kk} (басқа мәліметпен)`,
  ru: `${text.ru} (с другими данными)`,
  en: `${text.en} (with other data)`,
});

const remedyOf = (remedy: Reason['text'], { otherWay }: Condition, cures: readonly Cure[]): Reason['text'] => {
  if (cures.length === 0) return both(remedy, kernelTexts.nothingCan);
  return otherWay ? both(remedy, kernelTexts.otherWay) : remedy;
};

const cureOf = (definition: ProcedureDefinition, command: string): Cure[] => {
  const known = definition.commands[command];
  return known ? [{ machine: definition.name, command, text: definition.texts.commands[command]!, by: known.by }] : [];
};

function cureNamed(procedures: Procedures, own: ProcedureDefinition, path: string): Cure[] {
  const [machine, command] = path.includes('.') ? (path.split('.') as [string, string]) : [own.name, path];
  const definition = procedures[machine];
  return definition ? cureOf(definition, command) : [];
}
