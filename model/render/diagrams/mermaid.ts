/** A diagram as a plain value: Mermaid source, caption, text alternative and the height to keep free. */
export interface DiagramSource {
  readonly id: string;
  readonly title: string;
  readonly alt: string;
  readonly source: string;
  /** CSS pixels. */
  readonly height: number;
}

/** Node classes of the site: the colour of a platform without `platform-`, or one of these. */
export type Look = string;

const ENTITIES: Readonly<Record<string, string>> = {
  '"': '#quot;',
  '#': '#35;',
  '<': '#lt;',
  '>': '#gt;',
  '`': '#96;',
};

/** Text that Mermaid shows as it stands, inside double quotes. */
export function escapeText(text: string): string {
  return text.replace(/["#<>`]/g, (sign) => ENTITIES[sign] as string).replace(/\s+/g, ' ');
}

/** A node with its lines of text; empty lines are left out. */
export function node(id: string, lines: readonly string[], look?: Look): string {
  const text = lines.filter(Boolean).map(escapeText).join('<br/>');
  return `${id}["${text}"]${look ? `:::${look}` : ''}`;
}

/** An arrow, with a label where there is one. `dashed` is for what happens now and then. */
export function edge(from: string, to: string, label = '', dashed = false): string {
  const arrow = dashed ? '-.->' : '-->';
  return `${from} ${arrow}${label ? `|"${escapeText(label)}"|` : ''} ${to}`;
}

/** A flowchart from left to right. */
export function flowchart(lines: readonly string[]): string {
  return ['flowchart LR', ...lines.map((line) => `  ${line}`)].join('\n');
}
