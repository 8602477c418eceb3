import type { Json } from '../../kernel/case-file';
import type { Step, Story } from '../../kernel/story';
import { because, ids, step, type CastName } from '../../kernel/testing/begun-case';
import { seenOf } from '../agreement';

/** The prosecutor agrees to what he sees at that moment. */
export const agreeing = (id = ids.decision, by: CastName = 'prosecutor'): Step => ({
  ...step(by, 'key-decision', id, 'agree'),
  payloadIn: (file) => ({ seen: seenOf(file.proceedings[id]?.memory ?? {}, file) }),
});

/** The ground that a decision of that kind names, where its kind names one. */
export const usualGround: Readonly<Record<string, Record<string, Json>>> = {
  termination: { terminationGround: 'noElements' },
  interruption: { interruptionGround: 'expertise' },
};

/** Drafted on the one suspect, sent, agreed to. */
export const decided = (story: Story, kind: string, id = ids.decision, more: Record<string, Json> = {}): Story =>
  story
    .then(
      step('investigator', 'key-decision', id, 'draft', {
        kind, text: because, personId: ids.person, offenceId: 'CC 188(2)', ...usualGround[kind], ...more,
      }), // prettier-ignore
    )
    .then(step('investigator', 'key-decision', id, 'submit'))
    .then(agreeing(id));
