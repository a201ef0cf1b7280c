import { type ReactNode, useState } from 'react';
import { DEFAULT_SCENARIO, useScenario } from '../model/scenario';
import { useOwnUsers } from './settled';

interface KeptProps {
  /** Name of the chart with its arguments: the same for equal charts, on whatever page. */
  readonly name: string;
  readonly children: ReactNode;
}

const kept = new Map<string, string>();

function find(name: string): string | undefined {
  if (typeof document === 'undefined') return undefined;
  const html = kept.get(name) ?? document.querySelector(`[data-kept="${name}"]`)?.innerHTML;
  if (html !== undefined) kept.set(name, html);
  return html;
}

/**
 * Content that takes long to compute and is finished as built: a browser keeps the HTML of the page as it is, and renders the
 * children only for a reader's own numbers, or on a page that it did not load as built. Children must not need events.
 */
export function Kept({ name, children }: KeptProps): ReactNode {
  const [html] = useState(() => find(name));
  const scenario = useScenario();
  const own = useOwnUsers();
  const isDefault = scenario === DEFAULT_SCENARIO && own === undefined;
  if (!isDefault || (html === undefined && typeof document !== 'undefined')) return <div key="made">{children}</div>;
  if (html === undefined)
    return (
      <div key="kept" data-kept={name}>
        {children}
      </div>
    );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the page's own HTML, put back where it was read
  return <div key="kept" data-kept={name} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
