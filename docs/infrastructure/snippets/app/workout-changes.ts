// The page that delta sync fetches for workouts: index (user_id, updated_at, id) answers it.
import { supabase } from './client';
import type { Cursor, SyncedRow } from './delta-sync';

/** A workout as stored; times are milliseconds since 1970. */
export interface WorkoutRow extends SyncedRow {
  client_id: string;
  started_at: number;
  ended_at: number;
  sets: unknown[];
}

/** Own workouts changed after the cursor, oldest change first. */
export async function fetchWorkoutChanges(after: Cursor, limit: number): Promise<WorkoutRow[]> {
  const { data, error } = await supabase
    .from('workouts')
    .select('id,client_id,started_at,ended_at,sets,updated_at,deleted_at')
    .or(`updated_at.gt.${after.updatedAt},and(updated_at.eq.${after.updatedAt},id.gt.${after.id})`)
    .order('updated_at')
    .order('id')
    .limit(limit)
    .returns<WorkoutRow[]>();
  if (error) throw error;
  return data;
}

/** Sends changed workouts in one request; sending one again changes nothing. */
export async function pushWorkouts(userId: string, rows: Omit<WorkoutRow, keyof SyncedRow>[]): Promise<void> {
  const owned = rows.map((row) => ({ ...row, user_id: userId }));
  const { error } = await supabase.from('workouts').upsert(owned, { onConflict: 'user_id,client_id' });
  if (error) throw error;
}
