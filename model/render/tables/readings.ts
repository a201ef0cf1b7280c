import { formatCount } from '../../format';
import { limitBooks } from '../../limits';
import { priceBooks } from '../../prices';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { anchor } from '../names';

/** When each vendor's records were read: the whole book, its oldest and its newest reading. */
export const readingsTable = defineTable({
  id: 'readings',
  arguments: [],
  shows: "when each vendor's prices and limits were read",
  changesWith: 'list prices',
  make,
});

function make(): TableContent {
  const books = [
    ...priceBooks.map((book) => ({ book, records: book.prices, kind: 'prices' })),
    ...limitBooks.map((book) => ({ book, records: book.limits, kind: 'limits' })),
  ].filter(({ records }) => records.length > 0);
  return {
    caption: 'When the prices and limits were read',
    rowHeading: 'Book',
    columns: [
      { id: 'records', label: 'Records', numeric: true },
      { id: 'whole', label: 'Fully reviewed' },
      { id: 'oldest', label: 'Oldest reading' },
      { id: 'newest', label: 'Newest reading' },
    ],
    rows: books.map(({ book, records, kind }) => {
      const dates = records.map(({ asOf }) => asOf).sort();
      const count = { text: formatCount(records.length), value: records.length };
      const days = [book.lookedUp, dates[0] ?? '', dates.at(-1) ?? ''].map((date) => words(date));
      return { id: `${kind}-${anchor(book.vendor)}`, label: `${book.name}, ${kind}`, cells: [count, ...days] };
    }),
    foot: ['A date without a day or a month is as exact as the source is dated.'],
  };
}
