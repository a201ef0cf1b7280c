import type { Shown } from './types';

/** Less than any real remainder, more than the noise of a float: keeps 7.125 from being rounded as 7.12499999. */
const NOISE = 1e-9;

function half(value: number): number {
  return Math.sign(value) * Math.floor(Math.abs(value) + 0.5 + NOISE);
}

/** An amount in USD as a vendor shows it. */
export function display(usd: number, shown: Shown): number {
  switch (shown) {
    case 'exact':
      return usd;
    case 'dollar':
      return half(usd);
    case 'cent':
      return half(usd * 100) / 100;
    case 'cent up':
      return Math.ceil(usd * 100 - NOISE) / 100;
    case 'cent down':
      return Math.floor(usd * 100 + NOISE) / 100;
    case 'cent a day':
      return (half((usd / 30) * 100) / 100) * 30;
  }
}
