import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CaseFileView } from '@tergeu/contracts';
import type { ReactNode } from 'react';

interface ProceedingLinkProps {
  readonly file: Pick<CaseFileView, 'id'>;
  readonly id: string;
  readonly children: ReactNode;
}

/** To a proceeding of the file, at the moment that is looked at. */
export function ProceedingLink({ file, id, children }: ProceedingLinkProps) {
  return (
    <Anchor
      size="sm"
      renderRoot={(props) => (
        <Link
          {...props}
          to="/cases/$caseId"
          params={{ caseId: file.id }}
          search={({ entry, asOf, reading }) => ({ entry, asOf, reading, proceeding: id })}
        />
      )}
    >
      {children}
    </Anchor>
  );
}
