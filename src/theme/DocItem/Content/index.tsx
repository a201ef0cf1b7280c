import { useDoc } from '@docusaurus/plugin-content-docs/client';
import type { Props } from '@theme/DocItem/Content';
import Content from '@theme-original/DocItem/Content';
import type { ReactNode } from 'react';
import { PriceTerms } from '../../../components/model/PriceTerms';

/** Sections whose amounts stand under the same terms. */
const PRICED = /^(infrastructure|reference)\//;

/** The text of a page, and once below it the terms of all its amounts. */
export default function ContentWithTerms({ children }: Props): ReactNode {
  const { metadata } = useDoc();
  return (
    <Content>
      {children}
      {PRICED.test(metadata.id) && <PriceTerms />}
    </Content>
  );
}
