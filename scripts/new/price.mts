import { checkPriceBooks } from '../../model/prices/check';
import { withRecord } from './insert.mjs';
import { type Change, type Flag, type Kind, Refusal, type Repository, type Words } from './types.mjs';
import { given, mustRead, numberOf, wordOf } from './words.mjs';

const folder = 'model/prices';
const notBooks = new Set(['schema.json', 'units.json']);

export const priceFlags: Readonly<Record<string, Flag>> = {
  vendor: { what: 'the book it belongs to: model/prices/VENDOR.json', required: true },
  id: { what: 'its id, such as ably.messages', required: true },
  unit: { what: 'what one is paid for: a line of model/prices/units.json', required: true },
  usd: { what: 'USD per unit', required: true },
  url: { what: 'address of the page that was read', required: true },
  place: { what: 'where on that page' },
  'as-of': { what: 'day on which it was read: 2026-11-25', required: true },
  'check-at': { what: "the vendor's page where it can be checked; the address read without it" },
  confidence: { what: 'high, medium or low; high without it' },
  per: { what: 'what it is counted for: project, account' },
  note: { what: 'what a reader has to know' },
};

/** A record of a price as the books keep it. */
export function priceRecord(words: Words): object {
  const asOf = wordOf(words, 'as-of');
  const url = wordOf(words, 'url');
  return given({
    id: wordOf(words, 'id'),
    unit: wordOf(words, 'unit'),
    usd: numberOf(words, 'usd'),
    per: wordOf(words, 'per'),
    asOf,
    checkAt: wordOf(words, 'check-at') || url,
    confidence: wordOf(words, 'confidence') || 'high',
    note: wordOf(words, 'note'),
    source: given({ url, place: wordOf(words, 'place'), asOf }),
  });
}

/** Refuses a book that the check of the data files would refuse beside the others. */
export function refuseProblems(repository: Repository, changed: Change): void {
  const names = new Set([
    ...repository.list(folder).filter((name) => name.endsWith('.json')),
    changed.file.split('/').at(-1) ?? '',
  ]);
  const files = [...names]
    .filter((name) => !notBooks.has(name))
    .map((name) => {
      const file = `${folder}/${name}`;
      return { file: name, data: JSON.parse(file === changed.file ? changed.text : (repository.read(file) ?? '{}')) };
    });
  const units = JSON.parse(repository.read(`${folder}/units.json`) ?? '[]');
  const problems = checkPriceBooks(files, repository.today, units);
  if (problems.length > 0)
    throw new Refusal(
      problems.map(({ file, path, problem, cure }) => `${file}: ${path}: ${problem} - ${cure}`).join('\n'),
    );
}

export const price: Kind = {
  makes: 'a price in the book of a vendor',
  example:
    'npm run new -- price --vendor ably --id ably.support.team --unit month --usd 99 --url https://ably.com/pricing --place Plans --as-of 2026-11-25',
  flags: priceFlags,
  make(words, repository) {
    const file = `${folder}/${wordOf(words, 'vendor')}.json`;
    const book = mustRead(repository, file, `--vendor: there is no ${file}; npm run new -- vendor begins one`);
    const changed = { file, text: withRecord(book, 'prices', priceRecord(words)) };
    refuseProblems(repository, changed);
    return [changed];
  },
};
