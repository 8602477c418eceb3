import { changeOfQualification } from './change-of-qualification';
import { completion } from './completion';
import { interruption } from './interruption';
import type { KeyDecisionKind } from './kind';
import { proposedMeasure } from './proposed-measure';
import { qualification } from './qualification';
import { readingTimetable } from './reading-timetable';
import { recognitionAsSuspect } from './recognition-as-suspect';
import { termination } from './termination';
import { urgentRecognition } from './urgent-recognition';

/** Every kind of key decision, one line each. */
export const kinds = {
  recognitionAsSuspect,
  urgentRecognition,
  qualification,
  changeOfQualification,
  proposedMeasure,
  interruption,
  termination,
  completion,
  readingTimetable,
} as const satisfies Record<string, KeyDecisionKind>;

export type Kind = keyof typeof kinds;
export const kindIds = Object.keys(kinds) as [Kind, ...Kind[]];
