import assert from 'node:assert/strict';
import type { Element, ElementContent, Root } from 'hast';
import { describe, it } from 'vitest';
import { tooPrecise } from '../../model/test/render/digits';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { builtPages, hasClass } from './built/pages.mjs';

/** What is no prose and no table: code, and what only leads elsewhere. */
const NO_TEXT = /^(pre|code|script|style|option|noscript|nav)$/;

/** The text of a page, a line for each block, without the formulas that a figure opens to. */
function shownText(node: Root | Element): string {
  return (node.children as ElementContent[])
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element' || NO_TEXT.test(child.tagName)) return ' ';
      const isFormula = hasClass(node as Element, 'explain--cell') && child.tagName !== 'summary';
      if (isFormula) return ' ';
      return /^(span|a|strong|em|b|i|mark)$/.test(child.tagName) ? shownText(child) : `\n${shownText(child)}\n`;
    })
    .join('');
}

describe('The numbers of every built page', () => {
  it('have at most three significant digits, but for money and what a record states', () => {
    const pages = builtPages(buildDir).filter(({ route }) => !/^\/(s|reference\/(prices|limits))\//.test(route));
    const problems = pages.flatMap(({ route, elements }) => {
      const main = elements.find(({ tagName }) => tagName === 'main');
      return main
        ? shownText(main)
            .split('\n')
            .flatMap((line) =>
              tooPrecise(line).map((number) => `${route}: ${number} in “${line.trim().slice(0, 120)}”`),
            )
        : [];
    });
    assert.deepEqual([...new Set(problems)], []);
  });
});
