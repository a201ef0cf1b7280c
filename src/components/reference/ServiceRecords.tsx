import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { RecordRow } from './RecordRow';
import type { ServiceView } from './types';

/** One service's records as a ledger. Registers each row's id, so that a link to a row that is gone fails the build. */
export function ServiceRecords({ group }: { readonly group: ServiceView }): ReactNode {
  const links = useBrokenLinks();
  for (const record of group.records) links.collectAnchor(record.anchor);
  return (
    <section aria-labelledby={group.anchor}>
      <Heading as="h2" id={group.anchor}>
        {group.service}
      </Heading>
      <ul className="records">
        {group.records.map((record) => (
          <RecordRow key={record.id} record={record} />
        ))}
      </ul>
    </section>
  );
}
