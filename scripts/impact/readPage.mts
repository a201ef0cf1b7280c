import { createProcessor } from '@mdx-js/mdx';
import type { Expression, Program } from 'estree';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { parse as parseYaml } from 'yaml';
import { literalOf } from './literal.mjs';

/** A component on a page, with the attributes that are written out. */
export interface Use {
  readonly component: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** A sentence that states a conclusion, and its premise. */
export interface Claim {
  readonly premise: unknown;
  readonly sentence: string;
}

/** What the comparison has to know of a page. */
export interface Page {
  /** From the top of the repository: `docs/infrastructure/security.mdx`. */
  readonly path: string;
  readonly title: string;
  /** Address below the site's base: `/infrastructure/security/`. */
  readonly route: string;
  /** Uses of components that `src/mdx` exports. */
  readonly uses: readonly Use[];
  readonly claims: readonly Claim[];
  /** Files that the page shows, from the top of the repository. */
  readonly shows: readonly string[];
}

/** The part of an MDX syntax tree that is read here. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly meta?: string | null;
  readonly children?: readonly Node[];
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: string | null | { readonly data?: { readonly estree?: Program | null } };
  }[];
}

const processor = createProcessor({ format: 'mdx', remarkPlugins: [remarkFrontmatter, remarkGfm] });

/** Reads a page of `docs/`. Throws where its MDX cannot be parsed. */
export function readPage(path: string, text: string): Page {
  const tree = processor.parse(text) as Node;
  const nodes = [...nodesOf(tree)];
  const front = frontMatter(nodes.find(({ type }) => type === 'yaml')?.value);
  const own = new Set(nodes.filter(({ type }) => type === 'mdxjsEsm').flatMap(({ value }) => otherImports(value)));
  const uses = nodes.flatMap((node) => useOf(node)).filter(({ use }) => !own.has(use.component));
  const folder = path.slice(0, path.lastIndexOf('/'));
  return {
    path,
    title: front.title ?? path,
    route: front.slug ? `${front.slug}/` : `${path.replace(/^docs/, '').replace(/\.mdx?$/, '')}/`,
    uses: uses.map(({ use }) => use),
    claims: uses
      .filter(({ use }) => use.component === 'Holds')
      .map(({ use, node }) => ({ premise: use.attributes.premise, sentence: wordsOf(node) })),
    shows: nodes.flatMap(({ meta }) => {
      const file = /\bfile="([^"]+)"/.exec(meta ?? '')?.[1];
      return file === undefined ? [] : [`${folder}/${file}`];
    }),
  };
}

/** Names that a page imports from elsewhere than the components of pages: those of a runbook, for instance. */
function otherImports(code = ''): string[] {
  const imports = [...code.matchAll(/^import\s+([^'"]+?)\s+from\s+['"]([^'"]+)['"]/gm)];
  return imports
    .filter(([, , module]) => module !== '@site/src/mdx')
    .flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
}

function frontMatter(yaml: string | undefined): { readonly title?: string; readonly slug?: string } {
  return (yaml === undefined ? undefined : parseYaml(yaml)) ?? {};
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

function useOf(node: Node): { use: Use; node: Node }[] {
  const { name } = node;
  if (!node.type.startsWith('mdxJsx') || !name || !/^[A-Z]/.test(name)) return [];
  const attributes = (node.attributes ?? []).flatMap(({ name: attribute, value }) =>
    attribute === undefined ? [] : [[attribute, attributeValue(value)] as const],
  );
  return [{ use: { component: name, attributes: Object.fromEntries(attributes) }, node }];
}

type AttributeValue = NonNullable<Node['attributes']>[number]['value'];

function attributeValue(value: AttributeValue): unknown {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const [statement] = value.data?.estree?.body ?? [];
  return statement?.type === 'ExpressionStatement' ? literalOf(statement.expression as Expression) : undefined;
}

/** The words of a sentence as written; a figure is the name of its component. */
function wordsOf(node: Node): string {
  const texts = [...nodesOf(node)].slice(1).flatMap((child) => {
    if (child.type === 'text' || child.type === 'inlineCode') return [child.value ?? ''];
    return child.name && /^[A-Z]/.test(child.name) && (child.children ?? []).length === 0 ? [`[${child.name}]`] : [];
  });
  return texts.join('').replace(/\s+/g, ' ').trim();
}
