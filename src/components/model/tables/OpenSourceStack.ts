// Written by `npm run fix` from model/render/tables/stack.ts.
import type { stackTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** The open-source Supabase stack against the services of AWS and Google Cloud, by tier. */
export const OpenSourceStack = tableComponent<typeof stackTable>('OpenSourceStack', { byTier: true });
