import { useState } from 'react';
import { firstValues, type FieldSchema, type Values } from './schema';
import { read, write } from './tab-store';

interface Draft {
  readonly values: Values;
  /** When it happened, if not now. */
  readonly earlier: string | null;
  /** What the place filled in when the draft was begun. */
  readonly preset: string;
}

/** What is being typed, kept for this browser tab until it is recorded. */
export function useDraft(keptAs: string, schema: FieldSchema, preset: Values = {}) {
  const place = `tergeu.draft/${keptAs}`;
  const [draft, setDraft] = useState<Draft>(() => firstDraft(read<Partial<Draft>>(place), schema, preset));
  const keep = (next: Draft) => {
    setDraft(next);
    write(place, next);
  };
  return {
    values: draft.values,
    earlier: draft.earlier,
    change: (values: Values) => keep({ ...draft, values }),
    setEarlier: (earlier: string | null) => keep({ ...draft, earlier }),
    forget: () => write(place, null),
  };
}

/** What was typed wins over what the place fills in, unless the place now fills in something else. */
function firstDraft(kept: Partial<Draft> | null, schema: FieldSchema, preset: Values): Draft {
  const begun = JSON.stringify(preset);
  const typed = kept?.values ?? {};
  const values = kept?.preset === begun ? { ...preset, ...typed } : { ...typed, ...preset };
  return { values: { ...firstValues(schema), ...values }, earlier: kept?.earlier ?? null, preset: begun };
}
