import type { Program } from 'estree';
import { checkPremise, type Premise } from '../../model/index';
import type { Problem } from '../../src/remark/problems';
import { lineOf, type Node, nodesOf } from '../../src/remark/tree';
import { literalOf } from '../impact/literal.mjs';

interface Element extends Node {
  readonly name?: string | null;
  readonly attributes?: readonly {
    readonly name?: string;
    readonly value?: string | { readonly data?: { readonly estree?: Program } };
  }[];
}

/** Conclusions of a page that the model denies: `<Holds>` with a premise written out. */
export function deniedConclusionsIn(tree: Node): Problem[] {
  return ([...nodesOf(tree)] as Element[]).flatMap((node) => {
    if (node.name !== 'Holds' || !Array.isArray(node.attributes)) return [];
    const value = node.attributes.find(({ name }: { name?: string }) => name === 'premise')?.value;
    const [statement] = (typeof value === 'object' ? value?.data?.estree?.body : undefined) ?? [];
    if (statement?.type !== 'ExpressionStatement') return [];
    const premise = literalOf(statement.expression as Parameters<typeof literalOf>[0]) as Premise | undefined;
    return premise === undefined ? [] : denied(premise, lineOf(node));
  });
}

function denied(premise: Premise, line: number): Problem[] {
  try {
    const { holds, text } = checkPremise(premise);
    if (holds) return [];
    const what = `the model does not agree with ${JSON.stringify(premise)}: ${text}`;
    return [{ line, what, cure: 'Rewrite the sentence and its premise to what the model says.' }];
  } catch (error) {
    return [
      {
        line,
        what: `the premise cannot be checked: ${(error as Error).message}`,
        cure: 'Correct the premise; src/mdx/README.md lists the kinds.',
      },
    ];
  }
}
