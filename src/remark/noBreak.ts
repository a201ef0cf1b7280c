import { type Node, nodesOf } from './tree';

interface Options {
  /** Puts no-break spaces between a number and its unit. */
  readonly noBreak: (text: string) => string;
}

/** Keeps numbers and their units on one line in the text of pages. Code stays as it is. */
export function noBreakSpaces({ noBreak }: Options): (tree: Node) => void {
  return (tree) => {
    for (const node of nodesOf(tree)) {
      if (node.type === 'text' && typeof node.value === 'string')
        (node as { value: string }).value = noBreak(node.value);
    }
  };
}
