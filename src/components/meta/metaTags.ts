import { CARD_SIZE } from '../../site/cardSize';
import type { BuiltMeta } from './BuiltMeta';

/** A `<meta>` element. */
export interface MetaTag {
  readonly property?: string;
  readonly name?: string;
  readonly content: string;
}

/** The tags of a page beyond title, description and image: pages and the short links to them have the same. */
export function metaTags({ title, fields, imageAlt }: BuiltMeta): readonly MetaTag[] {
  return [
    { property: 'og:title', content: title },
    { property: 'og:image:width', content: String(CARD_SIZE.width) },
    { property: 'og:image:height', content: String(CARD_SIZE.height) },
    { property: 'og:image:alt', content: imageAlt },
    { name: 'twitter:image:alt', content: imageAlt },
    ...fields.flatMap(({ label, text }, index) => [
      { name: `twitter:label${index + 1}`, content: label },
      { name: `twitter:data${index + 1}`, content: text },
    ]),
  ];
}
