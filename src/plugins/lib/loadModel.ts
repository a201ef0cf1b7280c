import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { bundle } from './bundle';

type Model = typeof import('@gymrats/model');

const KEPT = Symbol.for('@gymrats/model');
const kept = globalThis as { [KEPT]?: Promise<Model> };

async function load(siteDir: string): Promise<Model> {
  const module = { exports: {} };
  const run = compileFunction(await bundle(siteDir, '@gymrats/model'), ['module', 'exports', 'require']);
  run(module, module.exports, createRequire(join(siteDir, 'package.json')));
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
