import { parameter, valueOf, type Limit, type Texts } from '@tergeu/law';
import { z } from 'zod';
import { proceedingOf, type Json, type Memory } from '../case-file';
import { defineCommands, defineProcedure, type ClockDefinition, type Condition } from '../definition';
import { line, officialId, proceedingId } from '../payload';
import { procedureSetup, type Remember } from '../setup';
import { by } from '../standing';

/** Small machines of no legal meaning, on which the kernel is tested apart from the law. */
const same = (text: string): Texts => ({ kk: text, ru: text, en: text });
const sameFor = <K extends string>(...names: K[]) => Object.fromEntries(names.map((name) => [name, same(name)])) as Record<K, Texts>;

export interface PetitionMemory extends Memory {
  readonly subject?: string;
  readonly weight?: number;
  readonly authorId?: string;
  readonly assigneeId?: string;
  readonly askedAt?: string;
  readonly urgent?: boolean;
  readonly checked?: boolean;
  readonly notes?: number;
  readonly missedAt?: string;
}

const conditions = {
  isWeighty: {
    safeguard: null,
    article: 'CPC 113',
    curedBy: ['open'],
    ofPayload: true,
    holds: (_, __, payload) => payload['weight'] !== 0,
  },
  isNotItsAuthor: { safeguard: 'S03', article: 'CPC 113', curedBy: ['agree'], holds: (memory, { actor }) => memory.authorId !== actor.id },
  isUrgent: { safeguard: null, article: 'CPC 113', curedBy: [], holds: (memory) => memory.urgent === true },
  isChecked: { safeguard: null, article: 'CPC 113', curedBy: ['check'], holds: (memory) => memory.checked === true },
  hasAnnex: {
    safeguard: 'S05',
    article: 'CPC 112',
    curedBy: ['annex.attach'],
    holds: (_, { file, proceedingId: own }) => Object.values(file.proceedings).some((one) => one.memory['petitionId'] === own),
  },
} as const satisfies Record<string, Condition<PetitionMemory>>;

const remembers = {
  rememberOpening: (_, payload, { actor, occurredAt }) => ({
    subject: payload['subject'] as string,
    weight: payload['weight'] as number,
    urgent: payload['urgent'] as boolean | undefined,
    authorId: actor.id,
    assigneeId: payload['assigneeId'] as string | undefined,
    askedAt: occurredAt,
  }),
  rememberNote: (memory) => ({ notes: (memory.notes ?? 0) + 1 }),
  rememberCheck: () => ({ checked: true }),
  rememberMissed: (_, __, { occurredAt }) => ({ missedAt: occurredAt }),
} satisfies Record<string, Remember<PetitionMemory>>;

const { createMachine, requires } = procedureSetup<PetitionMemory, typeof conditions, typeof remembers>(conditions, remembers);

const commands = defineCommands({
  open: {
    by: by.investigators,
    article: 'CPC 113',
    payload: z.object({
      subject: line(20),
      weight: z.int().min(0).max(100),
      urgent: z.boolean().optional(),
      assigneeId: officialId('internalSecurity').optional(),
    }),
  },
  note: { by: by.investigators, article: 'CPC 113', payload: z.object({}) },
  check: { by: by.namedInternalSecurity, article: 'CPC 113', payload: z.object({}) },
  agree: { by: by.supervisingProsecutor, article: 'CPC 113', payload: z.object({}) },
  send: { by: by.investigators, article: 'CPC 113', payload: z.object({}) },
  close: { by: by.investigators, article: 'CPC 113', payload: z.object({}) },
});

export const petitionLaw = {
  answer: parameter<Limit>({
    id: 'petition.answer',
    title: same('answer'),
    versions: [
      {
        from: '2015-01-01',
        value: { amount: 24, unit: 'hours', startCounts: true, rollsOver: false },
        byProfile: { briefing: { amount: 12, unit: 'hours', startCounts: true, rollsOver: false } },
        source: { article: null, key: 'specimen', certainty: 'unverified' },
      },
    ],
  }),
};

const clocks = {
  answer: {
    startedBy: ['open'],
    metBy: ['agree'],
    limit: (memory, law) => (memory.subject === 'timeless' ? null : valueOf(petitionLaw.answer, law)),
    article: 'CPC 113',
    duty: by.supervisingProsecutor,
  },
} satisfies Record<string, ClockDefinition<PetitionMemory>>;

const machine = createMachine({
  id: 'petition',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 113' },
      on: { open: { target: 'asked', actions: 'rememberOpening', guard: requires('isWeighty') } },
    },
    asked: {
      meta: { article: 'CPC 113', waitsFor: by.supervisingProsecutor },
      on: {
        note: { actions: 'rememberNote' },
        check: { actions: 'rememberCheck' },
        agree: { target: 'agreed', guard: requires('isNotItsAuthor', 'hasAnnex') },
        'clock.answer.missed': { target: 'late', actions: 'rememberMissed' },
      },
    },
    late: { meta: { article: 'CPC 112' }, on: { agree: { target: 'agreed', guard: requires('isNotItsAuthor') } } },
    agreed: {
      meta: { article: 'CPC 113', waitsFor: by.investigators },
      on: {
        send: [
          { target: 'sent', guard: requires('isUrgent') },
          { target: 'sent', guard: requires('isChecked', 'hasAnnex') },
        ],
      },
    },
    sent: { meta: { article: 'CPC 113', waitsFor: by.namedInternalSecurity }, on: { close: 'closed' } },
    closed: { meta: { article: 'CPC 113' }, type: 'final' },
  },
});

