import type { Compiler } from 'webpack';
import type { Kept } from '../lib/Kept';
import { classNames, usedCss } from './usedCss';

/** Takes unused rules out of the stylesheets of a build, after minification and before files are named by their content. */
export class UsedCssPlugin {
  /** Class names whose rules are gone. */
  readonly removed = new Set<string>();
  readonly #kept: Kept;

  /** @param kept stylesheets of earlier builds */
  constructor(kept: Kept) {
    this.#kept = kept;
  }

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('used-css', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tapPromise({ name: 'used-css', stage }, async (assets) => {
        const text = (name: string) => assets[name]?.source().toString() ?? '';
        const names = Object.keys(assets);
        const scripts = names.filter((name) => name.endsWith('.js')).map(text);
        for (const name of names.filter((one) => one.endsWith('.css'))) {
          const used = await this.#usedOf(text(name), scripts);
          const kept = classNames(used);
          for (const one of classNames(text(name))) if (!kept.has(one)) this.removed.add(one);
          compilation.updateAsset(name, new sources.RawSource(used));
        }
        this.#kept.forgetOthers();
      });
    });
  }

  async #usedOf(css: string, scripts: readonly string[]): Promise<string> {
    const input = JSON.stringify([css, ...scripts]);
    const found = this.#kept.find(input);
    if (found !== undefined) return found;
    const used = await usedCss(css, scripts);
    this.#kept.keep(input, used);
    return used;
  }
}
