import { useState } from 'react';
import { firstValues, type FieldSchema, type Values } from './schema';

/** What is being typed, kept for this browser tab until it is recorded. */
export function useDraft(key: string, schema: FieldSchema, preset: Values = {}) {
  const storageKey = `tergeu.draft/${key}`;
  const [values, setValues] = useState<Values>(() => ({ ...firstValues(schema), ...stored(storageKey), ...preset }));
  return {
    values,
    change: (next: Values) => {
      setValues(next);
      sessionStorage.setItem(storageKey, JSON.stringify(next));
    },
    forget: () => sessionStorage.removeItem(storageKey),
  };
}

function stored(key: string): Values {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Values;
  } catch {
    return {};
  }
}
