import { type Problem, refuse } from './problems';
import { type Attribute, lineOf, type Node, nodesOf, type SourceFile } from './tree';

/** An amount of money: a sign or a currency with digits. */
export const MONEY =
  /(?:(?:US)?\$|€|£|\b(?:USD|EUR|GBP))\s?\d[\d,.]*\w?|\b\d[\d,.]*\s?(?:€|£|(?:USD|EUR|GBP|(?:US )?dollars?|bucks|cents?)\b)/gi;

const CURE =
  'Let a component compute it: <Total platform="supabase" users={10000} />, or link the price record. Spelling it out or putting it into backticks hides it from this rule, not from a review.';

/** Amounts of money typed by hand anywhere a reader could see them: running text, attributes, expressions, diagrams, front matter. */
export function typedMoneyIn(tree: Node): Problem[] {
  const found: Problem[] = [];
  for (const node of nodesOf(tree)) {
    for (const { text, line } of readable(node)) {
      for (const match of text.matchAll(MONEY)) {
        found.push({
          line: line + (text.slice(0, match.index).match(/\n/g)?.length ?? 0),
          what: `"${match[0]}" is typed, so it cannot follow the model.`,
          cure: CURE,
        });
      }
    }
  }
  return found;
}

const SPOKEN = new Set(['text', 'yaml', 'html', 'mdxTextExpression', 'mdxFlowExpression', 'mdxjsEsm']);

function readable(node: Node): { text: string; line: number }[] {
  const line = lineOf(node);
  const own = SPOKEN.has(node.type) && !isComment(node) ? String(node.value ?? '') : '';
  // A fence adds a line above the text of a diagram.
  const diagram = node.type === 'code' && node.lang === 'mermaid' ? `\n${node.value}` : '';
  const attributes = (Array.isArray(node.attributes) ? (node.attributes as readonly Attribute[]) : []).map(
    ({ value, position }) => ({
      text: typeof value === 'string' ? value : (value?.value ?? ''),
      line: position?.start.line ?? line,
    }),
  );
  return [
    { text: own, line },
    { text: diagram, line },
    { text: node.alt ?? '', line },
    { text: node.type === 'code' ? '' : (node.title ?? ''), line },
    ...attributes,
  ].filter(({ text }) => text !== '');
}

function isComment({ type, value }: Node): boolean {
  return type.endsWith('Expression') && /^\s*\/\*[\s\S]*\*\/\s*$/.test(String(value));
}

/** Remark plugin: a page with a typed amount of money does not build. */
export function refuseTypedMoney() {
  return (tree: Node, file: SourceFile): void => refuse(file, typedMoneyIn(tree));
}
