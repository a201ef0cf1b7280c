import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** A page is built again when a file that it includes changes, in the dev server and with the bundler's cache on disk. */
export default function includedFiles(context: LoadContext): Plugin {
  return {
    name: 'included-files',
    configureWebpack() {
      const loader = join(context.siteDir, 'src/plugins/included-files/loader.cjs');
      const include = join(context.siteDir, 'docs');
      return { module: { rules: [{ test: /\.mdx?$/, enforce: 'pre', include, use: [loader] }] } };
    },
  };
}
