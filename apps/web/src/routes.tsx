import { noop } from '@tanstack/react-query';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { beginPages } from './kernel/pages';
import { queryClient } from './kernel/query-client';
import { knownSession } from './kernel/session';
import { casesFound } from './places/case-list/case-list.api';
import { workSearch } from './queue/grouping';
import { caseFileQuery, workWaiting } from './queue/queue.api';
import { Shell } from './shell/app-shell';
import { beginningOf } from './shell/navigation';
import { FailedPage, NotFoundPage } from './shell/fallback-pages';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: FailedPage });
/** The router reads `?q=10477`, typed by hand, as a number. */
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : Number.isSafeInteger(value) ? String(value) : undefined;

export interface CaseListSearch {
  readonly q?: string;
  readonly category?: string;
  readonly city?: string;
  readonly state?: string;
  readonly overdue?: string;
  readonly mine?: string;
  readonly sort?: string;
}

/** What is looked for, and the kinds that are shown, with commas between. */
export interface FindSearch {
  readonly q?: string;
  readonly kinds?: string;
}

export interface CaseSearch {
  readonly proceeding?: string;
  readonly command?: string;
  readonly tab?: string;
  /** The file as it was: after this entry, or at this moment; by which of the two times. */
  readonly entry?: number;
  readonly asOf?: string;
  readonly reading?: 'occurred';
}

/** The register of complaints, narrowed; `whose`: those of others, too. */
export interface ComplaintSearch {
  readonly view?: 'waiting' | 'register';
  readonly state?: string;
  readonly body?: string;
  readonly overdue?: 'true';
  readonly whose?: 'all';
}
const oneOf = <T extends string>(value: unknown, ...known: readonly T[]): T | undefined => known.find((one) => one === String(value));

/** A whole number from 1 on. */
const count = (value: unknown): number | undefined => (Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined);

/**
 * What a place shows first is read while its code is still on its way. Not when the pointer only passes over a link:
 * whoever reads a case file is on record.
 */
function begin(cause: 'preload' | 'enter' | 'stay', read: () => void): void {
  if (cause === 'enter') read();
}

export const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    // Where this role begins its day; whoever is not signed in yet stays at the door.
    throw redirect({ to: beginningOf(knownSession()?.official.role) });
  },
});
export const work = createRoute({
  getParentRoute: () => root,
  path: '/work',
  validateSearch: workSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps, cause }) => begin(cause, () => beginPages(...workWaiting(deps))),
  component: lazyRouteComponent(() => import('./places/my-work/my-work.page'), 'MyWorkPage'),
});
export const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: (search: Record<string, unknown>): CaseListSearch => ({
    q: text(search['q']), category: text(search['category']), city: text(search['city']), state: text(search['state']),
    overdue: text(search['overdue']), mine: text(search['mine']), sort: text(search['sort']),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ deps, cause }) => begin(cause, () => beginPages(...casesFound(deps))),
  component: lazyRouteComponent(() => import('./places/case-list/case-list.page'), 'CaseListPage'),
}); // prettier-ignore
export const newCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/new',
  validateSearch: (search: Record<string, unknown>): { from?: string | undefined; kind?: 'severed' | undefined } => ({
    from: text(search['from']),
    kind: oneOf(search['kind'], 'severed'),
  }),
  component: lazyRouteComponent(() => import('./places/new-case/new-case.page'), 'NewCasePage'),
});
export const caseFile = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  validateSearch: (search: Record<string, unknown>): CaseSearch => ({
    proceeding: text(search['proceeding']), command: text(search['command']), tab: text(search['tab']),
    entry: count(search['entry']), asOf: text(search['asOf']), reading: search['reading'] === 'occurred' ? 'occurred' : undefined,
  }),
  loader: ({ params, cause }) => begin(cause, () => void queryClient.query(caseFileQuery(params.caseId)).catch(noop)),
  component: lazyRouteComponent(() => import('./places/case-file/case-file.page'), 'CaseFilePage'),
}); // prettier-ignore
export const find = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: (search: Record<string, unknown>): FindSearch => ({ q: text(search['q']), kinds: text(search['kinds']) }),
  component: lazyRouteComponent(() => import('./places/search/search.page'), 'SearchPage'),
});
const decisions = createRoute({
  getParentRoute: () => root,
  path: '/decisions',
  component: lazyRouteComponent(() => import('./places/decisions/decisions.page'), 'DecisionsPage'),
});
const petitions = createRoute({
  getParentRoute: () => root,
  path: '/petitions',
  component: lazyRouteComponent(() => import('./places/petitions/petitions.page'), 'PetitionsPage'),
});
const examinations = createRoute({
  getParentRoute: () => root,
  path: '/examinations',
  component: lazyRouteComponent(() => import('./places/examinations/examinations.page'), 'ExaminationsPage'),
});
const facility = createRoute({
  getParentRoute: () => root,
  path: '/facility',
  component: lazyRouteComponent(() => import('./places/facility/facility.page'), 'FacilityPage'),
});
export const complaints = createRoute({
  getParentRoute: () => root,
  path: '/complaints',
  validateSearch: (search: Record<string, unknown>): ComplaintSearch => ({
    view: oneOf(search['view'], 'waiting', 'register'), state: text(search['state']), body: text(search['body']),
    overdue: oneOf(search['overdue'], 'true'), whose: oneOf(search['whose'], 'all'),
  }),
  component: lazyRouteComponent(() => import('./places/complaints/complaints.page'), 'ComplaintsPage'),
}); // prettier-ignore
const oversight = createRoute({
  getParentRoute: () => root,
  path: '/oversight',
  component: lazyRouteComponent(() => import('./places/oversight/oversight.page'), 'OversightPage'),
});
export const whatIf = createRoute({
  getParentRoute: () => root,
  path: '/what-if',
  validateSearch: (search: Record<string, unknown>): { run?: string | undefined } => ({ run: text(search['run']) }),
  component: lazyRouteComponent(() => import('./places/what-if/what-if.page'), 'WhatIfPage'),
});
const radar = createRoute({
  getParentRoute: () => root,
  path: '/radar',
  component: lazyRouteComponent(() => import('./places/oversight/radar.page'), 'RadarPage'),
});
const briefing = createRoute({
  getParentRoute: () => root,
  path: '/briefing',
  component: lazyRouteComponent(() => import('./places/briefing/briefing.page'), 'BriefingPage'),
});
const clients = createRoute({
  getParentRoute: () => root,
  path: '/clients',
  component: lazyRouteComponent(() => import('./places/counsel/clients.page'), 'ClientsPage'),
});
const clientFile = createRoute({
  getParentRoute: () => root,
  path: '/clients/$caseId',
  component: lazyRouteComponent(() => import('./places/counsel/mirror.page'), 'MirrorPage'),
});
const administration = createRoute({
  getParentRoute: () => root,
  path: '/administration',
  component: lazyRouteComponent(() => import('./places/administration/administration.page'), 'AdministrationPage'),
});
const law = createRoute({
  getParentRoute: () => root,
  path: '/law',
  component: lazyRouteComponent(() => import('./places/law/law.page'), 'LawPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    work,
    cases,
    newCase,
    caseFile,
    find,
    decisions,
    petitions,
    examinations,
    facility,
    complaints,
    clients,
    clientFile,
    oversight,
    radar,
    whatIf,
    briefing,
    administration,
    law,
  ]),
  defaultPreload: 'intent',
  // What was only pointed at is read when it is entered.
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
