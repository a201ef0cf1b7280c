import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test, vi } from 'vitest';
import { type Card, summaryOf } from '../../../model';
import { cardHasher } from '../../../src/plugins/pages/cards/cardHasher';
import { createPainter } from '../../../src/plugins/pages/cards/createPainter';
import { writeCards } from '../../../src/plugins/pages/cards/writeCards';
import { CARD_SIZE } from '../../../src/site/cardSize';

// Drawing takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const siteDir = join(import.meta.dirname, '../../..');
const cardOf = (route: string): Card => summaryOf({ route, title: 'Realtime and WebSockets' }).card;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const LEAST_BYTES = 10_000;
const MOST_BYTES = 100_000;

describe('A card', () => {
  let paint: (card: Card) => Promise<Buffer>;
  beforeAll(async () => {
    paint = await createPainter(siteDir);
  });

  it.each(['/10/', '/500k/', '/infrastructure/realtime-websockets/', '/infrastructure/media-storage/', '/'])(
    'of %s is a PNG of 1200 by 630, drawn to the same bytes twice, below 100 kB',
    async (route) => {
      const [one, other] = [await paint(cardOf(route)), await paint(cardOf(route))];
      expect(one.subarray(0, 8).equals(PNG)).toBe(true);
      expect({ width: one.readUInt32BE(16), height: one.readUInt32BE(20) }).toEqual(CARD_SIZE);
      expect(one.equals(other)).toBe(true);
      expect(one.length).toBeGreaterThan(LEAST_BYTES);
      expect(one.length).toBeLessThan(MOST_BYTES);
    },
  );

  it('of another tier is another picture under another name', async () => {
    const [ten, hundred] = [cardOf('/10k/'), cardOf('/100k/')];
    const hashOf = cardHasher(siteDir);
    expect((await paint(ten)).equals(await paint(hundred))).toBe(false);
    expect(hashOf(ten)).not.toBe(hashOf(hundred));
    expect(hashOf(ten)).toBe(cardHasher(siteDir)(structuredClone(ten)));
  });

  it('of a platform without a colour is refused', async () => {
    const card: Card = {
      kicker: 'K',
      headline: 'H',
      figures: [{ label: 'L', text: 'T', look: { marker: 'plus', colour: 'platform-azure' } }],
    };
    await expect(paint(card)).rejects.toThrow('tokens.css has no colour --platform-azure');
  });
});

test('the cards of a build are where their pages look for them', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'cards-'));
  const paths = ['/img/cards/10.aa.png', '/img/cards/100.bb.png'];
  await writeCards(
    paths.map((path) => ({ path, card: cardOf('/10/') })),
    { siteDir, outDir },
  );
  for (const path of paths) expect(readFileSync(join(outDir, path)).subarray(0, 8).equals(PNG)).toBe(true);
});
