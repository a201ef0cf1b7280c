import { BYTES_PER_KB, BYTES_PER_MB, DAYS_PER_MONTH } from '../units';
import type { AppState } from './appState';
import type { Values } from './assumptions';
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

/** Uploads fail as built, so the app as built has no media at all. */
export function mediaOf(v: Values, app: AppState, daily: number): Media {
  if (app.missing.has('uploads')) {
    const kinds = { avatars: NONE, photos: NONE, videos: NONE, thumbnails: NONE };
    return { kinds, uploads: 0, uploadBytes: 0, requests: { edge: 0, origin: 0 }, cachedBytes: 0, uncachedBytes: 0 };
  }
  const kinds = kindsOf(v, app, daily);
  const all = Object.values(kinds);
  const views = all.reduce((sum, kind) => sum + kind.viewsPerMonth, 0);
  const delivered = all.reduce((sum, kind) => sum + kind.deliveredBytesPerMonth, 0);
  const hit = at(v, 'cdn-hit');
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

function kindsOf(v: Values, app: AppState, daily: number): Record<MediaKind, Stored> {
  const months = at(v, 'history-months');
  const posts = daily * at(v, 'posts') * DAYS_PER_MONTH;
  const seen = daily * at(v, 'sessions') * at(v, 'feed-opens') * at(v, 'posts-seen') * DAYS_PER_MONTH;
  const leavesPhone = 1 - at(v, 'client-cache-hit');
  const originals = app.defects.has('originals');

  const photos = at(v, 'photo-share') * at(v, 'photos-per-post');
  const photoStored = at(v, 'photo-mb') * BYTES_PER_MB;
  const photoSmall = at(v, 'photo-delivered-kb') * BYTES_PER_KB;
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
      viewsPerMonth: seen * avatars * leavesPhone,
      deliveredBytesPerMonth: seen * avatars * leavesPhone * (originals ? avatar : avatarSmall),
    },
    photos: {
      ...aged(posts * photos * (photoStored + (originals ? 0 : photoSmall)), months),
      objects: posts * photos * months * (originals ? 1 : 2),
      viewsPerMonth: seen * photos * leavesPhone,
      deliveredBytesPerMonth: seen * photos * leavesPhone * (originals ? photoStored : photoSmall),
    },
    videos: {
      ...aged(posts * at(v, 'video-share') * clip, months),
      objects: posts * at(v, 'video-share') * months,
      viewsPerMonth: seen * at(v, 'video-share'),
      deliveredBytesPerMonth: seen * at(v, 'video-share') * clip * at(v, 'video-watched'),
    },
    thumbnails: {
      ...aged(posts * at(v, 'video-share') * thumbnail, months),
      objects: posts * at(v, 'video-share') * months,
      viewsPerMonth: seen * at(v, 'video-share') * leavesPhone,
      deliveredBytesPerMonth: seen * at(v, 'video-share') * leavesPhone * thumbnail,
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
