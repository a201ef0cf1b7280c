import { type Marker, platformOfId } from '@gymrats/model';
import type { ReactNode } from 'react';
import { Placed } from './Placed';

const SHAPES: Readonly<Record<Marker, ReactNode>> = {
  circle: <circle r="4" />,
  triangle: <path d="M0-5 5 4H-5Z" />,
  square: <path d="M-4-4H4V4H-4Z" />,
  diamond: <path d="M0-5 5 0 0 5-5 0Z" />,
  plus: <path d="M-1.5-5H1.5V-1.5H5V1.5H1.5V5H-1.5V1.5H-5V-1.5H-1.5Z" />,
};

interface ShapeProps {
  readonly id: string;
  readonly x: string;
  readonly y: number;
}

/** A platform's own marker at a place of a drawing: filled for the platform alone, hollow with parts of other vendors. */
export function Shape({ id, x, y }: ShapeProps): ReactNode {
  return (
    <Placed x={x} y={y} className={id.includes('+') ? 'shape shape--hollow' : 'shape'}>
      {SHAPES[platformOfId(id).marker]}
    </Placed>
  );
}
