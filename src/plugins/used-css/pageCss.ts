import postcss, { type ChildNode } from 'postcss';

/** At-rules that no page asks for by a name of its own. */
const WHOLE = /^(?:keyframes|font-face|property)$/;

type Names = ReadonlySet<string>;

/** Gives the part of a stylesheet that a page can use as it was built, scripts aside. */
export type PageCss = (html: string) => string;

/**
 * Reads a stylesheet once, for any number of pages. A rule stays when the page has every class and id of one of its selectors; what
 * stands in brackets (`:is(.a, .b)`) is not asked for. What a script adds to the page later needs the whole stylesheet.
 */
export function pageCss(css: string): PageCss {
  const parts = postcss.parse(css).nodes.map(partOf);
  return (html) => {
    const names = namesIn(html);
    return parts.map((part) => part(names)).join('');
  };
}

/** A part of the stylesheet as the text that a page with these names needs of it. */
function partOf(node: ChildNode): (names: Names) => string {
  if (node.type === 'comment') return () => '';
  if (node.type === 'rule') {
    const body = `{${node.nodes.join(';')}}`;
    const selectors = node.selectors.map((text) => ({ text, asked: namesAskedFor(text) }));
    return (names) => {
      const used = selectors.filter(({ asked }) => asked.every((name) => names.has(name)));
      return used.length > 0 ? used.map(({ text }) => text).join(',') + body : '';
    };
  }
  if (node.type === 'decl' || node.nodes === undefined || WHOLE.test(node.name)) {
    const text = `${node}${node.type === 'atrule' && node.nodes ? '' : ';'}`;
    return () => text;
  }
  const parts = node.nodes.map(partOf);
  return (names) => {
    const inside = parts.map((part) => part(names)).join('');
    return inside && `@${node.name} ${node.params}{${inside}}`;
  };
}

/** The classes and ids without which a selector matches nothing. */
function namesAskedFor(selector: string): string[] {
  const outside = selector.replace(/\((?:[^()]|\([^()]*\))*\)/g, '');
  return [...outside.matchAll(/[.#](-?[A-Za-z_][\w-]*)/g)].map(([, name]) => name as string);
}

function namesIn(html: string): Names {
  const attributes = [...html.matchAll(/\s(?:class|id)=(?:"([^"]*)"|([^\s>]+))/g)];
  return new Set(attributes.flatMap(([, quoted, plain]) => (quoted ?? plain ?? '').split(/\s+/)));
}
