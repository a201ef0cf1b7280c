import { aws } from './aws/platform';
import type { PlatformDescriptor } from './descriptor';
import { gcp } from './gcp/platform';
import { supabase } from './supabase/platform';

const ALL = [supabase, aws, gcp] as const;

/** A main platform: where database, API and authentication run. */
export type PlatformId = (typeof ALL)[number]['id'];

/** A platform that has the open-source Supabase stack as a path of its own. */
export type StackPlatformId = Extract<(typeof ALL)[number], { readonly stack: object }>['id'];

/** A platform of the guide, by an id that is known to be one. */
export type Platform = PlatformDescriptor & { readonly id: PlatformId };

/** The platforms of the guide. Adding one here adds it to comparisons, tables, charts and options, in this order. */
export const PLATFORMS: readonly Platform[] = ALL;
