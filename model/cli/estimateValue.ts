import { type Estimate, type Recommendation, type Scenario, splitBill } from '../decisions';
import { exceeded, verdictsOf } from '../platforms';
import { configurationText } from '../render';

/**
 * The recommendation as `estimate --json` and `compare --json` print it: `best` is null where no platform carries the demand, and
 * `failsFirst` names the hard limit that ends the one which comes furthest.
 */
export function recommendationValue({ carried, best, because, failsFirst }: Recommendation) {
  return {
    carried,
    best: carried ? best.id : null,
    because,
    failsFirst: failsFirst === undefined ? null : failureValue(failsFirst),
  };
}

function failureValue({ platform, limit }: NonNullable<Recommendation['failsFirst']>) {
  const { id, label, used, capacity, unit, utilisation, beyond, effect, hitAtUsers } = limit;
  return { platform, limit: id, label, used, capacity, unit, utilisation, beyond, effect, atUsers: hitAtUsers };
}

/** An estimate as `estimate --json` prints it: plain values, every reason written out. */
export function answerValue({ id, users, demand, deployment, bill }: Estimate, scenario: Scenario) {
  const { usage: _usage, limits, configuration, ...run } = deployment;
  const { load, promises } = splitBill(id, users, scenario);
  return {
    platform: id,
    carried: exceeded(limits).length === 0,
    demand,
    deployment: { ...run, size: configurationText(configuration), configuration, verdicts: verdictsOf(deployment) },
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
      load,
      promises,
    },
    limits: limits.map(
      ({ id: limit, kind, used, capacity, unit, utilisation, beyond, hitAtUsers, source, label, effect, risk }) => ({
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
        risk,
      }),
    ),
  };
}
