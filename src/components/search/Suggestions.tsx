import type { ReactNode } from 'react';
import { Group } from './Group';
import { Option } from './Option';
import { useWaysIn } from './waysIn';

/** What search shows before anything is typed: the tiers and the pages that are asked for most. */
export function Suggestions(): ReactNode {
  const { tiers, pages } = useWaysIn();
  return (
    <>
      <Group name="Registered users">
        <div className="search-tiers" role="presentation">
          {tiers.map(({ label, to }, at) => (
            <Option key={to} at={at} to={to}>
              {label}
            </Option>
          ))}
        </div>
      </Group>
      <Group name="Asked for most">
        {pages.map(({ label, to }, at) => (
          <Option key={to} at={tiers.length + at} to={to}>
            {label}
          </Option>
        ))}
      </Group>
    </>
  );
}
