// Written by `npm run fix` from model/render/tables/freePlan.ts.
import type { freePlanTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Limits of Supabase Free, and when this app reaches them. */
export const FreePlan = tableComponent<typeof freePlanTable>('FreePlan');
