import { Alert, Anchor, Button, Group, List, Text } from '@mantine/core';
import type { Problem } from '@tergeu/contracts';
import { formatMoment, ListSkeleton, ProblemAlert, useLanguage, useTexts } from '@tergeu/ui';
import { lazy, Suspense } from 'react';
import { useVocabulary } from '../kernel/definitions';
import { isUnanswered } from './attempt';
import { formsTexts } from './forms.texts';
import type { useDraft } from './use-draft';

const WhatChanged = lazy(() => import('./what-changed').then((part) => ({ default: part.WhatChanged })));

/** What came back, when it was not recorded. */
export function Answer({ problem }: { readonly problem: Problem }) {
  const say = useTexts(formsTexts);
  const { roles } = useVocabulary();
  if (isUnanswered(problem.status))
    return (
      <Alert color="orange" title={say('notSent')} role="alert">
        {say('notSentHint')}
      </Alert>
    );
  return <ProblemAlert problem={problem} roleTexts={roles} />;
}

/** Somebody else wrote meanwhile: what is on record since, beside what is typed above. */
export function Changed({ caseId, from, to }: { readonly caseId: string; readonly from: number; readonly to: number }) {
  const say = useTexts(formsTexts);
  return (
    <Alert color="orange" title={say('changed')} role="alert">
      {say('changedHint')}
      <Suspense fallback={<ListSkeleton rows={1} />}>
        <WhatChanged caseId={caseId} from={from} to={to} />
      </Suspense>
    </Alert>
  );
}

/** All faults in one place, each leading to its field. */
export function ErrorSummary({
  faults,
  label,
  onChoose,
}: {
  readonly faults: Readonly<Record<string, string>>;
  readonly label: (name: string) => string;
  readonly onChoose: (name: string) => void;
}) {
  const say = useTexts(formsTexts);
  const found = Object.keys(faults);
  if (found.length < 2) return null;
  return (
    <Alert color="red" title={say('toMend', { count: found.length })} role="group" aria-label={say('toMend', { count: found.length })}>
      <List size="sm">
        {found.map((name) => (
          <List.Item key={name}>
            <Anchor component="button" type="button" size="sm" onClick={() => onChoose(name)}>
              {label(name)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** What was typed before is back; what another tab does with the same form. */
export function DraftNotices({ draft }: { readonly draft: ReturnType<typeof useDraft> }) {
  const say = useTexts(formsTexts);
  const language = useLanguage();
  return (
    <>
      {draft.restoredAt !== null && (
        <Group gap="xs" role="status">
          <Text size="sm" c="dimmed">
            {say('restored', { time: formatMoment(new Date(draft.restoredAt).toISOString(), language) })}
          </Text>
          <Button size="compact-sm" variant="subtle" onClick={draft.discard}>
            {say('beginAnew')}
          </Button>
        </Group>
      )}
      {draft.elsewhere && (
        <Alert color="orange" role="status" title={say(draft.elsewhere === 'editing' ? 'editedElsewhere' : 'sentElsewhere')}>
          {draft.elsewhere === 'editing' && (
            <Button size="compact-sm" variant="light" onClick={() => void draft.takeOver()}>
              {say('takeOver')}
            </Button>
          )}
        </Alert>
      )}
    </>
  );
}

/** Without a network: does this step wait on the device, or does it have to be given in sight of the file? */
export function FieldNotice({ mayWait }: { readonly mayWait: boolean }) {
  const say = useTexts(formsTexts);
  return (
    <Text size="sm" c={mayWait ? 'dimmed' : 'orange.9'} role="status">
      {say(mayWait ? 'waitsForNetwork' : 'needsNetwork')}
    </Text>
  );
}
