import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { copyCommand, STATEMENTS, TABLES } from './queries';

const SOURCES: readonly (readonly [name: string, where: ReactNode])[] = [
  [
    'Supabase usage and upcoming invoice (JSON)',
    <>
      The platform API with an access token: <code>/platform/organizations/SLUG/usage</code>, or{' '}
      <code>/platform/organizations/SLUG/billing/invoices/upcoming</code>. Save the answer as a file. Not rehearsed: it
      takes an account.
    </>,
  ],
  [
    'Supabase invoice, usage page (text)',
    'Dashboard, organization, Billing or Usage. Select the page, copy it, and paste it below or save it as a text file. Invoice lines need description, quantity and amount.',
  ],
  [
    'FOCUS 1.0 to 1.2 (CSV)',
    'AWS: Billing, Data Exports, FOCUS; a file without usage types is read by the descriptions of its charges. Google Cloud: the FOCUS table of the billing export, saved as CSV. This guide writes one with the command bill --format focus.',
  ],
  [
    'AWS Cost and Usage Report (CSV)',
    'Billing, Data Exports, CUR 2.0 or the legacy report, as CSV; gzip parts are read as they are. Give all parts of one month, and one delivery of it.',
  ],
  [
    'Google Cloud billing export (CSV)',
    'Billing, Billing export to BigQuery, then a query of the table for one invoice month, saved as CSV with the columns flattened or as JSON lines; or the cost table of the console, downloaded.',
  ],
  [
    'Infracost usage file (YAML)',
    <>
      The <code>infracost-usage.yml</code> of your repository.
    </>,
  ],
  [
    'pg_stat_statements (CSV)',
    <>
      <code>{copyCommand(STATEMENTS, 'statements.csv')}</code>, or Query Performance in the dashboard, downloaded. The
      text of statements stays in the browser.
    </>,
  ],
  ['Tables (CSV)', <code key="tables">{copyCommand(TABLES, 'tables.csv')}</code>],
  [
    'Metrics (Prometheus text)',
    <>
      The metrics endpoint of the project, <code>/customer/v1/privileged/metrics</code>, saved twice some minutes apart:
      counters become rates between the two files. Not rehearsed: it takes a project.
    </>,
  ],
];

/** Where each file comes from. */
export function Sources(): ReactNode {
  return (
    <>
      <Heading as="h2" id="sources">
        Where to get each file
      </Heading>
      <dl className="import-sources">
        {SOURCES.map(([name, where]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{where}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
