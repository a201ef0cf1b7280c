import { describe, expect, it } from 'vitest';
import { anchorProblems, firstDifference, sizeProblems } from '../../../scripts/guide/rules.mjs';

const part = (id: string, link = id) => `<a id="${id}"></a>\n\n## Part\n\n[here](#${link})`;
const table = '| a |\n| --- |\n| 1 |';
const diagram = '```mermaid\nflowchart TD\n```';
const whole = (words: number, ...parts: readonly string[]) =>
  ['word '.repeat(words), ...Array(3).fill(diagram), ...Array(5).fill(table), ...parts].join('\n\n');

const brokenRules = (text: string) => [...sizeProblems(text), ...anchorProblems(text)];

describe('the one-file guide', () => {
  it('keeps its rules with enough words, diagrams and tables, and anchors that are there once', () => {
    expect(brokenRules(whole(3500, part('one'), part('two', 'one')))).toEqual([]);
  });

  it.each([
    ['too few words', whole(100), /^1\d\d words of prose: the file has 3000 to 5000/],
    ['too many words', whole(6000), /^600\d words/],
    ['too few diagrams', whole(3500).replace(diagram, ''), /^2 diagrams/],
    ['too few tables', whole(3500).replace(table, ''), /^4 tables/],
    ['too many tables', whole(3500, ...Array(41).fill(table)), /^46 tables: the file has at most 45/],
    ['too many bytes', whole(3500, `| ${'x'.repeat(90_000)} |`), /^\d{6} bytes: the file has at most 90000/],
    ['an anchor twice', whole(3500, part('one'), part('one')), /^the anchor "one" is there twice/],
    ['a link to nowhere', whole(3500, part('one', 'two')), /^a link to #two leads to no anchor/],
  ])('breaks one with %s', (_, text, message) => {
    expect(brokenRules(text)).toEqual([expect.stringMatching(message)]);
  });

  it('names the first line that differs from the pages', () => {
    expect(firstDifference('a\nb', 'a\nb')).toBeUndefined();
    expect(firstDifference('a\nb', 'a\nc\nd')).toEqual({ line: 2, before: 'b', after: 'c' });
    expect(firstDifference('a', 'a\nb')).toEqual({ line: 2, before: '', after: 'b' });
  });
});
