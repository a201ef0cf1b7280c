import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PLATFORMS } from '../../../model';
import { diagramCss } from '../../../src/site/diagramCss';

const [light = '', dark = ''] = readFileSync('src/css/tokens.css', 'utf8').split('[data-theme="dark"] {');

describe('The colour of every platform', () => {
  test.each(PLATFORMS.map(({ id, colour }) => [id, colour] as const))('%s has values in both themes', (_id, colour) => {
    for (const theme of [light, dark])
      for (const token of [`--${colour}`, `--${colour}-ground`])
        expect(theme).toMatch(new RegExp(`${token}: #\\w{6};`));
  });

  test.each(PLATFORMS.map(({ id, colour }) => [id, colour] as const))('%s is known to diagrams', (_id, colour) => {
    expect(diagramCss).toContain(`var(--${colour}-ground)`);
  });
});
