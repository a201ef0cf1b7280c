import { describe, expect, it } from 'vitest';
import { commentFrom, inert } from '../../../scripts/impact/comment.mjs';

const report = (pages: readonly object[], name = 'main') =>
  JSON.stringify({
    base: { name, commit: '0123456789' },
    impact: { unknown: [], records: [], totals: [], best: [], turns: [], claims: [] },
    sentences: {},
    preview: 'https://evil.example',
    pages,
  });
const page = {
  path: 'a.mdx',
  title: 'Security',
  route: '/infrastructure/security/',
  edited: true,
  cites: [],
  shows: [],
};

describe('the comment on a pull request', () => {
  it('links the rendered pages at the address of the preview, and never at one that the report names', () => {
    expect(commentFrom(report([page]), 'https://example.org/run', 'https://abc.example.dev')).toContain(
      '[Security](https://abc.example.dev/infrastructure/security/)',
    );
    expect(commentFrom(report([page]), 'https://example.org/run', undefined)).not.toContain('evil.example');
  });

  it('shows the text of a stranger as text', () => {
    const title = 'All is well @maintainer <img src=x> [click](https://evil.example) #1 `x`\n## Approved';
    const comment = commentFrom(report([{ ...page, title }], '`@team` [x](y)'), 'https://example.org/run', undefined);
    expect(comment).not.toMatch(/@\w|<img|\]\(https:\/\/evil|^## Approved|#1/m);
    expect(comment).toContain('‹img src=x›');
  });

  it('refuses a page that is no route', () => {
    expect(() => commentFrom(report([{ ...page, route: '/)](https://x' }]), 'r', undefined)).toThrow(
      'which is no route',
    );
  });

  it.each([
    ['https://supabase.com/docs', 'https://supabase.com/docs'],
    ['see https://evil.example', 'see https:\u200b//evil.example'],
    ['www.evil.example', 'www\u200b.evil.example'],
  ])('%s', (text, expected) => expect(inert(text)).toBe(expected));
});
