import { useNavbarMobileSidebar } from '@docusaurus/theme-common/internal';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { MouseEvent, ReactNode } from 'react';
import { loadAnswering } from '#answering';

interface WhatIfButtonProps {
  readonly label: string;
  readonly className?: string;
  /** In the menu of a phone the entry is an item of a list. */
  readonly mobile?: boolean;
}

/** Opens the what-if. Without scripts it leads to the explorer's page. */
export function WhatIfButton({ label, className = 'navbar__link', mobile = false }: WhatIfButtonProps): ReactNode {
  const href = useBaseUrl('/explore/');
  const sidebar = useNavbarMobileSidebar();
  const onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (mobile) sidebar.toggle();
    loadAnswering().then(
      ({ question }) => question.open(true),
      () => window.location.assign(href),
    );
  };
  const link = (
    <a
      href={href}
      className={mobile ? 'menu__link' : `navbar__item ${className}`}
      data-replay="what-if"
      onClick={onClick}
    >
      {label}
    </a>
  );
  return mobile ? <li className="menu__list-item">{link}</li> : link;
}
