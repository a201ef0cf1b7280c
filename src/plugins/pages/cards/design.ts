import type { Card, CardFigure } from '@gymrats/model';
import { CARD_SIZE } from '../../../site/cardSize';
import { marker } from './marker';
import { box, type Node, text } from './nodes';
import { plates } from './plates';

/** What a design draws with. */
export interface Ink {
  readonly colour: (token: string) => string;
  /** Address of the logo's picture. */
  readonly logo: string;
}

const PADDING = 64;
/** Sizes of a figure by its length, so that three stand beside each other; the longest take two lines. */
const VALUE_SIZES = [
  [8, 56],
  [13, 46],
  [17, 38],
  [99, 33],
] as const;

/** The largest size at which words of this length fit: each entry is a length and the size up to it. */
function sizeFor(words: string, sizes: readonly (readonly [length: number, size: number])[]): number {
  const found = sizes.find(([length]) => words.length <= length) ?? sizes[sizes.length - 1];
  return found?.[1] ?? 0;
}

function figure({ label, text: value, detail, look }: CardFigure, width: number, { colour }: Ink): Node {
  return box({ flexDirection: 'column', width, paddingRight: 22 }, [
    text(label, { color: colour('ink-soft'), fontSize: 28, fontWeight: 500 }),
    box({ alignItems: 'center', height: 80, gap: 14 }, [
      ...(look ? [marker(look.marker, colour(look.colour))] : []),
      text(value, {
        color: colour(look?.colour ?? 'ink'),
        fontSize: sizeFor(value, VALUE_SIZES),
        fontWeight: 800,
        letterSpacing: '-0.03em',
        lineHeight: 1.1,
      }),
    ]),
    text(detail ?? '', { color: colour('ink-soft'), fontSize: 27, fontWeight: 500, lineHeight: 1.25 }),
  ]);
}

/** A card: the question on the bar's ground as on the home page, the answer on paper below it. */
export function design(card: Card, ink: Ink): Node {
  const { colour, logo } = ink;
  const { figures } = card;
  const head = box(
    {
      flexDirection: 'column',
      padding: `48px ${PADDING}px 32px`,
      height: 286,
      flexShrink: 0,
      justifyContent: 'space-between',
    },
    [
      box({ alignItems: 'center', gap: 18 }, [
        { type: 'img', key: null, props: { src: logo, width: 48, height: 48 } },
        text('GymRats infrastructure guide', { color: colour('bar-soft'), fontSize: 30, fontWeight: 500 }),
      ]),
      box({ alignItems: 'flex-end', justifyContent: 'space-between' }, [
        box({ flexDirection: 'column', flex: 1 }, [
          text(card.kicker, { color: colour('volt'), fontSize: 32, fontWeight: 800, marginBottom: 6 }),
          text(card.headline, {
            color: colour('surface'),
            fontSize: sizeFor(card.headline, [
              [9, 150],
              [17, 104],
              [26, 84],
              [40, 66],
              [99, 52],
            ]),
            fontWeight: 800,
            letterSpacing: '-0.045em',
            lineHeight: 1,
          }),
        ]),
        ...(card.step ? [plates(card.step, colour('volt'))] : []),
      ]),
    ],
  );
  const answer = box(
    {
      flex: 1,
      padding: `32px ${PADDING}px 0`,
      background: colour('surface'),
      borderTop: `14px solid ${colour('volt')}`,
    },
    figures.map((each) => figure(each, (CARD_SIZE.width - 2 * PADDING) / figures.length, ink)),
  );
  return box({ ...CARD_SIZE, flexDirection: 'column', background: colour('bar'), fontFamily: 'Inter' }, [head, answer]);
}
