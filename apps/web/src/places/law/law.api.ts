import { useQuery } from '@tanstack/react-query';
import type { LawParameterView, LawRulesView } from '@tergeu/contracts';
import { call } from '../../kernel/http';

/** The law table as the server applies it. */
export const useLaw = () => useQuery({ queryKey: ['law'], queryFn: () => call<LawParameterView[]>('/law'), staleTime: Infinity });

/** Which law governs an act, and whose laws the server knows. */
export const useLawRules = () =>
  useQuery({ queryKey: ['law', 'rules'], queryFn: () => call<LawRulesView>('/law/rules'), staleTime: Infinity });
