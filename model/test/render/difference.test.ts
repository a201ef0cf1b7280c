import { describe, expect, it } from 'vitest';
import {
  billDifference,
  billGapText,
  differenceText,
  estimate,
  growthAdviceText,
  holdAgainst,
  lowerThanBelowText,
  outlookText,
  recommend,
  TIERS,
  whatIfText,
} from '../../index';

describe('the difference of two bills', () => {
  it.each([
    ['supabase', 'supabase+r2', 40_000],
    ['supabase', 'aws', 100_000],
    ['supabase', 'supabase', 40_000],
  ] as const)('of %s and %s at %i users adds up', (from, to, users) => {
    const { lines, usd } = billDifference(estimate(from, users), estimate(to, users));
    expect(lines.reduce((sum, line) => sum + line.usd, 0)).toBeCloseTo(usd, 6);
  });

  it('names the move and its lines', () => {
    const text = differenceText(billDifference(estimate('supabase', 80_000), estimate('supabase+r2', 80_000)));
    expect(text).toMatch(/^\$[\d,]+ → \$[\d,]+: media moves to R2: −\$[\d.,]+ .*egress|CDN/);
  });
});

describe('sentences that reconcile answers', () => {
  it('doubled videos at 40,000 users are explained', () => {
    const text = whatIfText(40_000, { set: { 'video-share': 0.12 } }, {});
    expect(text).toMatch(/^Against the guide at 40,000 users: \$\d+ → \$\d+: media moves to R2/);
  });

  it.each(TIERS)('at %i users a bill below that of the tier before is explained, and no other', (users) => {
    const below = TIERS.filter((tier) => tier < users).at(-1);
    const isLower = below !== undefined && recommend(users).best.bill.total < recommend(below).best.bill.total;
    expect(lowerThanBelowText(users) !== undefined).toBe(isLower);
  });

  it('at 40,000 users says to stay and to prepare the move of media', () => {
    expect(outlookText(40_000)).toMatch(/^Stay on Supabase now and prepare .* R2 at \d\d,\d{3} users/);
  });

  it('growth and the recommendation of today are one advice', () => {
    expect(growthAdviceText({ users: 40_000, monthly: 0.08 })).toMatch(
      /^Run Supabase now, and prepare the move to Supabase with media on R2|^Run Supabase now, and prepare the move to/,
    );
  });

  it('a bill that the model does not explain is named with the gap', () => {
    const reality = holdAgainst({ users: 40_000, platform: 'supabase', values: { bill: 900 } });
    const text = billGapText(reality, recommend(40_000).best);
    expect(text).toMatch(/^You pay \$900; .* \$\d+ less\./);
  });
});
