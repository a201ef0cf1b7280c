import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { type Problem, refuse } from './problems';
import { type Attribute, lineOf, type Node, nodesOf, type SourceFile } from './tree';

/** Components that Docusaurus gives every page. */
const GIVEN = ['Head'];

/** What pages import components from. */
const MODULE = '@site/src/mdx';

/** Where the components for pages are exported. */
const EXPORTS = ['../mdx/index.ts', '../components/model/tables/index.ts'];

/** Names of the components that a page can import. */
export function pageComponents(): string[] {
  const texts = EXPORTS.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  const lists = texts.flatMap((text) => [...text.matchAll(/export \{([^}]+)\}/g)].map(([, names = '']) => names));
  return lists.flatMap((names) => names.match(/\b[A-Z]\w*/g) ?? []);
}

/** Components that a page uses without importing them; `nearest` finds known names like one that is not known. */
export function componentsNotImported(tree: Node, nearest?: (name: string, known: string[]) => string[]): Problem[] {
  const imported = new Set([...nodesOf(tree)].flatMap(importsOf));
  return [...nodesOf(tree)].flatMap((node) =>
    namesIn(node)
      .filter((name) => !imported.has(name) && !GIVEN.includes(name))
      .map((name) => ({ line: lineOf(node), ...problemOf(name, nearest) })),
  );
}

function problemOf(name: string, nearest?: (name: string, known: string[]) => string[]): Omit<Problem, 'line'> {
  const known = pageComponents();
  if (known.includes(name)) {
    const cure = `At the top of the page: import { ${name} } from '${MODULE}';`;
    return { what: `<${name}> is not imported.`, cure };
  }
  const alike = nearest === undefined ? '' : ` Nearest: ${nearest(name, known).join(', ')}.`;
  return { what: `<${name}> is no component.`, cure: `src/mdx/README.md lists the components.${alike}` };
}

/** Components of an element and of the expressions in its attributes, or of an expression. */
function namesIn(node: Node): string[] {
  if (/^mdx(?:Flow|Text)Expression$/.test(node.type)) return namesInCode(String(node.value));
  if (!node.type.startsWith('mdxJsx')) return [];
  const { name } = node as Node & { readonly name?: string | null };
  const attributes = Array.isArray(node.attributes) ? (node.attributes as readonly Attribute[]) : [];
  const inside = attributes.flatMap(({ value }) =>
    value && typeof value === 'object' ? namesInCode(value.value) : [],
  );
  return [...(name && /^[A-Z]\w*$/.test(name) ? [name] : []), ...inside];
}

function namesInCode(code = ''): string[] {
  return [...code.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name as string);
}

function importsOf(node: Node): string[] {
  if (node.type !== 'mdxjsEsm') return [];
  const names = [...String(node.value).matchAll(/^import\s+(?<names>[^'"]+?)\s+from\s/gm)];
  return names.flatMap(({ groups }) => (groups?.names ?? '').match(/\w+(?=\s*(?:[,}]|$))/g) ?? []);
}

/** Remark plugin: refuses components that a page does not import. Without it they fail when the page is rendered, without a line. */
export function refuseUnknownComponents() {
  return (tree: Root, file: SourceFile): void => refuse(file, componentsNotImported(tree as Node));
}
