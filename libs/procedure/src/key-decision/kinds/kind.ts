import type { ArticleId, Limit, Parameter, Texts } from '@tergeu/law';

/** One kind of key decision: all there is to know about it. */
export interface KeyDecisionKind {
  readonly article: ArticleId;
  readonly text: Texts;
  /** Is it taken on a person of the case? */
  readonly needsPerson: boolean;
  /** Does it name an offence? */
  readonly needsOffence: boolean;
  /** The field in which it names its ground, where the law lists the grounds: the prosecutor agrees to that one. */
  readonly ground: 'terminationGround' | 'interruptionGround' | null;
  /** Time in which the prosecutor answers, from the sending. */
  readonly answer: Parameter<Limit>;
  /** The same where he calls for the file, from the sending, too; null = the Code knows no such call. */
  readonly answerWithFile: Parameter<Limit> | null;
  /** Time in which it is sent to the prosecutor, from the drawing up; null = the Code sets none. */
  readonly sending: Parameter<Limit> | null;
}
