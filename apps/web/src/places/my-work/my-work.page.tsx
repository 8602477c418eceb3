import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, Navigate } from '@tanstack/react-router';
import { PageHeader, useTexts } from '@tergeu/ui';
import { useOfficial } from '../../kernel/session';
import { WorkDesk } from '../../queue/work-desk';
import { myWorkTexts } from './my-work.texts';

/** Where the day begins: what waits for me, by time left. */
export function MyWorkPage() {
  const say = useTexts(myWorkTexts);
  const { role } = useOfficial();
  if (role === 'counsel') return <Navigate to="/clients" replace />;
  return (
    <>
      <PageHeader title={say('title')} hint={say('hint')}>
        {role === 'investigator' && (
          <Button component={Link} to="/cases/new" leftSection={<IconPlus size={16} aria-hidden />}>
            {say('newCase')}
          </Button>
        )}
      </PageHeader>
      <WorkDesk />
    </>
  );
}
