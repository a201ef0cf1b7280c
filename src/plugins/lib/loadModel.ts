import { compileFunction } from 'node:vm';
import { bundle } from './bundle';

type Model = typeof import('@gymrats/model');

const KEPT = Symbol.for('@gymrats/model');
const kept = globalThis as { [KEPT]?: Promise<Model> };

async function load(siteDir: string): Promise<Model> {
  const module = { exports: {} };
  compileFunction(await bundle(siteDir, '@gymrats/model'), ['module', 'exports'])(module, module.exports);
  return module.exports as Model;
}

/**
 * The model for a plugin. Docusaurus loads each plugin with a transpiler of its own that is slow for three hundred files and loses
 * modules that import each other; a bundle does neither. Loaded once per process.
 */
export function loadModel(siteDir: string): Promise<Model> {
  kept[KEPT] ??= load(siteDir);
  return kept[KEPT];
}
