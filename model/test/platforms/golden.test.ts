import { expect, test } from 'vitest';
import { estimate, MAIN_IDS, TIERS } from '../../decisions';
import { configurationLabel } from '../../render/configuration';

/** A table that changes with any number of the guide, so that a review sees it. Update it with `npx vitest run -u`. */
test('The totals of the guide, to the cent', () => {
  const rows = TIERS.map((users) => {
    const totals = MAIN_IDS.map((id) => estimate(id, users).bill.total.toFixed(2).padStart(12));
    return `${String(users).padStart(7)}${totals.join('')}`;
  });
  const table = ['', `  users${MAIN_IDS.map((id) => id.padStart(12)).join('')}`, ...rows, ''].join('\n');
  expect(table).toMatchInlineSnapshot(`
    "
      users    supabase         aws         gcp supabase+r2      aws+r2      gcp+r2
         10        0.00       29.88        9.62        5.00       34.88       14.62
        100        0.00       29.90        9.62        5.00       34.89       14.62
       1000       25.01       30.09       61.14       30.04       35.06       66.17
      10000       66.16      111.21      149.68       69.26      115.93      115.42
      50000      347.92      265.98      367.16      273.33      254.62      175.57
     100000      466.54      351.89      562.49      280.22      339.18      192.43
     500000     2378.81     1466.77     2406.86     1304.12     1235.93      887.63
    "
  `);
});

test('The configurations of the guide', () => {
  const rows = TIERS.flatMap((users) =>
    MAIN_IDS.map((id) => `${users} ${id}: ${configurationLabel(estimate(id, users).deployment.configuration)}`),
  );
  expect(`\n${rows.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    10 supabase: Free
    10 aws: db.t4g.micro, lambda
    10 gcp: db-f1-micro, bucket
    10 supabase+r2: Free
    10 aws+r2: db.t4g.micro, lambda
    10 gcp+r2: db-f1-micro
    100 supabase: Free
    100 aws: db.t4g.micro, lambda
    100 gcp: db-f1-micro, bucket
    100 supabase+r2: Free
    100 aws+r2: db.t4g.micro, lambda
    100 gcp+r2: db-f1-micro
    1000 supabase: Pro, Micro
    1000 aws: db.t4g.micro, lambda
    1000 gcp: db-custom-1-3840, bucket
    1000 supabase+r2: Pro, Micro
    1000 aws+r2: db.t4g.micro, lambda
    1000 gcp+r2: db-custom-1-3840
    10000 supabase: Pro, Micro
    10000 aws: db.t4g.micro, fargate
    10000 gcp: db-custom-1-3840, bucket
    10000 supabase+r2: Pro, Micro
    10000 aws+r2: db.t4g.micro, fargate
    10000 gcp+r2: db-custom-1-3840
    50000 supabase: Pro, Large
    50000 aws: db.m7g.large, fargate, flat-rate plan pro
    50000 gcp: db-custom-2-7680, cdn
    50000 supabase+r2: Pro, Large
    50000 aws+r2: db.m7g.large, fargate
    50000 gcp+r2: db-custom-2-7680
    100000 supabase: Pro, Large
    100000 aws: db.m7g.large, fargate, flat-rate plan pro
    100000 gcp: db-custom-2-7680, cdn
    100000 supabase+r2: Pro, Large
    100000 aws+r2: db.m7g.large, fargate
    100000 gcp+r2: db-custom-2-7680
    500000 supabase: Team, Large
    500000 aws: db.m7g.large Multi-AZ, fargate, flat-rate plan business
    500000 gcp: db-custom-2-7680 HA, instances, cdn
    500000 supabase+r2: Team, Large
    500000 aws+r2: db.m7g.large Multi-AZ, fargate
    500000 gcp+r2: db-custom-2-7680 HA, instances
    "
  `);
});
