import { t } from '@tergeu/law';
import { isIn } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import type { CaseMemory } from './case.setup';

/** Nobody comes to be held in a case that is terminated, or that was part of one (CPC 289): for the machines that hold. */
export const notTerminated = {
  isCaseNotTerminated: {
    safeguard: 'S07',
    article: 'CPC 289',
    curedBy: [],
    holds: (_, { file }) => {
      const own = file.proceedings[file.id];
      const { leadEnding } = (own?.memory ?? {}) as CaseMemory;
      return own === undefined || !(isIn(own, 'terminated') || (isIn(own, 'endedWithLead') && leadEnding === 'terminated'));
    },
  },
} as const satisfies Record<string, Condition>;

export const notTerminatedTexts = {
  isCaseNotTerminated: {
    is: t('Іс тоқтатылмаған', 'Дело не прекращено', 'The case is not terminated'),
    remedy: t(
      'Тоқтатылған істе ешкім ұсталмайды: ашық істе тіркеңіз',
      'По прекращённому делу никого не удерживают: внесите в дело, которое расследуется',
      'Nobody is held in a terminated case: record it in one that is open',
    ),
  },
};
