import { relative } from 'node:path';
import { type Problem, refuse } from './problems';
import { lineOf, type Node, type SourceFile } from './tree';
import { MONEY } from './typedMoney';

/** Digits that are no measurement: tiers, the worked example, names of things, ranks. */
const NAMES =
  /\b(?:(?:10|100|1,000|10,000|40,000|50,000|100,000|500,000)(?= users?\b)|(?:10|100|1K|10K|50K|100K|500K)\b|R2|S3|\d+XL|720p|\d+th)/g;
const FIGURE = /\d[\d,.]*(?:\s?%)?/g;

const CURE =
  'A figure of the model comes from a component (<Asks>, <LimitValue>, <ReachedAt> ...), a fact of the app from <AppFact id="...">, a judgement is marked: <Judgement>90 days</Judgement>. Spelling it out or putting it into backticks hides it from this rule, not from a review.';

const blank = (match: string): string => '-'.repeat(match.length);

/** Figures typed into the prose of a section: neither computed, nor cited, nor called a judgement. */
export function typedFiguresIn(tree: Node): Problem[] {
  return proseOf(tree).flatMap(({ text, line }) => {
    // An amount of money is named by the rule of money.
    const rest = text.replace(MONEY, blank).replace(NAMES, blank);
    return [...rest.matchAll(FIGURE)].map((match) => ({
      line: line + (text.slice(0, match.index).match(/\n/g)?.length ?? 0),
      what: `the figure "${match[0]}" is typed: nobody can see where it comes from.`,
      cure: CURE,
    }));
  });
}

function proseOf(node: Node): { text: string; line: number }[] {
  if (node.type === 'heading' || (node as { name?: string }).name === 'Judgement') return [];
  if (node.type === 'text') return [{ text: String(node.value ?? ''), line: lineOf(node) }];
  return (node.children ?? []).flatMap(proseOf);
}

/** Remark plugin: a section with a typed figure does not build. Reference pages document the constants themselves. */
export function refuseTypedFigures() {
  return (tree: Node, file: SourceFile): void => {
    const isSection = relative(process.cwd(), file.path).replaceAll('\\', '/').startsWith('docs/infrastructure/');
    if (isSection) refuse(file, typedFiguresIn(tree));
  };
}
