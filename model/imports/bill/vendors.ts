import { priceBooks } from '../../prices';

const NAMES: readonly (readonly [pattern: RegExp, vendor: string])[] = [
  [/^(?:aws|amazon.*)$/i, 'aws'],
  [/^(?:gcp|google.*)$/i, 'gcp'],
];

/** The vendor of the price books that a provider's name stands for; the name in lower case where none is. */
export function vendorNamed(provider: string): string {
  const name = provider.trim();
  const known = NAMES.find(([pattern]) => pattern.test(name))?.[1];
  if (known !== undefined) return known;
  const plain = name.toLowerCase();
  return priceBooks.find(({ vendor, name: own }) => plain === vendor || plain === own.toLowerCase())?.vendor ?? plain;
}
