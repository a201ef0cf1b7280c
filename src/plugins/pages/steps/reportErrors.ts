import type { Step } from './types';

const MARK = /<data class="?problem-as-built"? [^>]*?value=["']?(?<text>[^"'\s>]*)/g;

/** Reports the errors that components left in the page (`src/components/model/inPage.tsx`). Leaves the page as it is. */
export const reportErrors: Step = (page, report) => {
  for (const { groups } of page.html.matchAll(MARK)) report(decodeURIComponent(groups?.text ?? ''));
  return page;
};
