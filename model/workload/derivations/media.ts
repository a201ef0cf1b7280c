import { POSTS, SEEN, unique } from './chains';
import type { Figure } from './types';

interface Kind {
  readonly id: string;
  readonly label: string;
  /** Items per post, in words and by assumption. */
  readonly items: string;
  readonly itemsBy: readonly string[];
  readonly renditions: string;
  readonly bytes: string;
  readonly bytesBy: readonly string[];
  readonly delivered: string;
  readonly deliveredBy: readonly string[];
  /** Views are answered by the phone's cache in part. */
  readonly cached: boolean;
}

const CLIP = ['video-seconds', 'video-mb-per-second', 'device-compression'];
const clip = 'seconds x MB per second x (1 - share removed on the phone)';

const KINDS: readonly Kind[] = [
  {
    id: 'photos',
    label: 'Photos',
    items: 'photo share x photos per post',
    itemsBy: ['photo-share', 'photos-per-post'],
    renditions: ' x 2 (for the feed and for lists)',
    bytes: '(photo as delivered + photo in lists)',
    bytesBy: ['photo-delivered-kb', 'photo-small-kb'],
    delivered: 'photo as delivered',
    deliveredBy: ['photo-delivered-kb'],
    cached: true,
  },
  {
    id: 'videos',
    label: 'Videos',
    items: 'video share',
    itemsBy: ['video-share'],
    renditions: '',
    bytes: `clip (${clip})`,
    bytesBy: CLIP,
    delivered: `clip (${clip}) x share of it watched`,
    deliveredBy: [...CLIP, 'video-watched'],
    cached: false,
  },
  {
    id: 'thumbnails',
    label: 'Thumbnails',
    items: 'video share',
    itemsBy: ['video-share'],
    renditions: '',
    bytes: 'thumbnail',
    bytesBy: ['thumbnail-kb'],
    delivered: 'thumbnail',
    deliveredBy: ['thumbnail-kb'],
    cached: true,
  },
];

const VIEWS = 'posts seen a month (daily active users x sessions x feed opens x posts seen x days of a month)';
const PHONE = "x (1 - share answered by the phone's cache)";
const SMALL = '; in a small community no more than all its posts, once a phone';

function figuresOf(kind: Kind): Figure[] {
  const made = unique(POSTS, kind.itemsBy);
  const grown = unique(made, kind.bytesBy);
  const seen = unique(SEEN, kind.itemsBy, kind.cached ? ['client-cache-hit'] : []);
  const added = `posts a month x ${kind.items} x ${kind.bytes}`;
  const views = `${VIEWS} x ${kind.items}${kind.cached ? ` ${PHONE}` : ''}`;
  const figure = (
    id: string,
    label: string,
    unit: string,
    formula: string,
    assumptions: readonly string[],
  ): Figure => ({
    id: `media.${kind.id}.${id}`,
    label: `${kind.label}: ${label}`,
    unit,
    formula,
    assumptions,
  });
  return [
    figure(
      'objects',
      'objects',
      'objects',
      `posts a month x months of history x ${kind.items}${kind.renditions}`,
      unique(made, ['history-months']),
    ),
    figure(
      'storedBytes',
      'stored',
      'bytes',
      `bytes added a month x months of history; bytes added = ${added}`,
      unique(grown, ['history-months']),
    ),
    figure('addedBytesPerMonth', 'added a month', 'bytes a month', added, grown),
    figure('hotBytes', 'of the last month', 'bytes', `bytes added a month x 1; bytes added = ${added}`, grown),
    figure('warmBytes', 'of the two months before', 'bytes', `bytes added a month x 2; bytes added = ${added}`, grown),
    figure(
      'coldBytes',
      'older than three months',
      'bytes',
      `bytes added a month x (months of history - 3); bytes added = ${added}`,
      unique(grown, ['history-months']),
    ),
    figure('viewsPerMonth', 'views that leave the phone', 'views a month', `${views}${SMALL}`, seen),
    figure(
      'deliveredBytesPerMonth',
      'delivered a month',
      'bytes a month',
      `${views} x ${kind.delivered}`,
      unique(seen, kind.deliveredBy),
    ),
  ];
}

const AVATAR = ['avatar-share', 'avatar-kb', 'avatar-delivered-kb'];
const AVATAR_VIEWS = unique(SEEN, ['avatar-share', 'client-cache-hit']);
const avatarBytes = 'registered users x avatar share x (avatar as stored + avatar as delivered)';
const avatarViews = `${VIEWS} x avatar share ${PHONE}`;
const REPLACED = 'zero: an avatar replaces the one before it';

const avatars: readonly Figure[] = [
  {
    id: 'objects',
    label: 'objects',
    unit: 'objects',
    formula: 'registered users x avatar share x 2 (as stored and small)',
    assumptions: ['avatar-share'],
  },
  { id: 'storedBytes', label: 'stored', unit: 'bytes', formula: avatarBytes, assumptions: AVATAR },
  { id: 'addedBytesPerMonth', label: 'added a month', unit: 'bytes a month', formula: REPLACED, assumptions: [] },
  { id: 'hotBytes', label: 'read often', unit: 'bytes', formula: `all of them: ${avatarBytes}`, assumptions: AVATAR },
  { id: 'warmBytes', label: 'of the two months before', unit: 'bytes', formula: REPLACED, assumptions: [] },
  { id: 'coldBytes', label: 'older than three months', unit: 'bytes', formula: REPLACED, assumptions: [] },
  {
    id: 'viewsPerMonth',
    label: 'views that leave the phone',
    unit: 'views a month',
    formula: `${avatarViews}${SMALL}`,
    assumptions: AVATAR_VIEWS,
  },
  {
    id: 'deliveredBytesPerMonth',
    label: 'delivered a month',
    unit: 'bytes a month',
    formula: `${avatarViews} x avatar as delivered`,
    assumptions: [...AVATAR_VIEWS, 'avatar-delivered-kb'],
  },
];

/** Assumptions behind every view of media, and behind every byte of it that leaves the phone. */
export const MEDIA_VIEWS = unique(AVATAR_VIEWS, ...KINDS.map((kind) => kind.itemsBy));
export const MEDIA_DELIVERED = unique(MEDIA_VIEWS, ['avatar-delivered-kb'], ...KINDS.map((kind) => kind.deliveredBy));
export const MEDIA_ADDED = unique(POSTS, ...KINDS.flatMap((kind) => [kind.itemsBy, kind.bytesBy]));

export const media: readonly Figure[] = [
  ...avatars.map((figure) => ({ ...figure, id: `media.avatars.${figure.id}`, label: `Avatars: ${figure.label}` })),
  ...KINDS.flatMap(figuresOf),
];
