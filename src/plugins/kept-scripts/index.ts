import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { Kept } from '../lib/Kept';
import { KeptScriptsPlugin } from './KeptScriptsPlugin';

/**
 * A script that did not change is not minified again: the bundler's own cache ends before its minifier, which is most of its work.
 * The lock file stands for the minifier and its options.
 */
export default function keptScripts({ siteDir }: LoadContext): Plugin {
  return {
    name: 'kept-scripts',
    configureWebpack(config, isServer) {
      if (isServer || config.mode !== 'production') return {};
      const maker = readFileSync(join(siteDir, 'package-lock.json'), 'utf8');
      return { plugins: [new KeptScriptsPlugin(new Kept(join(siteDir, '.cache/scripts'), maker))] };
    },
  };
}
