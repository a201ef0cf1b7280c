import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from '@docusaurus/types';
import { faultsIn } from './faultsIn';

function faultsOfSite(outDir: string): string[] {
  const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return [...new Set(pages.sort().flatMap((name) => faultsIn(readFileSync(join(outDir, name), 'utf8'))))];
}

/** Stops the build where components left faults in the pages, and lists every one of them. */
export default function pageFaults(): Plugin {
  return {
    name: 'page-faults',
    async postBuild({ outDir }) {
      const faults = faultsOfSite(outDir);
      if (faults.length === 0) return;
      const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`;
      throw new Error(`${count} in the pages:\n\n${faults.join('\n\n')}\n`);
    },
  };
}
