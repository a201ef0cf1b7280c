import type { Assumption } from '@gymrats/model';

/** Words that people look for and labels do not have. */
const EVERYDAY: Readonly<Record<string, string>> = {
  'dau-share': 'dau daily active engagement',
  'mau-share': 'mau monthly active',
  'peak-concurrent-share': 'concurrent online at once simultaneous',
  'january-factor': 'new year season peak',
  'peak-to-average': 'evening rush hour',
  'video-share': 'clips videos posted watch how many',
  'video-watched': 'video watch time views streaming',
  'video-seconds': 'video length duration',
  'video-mb-per-second': 'video size quality bitrate',
  'device-compression': 'video quality compress size',
  'photo-mb': 'picture image size upload',
  'photo-share': 'pictures images',
  'photo-delivered-kb': 'picture image download',
  'photo-small-kb': 'picture image thumbnail list',
  'posts-seen': 'scroll feed length',
  'feed-opens': 'scroll feed views',
  'chat-messages': 'dm messaging',
  'push-opt-in': 'notifications',
  'cdn-hit': 'cache',
  'client-cache-hit': 'phone cache',
  'history-months': 'retention keep old data',
  'engineer-week-usd': 'salary wage cost of work developer',
  'payback-months': 'return on investment',
  sessions: 'app opens per day',
};

const stem = (word: string): string => word.replace(/(ing|ed|es|s)$/, '');

/** The assumptions that a search finds by label, unit and everyday words; all of them for an empty search. */
export function findAssumptions<Item extends { readonly assumption: Assumption }>(
  items: readonly Item[],
  search: string,
): readonly Item[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean).map(stem);
  return items.filter(({ assumption: { id, label, unit } }) => {
    const text = `${label} ${unit} ${EVERYDAY[id] ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
