import { leaving, type Values } from '../workload';
import { type Scenario, totalOf } from './estimate';

/** Something to do about the media bill, and what it saves by itself. USD a month. */
export interface MediaLever {
  readonly id: string;
  readonly label: string;
  readonly how: string;
  /** Saved with media on Supabase, and with media on R2. */
  readonly onSupabase: number;
  readonly onR2: number;
}

const CHANGES: readonly (Pick<MediaLever, 'id' | 'label' | 'how'> & { readonly set: Values })[] = [
  {
    id: 'preload',
    label: 'Load a clip when it is played',
    how: 'no preloading beyond the poster; the share of a clip that is fetched falls to the low end of its range',
    set: { 'video-watched': 0.3 },
  },
  {
    id: 'short',
    label: 'Clips of 15 seconds',
    how: 'the recorder stops at the lower end of the clip length',
    set: { 'video-seconds': 15 },
  },
  {
    id: 'harder',
    label: 'Compress clips harder',
    how: 'the upper end of what was measured on phones',
    set: { 'device-compression': 0.84 },
  },
  {
    id: 'cache',
    label: 'Names that never change, cached for a year',
    how: 'the share that the CDN answers rises to the upper end of its range',
    set: { 'cdn-hit': 0.95 },
  },
];

/** Ways to lower the media bill at a number of users, most expensive habit first: each alone, everything else as it is. */
export function mediaLevers(users: number, scenario: Scenario = {}): MediaLever[] {
  const saving = (id: string, from: Scenario, to: Scenario): number =>
    totalOf(id, users, from) - totalOf(id, users, to);
  const both = (from: Scenario, to: Scenario): Pick<MediaLever, 'onSupabase' | 'onR2'> => ({
    onSupabase: saving('supabase', from, to),
    onR2: saving('supabase+r2', from, to),
  });
  const originals = {
    id: 'compress',
    label: 'Compress on the phone, serve small variants',
    how: 'against uploads as recorded and originals in the feed',
    ...both({ ...scenario, app: leaving('originals') }, scenario),
  };
  const move = {
    id: 'r2',
    label: 'Media on R2',
    how: 'no egress is billed; once moved, the lever is used up',
    onSupabase: totalOf('supabase', users, scenario) - totalOf('supabase+r2', users, scenario),
    onR2: 0,
  };
  const levers = CHANGES.map(({ set, ...words }) => ({
    ...words,
    ...both(scenario, { ...scenario, set: { ...scenario.set, ...set } }),
  }));
  return [originals, move, ...levers].sort((one, other) => other.onSupabase - one.onSupabase);
}
