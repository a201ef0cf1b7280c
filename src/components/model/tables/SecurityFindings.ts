// Written by `npm run fix` from model/render/tables/securityFindings.ts.
import type { securityFindingsTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What is open today, the most urgent first. */
export const SecurityFindings = tableComponent<typeof securityFindingsTable>('SecurityFindings');
