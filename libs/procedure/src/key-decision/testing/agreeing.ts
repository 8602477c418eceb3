import type { Step } from '../../kernel/story';
import { ids, step, type CastName } from '../../kernel/testing/begun-case';
import { seenOf } from '../agreement';

/** The prosecutor agrees to what he sees at that moment. */
export const agreeing = (id = ids.decision, by: CastName = 'prosecutor'): Step => ({
  ...step(by, 'key-decision', id, 'agree'),
  payloadIn: (file) => ({ seen: seenOf(file.proceedings[id]?.memory ?? {}, file) }),
});
