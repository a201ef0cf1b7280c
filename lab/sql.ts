/**
 * Splits SQL text into its statements. Knows quotes, dollar quotes, comments (nested too) and quoted names, so a function
 * body stays whole. Statements that are only comments are left out.
 */
export function splitStatements(text: string): string[] {
  const statements: string[] = [];
  const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*|\$([A-Za-z_]\w*)?\$|;/g;
  let start = 0;
  let code = '';
  let from = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    code += text.slice(from, match.index);
    const piece = match[0];
    from = token.lastIndex;
    if (piece === ';') {
      if (code.trim() !== '') statements.push(text.slice(start, match.index).trim());
      start = from;
      code = '';
    } else if (piece === '/*') {
      from = token.lastIndex = endOfComment(text, from);
    } else if (piece.startsWith('$')) {
      const end = text.indexOf(piece, from);
      from = token.lastIndex = end < 0 ? text.length : end + piece.length;
      code += piece;
    } else if (!piece.startsWith('--')) code += piece;
  }
  code += text.slice(from);
  if (code.trim() !== '') statements.push(text.slice(start).trim());
  return statements;
}

function endOfComment(text: string, from: number): number {
  const edge = /\/\*|\*\//g;
  edge.lastIndex = from;
  let depth = 1;
  for (let match = edge.exec(text); match; match = edge.exec(text)) {
    depth += match[0] === '/*' ? 1 : -1;
    if (depth === 0) return edge.lastIndex;
  }
  return text.length;
}

/** A statement without its comments, in lower case with single blanks: for looking at what it does. */
export function outline(statement: string): string {
  return statement
    .replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
