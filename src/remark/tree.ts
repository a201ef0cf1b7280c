/** The part of a Markdown or MDX syntax tree that the checks read. */
export interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly depth?: number;
  readonly lang?: string | null;
  /** What follows the language of a fence. */
  readonly meta?: string | null;
  readonly alt?: string | null;
  readonly title?: string | null;
  /** Of a component a list; of a directive (`:::`) an object, which carries no text. */
  readonly attributes?: readonly Attribute[] | object;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
}

export interface Attribute {
  readonly value?: string | { readonly value?: string } | null;
  readonly position?: Node['position'];
}

/** The file under check, as the Markdown compiler passes it on. */
export interface SourceFile {
  readonly path: string;
}

/** Every node of a tree, the root included, in the order of the text. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/** The words of a node as a reader sees them. */
export function textOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return String(node.value ?? '');
  return (node.children ?? []).map(textOf).join('');
}

/** First line of a node; 1 where the compiler gives none. */
export function lineOf(node: Pick<Node, 'position'>): number {
  return node.position?.start.line ?? 1;
}
