import { useQuery } from '@tanstack/react-query';
import type { CaseFileView, OtherFileView, RelatedCaseView } from '@tergeu/contracts';
import type { Values } from '../../forms/schema';
import { call } from '../../kernel/http';

/** What the registration of a severed case takes over from the case in which the severing was ordered. */
export interface Origin {
  readonly number: string;
  readonly title: string;
  /** Null: no severing waits there to be registered. */
  readonly preset: Values | null;
}

async function readOrigin(caseId: string): Promise<Origin> {
  const [file, related] = await Promise.all([
    call<CaseFileView>(`/case-files/${caseId}`),
    call<RelatedCaseView[]>(`/case-files/${caseId}/related`),
  ]);
  const order = related.find((one) => one.kind === 'severed' && one.standing === 'ordered' && one.caseId === null);
  const { number, title, category, city } = file;
  if (!order) return { number, title, preset: null };
  const { incidentAt, offenceId } = file.proceedings.find(({ id }) => id === caseId)?.memory ?? {};
  const other = await call<OtherFileView>(`/case-files/by-number/${encodeURIComponent(number)}`);
  return { number, title, preset: { number: order.number, category, city, incidentAt, offenceId, other } };
}

export const useOrigin = (caseId: string | undefined) =>
  useQuery({ queryKey: ['case', caseId, 'origin'], queryFn: () => readOrigin(caseId!), enabled: caseId !== undefined });
