import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'src/css';
const styles = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

// A browser would recompute all styles of the page at every change of it: see src/components/useRootAttribute.ts.
test('no style asks what the whole page has', () => {
  const found = styles.flatMap(({ name, text }) =>
    (text.match(/(?:\bhtml|:root|\bbody|#__docusaurus)[^\s,{]*:has\(/g) ?? []).map(
      (selector) => `${name}: ${selector}…`,
    ),
  );
  expect(styles.length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});
