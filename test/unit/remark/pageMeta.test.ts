import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { exportPageMeta } from '../../../src/remark/pageMeta';

const compiled = async (path: string): Promise<string> => {
  const file = new VFile({ path: join(process.cwd(), path), cwd: process.cwd(), value: '# Media' });
  return String(await compile(file, { remarkPlugins: [exportPageMeta] }));
};

it('A page exports its meta data from a file named after it, so that its own text holds no figure', async () => {
  expect(await compiled('docs/infrastructure/media-storage.mdx')).toContain(
    "export {default as pageMeta} from '@generated/pages/default/infrastructure-media-storage.json';",
  );
});

it('A text that is no page of the docs exports none', async () => {
  expect(await compiled('src/pages/other.mdx')).not.toContain('pageMeta');
});
