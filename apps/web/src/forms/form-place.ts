import type { ProceedingView } from '@tergeu/contracts';
import { createContext, useContext } from 'react';

/** Where a form stands, for fields that can begin something themselves. */
export interface FormPlaceValue {
  readonly caseId: string;
  readonly version: number;
  readonly proceedings: readonly ProceedingView[];
  /** A step given from inside this form: the file's newer version is the writer's own. */
  readonly onOwnStep: (version: number) => void;
}

const Place = createContext<FormPlaceValue | null>(null);
export const FormPlace = Place.Provider;
export const useFormPlace = (): FormPlaceValue | null => useContext(Place);
