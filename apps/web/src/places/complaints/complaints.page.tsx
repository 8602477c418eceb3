import { SegmentedControl } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageHeader, useTexts } from '@tergeu/ui';
import { useOfficial } from '../../kernel/session';
import { WorkDesk } from '../../queue/work-desk';
import { Register } from './register';
import { complaintsTexts } from './complaints.texts';

const readers: readonly string[] = ['auditor', 'prosecutor', 'internalSecurity'];

/** Complaints: what waits for me, and (for those who oversee and check) the register of them. */
export function ComplaintsPage() {
  const say = useTexts(complaintsTexts);
  const { role } = useOfficial();
  const search = useSearch({ from: '/complaints' });
  const navigate = useNavigate({ from: '/complaints' });
  const mayReadAll = readers.includes(role);
  // Whoever checks begins with the register; an auditor is given no task here.
  const view = search.view ?? (role === 'prosecutor' ? 'waiting' : 'register');
  return (
    <>
      <PageHeader title={say('title')} hint={say('hint')}>
        {mayReadAll && role !== 'auditor' && (
          <SegmentedControl
            value={view}
            onChange={(next) => void navigate({ search: { view: next as typeof view }, replace: true })}
            data={[
              { value: 'register', label: say('register') },
              { value: 'waiting', label: say('waiting') },
            ]}
          />
        )}
      </PageHeader>
      {mayReadAll && (view === 'register' || role === 'auditor') ? <Register search={search} /> : <WorkDesk machine="complaint" />}
    </>
  );
}
