import { useQuery } from '@tanstack/react-query';
import type { DefinitionView, VocabularyView } from '@tergeu/contracts';
import { usePick } from '@tergeu/ui';
import { call } from './http';

/** The machines as the server runs them: states, commands, forms, texts. */
export function useDefinitions() {
  return useQuery({
    queryKey: ['definitions'],
    queryFn: async () => {
      const list = await call<DefinitionView[]>('/definitions');
      return Object.fromEntries(list.map((one) => [one.name, one])) as Readonly<Record<string, DefinitionView>>;
    },
    staleTime: Infinity,
  });
}

const none: VocabularyView = { roles: {}, bodyKinds: {}, categories: {}, cities: {}, offences: [], safeguards: {} };

/** Words that all screens share. */
export function useVocabulary(): VocabularyView {
  const { data } = useQuery({ queryKey: ['vocabulary'], queryFn: () => call<VocabularyView>('/vocabulary'), staleTime: Infinity });
  return data ?? none;
}

/** Words for machines, states, commands and clocks by their names. */
export function useMachineTexts() {
  const definitions = useDefinitions().data ?? {};
  const pick = usePick();
  return {
    machine: (name: string) => pick(definitions[name]?.title) || name,
    state: (machine: string, path: string) => pick(definitions[machine]?.states.find((one) => one.path === path)?.text) || path,
    command: (machine: string, name: string) => pick(definitions[machine]?.commands.find((one) => one.name === name)?.text) || name,
    option: (machine: string, field: string, value: string) => pick(definitions[machine]?.options[field]?.[value]) || value,
    field: (machine: string, field: string) => pick(definitions[machine]?.fields[field]) || field,
  };
}
