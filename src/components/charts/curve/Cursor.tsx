import { CURVE_RANGE, type CurveReading, formatCount, positionOn, READING_STOPS, type Scenario } from '@gymrats/model';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { useScenario } from '../../model/scenario';
import { EXAMPLE_USERS } from '../../whatif/exampleUsers';
import { useOwnUsers } from '../settled';
import { axesOf } from './axesOf';
import { CursorReading } from './CursorReading';
import { moved } from './moved';

interface CursorProps {
  readonly plot: HTMLElement;
  readonly read: (scenario: Scenario, users: number) => CurveReading;
}

function stopsWith(own: number | undefined): readonly number[] {
  if (own === undefined || own < CURVE_RANGE.min || own > CURVE_RANGE.max) return READING_STOPS;
  return [...new Set([...READING_STOPS, own])].sort((one, other) => one - other);
}

function said({ label, rows }: CurveReading): string {
  return `${label}: ${rows.map(({ label: name, text }) => `${name} ${text}`).join(', ')}`;
}

/**
 * Reads all curves at a number of users: a pointer moves it, and so do the arrow keys as on any slider; what it shows is said as
 * the slider's value.
 */
export function Cursor({ plot, read }: CursorProps): ReactNode {
  const scenario = useScenario();
  const own = useOwnUsers();
  const stops = stopsWith(own);
  const { x, y } = axesOf(plot);
  const [users, setUsers] = useState(own ?? EXAMPLE_USERS);
  const [isFocused, setFocused] = useState(false);
  const [isPointed, setPointed] = useState(false);
  const isShown = isFocused || isPointed;
  const reading = isShown ? read(scenario, users) : undefined;

  function point({ clientX, currentTarget }: PointerEvent): void {
    const { left, width } = currentTarget.getBoundingClientRect();
    const share = (clientX - left) / width;
    const off = (stop: number): number => Math.abs((positionOn(x, stop) ?? 0) - share);
    setUsers(stops.reduce((nearest, stop) => (off(stop) < off(nearest) ? stop : nearest)));
    setPointed(true);
  }

  function press(event: PointerEvent<HTMLElement>): void {
    event.currentTarget.focus({ preventScroll: true });
    point(event);
  }

  function pushKey(event: KeyboardEvent): void {
    const next = moved(stops, users, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setUsers(next);
  }

  return (
    <div
      className="chart-cursor"
      role="slider"
      tabIndex={0}
      aria-label="Read the chart at a number of users"
      aria-valuemin={CURVE_RANGE.min}
      aria-valuemax={CURVE_RANGE.max}
      aria-valuenow={users}
      aria-valuetext={reading ? said(reading) : `${formatCount(users)} users`}
      onKeyDown={pushKey}
      onPointerMove={point}
      onPointerDown={press}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      {reading && <CursorReading reading={reading} x={x} y={y} />}
    </div>
  );
}
