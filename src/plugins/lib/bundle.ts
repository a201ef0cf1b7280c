import { build } from 'esbuild';

/**
 * A program with all that it imports as the text of one CommonJS script for Node: made in a fraction of the time in which a loader
 * would translate its hundreds of files one by one, and never stale, because nothing is kept.
 * @param entry a file below `siteDir`, or a package
 */
export async function bundle(siteDir: string, entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: siteDir,
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    target: `node${process.versions.node}`,
    format: 'cjs',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
