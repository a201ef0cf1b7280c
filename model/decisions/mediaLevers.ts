import { leaving, type Values } from '../workload';
import { type Scenario, totalOf } from './estimate';

/** Something to do about the media bill, and what it saves. USD a month. */
export interface MediaLever {
  readonly id: string;
  readonly label: string;
  readonly how: string;
  /** Saved by itself, with media on Supabase and with media on R2. */
  readonly onSupabase: number;
  readonly onR2: number;
  /** Saved on Supabase together with the levers before it; the compression of the first is part of every total. */
  readonly together: number;
  /** What moving media to R2 still saves once this lever and those before it are pulled. */
  readonly leftForR2: number;
}

/** In the order in which to pull them, the least work first: a judgement. */
const CHANGES: readonly (Pick<MediaLever, 'id' | 'label' | 'how'> & { readonly set: Values })[] = [
  {
    id: 'cache',
    label: 'Names that never change, cached for a year',
    how: 'the share that the CDN answers rises to the upper end of its range',
    set: { 'cdn-hit': 0.95 },
  },
  {
    id: 'preload',
    label: 'Load a clip when it is played',
    how: 'no preloading beyond the poster; the share of a clip that is fetched falls to the low end of its range',
    set: { 'video-watched': 0.3 },
  },
  {
    id: 'harder',
    label: 'Compress clips harder',
    how: 'the upper end of what was measured on phones',
    set: { 'device-compression': 0.84 },
  },
  {
    id: 'short',
    label: 'Clips of 15 seconds',
    how: 'the recorder stops at the lower end of the clip length',
    set: { 'video-seconds': 15 },
  },
];

/** The name of a lever that moves an assumption. */
export function leverLabel(id: string): string {
  return CHANGES.find((change) => change.id === id)?.label ?? '';
}

/** The lever that moves an assumption from a value towards another; undefined where none does. */
export function leverThatMoves(assumption: string, from: number, towards: number): string | undefined {
  return CHANGES.find(({ set }) => {
    const end = set[assumption];
    return end !== undefined && (end - from) * (towards - from) > 0;
  })?.id;
}

/**
 * Ways to lower the media bill at a number of users, in the order in which to pull them: each alone, everything else as it is, and
 * together with those before it. The move to R2 stands last, because the others leave less of it.
 */
export function mediaLevers(users: number, scenario: Scenario = {}): MediaLever[] {
  const saving = (id: string, from: Scenario, to: Scenario): number =>
    totalOf(id, users, from) - totalOf(id, users, to);
  const both = (from: Scenario, to: Scenario): Pick<MediaLever, 'onSupabase' | 'onR2'> => ({
    onSupabase: saving('supabase', from, to),
    onR2: saving('supabase+r2', from, to),
  });
  const r2Saves = (after: Scenario): number => totalOf('supabase', users, after) - totalOf('supabase+r2', users, after);
  const compress = {
    id: 'compress',
    label: 'Compress on the phone, serve small variants',
    how: 'against uploads as recorded and originals in the feed',
    ...both({ ...scenario, app: leaving('originals') }, scenario),
    together: 0,
    leftForR2: r2Saves(scenario),
  };
  let pulled = scenario;
  const levers = CHANGES.map(({ set, ...words }) => {
    pulled = { ...pulled, set: { ...pulled.set, ...set } };
    return {
      ...words,
      ...both(scenario, { ...scenario, set: { ...scenario.set, ...set } }),
      together: saving('supabase', scenario, pulled),
      leftForR2: r2Saves(pulled),
    };
  });
  const left = r2Saves(pulled);
  const move = {
    id: 'r2',
    label: 'Media on R2',
    how: 'no egress is billed; once moved, the lever is used up',
    onSupabase: r2Saves(scenario),
    onR2: 0,
    together: saving('supabase', scenario, pulled) + left,
    leftForR2: 0,
  };
  return [compress, ...levers, move];
}
