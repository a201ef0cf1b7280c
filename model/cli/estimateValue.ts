import type { Estimate } from '../decisions';
import { configurationLabel } from '../render';

/** An estimate as `estimate --json` prints it: plain values, every reason written out. */
export function answerValue({ id, demand, deployment, bill }: Estimate) {
  const { usage: _usage, limits, configuration, ...run } = deployment;
  return {
    platform: id,
    demand,
    deployment: { ...run, size: configurationLabel(configuration), configuration },
    bill: {
      lines: bill.lines.map(({ category, price, quantity, unit, included, usd, why, label, billable, scope }) => ({
        category,
        price,
        quantity,
        unit,
        included,
        usd,
        why,
        label,
        billable,
        scope,
      })),
      byCategory: bill.byCategory,
      total: bill.total,
    },
    limits: limits.map(
      ({ id: limit, kind, used, capacity, unit, utilisation, beyond, hitAtUsers, source, label, effect }) => ({
        id: limit,
        kind,
        used,
        capacity,
        unit,
        utilisation,
        beyond,
        hitAtUsers,
        source,
        label,
        effect,
      }),
    ),
  };
}
