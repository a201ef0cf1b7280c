import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { permalinkPage } from '../../../src/plugins/pages/permalinks/permalinkPage';
import { permalinks, shortlinkTo } from '../../../src/site/permalinks';

const docs = join(import.meta.dirname, '../../../docs');
const written = ['infrastructure', 'reference'].flatMap((folder) =>
  readdirSync(join(docs, folder))
    .filter((name) => name.endsWith('.mdx') && !name.startsWith('_'))
    .map((name) => `/${folder}/${name.replace('.mdx', '')}/`),
);
const computed = ['/reference/prices/', '/reference/limits/'];

describe('The list of short links', () => {
  it('has every section and reference page once, and nothing that is no page', () => {
    expect(permalinks.map(({ target }) => target).sort()).toEqual([...written, ...computed].sort());
  });

  it('has one readable word for each', () => {
    const words = permalinks.map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !/^[a-z]{3,12}$/.test(word))).toEqual([]);
  });

  it('is found from the page that it leads to', () => {
    expect(shortlinkTo('/infrastructure/media-storage/')).toBe('/s/media/');
    expect(shortlinkTo('/10k/')).toBeUndefined();
  });
});

describe('The page of a short link', () => {
  const meta = {
    title: 'Media & "storage" <b>',
    description: 'What a GB costs.',
    fields: [
      { label: 'One', text: '$1' },
      { label: 'Two', text: '$2' },
    ],
    image: '/img/cards/media.0123456789.png',
    imageAlt: 'A card',
    shortlink: '/s/media/',
  } as const;
  const site = { siteUrl: 'https://guide.example', baseUrl: '/docs/', siteTitle: 'Guide' };
  const html = permalinkPage('/infrastructure/media-storage/', meta, site);

  it('leads on without scripts, below the base path', () => {
    expect(html).toContain(
      '<noscript><meta http-equiv="refresh" content="0; url=/docs/infrastructure/media-storage/"></noscript>',
    );
    expect(html).toContain('<a id="to" href="/docs/infrastructure/media-storage/">');
  });

  it('is not to be indexed and names its target as the canonical page', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<link rel="canonical" href="https://guide.example/docs/infrastructure/media-storage/">');
  });

  it('has the title, card and fields of its target, every sign escaped', () => {
    expect(html).toContain('<meta property="og:title" content="Media &amp; &quot;storage&quot; &lt;b&gt;">');
    expect(html).toContain(
      '<meta property="og:image" content="https://guide.example/docs/img/cards/media.0123456789.png">',
    );
    expect(html).toContain('<meta name="twitter:data2" content="$2">');
    expect(html).not.toContain('<b>');
  });

  it('has the same script whatever its target, so that a policy needs one hash', () => {
    const scripts = ['/reference/prices/', '/infrastructure/security/'].map(
      (target) => /<script>(.*?)<\/script>/.exec(permalinkPage(target, meta, site))?.[1],
    );
    expect(scripts[0]).toContain('location.hash');
    expect(scripts[0]).toBe(scripts[1]);
  });
});
