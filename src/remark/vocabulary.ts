import type { Root } from 'mdast';
import { vocabulary } from '../site/vocabulary';
import { type Fault, refuse } from './faults';
import { type Attribute, lineOf, type Node, nodesOf, type SourceFile } from './tree';

/** What makes a component one of the vocabulary: its faults are told in its place. */
const WRAPPER = { module: '@site/src/components/model/inPage', name: 'inPage' };

/** Components that Docusaurus gives every page. */
const GIVEN = ['Head'];

interface Element extends Node {
  readonly name?: string | null;
}

/** Components on a page that are neither imported there nor in the vocabulary, and the names of those that are in it. */
export function wordsOf(tree: Node): { readonly used: string[]; readonly faults: Fault[] } {
  const imported = new Set([...nodesOf(tree)].flatMap(importsOf));
  const used = new Set<string>();
  const faults: Fault[] = [];
  for (const node of nodesOf(tree)) {
    for (const name of namesIn(node)) {
      if (imported.has(name) || GIVEN.includes(name)) continue;
      if (vocabulary.has(name)) used.add(name);
      else faults.push({ line: lineOf(node), what: `<${name}> is not known.`, cure: CURE });
    }
  }
  return { used: [...used].sort(), faults };
}

const CURE =
  'src/components/model/README.md lists the components that need no import; another is imported at the top of the page.';

/** Components of an element and of the expressions in its attributes, or of an expression. */
function namesIn(node: Node): string[] {
  if (/^mdx(?:Flow|Text)Expression$/.test(node.type)) return namesInCode(String(node.value));
  if (!node.type.startsWith('mdxJsx')) return [];
  const { name } = node as Element;
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

/** Remark plugin: imports what a page uses of the vocabulary, so that it carries no other table of the model; refuses unknown names. */
export function importVocabulary() {
  return (tree: Root, file: SourceFile): void => {
    const { used, faults } = wordsOf(tree as Node);
    refuse(file, faults);
    if (used.length > 0) tree.children.unshift(esm(used) as unknown as Root['children'][number]);
  };
}

/** `import { Totals as TotalsBare } from '…'; const Totals = inPage('Totals', TotalsBare);` as MDX reads it. */
function esm(used: readonly string[]): object {
  const body = [importOf(WRAPPER.module, WRAPPER.name, WRAPPER.name), ...used.map(importWord), ...used.map(wrap)];
  return { type: 'mdxjsEsm', value: '', data: { estree: { type: 'Program', sourceType: 'module', body } } };
}

const identifier = (name: string) => ({ type: 'Identifier', name });
const literal = (value: string) => ({ type: 'Literal', value, raw: `'${value}'` });
const bare = (name: string): string => `${name}Bare`;

function importWord(name: string): object {
  const { module = '', exported = name } = vocabulary.get(name) ?? {};
  return importOf(module, exported, bare(name));
}

function importOf(module: string, exported: string, local: string): object {
  return {
    type: 'ImportDeclaration',
    specifiers: [{ type: 'ImportSpecifier', imported: identifier(exported), local: identifier(local) }],
    source: literal(module),
  };
}

function wrap(name: string): object {
  const init = {
    type: 'CallExpression',
    callee: identifier(WRAPPER.name),
    arguments: [literal(name), identifier(bare(name))],
    optional: false,
  };
  const declarations = [{ type: 'VariableDeclarator', id: identifier(name), init }];
  return { type: 'VariableDeclaration', kind: 'const', declarations };
}
