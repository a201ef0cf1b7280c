/** A result was followed and its page is not shown yet. Kept here, because the bar is made anew where a page has another frame. */
let isExpected = false;

/** Says whether the next page is one that a result leads to. */
export function expectArrival(followed: boolean): void {
  isExpected = followed;
}

/** Shows the place that the followed result meant, once. */
export function arrive(hash: string): void {
  if (!isExpected) return;
  isExpected = false;
  if (hash) arriveAt(hash);
}

/** Shows the place of an address that was followed within the site: opens what hides it, scrolls to it, and puts the focus there. */
function arriveAt(hash: string): void {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!target) return;
  for (let around = target.closest('details'); around; around = around.parentElement?.closest('details') ?? null) {
    around.open = true;
  }
  target.scrollIntoView();
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
}
