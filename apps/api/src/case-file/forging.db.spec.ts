import { appealAttempts } from '../testing/forging/appeal.attempts';
import { agreementAttempts, carriedOutAttempts, decisionAttempts } from '../testing/forging/decision.attempts';
import { briefingAttempts, followedBriefing } from '../testing/forging/briefing.attempts';
import { custodyAttempts, extendedByTheRegion, lawfullyExtended, releasedAtTheEnd } from '../testing/forging/custody.attempts';
import { complaintAttempts, newInjuryAttempts } from '../testing/forging/complaint.attempts';
import { defenceAttempts } from '../testing/forging/defence.attempts';
import { detentionAttempts } from '../testing/forging/detention.attempts';
import { evidenceAttempts } from '../testing/forging/evidence.attempts';
import { ForgedCase, type DatabaseRole } from '../testing/forging/forged-case';
import { auditorAttempts, journalAttempts, ownerAttempts, personAttempts, whatIfAttempts } from '../testing/forging/journal.attempts';
import { joinedLawfully, relationAttempts } from '../testing/forging/relation.attempts';
import { entry, examined, explained, offered, placed, seen, type Attempts } from '../testing/forging/statements';
import { extendedLawfully, termAttempts } from '../testing/forging/term.attempts';
import { actedBeforeKeptOut, keptOutAttempts, tierAttempts } from '../testing/forging/tier.attempts';

/** The SQL of each attempt lies in `testing/forging/`, a file for each capability. */
const attempts: Readonly<Record<string, Attempts>> = {
  'the journal (S11)': journalAttempts,
  'published briefings (S11)': briefingAttempts,
  'death (S11)': personAttempts,
  'what was asked of a supposed law (S11)': whatIfAttempts,
  'detention (S01, S02, S06, S07)': detentionAttempts,
  'mandatory defence (S06)': defenceAttempts,
  'who is kept out of the case (S12)': keptOutAttempts,
  'an agreement is to what was seen (S03)': agreementAttempts,
  'what is carried out is what was agreed to, in time (S03, S07)': carriedOutAttempts,
  'decisions and measures (S03, S04, S09)': decisionAttempts,
  'terms of custody (S03, S04, S07)': custodyAttempts,
  'evidence of an unlawful action (S05)': evidenceAttempts,
  'complaint (S08, S02)': complaintAttempts,
  'injuries that arose in custody (S02)': newInjuryAttempts,
  'appeals (S08, S05)': appealAttempts,
  'one tier for each (S12)': tierAttempts,
  'the term of the investigation (S03, S07)': termAttempts,
  'joined and severed cases (S07, S02)': relationAttempts,
};
const attemptsOf: Readonly<Partial<Record<DatabaseRole, Attempts>>> = { owner: ownerAttempts, auditor: auditorAttempts };

let forged: ForgedCase;
beforeAll(async () => {
  forged = await ForgedCase.start();
});
afterAll(() => forged.stop());

describe('what is lawful passes, so that nothing below fails for another reason', () => {
  it.each<readonly [string, string | readonly string[]]>([
    ['a placement after examination and counsel', placed(`${examined('examination')}, ${offered}`)],
    ['the next entry of the journal', entry({})],
    [
      'a decision agreed by its supervisor',
      `UPDATE key_decision SET state = 'inForce', agreed_by = :prosecutor, agreed_at = now(), in_force_at = now(), ${seen} WHERE id = :decision`,
    ],
    ['injuries explained by another unit', explained],
    ['a second briefing that follows the first', followedBriefing],
    ['an extension by the prosecutor of the rank', extendedLawfully],
    ['a joining that both files record', joinedLawfully],
    ['an extension asked for, agreed to, and granted', lawfullyExtended],
    ['an extension agreed to by the region', extendedByTheRegion],
    ['a release at the end of the term', releasedAtTheEnd],
    ['what somebody did before he was kept out', actedBeforeKeptOut],
  ])('%s', async (_, sql) => expect(await forged.stops(sql)).toBeNull());
});

describe.each(Object.entries(attempts))('%s', (_, own) => {
  it.each(own)('%s: %s', async (__, by, sql) => expect(await forged.stops(sql)).toBe(by));
});

describe.each(Object.entries(attemptsOf) as [DatabaseRole, Attempts][])('as the %s of the database', (role, own) => {
  it.each(own)('%s: %s', async (_, by, sql) => expect(await forged.stops(sql, role)).toBe(by));
});

describe('what each role of the database may see and do', () => {
  const tablesWith = (role: string, rights: string) =>
    forged.names(
      `SELECT c.relname AS name FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm') AND c.relnamespace = 'public'::regnamespace
       AND has_table_privilege($1, c.oid, $2) ORDER BY 1`,
      [role, rights],
    );

  it('the auditor reads the journal, and writes nothing at all', async () => {
    expect(await forged.stops('SELECT 1 FROM journal_entry', 'auditor')).toBeNull();
    expect(await tablesWith('tergeu_auditor', 'SELECT')).toContain('journal_entry');
    expect(await tablesWith('tergeu_auditor', 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')).toEqual([]);
  });

  it('the application empties no table and removes no row but sessions', async () => {
    expect(await tablesWith('tergeu_app', 'DELETE')).toEqual(['session']);
    expect(await tablesWith('tergeu_app', 'TRUNCATE, REFERENCES, TRIGGER')).toEqual([]);
  });
});

describe('the list of attempts', () => {
  /** The key of the table stops the same entry first; the pair is what the next entry points at. */
  const never = ['s11_entry_is_its_hash'];
  const tried = new Set([...Object.values(attempts), ...Object.values(attemptsOf)].flatMap((own) => own.map(([, by]) => by)));

  it('leaves no constraint of a safeguard untried: the database itself says which there are', async () => {
    const names = await forged.names(
      `SELECT conname AS name FROM pg_constraint WHERE conname ~ '^s[0-9]{2}_' AND contype <> 't'
       UNION SELECT (regexp_matches(prosrc, 'CONSTRAINT = ''(s[0-9]{2}_[a-z0-9_]+)''', 'g'))[1] FROM pg_proc WHERE proname ~ '^s[0-9]{2}_'`,
    );
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !tried.has(name) && !never.includes(name))).toEqual([]);
  });
});
