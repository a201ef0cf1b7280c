import { describe, expect, it } from 'vitest';
import { shareAddress } from '../../../src/site/shareAddress';

const page = 'https://guide.example/docs/infrastructure/media-storage/';

describe('The address to share', () => {
  it.each([
    [
      'a page without a short link',
      { href: 'https://guide.example/10k/', shortlink: undefined },
      'https://guide.example/10k/#bills',
    ],
    ['a page with one', { href: page, shortlink: '/docs/s/media/' }, 'https://guide.example/docs/s/media/#bills'],
    [
      "a reader's own settings",
      { href: `${page}?users=40000&media=r2#old`, shortlink: '/docs/s/media/' },
      'https://guide.example/docs/s/media/?users=40000&media=r2#bills',
    ],
  ])('of %s is absolute, keeps the settings and ends in the anchor', (_, place, address) => {
    expect(shareAddress('#bills', place)).toBe(address);
  });
});