export const petition = defineProcedure<PetitionMemory, typeof commands, typeof conditions, typeof clocks>({
  name: 'petition',
  version: '1',
  machine,
  conditions,
  commands,
  clocks,
  law: petitionLaw,
  texts: {
    name: same('petition'),
    states: sameFor('unopened', 'asked', 'late', 'agreed', 'sent', 'closed'),
    commands: sameFor('open', 'note', 'check', 'agree', 'send', 'close'),
    fields: sameFor('subject', 'weight', 'urgent', 'assigneeId'),
    options: {},
    conditions: Object.fromEntries(
      Object.keys(conditions).map((name) => [name, { is: same(name), remedy: same(`cure ${name}`) }]),
    ) as Record<keyof typeof conditions, { is: Texts; remedy: Texts }>,
    clocks: sameFor('answer'),
  },
  register: { table: 'petition', row: ({ memory, state }) => ({ state, subject: memory.subject ?? null }) },
  figures: ({ memory, state }) => (state === 'closed' ? [] : [{ figure: 'petitions.weight', amount: memory.weight ?? 0 }]),
  influences: ['annex'],
  title: (memory) => memory.subject ?? '',
});

interface AnnexMemory extends Memory {
  readonly petitionId?: string;
}
const annexRemembers = {
  rememberPetition: (_, payload) => ({ petitionId: payload['petitionId'] as string }),
} satisfies Record<string, Remember<AnnexMemory>>;
const annexCommands = defineCommands({
  attach: { by: by.anyInvestigator, article: 'CPC 118', payload: z.object({ petitionId: proceedingId('petition') }) },
});
const annexSetup = procedureSetup<AnnexMemory, Record<never, Condition<AnnexMemory>>, typeof annexRemembers>({}, annexRemembers);

/** Its row and figure depend on the petition's state. */
export const annex = defineProcedure<AnnexMemory, typeof annexCommands, Record<never, never>, Record<never, never>>({
  name: 'annex',
  version: '1',
  machine: annexSetup.createMachine({
    id: 'annex',
    context: {},
    initial: 'unopened',
    states: {
      unopened: { meta: { article: 'CPC 118' }, on: { attach: { target: 'attached', actions: 'rememberPetition' } } },
      attached: { meta: { article: 'CPC 118' } },
    },
  }),
  conditions: {},
  commands: annexCommands,
  clocks: {},
  law: {},
  texts: {
    name: same('annex'),
    states: sameFor('unopened', 'attached'),
    commands: sameFor('attach'),
    fields: sameFor('petitionId'),
    options: {},
    conditions: {},
    clocks: {},
  },
  register: {
    table: 'annex',
    row: ({ memory }, file) => ({ petitionState: proceedingOf(file, 'petition', memory.petitionId)?.state ?? null }),
    also: ({ id }) => [{ table: 'annex_copy', row: { id: `${id}-copy` } }],
  },
  figures: ({ memory }, file) =>
    proceedingOf(file, 'petition', memory.petitionId)?.state === 'agreed' ? [{ figure: 'annexes.used', amount: 1 }] : [],
  title: () => 'annex',
});

interface CaseMemory extends Memory {
  readonly city?: string;
  readonly team?: readonly { readonly id: string; readonly unitId: string; readonly bodyId: string }[];
  readonly supervisorIds?: readonly string[];
}
const caseRemembers = {
  rememberCase: (_, payload) => payload as CaseMemory,
} satisfies Record<string, Remember<CaseMemory>>;
const staff = {
  city: line(20),
  team: z.array(z.object({ id: z.string(), unitId: z.string(), bodyId: z.string() })),
  supervisorIds: z.array(z.string()),
};
const caseCommands = defineCommands({
  register: { by: by.anyInvestigator, article: 'CPC 113', payload: z.object(staff) },
  restaff: { by: by.anyInvestigator, article: 'CPC 113', payload: z.object(staff) },
});
const caseSetup = procedureSetup<CaseMemory, Record<never, Condition<CaseMemory>>, typeof caseRemembers>({}, caseRemembers);

/** Stands in for the case: it says who is in the team and who supervises. */
export const specimenCase = defineProcedure<CaseMemory, typeof caseCommands, Record<never, never>, Record<never, never>>({
  name: 'case',
  version: '1',
  machine: caseSetup.createMachine({
    id: 'case',
    context: {},
    initial: 'unopened',
    states: {
      unopened: { meta: { article: 'CPC 113' }, on: { register: { target: 'registered', actions: 'rememberCase' } } },
      registered: { meta: { article: 'CPC 113' }, on: { restaff: { actions: 'rememberCase' } } },
    },
  }),
  conditions: {},
  commands: caseCommands,
  clocks: {},
  law: {},
  texts: {
    name: same('case'),
    states: sameFor('unopened', 'registered'),
    commands: sameFor('register', 'restaff'),
    fields: sameFor('city', 'team', 'supervisorIds'),
    options: {},
    conditions: {},
    clocks: {},
  },
  register: { table: 'case_register', row: ({ memory }) => ({ city: (memory.city ?? null) as Json }) },
  title: () => 'case',
});

export const specimens = { petition, annex, case: specimenCase };
