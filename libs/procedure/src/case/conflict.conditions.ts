import { t } from '@tergeu/law';
import type { Condition } from '../kernel/definition';
import { exclusionOf, inWords } from '../kernel/conflict';
import type { CaseMemory } from './case.setup';

const fields = ['investigatorId', 'prosecutorId', 'leaderId'] as const;

/** Who may not be named to the case, whoever names him. */
export const conflictConditions = {
  isNotExcludedFromTheCase: {
    safeguard: 'S12',
    article: 'CPC 193',
    curedBy: ['recusal.dismiss'],
    ofPayload: true,
    holds: (_, { file, occurredAt }, payload) =>
      fields.every((field) => payload[field] === undefined || !exclusionOf(file, String(payload[field]), occurredAt)),
    because: () => inWords(['excluded']),
  },
} as const satisfies Record<string, Condition<CaseMemory>>;

export const conflictConditionTexts = {
  isNotExcludedFromTheCase: {
    is: t('Аталған адам істен шеттетілмеген', 'Названное лицо не отведено от дела', 'The person named is not kept out of the case'),
    remedy: t(
      'Басқа адамды атаңыз; шеттетуді прокурор қарайды',
      'Назовите другое лицо; отвод рассматривает прокурор',
      'Name somebody else; a challenge may be dismissed by a prosecutor',
    ),
  },
};
