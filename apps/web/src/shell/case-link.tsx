import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';

interface CaseLinkProps {
  readonly caseId: string;
  readonly number: string;
  readonly proceedingId?: string;
}

/** To the case file: to one of its proceedings, or to its journal. */
export function CaseLink({ caseId, number, proceedingId }: CaseLinkProps) {
  return (
    <Anchor
      size="sm"
      ff="monospace"
      renderRoot={(props) => (
        <Link
          {...props}
          to="/cases/$caseId"
          params={{ caseId }}
          search={proceedingId ? { proceeding: proceedingId } : { tab: 'journal' }}
        />
      )}
    >
      {number}
    </Anchor>
  );
}
