function endOfArray(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === '[') depth += 1;
    else if (!quoted && sign === ']') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  throw new Error('an array that never ends');
}

/** The text of a JSON file with a record more at the end of its list, everything else as it was written. */
export function withRecord(text: string, list: string | undefined, record: object): string {
  const start = list === undefined ? text.indexOf('[') : text.indexOf('[', text.indexOf(`"${list}":`));
  const end = endOfArray(text, start);
  const indent = list === undefined ? '  ' : '    ';
  const written = JSON.stringify(record, null, 2).replaceAll('\n', `\n${indent}`);
  return `${text.slice(0, end).trimEnd()},\n${indent}${written}\n${indent.slice(2)}${text.slice(end)}`;
}

/** Text with a line more after the last line that matches. */
export function afterLast(text: string, line: RegExp, added: string): string {
  const lines = text.split('\n');
  const last = lines.reduce((found, one, at) => (line.test(one) ? at : found), -1);
  if (last < 0) throw new Error(`no line matches ${line}`);
  return [...lines.slice(0, last + 1), added, ...lines.slice(last + 1)].join('\n');
}

/** Text with a line more among the lines that match, which are in the order of what the pattern catches. */
export function inOrder(text: string, line: RegExp, added: string): string {
  const lines = text.split('\n');
  const key = (one: string): string | undefined => line.exec(one)?.[1];
  const place = key(added);
  if (place === undefined) throw new Error(`${added} does not match ${line}`);
  const next = lines.findIndex((one) => (key(one) ?? '') > place);
  return next < 0 ? afterLast(text, line, added) : [...lines.slice(0, next), added, ...lines.slice(next)].join('\n');
}
