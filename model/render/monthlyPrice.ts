import { formatTotal } from '../format';
import { priceById } from '../prices';
import { HOURS_PER_MONTH } from '../units';

/**
 * What an hourly price comes to in a month of 730 hours: "$100 a month".
 * @returns undefined for a price that is not flat and hourly, and for an id that is no price
 */
export function monthlyPrice(id: string): string | undefined {
  const price = priceById.get(id);
  if (price?.unit !== 'hour' || price.usd === undefined) return undefined;
  return `${formatTotal(price.usd * HOURS_PER_MONTH)} a month`;
}
