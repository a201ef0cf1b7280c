import Link from '@docusaurus/Link';
import { formatCount, getLimit } from '@gymrats/model';
import type { ReactNode } from 'react';
import { inPage } from '../model/inPage';
import { limitHref } from '../reference/href';

/** A row: a limit that has one record per plan (`ID.PLAN`), or one record with a number per plan, or one for all plans. */
export interface PlanLimit {
  readonly label: string;
  readonly id: string;
  /** Key of each plan in the record, where the record holds several numbers under other names. */
  readonly keys?: Readonly<Record<string, string>>;
  /** The record applies to all plans alike. */
  readonly everyPlan?: boolean;
}

interface PlanLimitsProps {
  readonly caption: string;
  /** Plan ids as the limit book has them, and how the heading calls them. */
  readonly plans: Readonly<Record<string, string>>;
  readonly rows: readonly PlanLimit[];
}

/** Limits of a vendor by plan, straight from the limit book; each leads to its record. */
export const PlanLimits = inPage('PlanLimits', ({ caption, plans, rows }: PlanLimitsProps): ReactNode => {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className="ledger">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Limit</th>
            {Object.values(plans).map((name) => (
              <th key={name} scope="col" className="num">
                {name}
              </th>
            ))}
            <th scope="col">Unit</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {Object.keys(plans).map((plan) => (
                <td key={plan} className="num">
                  <LimitValue row={row} plan={plan} withUnit={unitOf(row, Object.keys(plans)) === undefined} />
                </td>
              ))}
              <td>{unitOf(row, Object.keys(plans))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});

function recordOf(row: PlanLimit, plan: string) {
  return getLimit(row.everyPlan || row.keys ? row.id : `${row.id}.${plan}`);
}

interface LimitValueProps {
  readonly row: PlanLimit;
  readonly plan: string;
  readonly withUnit: boolean;
}

function LimitValue({ row, plan, withUnit }: LimitValueProps): ReactNode {
  const { id, value, unit } = recordOf(row, plan);
  const own = typeof value === 'object' ? value[row.keys?.[plan] ?? plan] : value;
  if (own === undefined) throw new Error(`limit ${id} has no value for plan ${plan}`);
  const text = typeof own === 'number' ? formatCount(own) : own;
  return <Link to={limitHref(id)}>{withUnit ? `${text} ${unit}` : text}</Link>;
}

/** The unit of a row; undefined where plans differ in it, so that each cell has to say its own. */
function unitOf(row: PlanLimit, plans: readonly string[]): string | undefined {
  const units = new Set(plans.map((plan) => recordOf(row, plan).unit));
  return units.size === 1 ? [...units][0] : undefined;
}
