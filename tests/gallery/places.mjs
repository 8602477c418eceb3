/** The first case of a list, as the reader may see it. */
const firstCase =
  (query, rest = '') =>
  async (screen) => {
    const { items } = await screen.evaluate(async (asked) => (await fetch(`/api/case-files?limit=1${asked}`)).json(), query);
    return `/cases/${items[0].id}${rest}`;
  };

/** The file of the client who is named first. */
async function mirror(screen) {
  const [client] = await screen.evaluate(async () => (await fetch('/api/counsel/clients')).json());
  return `/clients/${client.caseId}`;
}

/** Opens what comes first; beside the list, where there is room for both. */
async function first(screen) {
  if (screen.viewportSize().width < 1000) return;
  await screen.locator('.work-card').first().click();
  await screen.locator('[data-command]').first().waitFor();
}

/** What is shown: a name for the file, a title, who looks, where; `act` is done before the picture is taken. */
export const places = [
  { name: 'sign-in', title: 'Signing in', as: null, path: '/', ready: 'button[type=submit]' },
  { name: 'work', title: 'My work, of an investigator', as: 'investigator', path: '/work', act: first },
  { name: 'case-list', title: 'Cases', as: 'investigator', path: '/cases' },
  { name: 'case-file', title: 'A case file', as: 'investigator', path: firstCase('&mine=true') },
  {
    name: 'procedure',
    title: 'All proceedings of a case on one map',
    as: 'investigator',
    path: firstCase('&mine=true', '?tab=map'),
  },
  { name: 'timeline', title: 'The timeline of a case', as: 'investigator', path: firstCase('&mine=true', '?tab=timeline') },
  { name: 'journal', title: 'The journal of a case', as: 'investigator', path: firstCase('&mine=true', '?tab=journal') },
  { name: 'search', title: 'Search, with a slip of the pen', as: 'investigator', path: '/search?q=пистолт' },
  { name: 'decisions', title: "A prosecutor's decisions", as: 'prosecutor', path: '/decisions' },
  { name: 'petitions', title: "An investigating judge's petitions", as: 'judge', path: '/petitions' },
  { name: 'examinations', title: "A medic's examinations", as: 'medic', path: '/examinations' },
  { name: 'facility', title: 'A temporary detention facility', as: 'facility', path: '/facility', act: first },
  { name: 'clients', title: "A counsel's clients", as: 'counsel', path: '/clients' },
  {
    name: 'mirror',
    title: "A client's file as counsel sees it: what exists, and what is withheld until when",
    as: 'counsel',
    path: mirror,
  },
  { name: 'complaints', title: 'Complaints, of internal security', as: 'security', path: '/complaints' },
  { name: 'register', title: 'The register of complaints', as: 'security', path: '/complaints?view=register&whose=all' },
  { name: 'oversight', title: 'Oversight, of an auditor', as: 'auditor', path: '/oversight' },
  { name: 'what-if', title: 'What if the law were otherwise', as: 'auditor', path: '/what-if' },
  { name: 'briefing', title: 'The briefing and its figures', as: 'auditor', path: '/briefing' },
  { name: 'administration', title: 'People, bodies, groups', as: 'administrator', path: '/administration' },
  { name: 'radar', title: 'What is stuck', as: 'administrator', path: '/radar' },
  { name: 'law', title: 'The law as dated data', as: 'administrator', path: '/law' },
];
