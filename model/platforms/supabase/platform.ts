import type { PlatformDescriptor } from '../descriptor';
import { deploySupabase } from './index';
import { supabaseKeeps } from './keeps';

/** Supabase, where the app runs today. */
export const supabase = {
  id: 'supabase',
  name: 'Supabase',
  vendor: 'supabase',
  region: 'us-east-1',
  marker: 'circle',
  colour: 'platform-supabase',
  moveWeeks: null,
  media: {
    services: 'Supabase Storage',
    shortServices: 'Supabase',
    rates: {
      stored: 'supabase.storage.size',
      delivered: 'supabase.egress.cached',
      missed: 'supabase.egress.uncached',
    },
    quotaPlan: 'pro',
  },
  keeps: supabaseKeeps,
  deploy: deploySupabase,
} as const satisfies PlatformDescriptor;
