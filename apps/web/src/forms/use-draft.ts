import { useEffect, useState } from 'react';
import { keep, readKept } from '../kernel/device';
import { hearTabs, tellTabs } from '../kernel/tabs';
import { firstValues, type FieldSchema, type Values } from './schema';

export interface Draft {
  readonly values: Values;
  /** When it happened, if not now. */
  readonly earlier: string | null;
  /** What the place filled in when the draft was begun. */
  readonly preset: string;
  /** When it was typed, ms. */
  readonly at: number;
}

const nameOf = (place: string) => `draft/${place}`;

/** What was typed here before; undefined until the device has answered. */
export function useKeptDraft(official: string, place: string): Partial<Draft> | null | undefined {
  const [kept, setKept] = useState<{ readonly draft: Partial<Draft> | null }>();
  useEffect(() => {
    let isAsked = true;
    void readKept<Partial<Draft>>(official, nameOf(place)).then((draft) => {
      if (isAsked) setKept({ draft });
    });
    return () => {
      isAsked = false;
    };
  }, [official, place]);
  return kept?.draft;
}

/** It is on record: nothing of it stays on the device. */
export function forgetDraft(official: string, place: string): void {
  void keep(official, nameOf(place), null);
  tellTabs({ kind: 'sent', place });
}

interface DraftPlace {
  readonly official: string;
  readonly place: string;
  readonly schema: FieldSchema;
  readonly preset?: Values;
  readonly kept: Partial<Draft> | null;
}

/** What is being typed, kept on the device until it is recorded. Another tab is told, and hears when it is recorded here. */
export function useDraft({ official, place, schema, preset = {}, kept }: DraftPlace) {
  const [draft, setDraft] = useState<Draft>(() => firstDraft(kept, schema, preset));
  const [restoredAt, setRestoredAt] = useState(() => (kept && Object.keys(kept.values ?? {}).length > 0 ? (kept.at ?? null) : null));
  const [elsewhere, setElsewhere] = useState<'editing' | 'sent' | null>(null);
  useEffect(
    () =>
      hearTabs((message) => {
        if ((message.kind === 'editing' || message.kind === 'sent') && message.place === place) setElsewhere(message.kind);
      }),
    [place],
  );
  const hold = (next: Omit<Draft, 'at'>) => {
    const written = { ...next, at: Date.now() };
    setDraft(written);
    void keep(official, nameOf(place), written);
    tellTabs({ kind: 'editing', place });
  };
  return {
    values: draft.values,
    earlier: draft.earlier,
    restoredAt,
    elsewhere,
    change: (values: Values) => hold({ ...draft, values }),
    setEarlier: (earlier: string | null) => hold({ ...draft, earlier }),
    /** The other tab's words instead of these. */
    takeOver: async () => {
      setDraft(firstDraft(await readKept<Partial<Draft>>(official, nameOf(place)), schema, preset));
      setElsewhere(null);
    },
    /** Begins anew. */
    discard: () => {
      setDraft(firstDraft(null, schema, preset));
      setRestoredAt(null);
      void keep(official, nameOf(place), null);
    },
    forget: () => forgetDraft(official, place),
  };
}

/** What was typed wins over what the place fills in, unless the place now fills in something else. */
function firstDraft(kept: Partial<Draft> | null, schema: FieldSchema, preset: Values): Draft {
  const begun = JSON.stringify(preset);
  const typed = kept?.values ?? {};
  const values = kept?.preset === begun ? { ...preset, ...typed } : { ...typed, ...preset };
  return { values: { ...firstValues(schema), ...values }, earlier: kept?.earlier ?? null, preset: begun, at: kept?.at ?? 0 };
}
