import type { Marker } from '@gymrats/model';
import { type Node, shape } from './nodes';

const SIZE = 30;

/** The shapes of src/css/answers.css: a platform is recognised by shape, not by colour alone. */
const SHAPES: Readonly<Record<Marker, string>> = {
  circle: 'M15 0a15 15 0 1 0 0 30a15 15 0 1 0 0-30z',
  triangle: 'M15 0L30 30H0z',
  square: 'M0 0H30V30H0z',
  diamond: 'M15 0L30 15L15 30L0 15z',
  plus: 'M10.5 0H19.5V10.5H30V19.5H19.5V30H10.5V19.5H0V10.5H10.5z',
};

/** The marker of a platform in a colour. */
export function marker(of: Marker, colour: string): Node {
  return shape(SIZE, SIZE, [SHAPES[of]], colour);
}
