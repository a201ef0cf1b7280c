import { BYTES_PER_KB, BYTES_PER_MB, DAYS_PER_MONTH } from '../units';
import type { AppState } from './appState';
import { getAssumption, type Values } from './assumptions';
import { at } from './events';
import type { Demand, MediaKind, Stored } from './types';

const HOT_MONTHS = 1;
const WARM_MONTHS = 3;
const NONE: Stored = {
  objects: 0,
  storedBytes: 0,
  addedBytesPerMonth: 0,
  hotBytes: 0,
  warmBytes: 0,
  coldBytes: 0,
  viewsPerMonth: 0,
  deliveredBytesPerMonth: 0,
};

/** Media of one registered user: what is stored, what is viewed, what the CDN answers. */
export interface Media {
  readonly kinds: Readonly<Record<MediaKind, Stored>>;
  readonly uploads: number;
  readonly uploadBytes: number;
  readonly requests: Demand['mediaRequests'];
  readonly cachedBytes: number;
  readonly uncachedBytes: number;
}

/** From so many users on the CDN answers the share that the assumption gives; below, less, down to its low at a tenth of them. */
const HIT_FROM = 10_000;
const HIT_LOW_TO = 1_000;
const HIT = getAssumption('cdn-hit');

/**
 * Share of requests that the CDN answers: a small community asks for the same file too seldom. Falls on a log scale by the ratio of low
 * and base of the assumption.
 */
function cdnHit(v: Values, users: number): number {
  if (users >= HIT_FROM) return at(v, 'cdn-hit');
  const below = Math.min(1, Math.log(HIT_FROM / users) / Math.log(HIT_FROM / HIT_LOW_TO));
  return at(v, 'cdn-hit') * (HIT.low / HIT.base) ** below;
}

/** Posts in front of an active user in a day. */
const seenADay = (v: Values): number => at(v, 'sessions') * at(v, 'feed-opens') * at(v, 'posts-seen');

/** Users from which media grow in proportion: the CDN answers its share, and more posts are made than one user sees. */
export function mediaEvenFrom(v: Values, daily: number): number {
  return Math.max(HIT_FROM, seenADay(v) / (daily * at(v, 'posts')));
}

/**
 * Media per registered user of a community of `users`; of a large one where not given. Uploads fail as built, so the app as built has no
 * media at all. In a small community everybody has seen everything: what is seen again comes from the phone.
 */
export function mediaOf(v: Values, app: AppState, daily: number, users = Number.POSITIVE_INFINITY): Media {
  if (app.missing.has('uploads')) {
    const kinds = { avatars: NONE, photos: NONE, videos: NONE, thumbnails: NONE };
    return { kinds, uploads: 0, uploadBytes: 0, requests: { edge: 0, origin: 0 }, cachedBytes: 0, uncachedBytes: 0 };
  }
  const kinds = kindsOf(v, app, daily, users);
  const all = Object.values(kinds);
  const views = all.reduce((sum, kind) => sum + kind.viewsPerMonth, 0);
  const delivered = all.reduce((sum, kind) => sum + kind.deliveredBytesPerMonth, 0);
  const hit = cdnHit(v, users);
  const postsPerMonth = daily * at(v, 'posts') * DAYS_PER_MONTH;
  return {
    kinds,
    uploads: postsPerMonth * (2 * at(v, 'photo-share') * at(v, 'photos-per-post') + 2 * at(v, 'video-share')),
    uploadBytes: all.reduce((sum, kind) => sum + kind.addedBytesPerMonth, 0),
    requests: { edge: views, origin: views * (1 - hit) },
    cachedBytes: delivered * hit,
    uncachedBytes: delivered * (1 - hit),
  };
}

function kindsOf(v: Values, app: AppState, daily: number, users: number): Record<MediaKind, Stored> {
  const months = at(v, 'history-months');
  const posts = daily * at(v, 'posts') * DAYS_PER_MONTH;
  // Each post is fetched by a phone at least once and, in a small community, no more often.
  const made = users * daily * at(v, 'posts');
  const fetched = (share: number): number => daily * Math.min(seenADay(v) * share, made) * DAYS_PER_MONTH;
  const seenClips = fetched(1);
  const seenPhotos = fetched(1 - at(v, 'client-cache-hit'));
  const originals = app.defects.has('originals');

  const photos = at(v, 'photo-share') * at(v, 'photos-per-post');
  const photoAsBuilt = at(v, 'photo-mb') * BYTES_PER_MB;
  const photoInFeed = at(v, 'photo-delivered-kb') * BYTES_PER_KB;
  const photoInLists = at(v, 'photo-small-kb') * BYTES_PER_KB;
  const clip = clipBytes(v, originals);
  const thumbnail = at(v, 'thumbnail-kb') * BYTES_PER_KB;
  const avatar = at(v, 'avatar-kb') * BYTES_PER_KB;
  const avatarSmall = at(v, 'avatar-delivered-kb') * BYTES_PER_KB;
  const avatars = at(v, 'avatar-share');
  return {
    avatars: {
      ...NONE,
      objects: avatars * (originals ? 1 : 2),
      storedBytes: avatars * (avatar + (originals ? 0 : avatarSmall)),
      hotBytes: avatars * (avatar + (originals ? 0 : avatarSmall)),
      viewsPerMonth: seenPhotos * avatars,
      deliveredBytesPerMonth: seenPhotos * avatars * (originals ? avatar : avatarSmall),
    },
    photos: {
      ...aged(posts * photos * (originals ? photoAsBuilt : photoInFeed + photoInLists), months),
      objects: posts * photos * months * (originals ? 1 : 2),
      viewsPerMonth: seenPhotos * photos,
      deliveredBytesPerMonth: seenPhotos * photos * (originals ? photoAsBuilt : photoInFeed),
    },
    videos: {
      ...aged(posts * at(v, 'video-share') * clip, months),
      objects: posts * at(v, 'video-share') * months,
      viewsPerMonth: seenClips * at(v, 'video-share'),
      deliveredBytesPerMonth: seenClips * at(v, 'video-share') * clip * at(v, 'video-watched'),
    },
    thumbnails: {
      ...aged(posts * at(v, 'video-share') * thumbnail, months),
      objects: posts * at(v, 'video-share') * months,
      viewsPerMonth: seenPhotos * at(v, 'video-share'),
      deliveredBytesPerMonth: seenPhotos * at(v, 'video-share') * thumbnail,
    },
  };
}

/** Bytes of a clip as uploaded: what the phone recorded less what it compresses away. */
export function clipBytes(v: Values, uncompressed: boolean): number {
  const kept = uncompressed ? 1 : 1 - at(v, 'device-compression');
  return at(v, 'video-seconds') * at(v, 'video-mb-per-second') * kept * BYTES_PER_MB;
}

/** `months` of uploads at an even rate, nothing deleted, split by age. */
function aged(addedBytesPerMonth: number, months: number): Stored {
  const hot = Math.min(months, HOT_MONTHS);
  const warm = Math.min(months, WARM_MONTHS) - hot;
  return {
    ...NONE,
    addedBytesPerMonth,
    storedBytes: addedBytesPerMonth * months,
    hotBytes: addedBytesPerMonth * hot,
    warmBytes: addedBytesPerMonth * warm,
    coldBytes: addedBytesPerMonth * (months - hot - warm),
  };
}
