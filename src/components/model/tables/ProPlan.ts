// Written by `npm run fix` from model/render/tables/proPlan.ts.
import type { proPlanTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What Supabase Pro handles at its base fee. */
export const ProPlan = tableComponent<typeof proPlanTable>('ProPlan');
