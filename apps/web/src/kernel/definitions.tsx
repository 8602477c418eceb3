import { useQuery } from '@tanstack/react-query';
import type { DefinitionView, VocabularyView } from '@tergeu/contracts';
import { useLanguage, type Language } from '@tergeu/ui';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { call } from './http';

type Definitions = Readonly<Record<string, DefinitionView>>;

interface Procedure {
  readonly definitions: Definitions | undefined;
  readonly vocabulary: VocabularyView;
  readonly words: MachineTexts;
}

/** Words for machines, states, commands, choices and fields by their names; the name itself where none is known (yet). */
export interface MachineTexts {
  readonly machine: (name: string) => string;
  readonly state: (machine: string, path: string) => string;
  readonly command: (machine: string, name: string) => string;
  readonly option: (machine: string, field: string, value: string) => string;
  readonly field: (machine: string, field: string) => string;
}

const none: VocabularyView = { roles: {}, bodyKinds: {}, categories: {}, cities: {}, offences: [], safeguards: {} };

const Known = createContext<Procedure | null>(null);

/** Nothing works without them, and nobody asks but the provider: what failed is asked again. */
const untilKnown = {
  staleTime: Infinity,
  refetchInterval: ({ state }: { readonly state: { readonly status: string } }) => (state.status === 'error' ? 5_000 : (false as const)),
};

interface ProcedureProviderProps {
  /** The machines are told to whoever has signed in; the shared words to everybody. */
  readonly isSignedIn: boolean;
  readonly children: ReactNode;
}

/** Reads the machines and the shared words once for all that is inside: a list of fifty cards does not ask fifty times. */
export function ProcedureProvider({ isSignedIn, children }: ProcedureProviderProps) {
  const language = useLanguage();
  const { data: definitions } = useQuery({
    queryKey: ['definitions'],
    queryFn: async () => Object.fromEntries((await call<DefinitionView[]>('/definitions')).map((one) => [one.name, one])) as Definitions,
    ...untilKnown,
    enabled: isSignedIn,
  });
  const { data: vocabulary = none } = useQuery({
    queryKey: ['vocabulary'],
    queryFn: () => call<VocabularyView>('/vocabulary'),
    ...untilKnown,
  });
  const known = useMemo(
    () => ({ definitions, vocabulary, words: wordsOf(definitions ?? {}, language) }),
    [definitions, vocabulary, language],
  );
  return <Known value={known}>{children}</Known>;
}

function wordsOf(definitions: Definitions, language: Language): MachineTexts {
  const named = (list: DefinitionView['commands'] | undefined, name: string) => list?.find((one) => one.name === name);
  return {
    machine: (name) => definitions[name]?.title[language] || name,
    state: (machine, path) => definitions[machine]?.states.find((one) => one.path === path)?.text[language] || path,
    command: (machine, name) => named(definitions[machine]?.commands, name)?.text[language] || name,
    option: (machine, field, value) => definitions[machine]?.options[field]?.[value]?.[language] || value,
    field: (machine, field) => definitions[machine]?.fields[field]?.[language] || field,
  };
}

function useProcedure(): Procedure {
  const known = use(Known);
  if (!known) throw new Error('outside of ProcedureProvider');
  return known;
}

/** The machines as the server runs them: states, commands, forms, texts; undefined until they are there. */
export const useDefinitions = (): Definitions | undefined => useProcedure().definitions;

/** Words that all screens share; empty until they are there. */
export const useVocabulary = (): VocabularyView => useProcedure().vocabulary;

/** Words for what the machines name. */
export const useMachineTexts = (): MachineTexts => useProcedure().words;
