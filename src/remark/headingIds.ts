import { type Problem, refuse } from './problems';
import { lineOf, type Node, nodesOf, type SourceFile, textOf } from './tree';

const COMMENT = /^\s*\/\*\s*#?(?<id>\S+)\s*\*\/\s*$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Headings below the title that carry no id of their own, a malformed one, or one that another heading has. */
export function headingProblemsIn(tree: Node): Problem[] {
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  for (const node of nodesOf(tree)) {
    if (node.type !== 'heading' || (node.depth ?? 1) < 2) continue;
    const id = idOf(node);
    const line = lineOf(node);
    const first = id && lines.get(id);
    if (!id)
      problems.push({ line, what: `heading "${textOf(node).trim()}" has no id.`, cure: `Paste: ${pasted(node)}` });
    else if (!ID.test(id))
      problems.push({ line, what: `id "${id}" is not lower-case words.`, cure: `Paste: ${pasted(node)}` });
    else if (first)
      problems.push({
        line,
        what: `id "${id}" is taken by line ${first}.`,
        cure: 'Choose another id: links to the first one stay true.',
      });
    else lines.set(id, line);
  }
  return problems;
}

function idOf(heading: Node): string | undefined {
  const last = heading.children?.at(-1);
  return last?.type === 'mdxTextExpression' ? COMMENT.exec(String(last.value))?.groups?.id : undefined;
}

function pasted(heading: Node): string {
  const text = textOf(heading).trim();
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? ['section'];
  return `${'#'.repeat(heading.depth ?? 2)} ${text} {/* #${words.join('-')} */}`;
}

/** Remark plugin: a page whose headings do not all have an id of their own does not build. */
export function refuseHeadingsWithoutId() {
  return (tree: Node, file: SourceFile): void => refuse(file, headingProblemsIn(tree));
}
