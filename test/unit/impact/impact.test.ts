import { mkdirSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { impactOf } from '../../../scripts/impact/index.mjs';
import { cacheDir } from '../../../scripts/lib/paths.mjs';
import { modelSource, PAGE, temporaryRepository } from './repository';

const repository = temporaryRepository();
const leftOver = (): string[] => readdirSync(cacheDir).filter((name) => name.startsWith('impact-'));

beforeAll(() => {
  mkdirSync(cacheDir, { recursive: true });
  const { write, git } = repository;
  write('model/index.ts', modelSource(0.09, false));
  git('add', '.');
  git('commit', '--quiet', '-m', 'First');
  git('tag', 'first');
  write('model/index.ts', modelSource(0.09, true));
  write('docs/costs.mdx', PAGE);
  git('add', '.');
  git('commit', '--quiet', '-m', 'Second');
});
afterAll(repository.remove);

// Two processes with a model each start slowly on a busy machine.
describe('a working tree against a revision', { timeout: 120_000 }, () => {
  it('without a change has no effect, and leaves nothing behind', async () => {
    const before = leftOver();
    const { impact, pages, base } = await impactOf(repository.root, 'main');
    expect(Object.values(impact).flat()).toEqual([]);
    expect(pages).toEqual([]);
    expect(base.commit).toBe(repository.git('rev-parse', 'main').trim());
    expect(leftOver()).toEqual(before);
    expect(repository.git('status', '--short')).toBe('');
  });

  it('with a planted price tells the record, the total, the sentence and the pages', async () => {
    repository.write('model/index.ts', modelSource(0.12, true));
    repository.write('docs/new.mdx', 'A page of which git does not know.');
    const { impact, pages, sentences } = await impactOf(repository.root, 'main');
    expect(impact.records.map(({ id, fields }) => [id, fields])).toEqual([
      ['acme.egress', [{ field: 'usd', before: 0.09, after: 0.12 }]],
    ]);
    expect(impact.totals.map(({ users, before, after }) => [users, before?.toFixed(2), after?.toFixed(2)])).toEqual([
      [10, '0.90', '1.20'],
      [10_000, '900.00', '1200.00'],
    ]);
    expect(impact.claims.map(({ premise, after }) => [sentences[premise]?.[0]?.sentence, after.holds])).toEqual([
      ['Below a thousand', false],
    ]);
    expect(pages.map(({ route, edited, cites }) => [route, edited, cites])).toEqual([
      ['/costs/', false, ['acme.egress']],
      ['/new/', true, []],
    ]);
  });

  it('of an older model compares what both can tell and names the rest', async () => {
    repository.write('model/index.ts', modelSource(0.12, true));
    const { impact } = await impactOf(repository.root, 'first');
    expect(impact.totals).toHaveLength(2);
    expect(impact.unknown).toEqual(['limits', 'assumptions', 'facts', 'turns']);
    expect(impact.claims.map(({ before, after }) => [before.holds, after.holds])).toEqual([['unknown', false]]);
  });

  it('refuses a revision that is not there, by its name', async () => {
    await expect(impactOf(repository.root, 'no-such')).rejects.toThrow('unknown revision "no-such"');
    await expect(impactOf(repository.root, '--help')).rejects.toThrow('unknown revision "--help"');
  });

  it('says what a model that cannot be loaded says', async () => {
    repository.write('model/index.ts', 'throw new Error("planted");');
    await expect(impactOf(repository.root, 'main')).rejects.toThrow(/planted/);
  });
});
