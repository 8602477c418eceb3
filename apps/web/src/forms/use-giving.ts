import { notifications } from '@mantine/notifications';
import type { DefinitionView, Problem } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { isOnline } from '../kernel/network';
import { problemOf } from '../kernel/problem';
import { queryClient } from '../kernel/query-client';
import { useNow } from '../kernel/system-time';
import { isUnanswered, type Wish } from './attempt';
import type { CommandFormProps } from './command-form';
import { fieldErrors } from './field-errors';
import { formsTexts } from './forms.texts';
import { useKeeping } from './outbox/use-keeping';
import { faultsOf, payloadOf, type FieldSchema } from './schema';
import { useCommand } from './use-command';
import type { useDraft } from './use-draft';

interface Giving extends CommandFormProps {
  readonly official: string;
  readonly place: string;
  readonly schema: FieldSchema;
  readonly known: DefinitionView['commands'][number] | undefined;
  readonly draft: ReturnType<typeof useDraft>;
  readonly refocus: (field: string) => void;
}

/** What a form does with what was typed: says faults, sends it, keeps it for the network, or tells what came back. */
export function useGiving({ official, place, schema, known, draft, refocus, ...props }: Giving) {
  const say = useTexts(formsTexts);
  const pick = usePick();
  const now = useNow();
  const [onVersion, setOnVersion] = useState(props.version);
  const [tried, setTried] = useState(false);
  const send = useCommand(official, place);
  const keep = useKeeping(props, known);
  const problem = send.error ? problemOf(send.error) : null;
  // Somebody else wrote meanwhile: said before it is sent on top of that.
  const newest = Math.max(onVersion, props.version, problem?.version ?? 0);
  const hasChanged = newest > onVersion && !send.isPending && !props.amends;
  const found = faultsOf(schema, draft.values);
  const faults = Object.fromEntries(Object.entries(found).map(([name, { fault, bound }]) => [name, say(fault, { bound })]));

  const end = (title: string, result: Parameters<CommandFormProps['onDone']>[0]) => {
    draft.forget();
    notifications.show({ title, message: pick(known?.text), color: result ? 'teal' : 'orange' });
    props.onDone(result);
  };
  const keepHere = async (wish: Wish, isSent: boolean) => {
    await keep(wish, { now: new Date(now).toISOString(), official, place, isSent });
    end(say('keptHere'), null);
  };
  const failed = (error: unknown, wish: Wish) => {
    const { status } = problemOf(error);
    if (status === 0 && known?.field === true) void keepHere(wish, true);
    else if (!isUnanswered(status)) void queryClient.invalidateQueries({ queryKey: ['case', props.caseId] });
  };
  const give = () => {
    setTried(true);
    setOnVersion(newest);
    const [first] = Object.keys(found);
    if (first !== undefined) return refocus(first);
    const { caseId, proceedingId, definition, command } = props;
    const payload = payloadOf(draft.values, schema);
    const wish = { caseId, proceedingId, version: newest, machine: definition.name, type: command, payload, occurredAt: draft.earlier };
    if (props.onGive) return void props.onGive(wish, place);
    if (send.isPending) return;
    if (props.amends) return void props.amends.save(wish).then(() => end(say('keptHere'), null));
    if (known?.field === true && !isOnline()) return void keepHere(wish, false).catch(() => send.mutate(sending(wish)));
    send.mutate(sending(wish), {
      onSuccess: (result) => end(say('done'), result),
      onError: (error) => failed(error, wish),
    });
  };
  const sending = (wish: Wish) => ({ wish, now: new Date(now).toISOString() });

  return {
    give,
    version: newest,
    count: setOnVersion,
    faults: tried ? faults : {},
    errors: { ...fieldErrors(problem ?? ({} as Partial<Problem>), pick), ...(tried ? faults : {}) },
    problem: problem && !(problem.status === 409 && hasChanged) ? problem : null,
    changed: hasChanged ? { from: onVersion, to: newest } : null,
    isPending: send.isPending,
  };
}
