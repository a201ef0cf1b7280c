import { join } from 'node:path';
import { require as load } from 'tsx/cjs/api';

/**
 * The model for a plugin. Docusaurus loads plugins with a transpiler that is slow for three hundred files and loses modules that import
 * each other; tsx does neither. Loaded once per process.
 */
export function loadModel(siteDir: string): typeof import('@gymrats/model') {
  return load('@gymrats/model', join(siteDir, 'docusaurus.config.ts'));
}
