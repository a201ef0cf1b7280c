const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 12 });

/** A number as filed, with thousands separators and all its digits: 1,000,000 and 0.0000166667. */
export function writeNumber(value: number): string {
  return plain.format(value);
}

/** A price as filed, in USD with all its digits, at least cents: $25.00, $0.021, -$10.00. */
export function writeUsd(usd: number): string {
  const digits = plain.format(Math.abs(usd));
  const decimals = digits.split('.')[1]?.length ?? 0;
  const cents = decimals === 0 ? `${digits}.00` : decimals === 1 ? `${digits}0` : digits;
  return `${usd < 0 ? '-' : ''}$${cents}`;
}
