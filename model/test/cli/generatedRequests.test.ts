import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answered } from './answered';
import { requestText } from './generatedRequests';

/** 300 in the unit tests; `npm run requests` runs 10,000. */
const COUNT = Number(process.env.REQUESTS ?? 300);

test(`${COUNT} generated requests: no crash, no NaN, one line for each refusal`, { timeout: 600_000 }, async () => {
  const counted = { accepted: 0, refused: 0 };
  for (const request of fc.sample(requestText, { numRuns: COUNT, seed: 20_261_130 })) {
    const { accepted, problems } = await answered(request);
    expect(problems, request).toEqual([]);
    counted[accepted ? 'accepted' : 'refused'] += 1;
  }
  console.log(`generated requests: ${counted.accepted} accepted, ${counted.refused} refused, 0 problems`);
  expect(counted.accepted).toBeGreaterThan(COUNT / 20);
  expect(counted.refused).toBeGreaterThan(COUNT / 20);
});
