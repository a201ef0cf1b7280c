import type { Compiler } from 'webpack';
import type { Kept } from '../lib/Kept';

/** Gives the bundler scripts that were minified before, and keeps those that it minifies now. */
export class KeptScriptsPlugin {
  readonly #kept: Kept;

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    const minified = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
    compiler.hooks.thisCompilation.tap('kept-scripts', (compilation) => {
      const toMinify = new Map<string, string>();
      compilation.hooks.processAssets.tap({ name: 'kept-scripts', stage: minified - 1 }, (assets) => {
        for (const name of Object.keys(assets).filter((one) => one.endsWith('.js'))) {
          const script = assets[name]?.source().toString() ?? '';
          const found = this.#kept.find(script);
          if (found === undefined) toMinify.set(name, script);
          else compilation.updateAsset(name, new sources.RawSource(found), (info) => ({ ...info, minimized: true }));
        }
      });
      compilation.hooks.processAssets.tap({ name: 'kept-scripts', stage: minified + 1 }, (assets) => {
        for (const [name, script] of toMinify) this.#kept.keep(script, assets[name]?.source().toString() ?? '');
        this.#kept.forgetOthers();
      });
    });
  }
}
