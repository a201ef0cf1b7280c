import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

const FILE = 'infrastructure/SERVER-INFRASTRUCTURE.md';

/**
 * Offers the guide as one file for download, beside the landing page and not as a page of its own: the same relative link then works
 * on the site and on a code host.
 */
export default function guideFile({ siteDir }: LoadContext): Plugin {
  return {
    name: 'guide-file',
    async postBuild({ outDir }) {
      const target = join(outDir, 'guide', FILE);
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(siteDir, 'docs', FILE), target);
    },
  };
}
