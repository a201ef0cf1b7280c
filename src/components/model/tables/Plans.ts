// Written by `npm run fix` from model/render/tables/plans.ts.
import type { planTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Supabase's plans side by side: fee, quotas, limits. */
export const Plans = tableComponent<typeof planTable>('Plans');
