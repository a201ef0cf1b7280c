import { headingProblemsIn } from '../../src/remark/headingIds';
import type { Node } from '../../src/remark/tree';

const paste = /^Paste: (?<heading>.+)$/;
const id = / \{\/\* #(?<id>\S+) \*\/\}$/;

/** The page with an id written to every heading that has none or a malformed one; ids that are taken get a number. */
export function withHeadingIds(text: string, tree: Node): string {
  const lines = text.split('\n');
  const taken = new Set(lines.flatMap((line) => id.exec(line)?.groups?.id ?? []));
  for (const { line, cure } of headingProblemsIn(tree)) {
    const wanted = id.exec(paste.exec(cure)?.groups?.heading ?? '')?.groups?.id;
    const written = lines[line - 1];
    if (wanted === undefined || written === undefined || !/^#{2,6} /.test(written)) continue;
    let free = wanted;
    for (let n = 2; taken.has(free); n += 1) free = `${wanted}-${n}`;
    taken.add(free);
    lines[line - 1] = `${written.replace(/\s*\{\/\*.*\*\/\}\s*$/, '').trimEnd()} {/* #${free} */}`;
  }
  return lines.join('\n');
}
