import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import { TERMS } from '../../site/terms';

/** Every term of the glossary with its definition. Anchors are the ids of the terms. */
export function Glossary(): ReactNode {
  const links = useBrokenLinks();
  for (const { id } of TERMS) links.collectAnchor(id);
  return (
    <dl className="glossary">
      {TERMS.map(({ id, name, also, definition }) => (
        <div key={id} id={id}>
          <dt>
            <a href={`#${id}`}>{name}</a>
            {also && <span>{` also: ${also.join(', ')}`}</span>}
          </dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  );
}
