import { parameter, t, type Limit, type Parameter } from '@tergeu/law';
import { kinds, type Kind } from './kinds';
import type { KeyDecisionKind } from './kinds/kind';

/** For how long an agreement holds that nobody withdraws. */
export const agreementTerm = parameter<Limit | null>({
  id: 'key-decision.agreementTerm',
  title: t('Келісімнің қолданылу мерзімі', 'Срок действия согласия', 'Time for which an agreement holds'),
  versions: [
    {
      from: '2021-01-01',
      value: null,
      source: {
        article: null,
        key: 'procedure 5',
        certainty: 'unverified',
        note: t(
          'Дереккөзде мерзім жоқ: шешім күшінде тұрғанда келісім де қолданылады',
          'В источнике срока нет: согласие действует, пока решение в силе',
          'The source names no term: the agreement holds as long as the decision is in force',
        ),
      },
    },
  ],
});

/** The limits of all kinds, each in its kind's own file, and the term of an agreement. */
export const keyDecisionLaw: Readonly<Record<string, Parameter<Limit | null>>> = {
  ...Object.fromEntries(
    Object.entries<KeyDecisionKind>(kinds).flatMap(([kind, { answer, answerWithFile, sending }]) => [
      [`${kind}Answer`, answer],
      ...(answerWithFile ? [[`${kind}AnswerWithFile`, answerWithFile] as const] : []),
      ...(sending ? [[`${kind}Sending`, sending] as const] : []),
    ]),
  ),
  agreementTerm,
};

export const kindOf = (kind: string | undefined): KeyDecisionKind | undefined => kinds[kind as Kind];
