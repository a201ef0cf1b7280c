// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewDate } from '../../../src/components/reference/ReviewDate';

const shown = <ReviewDate asOf="2026-11-20" reviewBy="2027-02-20" />;
const words = 'Read 2026-11-20, review by 2027-02-20';

function inBrowser(): string {
  const place = document.createElement('div');
  act(() => createRoot(place).render(shown));
  return place.textContent ?? '';
}

describe('the review date of a record', () => {
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is only a date in the page as built, however late it is', () => {
    vi.setSystemTime(new Date(2030, 0, 1));
    expect(renderToString(shown).replace(/<[^>]+>/g, '')).toBe(`${words}.`);
  });

  it('is marked in words from that day on, by the clock of the reader', () => {
    vi.setSystemTime(new Date(2027, 1, 19, 23));
    expect(inBrowser()).toBe(`${words}.`);
    vi.setSystemTime(new Date(2027, 1, 20, 1));
    expect(inBrowser()).toBe(`${words}. Overdue.`);
  });

  it('hydrates from the page as built without a difference', () => {
    vi.setSystemTime(new Date(2030, 0, 1));
    const place = document.createElement('div');
    place.innerHTML = renderToString(shown);
    const problems: unknown[] = [];
    act(() => {
      hydrateRoot(place, shown, { onRecoverableError: (error) => problems.push(error) });
    });
    expect(problems).toEqual([]);
    expect(place.textContent).toBe(`${words}. Overdue.`);
  });
});
