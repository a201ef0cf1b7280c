// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let hasCome = true;
vi.mock('#answering', () => ({ useAnswering: () => (hasCome ? {} : undefined) }));

const { AsBuilt } = await import('../../../src/components/onDemand/AsBuilt');

let computed = 0;
function Figure({ text }: { readonly text: string }) {
  computed += 1;
  return (
    <details id="amount">
      <b>{text}</b>
    </details>
  );
}
const page = (isDefault: boolean, text: string) => (
  <main>
    <AsBuilt element="span" isDefault={isDefault} behind={(built) => <i>{`beside ${built.textContent}`}</i>}>
      {() => <Figure text={text} />}
    </AsBuilt>
  </main>
);

function builtPage(): HTMLElement {
  vi.stubGlobal('document', undefined);
  const html = renderToString(page(true, '$342'));
  vi.unstubAllGlobals();
  const place = document.createElement('div');
  place.innerHTML = html;
  return place;
}

let root: Root | undefined;
beforeEach(() => {
  computed = 0;
  hasCome = true;
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  act(() => root?.unmount());
  vi.unstubAllGlobals();
});

function hydrate(place: HTMLElement): void {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  computed = 0;
  act(() => {
    root = hydrateRoot(place, page(true, '$342'), { onRecoverableError: (error) => expect.fail(String(error)) });
  });
}

describe('HTML that stays as built', () => {
  it('is the same element after hydration, and nothing is computed for it', () => {
    const place = builtPage();
    const before = place.querySelector('b');
    hydrate(place);
    expect(place.querySelector('b')).toBe(before);
    expect(place.textContent).toBe('$342beside $342');
    act(() => root?.render(page(true, '$342')));
    expect(place.querySelector('b')).toBe(before);
    expect(computed).toBe(0);
  });

  it('gives way to what is computed for other numbers, and comes back computed', () => {
    const place = builtPage();
    hydrate(place);
    const fold = () => place.querySelector('details');
    fold()?.setAttribute('open', '');
    act(() => root?.render(page(false, '$999')));
    expect(place.textContent).toBe('$999');
    expect(fold()?.open).toBe(true);
    const drawn = fold();
    act(() => root?.render(page(true, '$342')));
    expect(place.textContent).toBe('$342');
    expect(fold()).toBe(drawn);
    expect(computed).toBeGreaterThan(0);
  });

  it('stays until the code has come that computes other numbers', () => {
    const place = builtPage();
    hydrate(place);
    hasCome = false;
    act(() => root?.render(page(false, '$999')));
    expect(place.querySelector('b')?.textContent).toBe('$342');
    hasCome = true;
    act(() => root?.render(page(false, '$999')));
    expect(place.textContent).toBe('$999');
  });

  it('is computed on a page that was not loaded as built', () => {
    const place = document.createElement('div');
    root = createRoot(place);
    act(() => root?.render(page(true, '$342')));
    expect(place.textContent).toBe('$342');
  });

  it('is computed where the built page has nothing in its place', () => {
    const place = document.createElement('div');
    place.innerHTML = '<main><span></span></main>';
    hydrate(place);
    expect(place.textContent).toBe('$342');
  });
});
