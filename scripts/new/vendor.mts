import { inOrder } from './insert.mjs';
import { priceFlags, priceRecord, refuseProblems } from './price.mjs';
import { type Kind, Refusal } from './types.mjs';
import { mustRead, slugOf, wordOf } from './words.mjs';

const list = 'model/prices/books.ts';

export const vendor: Kind = {
  makes: 'a price book of a new vendor with its first price',
  example:
    'npm run new -- vendor --vendor turso --name Turso --id turso.storage.monthly --unit month --usd 29 --url https://turso.tech/pricing --as-of 2026-11-25',
  flags: {
    name: { what: 'how the vendor writes itself', required: true },
    region: { what: 'region of the prices; global without it' },
    ...priceFlags,
  },
  make(words, repository) {
    const slug = slugOf(words, 'vendor');
    const file = `model/prices/${slug}.json`;
    if (repository.read(file) !== undefined) throw new Refusal(`--vendor ${slug}: ${file} is there already`);
    const book = {
      $schema: './schema.json',
      vendor: slug,
      name: wordOf(words, 'name'),
      region: wordOf(words, 'region') || 'global',
      currency: 'USD',
      lookedUp: wordOf(words, 'as-of'),
      plans: {},
      prices: [priceRecord(words)],
    };
    const changed = { file, text: `${JSON.stringify(book, null, 2)}\n` };
    refuseProblems(repository, changed);
    const variable = slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const books = mustRead(repository, list, `${list} is not there`);
    const imported = inOrder(books, / from '(.*)';$/, `import ${variable} from './${slug}.json';`);
    return [changed, { file: list, text: inOrder(imported, /^ {2}(\w+),$/, `  ${variable},`) }];
  },
};
