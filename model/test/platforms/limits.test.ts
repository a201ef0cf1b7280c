import { describe, expect, test } from 'vitest';
import { pricesFor, workloadFor } from '../../decisions';
import { limitById } from '../../limits';
import {
  bindingLimit,
  type Deployment,
  deploy,
  exceeded,
  isHardLimit,
  type Limit,
  parsePlatformId,
} from '../../platforms';
import { priceById } from '../../prices';
import { demandOf, USER_RANGE } from '../../workload';
import { ALL, ANSWERS, failures, nameOf } from './estimates';

const RULES = new Set(['rule:memory-ratio']);

describe('Every limit', () => {
  test('has a capacity above 0 and a use from 0', () => {
    const sound = failures(ALL, ({ deployment }) =>
      deployment.limits.every(({ used, capacity, utilisation }) => {
        return capacity > 0 && Number.isFinite(capacity) && used >= 0 && utilisation === used / capacity;
      }),
    );
    expect(sound).toEqual([]);
  });

  test('names a price, a limit or a rule of the guide as its source', () => {
    const sources = new Set(ALL.flatMap(({ deployment }) => deployment.limits.map(({ source }) => source)));
    const unknown = [...sources].filter((id) => !priceById.has(id) && !limitById.has(id) && !RULES.has(id));
    expect(unknown).toEqual([]);
  });

  test('says what a reader would notice', () => {
    const wrong = failures(ANSWERS, ({ deployment }) =>
      deployment.limits.every(({ label, unit, effect }) => [label, unit, effect].every((word) => word.trim() !== '')),
    );
    expect(wrong).toEqual([]);
  });

  test('stands once in a deployment', () => {
    const once = failures(ALL, ({ deployment }) => {
      return new Set(deployment.limits.map(({ id }) => id)).size === deployment.limits.length;
    });
    expect(once).toEqual([]);
  });
});

type Setting = (typeof ALL)[number];

/** The use behind a limit when the same service level and options serve another number of users. */
function useAt({ id, deployment, scenario }: Setting, users: number, limit: Limit): number | undefined {
  const { platform, options } = parsePlatformId(id);
  const workload = workloadFor(scenario);
  const { level } = deployment;
  const prices = pricesFor(scenario);
  const other = deploy(platform, { workload, demand: demandOf(workload, users), level, options, prices });
  return other.limits.find((found) => found.id === limit.id && found.unit === limit.unit)?.used;
}

const NOISE = 1 + 1e-9;

function isReachedThere(setting: Setting, limit: Limit): boolean {
  const hit = limit.hitAtUsers;
  if (hit === null) {
    const most = useAt(setting, USER_RANGE.max, limit);
    return most === undefined || limit.used === most || most <= limit.capacity * NOISE;
  }
  const within = hit === USER_RANGE.min ? 0 : useAt(setting, hit, limit);
  const beyond = hit === USER_RANGE.max ? Number.POSITIVE_INFINITY : useAt(setting, hit + 1, limit);
  return (within ?? 0) <= limit.capacity * NOISE && (beyond ?? Number.POSITIVE_INFINITY) * NOISE > limit.capacity;
}

describe('The user count at which a limit is reached', () => {
  const settings = ALL.filter(({ users, id }) => [10, 1_000, 100_000, 500_000].includes(users) && !id.includes('r2'));

  test('is the last whose use fits the capacity, and one more user does not', () => {
    const wrong = settings.flatMap((setting) =>
      setting.deployment.limits
        .filter((limit) => !isReachedThere(setting, limit))
        .map((limit) => `${nameOf(setting)}: ${limit.id} at ${limit.hitAtUsers}`),
    );
    expect(wrong).toEqual([]);
  });

  test('is below the present count exactly where the limit is passed', () => {
    const wrong = ALL.flatMap((setting) =>
      setting.deployment.limits
        .filter(({ used, capacity, hitAtUsers }) => {
          const passed = used > capacity * NOISE;
          const reached = hitAtUsers !== null && hitAtUsers < setting.users;
          return passed && setting.users > 1 && !reached;
        })
        .map((limit) => `${nameOf(setting)}: ${limit.id}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('Hard limits', () => {
  test('none is passed in silence: each one passed is reported, and with it the deployment is not taken', () => {
    const reported = failures(ALL, ({ deployment }) => {
      const passed = deployment.limits.filter((limit) => isHardLimit(limit) && limit.used > limit.capacity);
      return exceeded(deployment.limits).length === passed.length;
    });
    expect(reported).toEqual([]);
  });

  test('none is passed after fixes at any tier, on any platform', () => {
    expect(failures(ANSWERS, ({ deployment }) => exceeded(deployment.limits).length === 0)).toEqual([]);
  });

  test('the binding one is the first that is reached', () => {
    const first = failures(ANSWERS, ({ deployment }) => {
      const reached = wallsReached(deployment);
      const binding = bindingLimit(deployment.limits);
      return reached.length === 0 ? binding === undefined : binding?.hitAtUsers === Math.min(...reached);
    });
    expect(first).toEqual([]);
  });
});

function wallsReached({ limits }: Deployment): number[] {
  return limits.filter(isHardLimit).flatMap(({ hitAtUsers }) => (hitAtUsers === null ? [] : [hitAtUsers]));
}
