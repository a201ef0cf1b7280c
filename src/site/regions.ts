const START = /^\s*(?:--|#|\/\/|;)\s*region:\s*(?<name>\S+)\s*$/;
const END = /^\s*(?:--|#|\/\/|;)\s*endregion\b.*$/;

/** The names of the regions of a file, in its order. */
export function regionNames(text: string): string[] {
  return text.split('\n').flatMap((line) => START.exec(line)?.groups?.name ?? []);
}

/**
 * The lines between `-- region: NAME` and its `-- endregion` (`#`, `//` and `;` comments likewise), or the whole file without a
 * name. Markers are left out, and so is the indentation that all lines share. Undefined where there is no such region, or it
 * is empty or never ends.
 */
export function readRegion(text: string, name?: string): string | undefined {
  const lines = text.split('\n');
  const first = name === undefined ? 0 : lines.findIndex((line) => START.exec(line)?.groups?.name === name) + 1;
  if (name !== undefined && first === 0) return undefined;
  const last = name === undefined ? lines.length : endOf(lines, first);
  if (last === undefined) return undefined;
  const kept = lines.slice(first, last).filter((line) => !START.test(line) && !END.test(line));
  return unindent(kept).join('\n').replace(/^\n+/, '').trimEnd() || undefined;
}

function endOf(lines: readonly string[], first: number): number | undefined {
  let open = 1;
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (START.test(line)) open++;
    if (END.test(line) && --open === 0) return at;
  }
  return undefined;
}

function unindent(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(shared));
}
