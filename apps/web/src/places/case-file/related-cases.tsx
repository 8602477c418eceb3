import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowMerge, IconArrowsSplit } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CaseFileView, RelatedCaseView } from '@tergeu/contracts';
import { TimeText, usePick, useTexts } from '@tergeu/ui';
import { call } from '../../kernel/http';
import { useOfficial } from '../../kernel/session';
import { relatedTexts } from './related.texts';

/** What is told of a file as it is: a past file, and counsel's, say nothing of other cases. */
const useRelated = (file: CaseFileView) => {
  const { role } = useOfficial();
  return useQuery({
    queryKey: ['case', file.id, 'related'],
    queryFn: () => call<RelatedCaseView[]>(`/case-files/${file.id}/related`),
    enabled: file.asOf === null && role !== 'counsel',
  });
};

/** The case that this one was joined into, those joined to it, severed from it or out of it: with day, article and way there. */
export function RelatedCases({ file }: { readonly file: CaseFileView }) {
  const say = useTexts(relatedTexts);
  const related = useRelated(file);
  if (related.isError)
    return (
      <Group gap="xs">
        <Text size="sm" c="var(--tergeu-late)">
          {say('failed')}
        </Text>
        <Button size="compact-xs" variant="default" onClick={() => void related.refetch()}>
          {say('again')}
        </Button>
      </Group>
    );
  if (!related.data || related.data.length === 0) return null;
  return (
    <Stack gap={4} component="section" aria-label={say('related')} data-testid="related-cases">
      {related.data.map((one) => (
        <Related key={one.kind + one.number} file={file} one={one} />
      ))}
    </Stack>
  );
}

interface RelatedProps {
  readonly file: CaseFileView;
  readonly one: RelatedCaseView;
}

function Related({ file, one }: RelatedProps) {
  const say = useTexts(relatedTexts);
  const pick = usePick();
  const { role } = useOfficial();
  const isOrdered = one.standing === 'ordered' && (one.kind === 'part' || one.kind === 'severed');
  const Mark = one.kind === 'severed' || one.kind === 'origin' ? IconArrowsSplit : IconArrowMerge;
  return (
    <Group gap="4px 8px" data-related={one.kind}>
      <Text size="sm" component="div" style={{ overflowWrap: 'anywhere' }}>
        <Mark size={16} aria-hidden className="related-mark" />{' '}
        {isOrdered ? say(one.kind === 'part' ? 'partOrdered' : 'severedOrdered') : say(one.kind)}: <Number one={one} />
        <Text span size="sm" c="dimmed">
          {' · '}
          <TimeText at={one.at} /> · {pick(one.article.citation)}
          {one.standing === 'withdrawn' && ` · ${say('withdrawn')}`}
          {one.caseId === null ? ` · ${say('notRegistered')}` : one.mayOpen ? '' : ` · ${say('notYours')}`}
        </Text>
      </Text>
      {one.caseId === null && isOrdered && role === 'investigator' && (
        <Button
          size="compact-sm"
          variant="light"
          className="no-print"
          renderRoot={(props) => <Link {...props} to="/cases/new" search={{ from: file.id }} />}
        >
          {say('register')}
        </Button>
      )}
    </Group>
  );
}

function Number({ one }: { readonly one: RelatedCaseView }) {
  if (one.caseId === null || !one.mayOpen)
    return (
      <Text span size="sm" ff="monospace">
        {one.number}
      </Text>
    );
  const caseId = one.caseId;
  return (
    <Anchor size="sm" ff="monospace" renderRoot={(props) => <Link {...props} to="/cases/$caseId" params={{ caseId }} />}>
      {one.number}
    </Anchor>
  );
}

/** Of a person: the severed case that he goes over to. */
export function SeveredTo({ file, personId }: { readonly file: CaseFileView; readonly personId: string }) {
  const say = useTexts(relatedTexts);
  const goesTo = useRelated(file).data?.filter(({ standing, personIds }) => standing !== 'withdrawn' && personIds.includes(personId)) ?? [];
  return goesTo.map((one) => (
    <Text key={one.number} size="sm" component="div" data-severed-to={one.number}>
      <IconArrowsSplit size={16} aria-hidden className="related-mark" /> {say('goesTo')}: <Number one={one} />
    </Text>
  ));
}
