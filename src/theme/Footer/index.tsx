import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { usePluginData } from '@docusaurus/useGlobalData';
import { memo, type ReactNode } from 'react';
import { ExplainHost } from '../../components/explain/ExplainHost';
import { MachineCopies } from './MachineCopies';
import { PrintedFrom } from './PrintedFrom';
import { Upkeep } from './Upkeep';

interface FooterColumn {
  readonly title: string;
  readonly items: readonly { readonly label: string; readonly to: string }[];
}

function Column({ title, items }: FooterColumn): ReactNode {
  return (
    <div className="foot-column">
      <p className="foot-title">{title}</p>
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <Link to={item.to}>{item.label}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Footer(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const guideMap = siteConfig.customFields?.guideMap as readonly FooterColumn[];
  const { pricesLookedUp } = usePluginData('reference-records') as { pricesLookedUp: string };
  return (
    <>
      <PrintedFrom pricesLookedUp={pricesLookedUp} />
      <footer className="foot">
        <div className="container foot-inner">
          <p className="foot-about">
            <strong>GymRats infrastructure guide.</strong> Every figure is computed from sourced records.
            {pricesLookedUp && ` All prices were last reviewed on or after ${pricesLookedUp}.`}
            <Upkeep />
            <MachineCopies />
          </p>
          {guideMap.map((column) => (
            <Column key={column.title} {...column} />
          ))}
        </div>
      </footer>
      <ExplainHost />
    </>
  );
}

export default memo(Footer);
