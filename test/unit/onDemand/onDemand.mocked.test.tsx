// @vitest-environment jsdom
import { act } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { expect, it, vi } from 'vitest';

vi.mock('#answering', () => ({
  useAnswering: () => ({ drawn: (name: string, { id }: { readonly id: string }) => <b>{`${name} ${id}`}</b> }),
}));

const { onDemand } = await import('../../../src/components/onDemand/onDemand');

it('keeps its HTML as built while it is asked for the same, and is drawn by its name when it is asked for something else', () => {
  const Named = onDemand<{ readonly id: string }>('Named', { element: 'span' });
  const place = document.createElement('div');
  place.innerHTML = '<span><b>as built</b></span>';
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  let root: Root | undefined;
  act(() => {
    root = hydrateRoot(place, <Named id="10k" />);
  });
  expect(place.textContent).toBe('as built');
  act(() => root?.render(<Named id="10k" />));
  expect(place.textContent).toBe('as built');
  act(() => root?.render(<Named id="40k" />));
  expect(place.textContent).toBe('Named 40k');
  act(() => root?.unmount());
});
