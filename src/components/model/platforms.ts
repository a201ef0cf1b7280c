import { type PlatformId as MainPlatform, platformOfId, type StackPlatformId } from '@gymrats/model';
import type { CSSProperties } from 'react';

/** Ids of everything that can be run: a main platform, and the parts that can be swapped on it. */
export type PlatformId =
  | MainPlatform
  | `${MainPlatform}+r2`
  | `${MainPlatform}+ably`
  | `${MainPlatform}+r2+ably`
  | `${StackPlatformId}+stack`
  | `${StackPlatformId}+stack+r2`;

/** A platform sized for a number of registered users. */
export interface PlatformAt {
  readonly platform: PlatformId;
  readonly users: number;
}

/** A platform's colour as the style of an element, from its descriptor. */
export function platformColour(id: string): CSSProperties {
  return { color: `var(--${platformOfId(id).colour})` };
}
