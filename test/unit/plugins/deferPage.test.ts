import { describe, expect, it } from 'vitest';
import { deferPage } from '../../../src/plugins/deferred-scripts/deferPage';
import { readLoader } from '../../../src/plugins/deferred-scripts/readLoader';

const page =
  '<head><script src=/assets/js/a.js defer></script><script src="/b.js" defer="defer"></script></head><body>x</body>';

describe('a deferred page', () => {
  it('has its scripts at rest, and the loader after them', () => {
    expect(deferPage(page, 'go()')).toBe(
      '<head><script nomodule defer src=/assets/js/a.js></script><script nomodule defer src="/b.js"></script><script>go()</script></head><body>x</body>',
    );
  });

  it('is left as it is where it loads no app, such as a redirect', () => {
    const redirect = '<head><script>location.replace("/x/")</script></head>';
    expect(deferPage(redirect, 'go()')).toBe(redirect);
  });
});

describe('the loader', () => {
  it('is one small script, always of the same text, that could stand in any page', () => {
    const loader = readLoader('.');
    expect(loader).toBe(readLoader('.'));
    expect(loader.length).toBeLessThan(4000);
    expect(loader).not.toMatch(/<\/script|\?\./);
    expect(() => new Function(loader)).not.toThrow();
  });
});
