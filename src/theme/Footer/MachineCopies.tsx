import useBaseUrl from '@docusaurus/useBaseUrl';
import { Fragment, type ReactNode } from 'react';

/** What the build writes for machines (`src/plugins/pages/copies`): plain files, not pages. */
const FILES = [
  { file: 'llms.txt', label: 'llms.txt' },
  { file: 'data/guide.json', label: 'all numbers as JSON' },
] as const;

/** Links to the copies for machines. */
export function MachineCopies(): ReactNode {
  const base = useBaseUrl('/');
  return (
    <span className="foot-machines">
      {'For machines: '}
      {FILES.map(({ file, label }, index) => (
        <Fragment key={file}>
          {index > 0 && ', '}
          <a href={base + file}>{label}</a>
        </Fragment>
      ))}
    </span>
  );
}
