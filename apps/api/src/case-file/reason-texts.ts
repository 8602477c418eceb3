import type { Texts } from '@tergeu/law';
import { kernelTexts } from '@tergeu/procedure';

/** Texts of the kernel's own reasons, by the name under which they are journalled. */
export const kernelConditionTexts: Readonly<Record<string, Texts>> = {
  payload: kernelTexts.malformed,
  actor: kernelTexts.notYours,
  time: kernelTexts.correctTime,
  state: kernelTexts.notInThisState,
  isNotExcluded: kernelTexts.excluded,
  oneTier: kernelTexts.otherTier,
  machine: kernelTexts.unknownMachine,
  command: kernelTexts.unknownCommand,
  otherFile: kernelTexts.otherFile,
};
