import type { CaseFileView, DefinitionView } from '@tergeu/contracts';
import { uuidv7 } from 'uuidv7';
import { keep, readKept } from '../../kernel/device';
import { queryClient } from '../../kernel/query-client';
import { attemptOf, type Attempt, type Wish } from '../attempt';
import type { CommandFormProps } from '../command-form';
import { outboxOf } from './use-outbox';

interface Keeping {
  readonly now: string;
  readonly official: string;
  readonly place: string;
  /** It has been sent, and no answer came. */
  readonly isSent: boolean;
}

/** Puts a step among those that wait for the network. One that was sent already keeps its key. */
export function useKeeping(props: Pick<CommandFormProps, 'caseId' | 'proceedings'>, known: DefinitionView['commands'][number] | undefined) {
  return async (wish: Wish, { now, official, place, isSent }: Keeping): Promise<void> => {
    const outbox = outboxOf(official);
    const attempt = attemptOf(wish, await readKept<Attempt>(official, `attempt/${place}`), now);
    const file = queryClient.getQueryData<CaseFileView>(['case', wish.caseId, 'file']);
    const step = {
      id: uuidv7(),
      official,
      attempt,
      writtenAt: now,
      text: known?.text ?? { kk: wish.type, ru: wish.type, en: wish.type },
      caseNumber: file?.number ?? '',
      title: titleOf(wish) || (props.proceedings.find(({ id }) => id === wish.proceedingId)?.title ?? ''),
      opens: known?.opens ?? false,
      unanswered: isSent,
      stopped: null,
    };
    await outbox.change((steps) => [...steps, step]);
    await keep(official, `attempt/${place}`, null);
    void outbox.send();
  };
}

/** What its writer calls it: the first words of what he wrote. */
const titleOf = ({ payload }: Wish): string => {
  const named = [payload['name'], payload['label'], payload['description'], payload['title']].find((one) => typeof one === 'string');
  return typeof named === 'string' ? named.slice(0, 80) : '';
};
