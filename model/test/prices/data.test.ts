import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkPriceBooks } from '../../prices/check';
import { getPrice, priceBooks, prices } from '../../prices/index';
import { priceBookSchema } from '../../prices/schema';
import schemaFile from '../../prices/schema.json';
import units from '../../prices/units.json';
import { ANY_DAY } from './book';

const FOLDER = new URL('../../prices/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && !/^(schema|units)\.json$/.test(name));
const texts = names.map((file) => ({ file, text: readFileSync(new URL(file, FOLDER), 'utf8') }));
const files = texts.map(({ file, text }) => ({ file, data: JSON.parse(text) as unknown }));

describe('the price books', () => {
  it('have no problem', () => {
    expect(checkPriceBooks(files, ANY_DAY, units)).toEqual([]);
  });

  it('hold at least 820 prices of 29 vendors, 300 of them of AWS and 200 of Google', () => {
    expect(prices.length).toBeGreaterThanOrEqual(820);
    expect(priceBooks.length).toBeGreaterThanOrEqual(29);
    const count = (vendor: string) => prices.filter(({ id }) => id.startsWith(`${vendor}.`)).length;
    expect(count('aws')).toBeGreaterThanOrEqual(300);
    expect(count('gcp')).toBeGreaterThanOrEqual(200);
    expect(count('supabase')).toBe(67);
    expect(count('cloudflare')).toBe(46);
  });

  it('are all in use: every file of the folder is a book of the model', () => {
    expect(priceBooks.map(({ vendor }) => `${vendor}.json`).sort()).toEqual(names.sort());
  });

  it('point an editor at their schema, which is the one that the check uses', () => {
    for (const { file, text } of texts) expect(text.split('\n')[1], file).toBe('  "$schema": "./schema.json",');
    expect(schemaFile, 'run: npm run check:data -- --write-schemas').toEqual(z.toJSONSchema(priceBookSchema));
  });

  it('hold no trace of where a copy was kept', () => {
    for (const { file, text } of texts)
      expect(text.match(/index:|file ids? \d|cop(?:y|ies) ids? \d|from memory/gi) ?? [], file).toEqual([]);
  });

  it('list each unit of the books and no other', () => {
    expect([...new Set(prices.map(({ unit }) => unit))].sort()).toEqual([...units].sort());
  });

  it('share six allowances between prices', () => {
    expect([...new Set(prices.flatMap(({ pool }) => pool ?? []))].sort()).toEqual([
      'aws.cloudfront.egress',
      'aws.cloudfront.requests',
      'aws.lambda.duration',
      'gcp.run.cpu',
      'gcp.run.memory',
      'mux.video.delivery',
    ]);
  });

  it('give each Cloud Run price the same spend credit: 4.32 USD of CPU, 0.90 USD of memory', () => {
    for (const kind of ['request', 'instance', 'worker-pool'])
      for (const [meter, usd] of [
        ['cpu', 4.32],
        ['memory', 0.9],
      ] as const) {
        const price = getPrice(`gcp.run.${kind}.${meter}`);
        expect((price.included?.always ?? 0) * (price.usd ?? 0), price.id).toBeCloseTo(usd, 4);
      }
  });
});
