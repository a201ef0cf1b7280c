import type pg from 'pg';

/** A place that gets ten personal values: a table of the app's schema and an assignment with $1 for the value. */
interface Place {
  readonly table: string;
  readonly set: string;
  /** The value for a number; a word that occurs nowhere else by default. */
  value?(n: number): string;
}

const word = (n: number): string => `Zuidema-${String(n).padStart(3, '0')}-van-der-Plant`;
const time = (n: number): string => `2026-03-14T15:09:26.${String(100_000 + n * 37)}`.replace(/0+$/, '1');

const places: readonly Place[] = [
  { table: 'auth.users', set: 'email = $1', value: (n) => `${word(n)}@example.com`.toLowerCase() },
  { table: 'auth.users', set: "raw_user_meta_data = jsonb_build_object('full_name', $1::text)" },
  { table: 'auth.identities', set: "identity_data = jsonb_build_object('email', $1::text)" },
  { table: 'public.users', set: 'email = $1', value: (n) => `${word(n)}@example.com`.toLowerCase() },
  { table: 'public.users', set: 'display_name = $1' },
  { table: 'public.users', set: 'location_region = $1' },
  { table: 'public.users', set: 'milestones_completed = array[$1]' },
  { table: 'public.users', set: "workout_calendar = jsonb_build_array(jsonb_build_object('note', $1::text))" },
  { table: 'public.posts', set: 'caption = $1' },
  { table: 'public.posts', set: "workout_snapshot = jsonb_build_object($1::text, 1, 'sets', '[]'::jsonb)" },
  { table: 'public.comments', set: 'text = $1' },
  {
    table: 'public.workouts',
    set: "sets = jsonb_build_array(jsonb_build_object('exerciseId', 'squat', 'note', $1::text))",
  },
  {
    table: 'public.routines',
    set: "exercises = jsonb_build_array(jsonb_build_array(jsonb_build_object('note', $1::text)))",
  },
  { table: 'public.user_push_tokens', set: "device_info = jsonb_build_object('name', $1::text)" },
  { table: 'public.day_logs', set: 'notes = $1' },
  { table: 'public.day_logs', set: 'pain_locations = array[$1]' },
  { table: 'public.exercise_notes', set: 'note = $1' },
  {
    table: 'public.forge_dna_history',
    set: "dna_data = jsonb_build_object('deep', jsonb_build_array(jsonb_build_object($1::text, true)))",
  },
  { table: 'public.comments', set: "created_at = ($1 || '+00')::timestamptz", value: time },
  { table: 'public.workouts', set: 'started_at = $1::bigint', value: (n) => String(1_773_500_966_000 + n) },
];

/** Puts two hundred personal values into a database, ten into each of twenty places. Returns them. */
export async function plant(client: pg.Client): Promise<string[]> {
  const values: string[] = [];
  for (const { table, set, value = word } of places) {
    const { rows } = await client.query<{ at: string }>(
      `select ctid::text as at from ${table} order by to_jsonb(${table.split('.')[1]})->>'id', 1 limit 10`,
    );
    for (const { at } of rows) {
      const planted = value(values.length + 1);
      await client.query(`update ${table} set ${set} where ctid = '${at}'`, [planted]);
      values.push(planted);
    }
  }
  return values;
}
