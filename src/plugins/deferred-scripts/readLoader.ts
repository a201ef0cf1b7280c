import { readFileSync } from 'node:fs';
import { transformSync } from '@swc/core';

/** The loader as a script for browsers, small and always the same text, so that a policy can name it by its hash. */
export function readLoader(siteDir: string): string {
  const source = readFileSync(`${siteDir}/src/plugins/deferred-scripts/loader.ts`, 'utf8');
  const { code } = transformSync(source, {
    configFile: false,
    swcrc: false,
    minify: true,
    isModule: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2017', minify: { compress: true, mangle: { toplevel: true } } },
  });
  if (code.includes('</script')) throw new Error('The loader must not end its own script element.');
  return code.trim();
}
