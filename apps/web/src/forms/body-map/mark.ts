/** One injury as it is typed and as it is on record; what is about the map came later and may be missing. */
export interface Mark {
  readonly site: string;
  readonly description: string;
  readonly region?: string;
  readonly side?: string;
  readonly kind?: string;
  readonly sizeMm?: number;
}

export const emptyMark: Mark = { site: '', description: '' };

/** Lists of marks come from drafts and journals. */
export const marksOf = (value: unknown): readonly Mark[] => (Array.isArray(value) ? (value as readonly Mark[]) : []);

/** A mark on that region. Where its writer had left the place to the map, its words follow; his own words stay. */
export function placedAt(mark: Mark, place: { readonly region: string; readonly side?: string }, words: (region: string) => string): Mark {
  const isOwnWords = mark.site.trim() !== '' && mark.site !== (mark.region === undefined ? '' : words(mark.region));
  return { ...mark, ...place, site: isOwnWords ? mark.site : words(place.region) };
}
