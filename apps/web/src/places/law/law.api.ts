import { useQuery } from '@tanstack/react-query';
import type { LawParameterView } from '@tergeu/contracts';
import { call } from '../../kernel/http';

/** The law table as the server applies it. */
export const useLaw = () => useQuery({ queryKey: ['law'], queryFn: () => call<LawParameterView[]>('/law'), staleTime: Infinity });
