import type { Props } from '@theme/DocItem';
import DocItem from '@theme-original/DocItem';
import type { ReactNode } from 'react';
import type { BuiltMeta } from '../../components/meta/BuiltMeta';
import { PageMeta } from '../../components/meta/PageMeta';

type Content = Props['content'] & { readonly pageMeta: BuiltMeta };

/** A page of the docs, with what it says of itself in place of the theme's own title, description and picture. */
export default function DescribedDocItem(props: Props): ReactNode {
  return (
    <>
      <DocItem {...props} />
      <PageMeta meta={(props.content as Content).pageMeta} />
    </>
  );
}
