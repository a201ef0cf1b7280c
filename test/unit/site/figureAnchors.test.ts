// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onRouteDidUpdate } from '../../../src/clientModules/figureAnchors';

const scrolled = vi.fn();
Element.prototype.scrollIntoView = scrolled;

const find = (id: string): HTMLDetailsElement => document.getElementById(id) as HTMLDetailsElement;

beforeEach(() => {
  scrolled.mockClear();
  window.location.hash = '';
  document.body.innerHTML = `<details id="fold"><summary>Bills</summary>
    <details class="explain explain--cell" id="bill-10k-total-usd"><summary>$5</summary></details>
    <details class="explain explain--cell" id="bill-10k-tax-usd"><summary>$1</summary></details></details>`;
});

describe('an address that ends in a figure', () => {
  it('opens the figure and what it is folded into, nothing else, and brings it into view', () => {
    window.location.hash = 'bill-10k-total-usd';
    onRouteDidUpdate();
    expect([find('fold').open, find('bill-10k-total-usd').open, find('bill-10k-tax-usd').open]).toEqual([
      true,
      true,
      false,
    ]);
    expect(scrolled.mock.contexts).toEqual([find('bill-10k-total-usd')]);
  });

  it.each(['', 'nowhere', '100%25', '%E0%A4%A'])('#%s opens nothing', (hash) => {
    window.location.hash = hash;
    onRouteDidUpdate();
    expect(document.querySelector('details[open]')).toBeNull();
    expect(scrolled).not.toHaveBeenCalled();
  });
});

describe('a figure that is opened', () => {
  it('gets one link to its address, however often it is opened', () => {
    const figure = find('bill-10k-total-usd');
    for (let times = 0; times < 2; times += 1) {
      figure.open = true;
      figure.dispatchEvent(new Event('toggle'));
    }
    const links = [...figure.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent]);
    expect(links).toEqual([['#bill-10k-total-usd', 'Link to this']]);
  });

  it('is meant, not the fold around it', () => {
    find('fold').open = true;
    find('fold').dispatchEvent(new Event('toggle'));
    expect(document.querySelector('a')).toBeNull();
  });
});
