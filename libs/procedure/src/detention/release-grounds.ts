import { parameter, t, valueOf, type ArticleId } from '@tergeu/law';
import { isIn, proceedingsOf, type CaseFile, type Proceeding } from '../kernel/case-file';
import type { Condition, LegalEffect } from '../kernel/definition';
import { restraintLaw } from '../restraint/restraint.law';
import type { DetentionMemory } from './detention.setup';

/** Why somebody is let go, each by its article (procedure 3.13, 3.14, 3.16). */
export const releaseGrounds = {
  suspicionNotConfirmed: 'CPC 133(1)(1)',
  noGroundsForCustody: 'CPC 133(1)(2)',
  essentialBreach: 'CPC 133(1)(3)',
  noLawfulGrounds: 'CPC 133(1)(4)',
  limitReached: 'CPC 133(2)',
  prosecutorRefused: 'CPC 133(1)',
  measureWithoutIsolation: 'CPC 133(1)(2)',
} as const satisfies Record<string, ArticleId>;
export type ReleaseGround = keyof typeof releaseGrounds;
export const releaseGroundIds = Object.keys(releaseGrounds) as [ReleaseGround, ...ReleaseGround[]];

/** Some grounds are facts of the file; the others are for whoever releases to judge. */
const facts: Readonly<Partial<Record<ReleaseGround, (memory: DetentionMemory, file: CaseFile, isolating: readonly string[]) => boolean>>> =
  {
    limitReached: ({ overdueAt }) => overdueAt !== undefined,
    prosecutorRefused: ({ answer }) => answer === 'refused',
    measureWithoutIsolation: ({ personId }, file, isolating) =>
      proceedingsOf(file, 'restraint').some(
        (one) => one.memory['personId'] === personId && isIn(one, 'inForce') && !isolating.includes(String(one.memory['kind'])),
      ),
  };

export const releaseLaw = {
  facilityReleasesOn: parameter<readonly string[]>({
    id: 'detention.facilityReleasesOn',
    title: t(
      'Изолятор бастығы өзі босататын негіздер',
      'На каких основаниях освобождает начальник учреждения',
      'Grounds on which the facility releases by itself',
    ),
    versions: [
      {
        from: '2015-01-01',
        value: ['limitReached'],
        source: { article: 'CPC 133(2)', key: 'procedure 3.13, 3.14', certainty: 'confirmed' },
      },
    ],
  }),
};

export const releaseConditions = {
  isGroundOnFile: {
    safeguard: null,
    article: 'CPC 133(1)',
    curedBy: ['release'],
    ofPayload: true,
    holds: (memory, { file, law }, { releaseGround }) =>
      facts[releaseGround as ReleaseGround]?.(memory, file, valueOf(restraintLaw.withIsolation, law)) ?? true,
  },
  isGroundOfWhoReleases: {
    safeguard: null,
    article: 'CPC 133(2)',
    curedBy: ['release'],
    ofPayload: true,
    holds: (_, { actor, law }, { releaseGround }) =>
      actor.role !== 'facilityOfficer' || valueOf(releaseLaw.facilityReleasesOn, law).includes(String(releaseGround)),
  },
} as const satisfies Record<string, Condition<DetentionMemory>>;

const unlawful: readonly unknown[] = ['essentialBreach', 'noLawfulGrounds'] satisfies ReleaseGround[];

const nothingFromItCounts: LegalEffect = {
  text: t(
    'Осы адаммен ұстау кезінде және одан кейін жүргізілген әрекеттердің деректеріне дәлелдеме ретінде жол берілмейді',
    'Данные, полученные действиями с этим лицом во время задержания и после, недопустимы как доказательства',
    'What was got by actions with this person during the detention and after it is inadmissible as evidence',
  ),
  article: 'CPC 133(5)',
  safeguard: null,
};

/** What the ground of the release makes of the detention. */
export const effects = ({ memory }: Proceeding<DetentionMemory>): readonly LegalEffect[] =>
  unlawful.includes(memory.releaseGround) ? [nothingFromItCounts] : [];
