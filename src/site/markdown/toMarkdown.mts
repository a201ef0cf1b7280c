import type { Root } from 'hast';
import { defaultHandlers, type State, toMdast } from 'hast-util-to-mdast';
import type { Html, Root as Markdown, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Content as Markdown of a code host: tables, fences, and an anchor before each heading that has an id. */
export function toMarkdown(content: Root): string {
  const tree = toMdast(content, {
    handlers: {
      h2: anchored('h2'),
      h3: anchored('h3'),
      h4: anchored('h4'),
      h5: anchored('h5'),
    },
  }) as Markdown;
  return unified()
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', rule: '-', fences: true })
    .stringify(tree);
}

function anchored(tag: 'h2' | 'h3' | 'h4' | 'h5') {
  return (state: State, node: Parameters<(typeof defaultHandlers)['h1']>[1]): RootContent[] => {
    const heading = defaultHandlers[tag](state, node) as RootContent;
    const { id } = node.properties;
    return id ? [{ type: 'html', value: `<a id="${String(id)}"></a>` } satisfies Html, heading] : [heading];
  };
}
