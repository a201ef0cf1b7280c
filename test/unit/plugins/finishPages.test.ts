import { describe, expect, it } from 'vitest';
import { addPolicy } from '../../../src/plugins/pages/steps/addPolicy';
import { finishPages, STEPS } from '../../../src/plugins/pages/steps/finishPages';
import { reportErrors } from '../../../src/plugins/pages/steps/reportErrors';
import type { Page, Step } from '../../../src/plugins/pages/steps/types';

const page = (file: string, body: string): Page => ({
  file,
  html: `<!doctype html><html><head><meta charset=UTF-8></head><body>${body}</body></html>`,
});
const mark = (text: string) => `<data class=problem-as-built hidden value=${encodeURIComponent(text)}></data>`;

describe('the steps over the pages', () => {
  it('are taken in order by every page, and the policy is the last', () => {
    const name =
      (text: string): Step =>
      ({ file, html }) => ({ file, html: html + text });
    const finished = finishPages([page('a.html', ''), page('b.html', '')], [name('1'), name('2')]);
    expect(finished.map(({ file, html }) => [file, html.slice(-2)])).toEqual([
      ['a.html', '12'],
      ['b.html', '12'],
    ]);
    expect(STEPS.at(-1)).toBe(addPolicy);
  });

  it('stop the build with the errors of all pages, each once', () => {
    const pages = [
      page('a.html', `${mark('/a/: <Price>: no "x"')} and ${mark('/a/: <Total>: no azure')}`),
      page('b.html', `${mark('/b/: a conclusion no longer holds.')}${mark('/b/: a conclusion no longer holds.')}`),
    ];
    expect(() => finishPages(pages)).toThrow(
      '3 errors in the pages:\n\n/a/: <Price>: no "x"\n\n/a/: <Total>: no azure\n\n/b/: a conclusion no longer holds.\n',
    );
  });

  it('leave a page without errors as it is, but for its policy', () => {
    const [sound] = finishPages([page('a.html', '<p>Sound.</p>')]);
    expect(sound?.html).toMatch(
      /<meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="[^"]+"><\/head>/,
    );
    expect(reportErrors(page('a.html', ''), () => expect.unreachable())).toEqual(page('a.html', ''));
  });

  it('name a page that has no place for a policy', () => {
    expect(() => finishPages([{ file: 'a/index.html', html: '<p>' }])).toThrow('a/index.html: names no character set');
  });
});
