import { PageMetadata } from '@docusaurus/theme-common';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { BuiltMeta } from './BuiltMeta';
import { metaTags } from './metaTags';

/** Title, description, card and fields of a page for search results and shared links. Shows nothing. */
export function PageMeta({ meta }: { readonly meta: BuiltMeta }): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  const { title, description, image, shortlink } = meta;
  return (
    <PageMetadata title={title} description={description} image={image}>
      {metaTags(meta).map((tag) => (
        <meta key={tag.property ?? tag.name} {...tag} />
      ))}
      {shortlink && <link rel="shortlink" href={withBaseUrl(shortlink)} />}
    </PageMetadata>
  );
}
