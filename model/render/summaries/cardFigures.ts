import { platformOfId } from '../../platforms';
import type { CardFigure, KeyFigure } from './types';

/** Figures as a card has room for: the first three, with the marker and colour of the platform whose they are. */
export function cardFigures(figures: readonly KeyFigure[]): CardFigure[] {
  return figures.slice(0, 3).map(({ platform, ...figure }) => {
    if (platform === undefined) return figure;
    const { marker, colour } = platformOfId(platform);
    return { ...figure, look: { marker, colour } };
  });
}
