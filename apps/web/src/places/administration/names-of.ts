import { useQuery } from '@tanstack/react-query';
import type { Page, ServingOfficialView } from '@tergeu/contracts';
import { call } from '../../kernel/http';

/** Names of officials by id; read once for the whole list, those whose service has ended included. */
export function useNamesOf(): (id: string) => string {
  const everybody = useQuery({
    queryKey: ['administration', 'officials', 'everybody'],
    queryFn: everyOfficial,
    staleTime: 60_000,
  });
  return (id) => everybody.data?.get(id) ?? '';
}

async function everyOfficial(): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  let cursor: string | null = null;
  do {
    const next: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: Page<ServingOfficialView> = await call(`/administration/officials?service=all&limit=200${next}`);
    for (const { id, name } of page.items) names.set(id, name);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return names;
}
