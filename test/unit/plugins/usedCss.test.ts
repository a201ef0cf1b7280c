import { describe, expect, it } from 'vitest';
import { inlineCss, lostClasses } from '../../../src/plugins/used-css/inlineCss';
import { pageCss } from '../../../src/plugins/used-css/pageCss';
import { classNames, usedCss } from '../../../src/plugins/used-css/usedCss';

const css = `:root{--seen:red;--ink:blue;--unseen:green}.card{color:var(--seen)}.hero{color:red}.mark-best{color:red}
.alert--info{color:red}a:hover{color:red}[data-theme="dark"] .card{color:red}@media print{.hero{display:none}.card{display:block}}`;
const scripts = [
  'jsx("div",{className:"card wide"})',
  "'alert--'+type",
  ['c=`mark-$', '{kind}`'].join(''),
  'style="fill:var(--ink)"',
];

describe('used rules', () => {
  it('are those whose classes a script names, and those of elements', async () => {
    const used = await usedCss(css, [...scripts, '"a data-theme dark"']);
    expect([...classNames(used)].sort()).toEqual(['alert--info', 'card', 'mark-best']);
    expect(used).toContain('a:hover');
    expect(used).toContain('[data-theme="dark"] .card');
    expect(used).toMatch(/@media print\{\s*\.card/);
  });

  it('keep a variable that a rule or a script reads, and no other', async () => {
    const used = await usedCss(css, scripts);
    expect(used).toContain('--seen:red');
    expect(used).toContain('--ink:blue');
    expect(used).not.toContain('--unseen');
  });
});

describe('a page with its style', () => {
  it('has the rules that it uses as built in the place of the link, and names the whole', () => {
    const cssOf = (address: string) => (html: string) => `/*${address} for ${html.length}*/`;
    expect(inlineCss('<link rel=stylesheet href=/assets/css/a.css /><p>', cssOf)).toBe(
      '<style data-whole="/assets/css/a.css">/*/assets/css/a.css for 49*/</style><p>',
    );
  });

  it.each([
    ['.card{a:b}.hero{a:b}', '.card{a:b}'],
    ['.card .hero,.card>b,p{a:b}', '.card>b,p{a:b}'],
    ['#top{a:b}#gone{a:b}', '#top{a:b}'],
    ['.card:not(.hero):is(.x,.y){a:b}', '.card:not(.hero):is(.x,.y){a:b}'],
    ['.card.hero{a:b}[data-theme=dark] .card{a:b}', '[data-theme=dark] .card{a:b}'],
    [
      '@media print{.hero{a:b}}@layer x,y;@layer x{@media print{.card{a:b;c:d}.hero{a:b}}}',
      '@layer x,y;@layer x{@media print{.card{a:b;c:d}}}',
    ],
    ['@keyframes in{to{opacity:1}}@font-face{font-family:x}', '@keyframes in{to{opacity:1}}@font-face{font-family:x}'],
  ])('needs of %s: %s', (sheet, needed) => {
    expect(pageCss(sheet)('<div id=top class="card wide"><p>')).toBe(needed);
  });

  it('names the classes that it uses and that have no rules any more', () => {
    expect(lostClasses('<p class="hero wide"><b class=card>', new Set(['hero', 'card', 'gone']))).toEqual([
      'hero',
      'card',
    ]);
  });
});
