import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../src/remark/problems';
import { type Attribute, lineOf, type Node, nodesOf } from '../../src/remark/tree';

/** The source of a diagram and the line of its page on which it starts. */
export interface DiagramText {
  readonly source: string;
  readonly line: number;
}

const literal = /^\s*`(?<text>(?:[^`\\$]|\\.|\$(?!\{))*)`\s*$/s;

function attributeText({ value }: Attribute): string | undefined {
  if (typeof value === 'string') return value;
  return literal
    .exec(value?.value ?? '')
    ?.groups?.text?.replaceAll('\\`', '`')
    .replaceAll('\\\\', '\\');
}

/** The Mermaid source that stands in a page itself: in fences and in `source` of `<Diagram>`. */
export function diagramsIn(tree: Node): DiagramText[] {
  return [...nodesOf(tree)].flatMap((node) => {
    if (node.type === 'code' && node.lang === 'mermaid')
      return [{ source: String(node.value ?? ''), line: lineOf(node) + 1 }];
    if ((node as { name?: string }).name !== 'Diagram' || !Array.isArray(node.attributes)) return [];
    const attribute = node.attributes.find((one: Attribute & { name?: string }) => one.name === 'source') as Attribute;
    const source = attribute && attributeText(attribute);
    return source === undefined ? [] : [{ source, line: attribute.position?.start.line ?? lineOf(node) }];
  });
}

/**
 * What Mermaid cannot read among these diagrams. It runs in a process of its own, for its many modules load slowly beside a
 * TypeScript loader.
 */
export function mermaidProblems<Drawn extends DiagramText>(diagrams: readonly Drawn[]): (Problem & Drawn)[] {
  if (diagrams.length === 0) return [];
  const input = JSON.stringify(diagrams.map(({ source }) => source));
  const parser = fileURLToPath(new URL('./parseDiagrams.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [parser], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Mermaid could not be started: ${stderr}`);
  const answers = JSON.parse(stdout) as readonly (string | null)[];
  return diagrams.flatMap((diagram, at) => {
    const answer = answers[at];
    return answer ? [{ ...diagram, ...problemOf(answer, diagram.line) }] : [];
  });
}

function problemOf(message: string, line: number): Problem {
  const [first = '', ...rest] = message.split('\n');
  const at = Number(/line (\d+)/.exec(first)?.[1] ?? 1);
  return {
    line: line + at - 1,
    what: `Mermaid cannot read this diagram: ${first} ${rest.at(-1) ?? ''}`.trim(),
    cure: 'Try it in the dev server, npm start, or see https://mermaid.js.org/intro/syntax-reference.html.',
  };
}
