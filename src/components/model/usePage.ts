import { useLocation } from '@docusaurus/router';

/** Address of the page that is being rendered. */
export function usePage(): string {
  return useLocation().pathname;
}
