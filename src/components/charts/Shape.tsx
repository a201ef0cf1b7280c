import type { ReactNode } from 'react';
import { mainOf } from '../model/platforms';
import { Placed } from './Placed';

const SHAPES = {
  supabase: <circle r="4" />,
  aws: <path d="M0-5 5 4H-5Z" />,
  gcp: <path d="M-4-4H4V4H-4Z" />,
} as const;

interface ShapeProps {
  readonly id: string;
  readonly x: string;
  readonly y: number;
}

/** A platform's own marker at a place of a drawing: filled for the platform alone, hollow with parts of other vendors. */
export function Shape({ id, x, y }: ShapeProps): ReactNode {
  return (
    <Placed x={x} y={y} className={id.includes('+') ? 'shape shape--hollow' : 'shape'}>
      {SHAPES[mainOf(id)]}
    </Placed>
  );
}
