import { join, relative } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { metaModule } from '../site/metaModule';

/**
 * Exports what the page says of itself as `pageMeta`, from the file that the plugin pages writes: the text names the file only, so
 * that a cached page cannot hold an old figure.
 */
export function exportPageMeta() {
  return (tree: Root, file: VFile): void => {
    const id = relative(join(file.cwd, 'docs'), file.path)
      .replaceAll('\\', '/')
      .replace(/\.mdx?$/, '');
    if (id.startsWith('..')) return;
    const source = metaModule(id);
    const name = (text: string) => ({ type: 'Identifier', name: text });
    const specifier = { type: 'ExportSpecifier', local: name('default'), exported: name('pageMeta') };
    const body = [
      {
        type: 'ExportNamedDeclaration',
        specifiers: [specifier],
        source: { type: 'Literal', value: source, raw: `'${source}'` },
      },
    ];
    const value = `export { default as pageMeta } from '${source}';`;
    const node = { type: 'mdxjsEsm', value, data: { estree: { type: 'Program', sourceType: 'module', body } } };
    tree.children.unshift(node as unknown as Root['children'][number]);
  };
}
