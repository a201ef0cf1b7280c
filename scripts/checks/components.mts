import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nearest } from '../../model/index';
import type { Problem } from '../../src/remark/problems';
import { lineOf, type Node, nodesOf } from '../../src/remark/tree';
import { root } from '../lib/paths.mjs';

/** A page whose components are checked: its path from the top of the repository, text and tree. */
export interface PageTree {
  readonly page: string;
  readonly text: string;
  readonly tree: Node;
}
/** Something wrong on a page. */
export type PageError = Problem & { readonly page: string };

interface Placed extends Node {
  readonly name?: string | null;
  readonly position?: NonNullable<Node['position']> & {
    readonly start: { readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
}

const FOLDER = '.cache/pages';
const PROP_NAMES =
  "type PropName<C> = C extends (props: infer P, ...more: never[]) => unknown ? Exclude<keyof P, 'children' | number | symbol> : string;";
const CURE = 'src/mdx/README.md lists the components and what they take.';

/**
 * Imports and props of pages that do not fit the components, as TypeScript sees them: each page becomes a module in which its imports,
 * elements and expressions stand on the lines on which the page has them.
 */
export function componentErrors(pages: readonly PageTree[]): PageError[] {
  if (pages.length === 0) return [];
  const folder = join(root, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  for (const page of pages) {
    const path = join(folder, `${page.page}.tsx`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, moduleOf(page));
  }
  const unused = { noUnusedLocals: false, noUnusedParameters: false };
  // What was found out about the components is kept from one run to the next.
  const kept = { incremental: true, tsBuildInfoFile: '../pages.tsbuildinfo' };
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: {
      ...unused,
      ...kept,
      paths: { '@site/*': ['../../*'], '@highlighter': ['../../src/theme/CodeBlock/Content/NotYet.tsx'] },
    },
    include: ['docs', '../../src/**/*.d.ts'],
    exclude: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return readErrors(stdout);
}

/** The TypeScript module of a page. */
function moduleOf({ text, tree }: PageTree): string {
  let module = '';
  let line = 1;
  const add = (from: number, code: string): void => {
    if (from > line) module += '\n'.repeat(from - line);
    module += code;
    line = Math.max(line, from) + code.split('\n').length - 1;
  };
  for (const node of nodesOf(tree) as Iterable<Placed>) {
    if (node.type === 'mdxjsEsm') add(lineOf(node), `${withoutData(String(node.value))};`);
    else if (/^mdx(?:Flow|Text)Expression$/.test(node.type) && !isComment(String(node.value)))
      add(lineOf(node), `;(${node.value});`);
    else if (node.type.startsWith('mdxJsx') && /^[A-Z]\w*$/.test(node.name ?? ''))
      add(lineOf(node), propNamesOf(node) + elementOf(node, text));
  }
  // A page that imports nothing is a module too, so that its names are its own.
  return `${module}\n${PROP_NAMES}\nexport {};\n`;
}

/** Imported JSON is of any type: TypeScript would widen its words to strings. */
function withoutData(code: string): string {
  return code.replaceAll(/^import (\w+) from ['"][^'"]+\.json(?:\?\w+)?['"]/gm, 'declare const $1: any');
}

function isComment(code: string): boolean {
  return /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(code);
}

/** Asks for each prop whether the component has it: the error then lists those that it has. */
function propNamesOf({ name, attributes }: Placed): string {
  const names = (Array.isArray(attributes) ? attributes : []).flatMap(
    (attribute: { readonly name?: string }) => attribute.name ?? [],
  );
  return names.map((prop) => `;('${name} ${prop}' satisfies \`${name} \${PropName<typeof ${name}>}\`);`).join('');
}

/** An element with its attributes as written, and with words in place of its children. */
function elementOf(node: Placed, text: string): string {
  const [first] = (node.children ?? []) as Placed[];
  if (first === undefined) return `;(${text.slice(node.position?.start.offset, node.position?.end.offset)});`;
  const opening = text.slice(node.position?.start.offset, first.position?.start.offset).trimEnd();
  return `;(${opening}{'words'}</${node.name}>);`;
}

function readErrors(output: string): PageError[] {
  const found = output.split(/\n(?=\S)/).flatMap((text) => {
    const [, path = '', line = '', message = ''] = /^(.+?)\.tsx\((\d+),\d+\): error TS\d+: ([\s\S]*)$/.exec(text) ?? [];
    // A component that is not imported has been reported, with the line to write.
    return path.startsWith('docs') && !/^Cannot find name '[A-Z]\w*'/.test(message)
      ? [{ page: path.replaceAll('\\', '/'), line: Number(line), ...reworded(message.trim()) }]
      : [];
  });
  const unknown = found.filter(({ isProp }) => isProp);
  const isSame = (one: PageError, other: PageError): boolean => one.page === other.page && one.line === other.line;
  return found
    .filter((error) => error.isProp || !unknown.some((other) => isSame(error, other)))
    .map(({ isProp: _, ...error }) => error);
}

/** An unknown prop with those that there are; anything else in TypeScript's words. */
function reworded(message: string): Omit<Problem, 'line'> & { readonly isProp: boolean } {
  const [, component, prop, type] =
    /^Type '"(\w+) (.+)"' does not satisfy the expected type '(.+)'\.$/.exec(message) ?? [];
  if (component === undefined || prop === undefined) return { what: message, cure: CURE, isProp: false };
  const known = [...(type ?? '').matchAll(/"\w+ ([^"]+)"/g)].map(([, name]) => String(name));
  const cure = known.length > 0 ? `It takes: ${nearest(prop, known, known.length).join(', ')}.` : 'It takes no props.';
  return { what: `<${component}> has no prop "${prop}".`, cure, isProp: true };
}
