import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Kept } from '../../../src/plugins/lib/Kept';

const upper = vi.fn((text: string) => text.toUpperCase());
let folder: string;

/** One build: what it makes of each input. */
function build(inputs: readonly string[], maker = 'v1'): string[] {
  const kept = new Kept(folder, maker);
  const made = inputs.map((input) => kept.of(input, () => upper(input)));
  kept.forgetOthers();
  return made;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  upper.mockClear();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('What a build keeps', () => {
  it('is found by the next one, the same to the last character, and not made again', () => {
    const inputs = ['a', 'b\nc\n', '', 'é ✓'];
    expect(build(inputs)).toEqual(inputs.map((input) => input.toUpperCase()));
    expect(build(inputs)).toEqual(inputs.map((input) => input.toUpperCase()));
    expect(upper).toHaveBeenCalledTimes(inputs.length);
  });

  it('is made again for another input and by another maker', () => {
    build(['a']);
    build(['a '], 'v1');
    build(['a '], 'v2');
    expect(upper).toHaveBeenCalledTimes(3);
  });

  it('is not believed where its file was cut short or changed', () => {
    build(['alpha']);
    const [name = ''] = readdirSync(folder);
    const file = join(folder, name);
    for (const damaged of [
      '',
      readFileSync(file, 'utf8').slice(0, -1),
      readFileSync(file, 'utf8').replace('AL', 'IL'),
    ]) {
      writeFileSync(file, damaged);
      expect(build(['alpha'])).toEqual(['ALPHA']);
    }
    expect(upper).toHaveBeenCalledTimes(4);
  });

  it('is dropped when a build did not ask for it', () => {
    build(['a', 'b']);
    build(['b']);
    expect(readdirSync(folder)).toHaveLength(1);
    build(['a', 'b']);
    expect(upper).toHaveBeenCalledTimes(3);
  });

  it('is neither read nor written by a build without caches', () => {
    build(['a']);
    vi.stubEnv('DOCUSAURUS_NO_PERSISTENT_CACHE', 'true');
    build(['a', 'b']);
    expect(upper).toHaveBeenCalledTimes(3);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});
