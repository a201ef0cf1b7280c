import { PageMetadata } from '@docusaurus/theme-common';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { BuiltMeta } from './BuiltMeta';
import { metaTags } from './metaTags';

/** Title, description, card, fields and Markdown copy of a page for search results, shared links and machines. Shows nothing. */
export function PageMeta({ meta }: { readonly meta: BuiltMeta }): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  const { title, description, image, shortlink } = meta;
  return (
    <PageMetadata title={title} description={description} image={image}>
      {metaTags(meta).map((tag) => (
        <meta key={tag.property ?? tag.name} {...tag} />
      ))}
      <link rel="alternate" type="text/markdown" href="index.md" />
      {shortlink && <link rel="shortlink" href={withBaseUrl(shortlink)} />}
    </PageMetadata>
  );
}
