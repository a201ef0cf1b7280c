import { type Node, shape } from './nodes';

const PLATE = 24;
const GAP = 10;
const LEAST = 36;
const GROWTH = 22;

/** As many plates on the bar as the tier's place on the ladder, each larger than the one before. */
export function plates(count: number, colour: string): Node {
  const height = LEAST + GROWTH * (count - 1);
  const paths = Array.from({ length: count }, (_, index) => {
    const own = LEAST + GROWTH * index;
    return `M${index * (PLATE + GAP)} ${(height - own) / 2}h${PLATE}v${own}h-${PLATE}z`;
  });
  return shape(count * (PLATE + GAP) - GAP, height, paths, colour);
}
