import { expect, test } from 'vitest';
import counts from '../../../model/test/conformance/counts.json';
import { examples, misaddedExamples, usableExamples } from '../../../model/test/conformance/examples';
import printed from '../../../src/components/method/conformance.json';

/** First word of an example's id to the vendor whose prices it uses. */
const NAMES: Readonly<Record<string, string>> = {
  ably: 'Ably',
  aws: 'AWS',
  bunny: 'bunny.net',
  c3x: 'Google Cloud',
  cloudflare: 'Cloudflare',
  cloudrun: 'Google Cloud',
  expo: 'Expo',
  flyio: 'Fly.io',
  gcp: 'Google Cloud',
  infracost: 'Google Cloud',
  mux: 'Mux',
  neon: 'Neon',
  railway: 'Railway',
  supabase: 'Supabase',
  usage: 'Google Cloud',
};

function agreeing(): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { id } of [...usableExamples, ...counts]) {
    const vendor = NAMES[id.split('-')[0] ?? ''] ?? id;
    found[vendor] = (found[vendor] ?? 0) + 1;
  }
  return found;
}

test('The method page counts the worked examples that the conformance suite runs', () => {
  expect(printed).toEqual({
    agreeing: agreeing(),
    misadded: misaddedExamples.length,
    unusable: examples.length - usableExamples.length,
  });
});
