import type { PlatformId as MainPlatform } from '@gymrats/model';

/** Ids of everything that can be run: a main platform, and the parts that can be swapped on it. */
export type PlatformId = MainPlatform | `${MainPlatform}+r2` | `${MainPlatform}+ably` | `${MainPlatform}+r2+ably`;

/** A platform sized for a number of registered users. */
export interface PlatformAt {
  readonly platform: PlatformId;
  readonly users: number;
}

/** The platform that has its own marker and colour: `supabase` of `supabase+r2`. */
export function mainOf(id: string): MainPlatform {
  return id.split('+')[0] as MainPlatform;
}
