import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkLimitBooks } from '../../limits/check';
import { limitBooks, limits } from '../../limits/index';
import { limitBookSchema } from '../../limits/schema';
import schemaFile from '../../limits/schema.json';
import { ANY_DAY } from '../prices/book';

const FOLDER = new URL('../../limits/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== 'schema.json');
const texts = names.map((file) => ({ file, text: readFileSync(new URL(file, FOLDER), 'utf8') }));

describe('the limit books', () => {
  it('have no problem', () => {
    const files = texts.map(({ file, text }) => ({ file, data: JSON.parse(text) as unknown }));
    expect(checkLimitBooks(files, ANY_DAY)).toEqual([]);
  });

  it('hold at least 520 limits, over 200 of them of Supabase', () => {
    expect(limits.length).toBeGreaterThanOrEqual(520);
    expect(limits.filter(({ id }) => id.startsWith('supabase.')).length).toBeGreaterThan(200);
  });

  it('are all in use: every file of the folder is a book of the model', () => {
    expect(limitBooks.map(({ vendor }) => `${vendor}.json`).sort()).toEqual(names.sort());
  });

  it('point an editor at their schema, which is the one that the check uses', () => {
    for (const { file, text } of texts) expect(text.split('\n')[1], file).toBe('  "$schema": "./schema.json",');
    expect(schemaFile, 'run: npm run check:data -- --write-schemas').toEqual(z.toJSONSchema(limitBookSchema));
  });

  it('hold no trace of where a copy was kept', () => {
    for (const { file, text } of texts)
      expect(text.match(/index:|file ids? \d|cop(?:y|ies) ids? \d|from memory/gi) ?? [], file).toEqual([]);
  });
});
