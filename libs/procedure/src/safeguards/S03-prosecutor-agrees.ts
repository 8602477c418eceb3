import { t } from '@tergeu/law';
import type { KeyDecisionMemory } from '../key-decision/key-decision.setup';
import { caseStanding } from '../kernel/standing';
import type { RestraintMemory } from '../restraint/restraint.setup';
import { breachesOf } from './breach';
import type { Safeguard } from './safeguard';

export const S03: Safeguard = {
  id: 'S03',
  article: 'CPC 193',
  text: t(
    'Негізгі шешім осы істі қадағалайтын, оның авторы емес прокурордың келісімінсіз күшіне енбейді',
    'Ключевое решение не вступает в силу без согласия прокурора, который надзирает за делом и не является автором',
    'No key decision is in force without the agreement of a prosecutor who supervises the case and is not its author',
  ),
  promise: 'agreed upon exclusively by the prosecutor',
  breaches: (file) => {
    const supervised = (id: string | undefined, at: string | undefined) =>
      caseStanding(file).supervision?.some((one) => one.id === id && one.since <= at! && (one.until === null || at! <= one.until)) ?? false;
    return [
      ...breachesOf<KeyDecisionMemory>(
        file,
        'key-decision',
        'in force without the agreement of its supervising prosecutor',
        ({ memory }) =>
          memory.inForceAt !== undefined && (!supervised(memory.agreedBy, memory.agreedAt) || memory.agreedBy === memory.authorId),
      ),
      ...breachesOf<RestraintMemory>(
        file,
        'restraint',
        'in force without the agreement of a prosecutor',
        ({ memory }) => memory.inForceAt !== undefined && (memory.agreedBy === undefined || memory.agreedBy === memory.authorId),
      ),
    ];
  },
};
