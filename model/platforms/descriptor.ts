import type { Deployment, Setting } from './types';
import type { PlatformKeeps } from './verdicts/types';

/** Shape of a platform's marker, so that it is recognised by more than its colour. */
export type Marker = 'circle' | 'triangle' | 'square' | 'diamond' | 'plus';

/** Price ids of a GB of media on a platform's own storage and delivery network. */
export interface MediaRates {
  readonly stored: string;
  /** A class for media that is seldom read, and a GB read from it. */
  readonly colder?: string;
  readonly retrieval?: string;
  readonly delivered: string;
  /** A GB that the delivery network has to fetch. */
  readonly missed?: string;
}

/** How a platform stores and delivers media. */
export interface PlatformMedia {
  /** Its services, in full and as the head of a narrow column. */
  readonly services: string;
  readonly shortServices: string;
  readonly rates: MediaRates;
  /** The plan whose quotas are used up first, where media is sold beyond the quotas of a plan. */
  readonly quotaPlan?: string;
}

/** The open-source Supabase stack, run on the machines of a platform. */
export interface PlatformStack {
  /** The assumption that says how many engineer-weeks a move to it takes. */
  readonly moveWeeks: string;
  readonly keeps: (deployment: Deployment) => PlatformKeeps;
  readonly deploy: (setting: Setting) => Deployment;
}

/** Everything about a platform that is not a formula. The folder's `deploy` is the formula. */
export interface PlatformDescriptor {
  /** First part of platform ids, and what addresses and options call it. */
  readonly id: string;
  /** As tables and sentences name it. */
  readonly name: string;
  /** The price book of its own vendor. */
  readonly vendor: string;
  /** The region whose prices are taken, as the vendor calls it. */
  readonly region: string;
  readonly marker: Marker;
  /** The CSS custom property (`src/css/tokens.css`) of its text, lines and fills, without the leading `--`. */
  readonly colour: `platform-${string}`;
  /** The assumption that says how many engineer-weeks a move to it takes; null where the app runs today. */
  readonly moveWeeks: string | null;
  readonly media: PlatformMedia;
  /** A path of its own beside the platform's services, in no column of the tables; undefined where this guide prices none. */
  readonly stack?: PlatformStack;
  /** What it does about each promise of a service level, in a deployment. */
  readonly keeps: (deployment: Deployment) => PlatformKeeps;
  /** What to run on it for a setting, without the parts that every platform needs. */
  readonly deploy: (setting: Setting) => Deployment;
}
