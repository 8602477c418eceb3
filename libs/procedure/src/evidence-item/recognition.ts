import { isIn, proceedingOf, type CaseFile, type Json } from '../kernel/case-file';

const decisionOf = (file: CaseFile, id: Json | undefined) => {
  const found = proceedingOf(file, 'key-decision', id);
  return found?.memory['kind'] === 'urgentRecognition' ? found : undefined;
};

/** May somebody be questioned on it: was he recognised urgently before, and has the prosecutor not refused (CPC 202(1-2))? */
export const isOpenRecognition = (file: CaseFile, id: Json | undefined, at: string): boolean => {
  const decision = decisionOf(file, id);
  return decision !== undefined && !isIn(decision, 'refused', 'revoked', 'lapsed') && String(decision.memory['draftedAt']) <= at;
};

/** The prosecutor has refused it: what was said on it is inadmissible (S05). */
export const isRecognitionRefused = (file: CaseFile, id: Json | undefined): boolean => {
  const decision = decisionOf(file, id);
  return decision !== undefined && isIn(decision, 'refused');
};
