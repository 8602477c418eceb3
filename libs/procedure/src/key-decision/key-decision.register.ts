import { activeStates } from '../kernel/case-file';
import type { LegalEffect, RegisterDefinition } from '../kernel/definition';
import { digestOf } from '../kernel/digest';
import { fallenMaterials } from './agreement';
import { fallenTexts } from './difference.texts';
import { groundOf } from './ground-of-kind';
import type { KeyDecisionMemory } from './key-decision.setup';

type Effects = (proceeding: Parameters<typeof register.row>[0], file: Parameters<typeof register.row>[1]) => readonly LegalEffect[];

/**
 * Row of `key_decision`; the database holds one in force to its prosecutor, and to what he saw (S03):
 * it makes the digest of `content` itself, and compares it to the one that he named.
 */
export const register: RegisterDefinition<KeyDecisionMemory> = {
  table: 'key_decision',
  row: ({ memory, state }, file) => ({
    state: activeStates(state)[0] ?? '',
    kind: memory.kind ?? null,
    personId: memory.personId ?? null,
    offenceId: memory.offenceId ?? null,
    authorId: memory.authorId ?? null,
    draftedAt: memory.draftedAt ?? null,
    submittedAt: memory.submittedAt ?? null,
    fileCalledAt: memory.fileCalledAt ?? null,
    agreedBy: memory.agreedBy ?? null,
    agreedAt: memory.agreedAt ?? null,
    inForceAt: memory.inForceAt ?? null,
    refusedAt: memory.refusedAt ?? null,
    refusalReasons: memory.refusalReasons ?? null,
    endedAt: memory.endedAt ?? null,
    ...agreedTo(memory),
    materialsFallen: fallenMaterials(memory, file).length,
  }),
};

/** What was agreed to, as canonical JSON, and the digest that the prosecutor named. */
function agreedTo({ text = '', kind = '', personId = null, offenceId = null, sight, ...grounds }: KeyDecisionMemory) {
  // Keys in their order: this is the canonical form that `digestOf` hashes.
  const ground = groundOf(grounds);
  const content = JSON.stringify({ ...(ground === undefined ? {} : { ground }), kind, offenceId, personId, text });
  const named = sight?.named ?? null;
  return {
    content,
    agreedContentHash: named?.text ?? null,
    agreedMaterialsHash: named ? digestOf(named.materials) : null,
    seenMaterialsHash: named ? digestOf(sight!.materials.map(({ id, version }) => ({ id, version }))) : null,
  };
}

/** An agreement whose material has fallen holds no longer, without anybody's step (S03); an urgent recognition refused undoes itself (S05). */
export const effects: Effects = (proceeding, file) => {
  const [state] = activeStates(proceeding.state);
  if (state === 'refused' && proceeding.memory.kind === 'urgentRecognition') return [suspectNoLonger];
  return state === 'inForce'
    ? fallenTexts(proceeding.memory, file).map((text) => ({
        text: {
          kk: `Келісім күшін жойды. ${text.kk}`,
          ru: `Согласие утратило силу. ${text.ru}`,
          en: `The agreement has lapsed. ${text.en}`,
        },
        article: 'CPC 193',
        safeguard: 'S03',
      }))
    : [];
};

const suspectNoLonger: LegalEffect = {
  text: {
    kk: 'Прокурор бас тартты: адам енді күдікті емес, жауап алу дәлелдеме ретінде жол берілмейді',
    ru: 'Прокурор отказал: лицо больше не подозреваемый, допрос недопустим как доказательство',
    en: 'The prosecutor refused: the person is a suspect no longer, and the questioning is inadmissible as evidence',
  },
  article: 'CPC 202(1-2)',
  safeguard: 'S05',
};
