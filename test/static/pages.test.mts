import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { deriveFigure } from '@gymrats/model';
import { describe, it } from 'vitest';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { builtPages, elementsIn, hasClass, type Page, wordsOf } from './built/pages.mjs';

const pages = builtPages(buildDir);
/** Every page but those that only lead on. */
const documents = pages.filter(({ route }) => !route.startsWith('/s/'));
const htmlOf = ({ route }: Page) => readFileSync(join(buildDir, route, 'index.html'), 'utf8');
/** Words of a piece of evidence, which only the page that shows the evidence may ship. */
const onlyOnTheMethodPage = 'Comments per item on Facebook';
/** Words of a rule by which imported files are read, whose notes the reader of a report sees. */
const onlyInTheReaders = 'The usage type names no engine';

function filesOf(folder: string, ...endings: readonly string[]): string[] {
  const names = readdirSync(join(buildDir, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => endings.includes(extname(name))).map((name) => join(buildDir, folder, name));
}

const MOST_KILOBYTES = 350;
const MOST_ELEMENTS = 4500;
/** Pages that are still larger. This list only shrinks. */
const TOO_LARGE: readonly string[] = ['/infrastructure/cost-projections/', '/reference/assumptions-and-method/'];

describe('Every built page', () => {
  it('has one heading and a main part with text, which is there before any script', () => {
    for (const { route, elements } of documents) {
      assert.equal(elements.filter(({ tagName }) => tagName === 'h1').length, 1, route);
      const main = elements.find(({ tagName }) => tagName === 'main');
      assert.ok(wordsOf(main).length > 100, route);
    }
  });

  it('has no link that leads nowhere, which a robot counts against a page', () => {
    const dead = documents.flatMap(({ route, elements }) =>
      elements
        .filter(
          ({ tagName, properties: { href, role } }) => tagName === 'a' && href === undefined && role === undefined,
        )
        .map((link) => `${route}: ${wordsOf(link)}`),
    );
    assert.deepEqual(dead, []);
  });

  it('states the security policy before its first script and style', () => {
    for (const page of documents) {
      const html = htmlOf(page);
      const policy = html.indexOf('http-equiv="Content-Security-Policy"');
      assert.ok(policy > 0 && policy < html.indexOf('<script') && policy < html.indexOf('<link'), page.route);
    }
  });

  it('names each region that scrolls, and no two of a page alike', () => {
    for (const { route, elements } of documents) {
      const names = elements
        .filter((element) => hasClass(element, 'table-scroll'))
        .map(({ properties }) => properties.ariaLabel);
      assert.deepEqual(
        names.filter((name, index) => !name || names.indexOf(name) !== index),
        [],
        route,
      );
    }
  });

  it('shows each figure of its sentences with the very text that the model derives', () => {
    const kinds = new Set<string>();
    for (const { route, elements } of documents) {
      for (const element of elements) {
        const figure = element.properties.dataFigure;
        if (typeof figure !== 'string') continue;
        kinds.add(figure.split('.')[0] ?? '');
        const { text } = deriveFigure(figure);
        const shown = wordsOf(element);
        assert.ok(
          shown === text || (figure.startsWith('fact.') && text.startsWith(shown)),
          `${route} ${figure}: ${shown}, ${text}`,
        );
      }
    }
    assert.ok(kinds.size >= 16, [...kinds].join(', '));
  });

  it('is of a size that a phone can hold', () => {
    const large = documents.flatMap((page) => {
      const kilobytes = Math.round(Buffer.byteLength(htmlOf(page)) / 1000);
      const count = elementsIn(page.root).length;
      return kilobytes > MOST_KILOBYTES || count > MOST_ELEMENTS
        ? [`${page.route}: ${count} elements, ${kilobytes} kB`]
        : [];
    });
    assert.deepEqual(
      large.filter((line) => !TOO_LARGE.includes(line.split(':')[0] ?? '')),
      [],
    );
    assert.deepEqual(
      TOO_LARGE.filter((route) => !large.some((line) => line.startsWith(`${route}:`))),
      [],
      'no longer too large: take it off the list',
    );
  });
});

describe('Files of the site', () => {
  it('pictures and diagrams are light', () => {
    const diagrams = filesOf('img/diagrams', '.svg');
    assert.ok(diagrams.length > 0);
    const weighty = [...diagrams, ...filesOf('', '.png', '.jpg', '.webp')].filter((file) => {
      const most = file.endsWith('.svg') ? 60_000 : 100_000;
      return statSync(file).size > most;
    });
    assert.deepEqual(weighty, []);
  });

  it('no script ships the notes of the records to a page that computes', () => {
    const withNotes = filesOf('assets/js', '.js').filter((file) => {
      const text = readFileSync(file, 'utf8');
      const shows = [onlyOnTheMethodPage, onlyInTheReaders].some((words) => text.includes(words));
      return /["']?note["']?:\s*["'`]/.test(text) && !shows;
    });
    assert.deepEqual(withNotes, []);
  });
});
