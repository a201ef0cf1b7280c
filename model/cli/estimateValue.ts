import { certainty, type Estimate, type Recommendation, type Scenario, splitBill } from '../decisions';
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

/**
 * How sure a recommendation is, as `estimate --json` prints it: what it saves in each case over the next best, and the assumptions that
 * alone change it, with how far they have to move (`change`, a share of the value) and the lever of the guide that moves them.
 */
export function certaintyValue(users: number, scenario: Scenario) {
  const { rival, saving, holds, flips } = certainty(users, scenario);
  return {
    holds,
    rival: rival ?? null,
    saving: saving ?? null,
    flips: flips.map(({ assumption, now, at, change, to, lever }) => ({
      assumption: assumption.id,
      now,
      at,
      change,
      best: to,
      lever: lever ?? null,
    })),
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
