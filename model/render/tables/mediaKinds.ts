import { type Scenario, workloadFor } from '../../decisions';
import { formatUsers } from '../../format';
import { demandOf, type MediaKind } from '../../workload';
import { amount, EMPTY } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { bytes } from './mediaBytes';

const KINDS: readonly [kind: MediaKind, label: string][] = [
  ['avatars', 'Avatars'],
  ['photos', 'Photos'],
  ['videos', 'Clips'],
  ['thumbnails', 'Clip thumbnails'],
];

/** What each kind of media stores and delivers for a number of users. */
export const mediaKindsTable = defineTable({
  id: 'media-kinds',
  component: 'MediaKinds',
  arguments: ['users'],
  shows: 'avatars, photos, clips, thumbnails: stored, delivered',
  changesWith: 'demand',
  make,
});

function make(users: number, scenario: Scenario): TableContent {
  const { media } = demandOf(workloadFor(scenario), users);
  return {
    caption: `Media of ${formatUsers(users)} users: stored, and delivered in a month`,
    rowHeading: 'Kind',
    columns: [
      { id: 'objects', label: 'Objects', numeric: true },
      { id: 'stored', label: 'Stored', numeric: true },
      { id: 'cold', label: 'Over 90 days old', numeric: true },
      { id: 'views', label: 'Fetched', numeric: true },
      { id: 'delivered', label: 'Delivered', numeric: true },
      { id: 'each', label: 'Per fetch', numeric: true },
    ],
    rows: KINDS.map(([kind, label]) => {
      const { objects, storedBytes, coldBytes, viewsPerMonth, deliveredBytesPerMonth } = media[kind];
      return {
        id: kind,
        label,
        cells: [
          amount(objects, ''),
          bytes(storedBytes),
          bytes(coldBytes),
          amount(viewsPerMonth, ''),
          bytes(deliveredBytesPerMonth),
          viewsPerMonth > 0 ? bytes(deliveredBytesPerMonth / viewsPerMonth) : EMPTY,
        ],
      };
    }),
    foot: ['Fetched: requests that leave a phone; what its own cache answers is not counted.'],
  };
}
