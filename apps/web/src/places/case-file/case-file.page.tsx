import { Anchor, Badge, Stack, Tabs, Text } from '@mantine/core';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { CaseFileView } from '@tergeu/contracts';
import { formatMoment, ListSkeleton, ProblemAlert, useLanguage, useTexts } from '@tergeu/ui';
import { lazy, Suspense, useEffect } from 'react';
import { problemOf } from '../../kernel/problem';
import { rememberCase } from '../../kernel/recent';
import { useOfficial } from '../../kernel/session';
import { useNow } from '../../kernel/system-time';
import { useCaseFile } from '../../queue/queue.api';
import { isPast, useCaseFileThen, type Moment } from './case-file.api';
import { caseFileTexts } from './case-file.texts';
import { CaseHeader } from './case-header';
import { MomentBar } from './moment-bar';
import { Overview } from './overview';
import { pastTexts } from './past.texts';

// The overview is what nearly everybody opens; the other parts come with their tab.
const Changes = lazy(() => import('./changes').then((part) => ({ default: part.Changes })));
const Documents = lazy(() => import('./documents').then((part) => ({ default: part.Documents })));
const Items = lazy(() => import('./items').then((part) => ({ default: part.Items })));
const Journal = lazy(() => import('./journal').then((part) => ({ default: part.Journal })));
const People = lazy(() => import('./people').then((part) => ({ default: part.People })));
const ProceedingView = lazy(() => import('./proceeding-view').then((part) => ({ default: part.ProceedingView })));
const Proceedings = lazy(() => import('./proceedings').then((part) => ({ default: part.Proceedings })));
const Timeline = lazy(() => import('./timeline').then((part) => ({ default: part.Timeline })));

/** One case, now or at a moment of its past: where it stands, who and what is in it, what is open, and everything that ever happened. */
export function CaseFilePage() {
  const { caseId } = useParams({ from: '/cases/$caseId' });
  const { entry, asOf, reading } = useSearch({ from: '/cases/$caseId' });
  const navigate = useNavigate({ from: '/cases/$caseId' });
  const say = useTexts(caseFileTexts);
  const sayPast = useTexts(pastTexts);
  const present = useCaseFile(caseId);
  useEffect(() => {
    if (present.data) rememberCase({ id: present.data.id, number: present.data.number, title: present.data.title });
  }, [present.data]);
  const moment: Moment = { entry, asOf, reading };
  const then = useCaseFileThen(caseId, moment);
  if (present.isPending) return <ListSkeleton rows={5} />;
  if (present.isError)
    return (
      <Stack gap="sm">
        <ProblemAlert problem={problemOf(present.error)} retry={() => void present.refetch()} />
        <Anchor renderRoot={(props) => <Link {...props} to="/cases" />}>{say('toCases')}</Anchor>
      </Stack>
    );
  const past = isPast(moment);
  const shown = past ? then.data : present.data;
  const problem = past && then.isError ? problemOf(then.error) : null;
  const goTo = (next: Moment) => void navigate({ search: (search) => ({ tab: search.tab, proceeding: search.proceeding, ...next }) });
  return (
    <Stack gap="sm">
      {shown && <PrintHead file={shown} />}
      <CaseHeader file={shown ?? present.data} />
      <MomentBar head={present.data.sequence} moment={moment} shown={past ? then.data : undefined} onChange={goTo} />
      {problem && (
        <ProblemAlert
          problem={problem.status === 404 ? { ...problem, title: sayPast('notYet'), detail: '' } : problem}
          retry={() => void then.refetch()}
        />
      )}
      {!problem && past && !then.data && (
        <>
          <Text size="sm">{say('loadingThen')}</Text>
          <ListSkeleton rows={4} />
        </>
      )}
      {!problem && shown && <Parts present={present.data} file={shown} />}
    </Stack>
  );
}

