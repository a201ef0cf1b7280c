import { type ReactNode, useState } from 'react';
import { useDrawings } from '#drawings';
import { useSeen } from '../Diagram/useSeen';
import { useAsked } from '../model/asked';
import type { Drawings } from './drawings';
import { useOwnUsers } from './settled';
import { useTouched } from './useTouched';

interface KeptProps {
  /** Name of the chart with its arguments: the same for equal charts, on whatever page. */
  readonly name: string;
  /** The chart; it must not need events. */
  readonly draw: (drawings: Drawings) => ReactNode;
  /** What reads the chart once scripts run, given the element that the chart is in. */
  readonly cursor?: ((drawings: Drawings, around: HTMLElement) => ReactNode) | undefined;
}

const onServer = typeof document === 'undefined';
const kept = new Map<string, string>();

function find(name: string): string | undefined {
  if (onServer) return undefined;
  const html = kept.get(name) ?? document.querySelector(`[data-kept="${name}"]`)?.innerHTML;
  if (html !== undefined) kept.set(name, html);
  return html;
}

/**
 * A chart takes long to compute and is finished as built. So a browser keeps the HTML of the page as it is; code and numbers to draw
 * it again come only when it is near the view and is for a reader's own numbers or about to be read off, or on a page that was not
 * loaded as built.
 */
export function PrerenderedChart({ name, draw, cursor }: KeptProps): ReactNode {
  const { ref, seen } = useSeen<HTMLDivElement>();
  const [html] = useState(() => find(name));
  const asked = useAsked();
  const own = useOwnUsers();
  const isDefault = asked === undefined && own === undefined;
  const isTouched = useTouched(ref, seen && cursor !== undefined);
  const drawings = useDrawings(seen && (isTouched || !isDefault || html === undefined));
  const isKept = html !== undefined && (isDefault || !drawings || !seen);
  return (
    <div ref={ref}>
      {isKept && (
        <div
          key="kept"
          data-kept={name}
          data-behind={isDefault ? undefined : true}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the page's own HTML, put back where it was read
          dangerouslySetInnerHTML={{ __html: html }}
        />
      )}
      {!isKept && drawings && (onServer || seen) && (
        <div key="drawn" data-kept={onServer ? name : undefined}>
          {draw(drawings)}
        </div>
      )}
      {!isKept && !onServer && !(drawings && seen) && <div className="chart-coming" />}
      {drawings && seen && ref.current && cursor?.(drawings, ref.current)}
    </div>
  );
}
