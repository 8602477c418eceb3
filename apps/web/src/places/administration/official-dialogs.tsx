import { Alert, Button, Code, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { FirstPasswordView, ServingOfficialView } from '@tergeu/contracts';
import { useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { faultyFields, useChange } from './administration.api';
import { administrationTexts } from './administration.texts';
import { ChangeDialog } from './change-dialog';
import { PostingFields, type Posting } from './posting-fields';

interface DialogProps {
  readonly onClose: () => void;
}
interface OfOfficial extends DialogProps {
  readonly official: ServingOfficialView;
}

/** A further official; his password is shown when he is in the directory. */
export function AddOfficial({ onClose, onDone }: DialogProps & { readonly onDone: (answer: FirstPasswordView) => void }) {
  const say = useTexts(administrationTexts);
  const [id] = useState(uuidv7);
  const [typed, setTyped] = useState<Posting & { name: string; login: string }>({
    name: '',
    login: '',
    role: null,
    bodyId: null,
    unitId: null,
  });
  const change = useChange<FirstPasswordView>(onDone);
  const faults = faultyFields(change.error);
  const type = (part: Partial<typeof typed>) => setTyped((now) => ({ ...now, ...part }));
  return (
    <ChangeDialog
      title={say('add')}
      hint={say('addHint')}
      confirm={say('save')}
      isPending={change.isPending}
      error={faults.length > 0 ? null : change.error}
      onConfirm={() => change.mutate({ path: '/officials', body: { id, ...typed } })}
      onClose={onClose}
    >
      <TextInput
        label={say('name')}
        required
        maxLength={200}
        value={typed.name}
        error={faults.includes('name') && say('faultField')}
        onChange={(event) => type({ name: event.currentTarget.value })}
      />
      <TextInput
        label={say('login')}
        required
        maxLength={100}
        autoComplete="off"
        value={typed.login}
        error={faults.includes('login') && say('faultLogin')}
        onChange={(event) => type({ login: event.currentTarget.value })}
      />
      <PostingFields value={typed} faults={faults} onChange={type} />
    </ChangeDialog>
  );
}

export function ChangePosting({ official, onClose }: OfOfficial) {
  const say = useTexts(administrationTexts);
  const [posting, setPosting] = useState<Posting>({ role: official.role, bodyId: official.bodyId, unitId: official.unitId });
  const change = useChange<ServingOfficialView>(onClose);
  const faults = faultyFields(change.error);
  return (
    <ChangeDialog
      title={`${say('changePosting')}: ${official.name}`}
      hint={say('postingHint')}
      confirm={say('save')}
      isPending={change.isPending}
      error={faults.length > 0 ? null : change.error}
      onConfirm={() => change.mutate({ path: `/officials/${official.id}/posting`, body: posting })}
      onClose={onClose}
    >
      <Waiting official={official} />
      <PostingFields value={posting} faults={faults} onChange={(part) => setPosting((now) => ({ ...now, ...part }))} />
    </ChangeDialog>
  );
}

export function EndService({ official, onClose }: OfOfficial) {
  const say = useTexts(administrationTexts);
  const change = useChange<ServingOfficialView>(onClose);
  return (
    <ChangeDialog
      title={`${say('endService')}: ${official.name}`}
      hint={say('endHint')}
      confirm={say('endService')}
      isDangerous
      isPending={change.isPending}
      error={change.error}
      onConfirm={() => change.mutate({ path: `/officials/${official.id}/end` })}
      onClose={onClose}
    >
      <Waiting official={official} />
    </ChangeDialog>
  );
}

export function NewPassword({ official, onClose, onDone }: OfOfficial & { readonly onDone: (answer: FirstPasswordView) => void }) {
  const say = useTexts(administrationTexts);
  const change = useChange<FirstPasswordView>(onDone);
  return (
    <ChangeDialog
      title={`${say('newPassword')}: ${official.name}`}
      hint={say('newPasswordHint')}
      confirm={say('newPassword')}
      isPending={change.isPending}
      error={change.error}
      onConfirm={() => change.mutate({ path: `/officials/${official.id}/password` })}
      onClose={onClose}
    />
  );
}

/** Whoever leaves with work undone leaves it to nobody. */
function Waiting({ official: { waiting } }: { readonly official: ServingOfficialView }) {
  const say = useTexts(administrationTexts);
  if (waiting === 0) return null;
  return (
    <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} title={say('waiting', { count: waiting })}>
      {say('waitingHint')}
    </Alert>
  );
}

/** The one time that a password can be read. */
export function PasswordShown({ answer: { official, password }, onClose }: DialogProps & { readonly answer: FirstPasswordView }) {
  const say = useTexts(administrationTexts);
  return (
    <Modal opened onClose={onClose} title={official.name} closeOnClickOutside={false}>
      <Stack gap="sm">
        <Text size="sm" fw={600}>
          {say(password === null ? 'passwordRepeated' : 'passwordOnce')}
        </Text>
        <Text size="sm">
          {say('login')}: <Code fz="sm">{official.login}</Code>
        </Text>
        {password !== null && (
          <Group gap="xs">
            <Code fz="md" data-testid="password">
              {password}
            </Code>
            <CopyButton value={password}>
              {({ copied, copy }) => (
                <Button size="compact-sm" variant="light" onClick={copy}>
                  {say(copied ? 'copied' : 'copy')}
                </Button>
              )}
            </CopyButton>
          </Group>
        )}
        <Group justify="flex-end">
          <Button onClick={onClose}>{say('close')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
