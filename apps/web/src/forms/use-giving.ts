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
import { notifications } from './messages';
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
export function useGiving(giving: Giving) {
  const { official, place, schema, draft, version, amends, refocus } = giving;
  const pick = usePick();
  const [onVersion, setOnVersion] = useState(version);
  const [tried, setTried] = useState(false);
  const send = useCommand(official, place);
  const deliver = useDelivery(giving, send);
  const problem = send.error ? problemOf(send.error) : null;
  // Somebody else wrote meanwhile: said before it is sent on top of that.
  const newest = Math.max(onVersion, version, problem?.version ?? 0);
  const hasChanged = newest > onVersion && !send.isPending && !amends;
  const faults = useFaults(schema, draft.values);

  const give = () => {
    setTried(true);
    setOnVersion(newest);
    const [first] = Object.keys(faults);
    if (first === undefined) deliver(newest);
    else refocus(first);
  };

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

/** Faults of what was typed, in words, by field. */
function useFaults(schema: FieldSchema, values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const say = useTexts(formsTexts);
  const found = Object.entries(faultsOf(schema, values));
  return Object.fromEntries(found.map(([name, { fault, bound }]) => [name, say(fault, { bound })]));
}

/** Takes a wish without faults to the server, or keeps it on the device until there is a network. */
function useDelivery({ official, place, schema, known, draft, ...props }: Giving, send: ReturnType<typeof useCommand>) {
  const say = useTexts(formsTexts);
  const pick = usePick();
  const now = useNow();
  const keep = useKeeping(props, known);
  const isOfField = known?.field === true;

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
    if (status === 0 && isOfField) void keepHere(wish, true);
    else if (!isUnanswered(status)) void queryClient.invalidateQueries({ queryKey: ['case', props.caseId] });
  };
  const submit = (wish: Wish) => {
    const onSuccess = (result: Parameters<CommandFormProps['onDone']>[0]) => end(say('done'), result);
    send.mutate({ wish, now: new Date(now).toISOString() }, { onSuccess, onError: (error) => failed(error, wish) });
  };

  return (version: number) => {
    const { caseId, proceedingId, definition, command } = props;
    const payload = payloadOf(draft.values, schema);
    const wish = { caseId, proceedingId, version, machine: definition.name, type: command, payload, occurredAt: draft.earlier };
    if (props.onGive) props.onGive(wish, place);
    else if (send.isPending) return;
    else if (props.amends) void props.amends.save(wish).then(() => end(say('keptHere'), null));
    // A device that keeps nothing: the server says what is the matter.
    else if (isOfField && !isOnline()) void keepHere(wish, false).catch(() => submit(wish));
    else submit(wish);
  };
}