/** Margins of a sheet. What is in a case number may not end the string. */
function sheetHead(text: string): string {
  const content = `"${text.replace(/[^\p{L}\p{N} .,:·№/-]/gu, ' ')}"`;
  const numbers = 'counter(page) " / " counter(pages)';
  return `@page { @top-left { content: ${content}; font-size: 8pt } @bottom-right { content: ${numbers}; font-size: 8pt } }`;
}

/** On paper only: which file, as of when, printed by whom. */
function PrintHead({ file }: { readonly file: CaseFileView }) {
  const say = useTexts(caseFileTexts);
  const language = useLanguage();
  const { name } = useOfficial();
  const now = formatMoment(new Date(useNow()).toISOString(), language);
  const of = say('stateOfFile', { at: file.asOf ? formatMoment(file.asOf.at, language) : now });
  return (
    <>
      {/* Every sheet says which file it is from, and which of how many. */}
      <style media="print">{sheetHead(`${file.number} · ${of}`)}</style>
      <div className="print-only">
        {file.number} · {of} · №{file.sequence} {file.headHash.slice(0, 12)} · {say('printed', { who: name, at: now })}
      </div>
    </>
  );
}

const parts = ['overview', 'map', 'proceedings', 'contents', 'documents', 'timeline', 'journal', 'changes'] as const;
type Part = (typeof parts)[number];
const isPart = (value: unknown): value is Part => parts.includes(value as Part);

interface PartsProps {
  readonly present: CaseFileView;
  /** What is looked at: the present file, or a past one. */
  readonly file: CaseFileView;
}

function Parts({ present, file }: PartsProps) {
  const search = useSearch({ from: '/cases/$caseId' });
  const navigate = useNavigate({ from: '/cases/$caseId' });
  const say = useTexts(caseFileTexts);
  const chosen = file.proceedings.find(({ id }) => id === search.proceeding);
  const tab: Part = isPart(search.tab) ? search.tab : chosen ? 'proceedings' : 'overview';
  const names: Readonly<Record<Part, string>> = {
    overview: say('overview'),
    map: say('caseMap'),
    proceedings: say('proceedings'),
    contents: say('contents'),
    documents: say('documents'),
    timeline: say('timeline'),
    journal: say('journal'),
    changes: say('changes'),
  };
  const choose = (value: string | null) =>
    void navigate({ search: ({ entry, asOf, reading }) => ({ entry, asOf, reading, tab: value ?? undefined }) });
  return (
    <Tabs value={tab} onChange={choose} keepMounted={false}>
      <Tabs.List mb="md" aria-label={say('tabs')} className="tab-row">
        {parts.map((part) => (
          <Tabs.Tab
            key={part}
            value={part}
            rightSection={
              part === 'proceedings' ? (
                <Badge size="sm" variant="light" className="count-badge">
                  {file.proceedings.length}
                </Badge>
              ) : undefined
            }
          >
            {names[part]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab}>
        <Suspense fallback={<ListSkeleton rows={4} />}>
          {(tab === 'map' || tab === 'proceedings') && chosen ? (
            <ProceedingView key={chosen.id} file={file} proceeding={chosen} />
          ) : (
            <PartOf tab={tab} file={file} present={present} />
          )}
        </Suspense>
      </Tabs.Panel>
    </Tabs>
  );
}

function PartOf({ tab, file, present }: PartsProps & { readonly tab: Part }) {
  switch (tab) {
    case 'overview':
      return <Overview file={file} />;
    case 'map':
      return <Proceedings key="map" file={file} view="map" />;
    case 'proceedings':
      return <Proceedings key="list" file={file} view="list" />;
    case 'contents':
      return (
        <Stack gap="lg">
          <People file={file} />
          <Items file={file} />
        </Stack>
      );
    case 'documents':
      return <Documents file={file} />;
    case 'timeline':
      return <Timeline file={file} />;
    case 'journal':
      return <Journal file={file} />;
    case 'changes':
      return <Changes file={present} from={file.asOf?.entry ?? 1} />;
    default:
      return tab satisfies never;
  }
}
