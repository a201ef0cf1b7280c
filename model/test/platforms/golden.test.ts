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
         10        0.00       29.88        9.57        0.00       29.88        9.57
        100        0.00       29.90        9.57        0.00       29.89        9.57
       1000       25.00       30.09       61.07       25.04       30.06       61.11
      10000       66.14      111.22      149.84       64.35      110.87      110.44
      50000      349.04      344.51      367.80      268.75      249.71      170.92
     100000      468.29      611.09      563.81      275.57      334.47      188.17
     500000     2390.07     3084.54     2434.03     1303.33     1229.24      905.12
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
    50000 aws: db.m7g.large, fargate
    50000 gcp: db-custom-2-7680, cdn
    50000 supabase+r2: Pro, Large
    50000 aws+r2: db.m7g.large, fargate
    50000 gcp+r2: db-custom-2-7680
    100000 supabase: Pro, Large
    100000 aws: db.m7g.large, fargate
    100000 gcp: db-custom-2-7680, cdn
    100000 supabase+r2: Pro, Large
    100000 aws+r2: db.m7g.large, fargate
    100000 gcp+r2: db-custom-2-7680
    500000 supabase: Team, Large
    500000 aws: db.m7g.large Multi-AZ, fargate
    500000 gcp: db-custom-2-7680 HA, cdn
    500000 supabase+r2: Team, Large
    500000 aws+r2: db.m7g.large Multi-AZ, fargate
    500000 gcp+r2: db-custom-2-7680 HA
    "
  `);
});
