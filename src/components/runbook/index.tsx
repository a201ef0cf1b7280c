import type { ReactNode } from 'react';
import { ReachedAt } from '../model/figuresInPage';
import type { PlatformId } from '../model/platforms';
import { CopyChecklist } from './CopyChecklist';
import { Instructions } from './Instructions';
import type { Runbook } from './types';
import { Words } from './Words';

export { Rehearsed } from './Rehearsed';

interface OfRunbook {
  readonly of: Runbook;
}

const BASIS = {
  measured: 'Measured in the rehearsal below.',
  documented: 'As documented.',
  judgement: 'This is a judgement.',
} as const;

/** The signs that call for this operation, where to read each and the value at which to act. */
export function When({ of }: OfRunbook): ReactNode {
  return of.when.map(({ sign, read, act, lead, limit }) => (
    <table key={sign} className="ledger runbook-when">
      <caption>
        <Words>{sign}</Words>
      </caption>
      <tbody>
        <Row name="Read it">
          <Words>{read}</Words>
        </Row>
        <Row name="Act at">
          <Words>{act}</Words>
        </Row>
        <Row name="Lead time">
          <Words>{lead}</Words>
        </Row>
        {limit && (
          <Row name="Expected from">
            <ReachedAt platform={limit.platform as PlatformId} users={limit.users} limit={limit.id} /> registered users
          </Row>
        )}
      </tbody>
    </table>
  ));
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{children}</td>
    </tr>
  );
}

/** What has to be true before the first step, each with the command that checks it. */
export function Before({ of }: OfRunbook): ReactNode {
  return (
    <>
      <CopyChecklist of={of} />
      <Instructions of={of} kind="before" items={of.before} />
    </>
  );
}

/** The steps in order. */
export function Steps({ of }: OfRunbook): ReactNode {
  return <Instructions of={of} kind="step" items={of.steps} />;
}

/** How to prove that the operation worked. */
export function Prove({ of }: OfRunbook): ReactNode {
  return <Instructions of={of} kind="prove" items={of.prove} />;
}

/** Until when and how the operation can be taken back, and what is lost after that. */
export function WayBack({ of }: OfRunbook): ReactNode {
  const { until, lost, steps } = of.wayBack;
  return (
    <>
      <p>
        {until === 'none' ? (
          'There is no way back. '
        ) : (
          <>
            Possible until <a href={`#step-${until}`}>step {of.steps.findIndex(({ id }) => id === until) + 1}</a>.{' '}
          </>
        )}
        <Words>{lost}</Words>
      </p>
      {steps.length > 0 && <Instructions of={of} kind="back" items={steps} />}
    </>
  );
}

/** Expected downtime and how it is known; measured where the rehearsal measured it. */
export function Downtime({ of }: OfRunbook): ReactNode {
  return (
    <p>
      <Words>{of.downtime.expected}</Words> {BASIS[of.downtime.basis]}
    </p>
  );
}

/** What the app itself needs: version, remote flag, and how long older versions stay in use. */
export function AppRelease({ of }: OfRunbook): ReactNode {
  const release = of.appRelease;
  if ('none' in release) {
    return (
      <p>
        None. <Words>{release.none}</Words>
      </p>
    );
  }
  return (
    <table className="ledger runbook-release">
      <caption>What the app needs</caption>
      <tbody>
        <Row name="Change">
          <Words>{release.change}</Words>
        </Row>
        <Row name="Minimum version">
          <Words>{release.minimumVersion}</Words>
        </Row>
        <Row name="Remote flag">
          <Words>{release.flag}</Words>
        </Row>
        <Row name="Older versions">
          <Words>{release.oldVersions}</Words>
        </Row>
      </tbody>
    </table>
  );
}

/** Where the facts of a runbook were read, and when. */
export function Sources({ of }: OfRunbook): ReactNode {
  return (
    <ul>
      {of.sources.map(({ title, url, read }) => (
        <li key={url}>
          <a href={url}>{title}</a>, read {read}
        </li>
      ))}
    </ul>
  );
}
