import { randomOf } from './random';

const exercises = [
  'bench-press',
  'barbell-squat',
  'deadlift',
  'overhead-press',
  'barbell-row',
  'pull-up',
  'leg-press',
  'lat-pulldown',
  'incline-dumbbell-press',
  'romanian-deadlift',
  'biceps-curl',
  'triceps-pushdown',
];
const words = [
  'heavy',
  'session',
  'felt',
  'strong',
  'today',
  'new',
  'record',
  'legs',
  'push',
  'day',
  'slow',
  'rest',
  'again',
  'almost',
  'there',
  'best',
  'week',
  'gym',
  'early',
  'done',
];

/** Sets of a workout as the app sends them, about 150 bytes each: JSON text. */
export function setsJson(random: () => number, count: number, startMs: number): string {
  const sets = [];
  for (let i = 0; i < count; i++) {
    const id = Math.floor(random() * 2 ** 52)
      .toString(16)
      .padStart(13, '0');
    sets.push({
      id: `${id.slice(0, 8)}-${id.slice(8, 12)}-4${id.slice(9, 12)}-a${id.slice(1, 4)}-${id.slice(1)}`,
      exerciseId: exercises[Math.floor(random() * exercises.length)],
      setType: 'working',
      weightKg: (20 + Math.floor(random() * 60) * 2.5) * 0.45359237,
      reps: 4 + Math.floor(random() * 9),
      timestampMs: startMs + i * 150_000,
    });
  }
  return JSON.stringify(sets);
}

/** What a post shows of its workout: five exercises with their best set. */
export function snapshotJson(random: () => number): string {
  return JSON.stringify({
    exercises: Array.from({ length: 5 }, () => ({
      exerciseId: exercises[Math.floor(random() * exercises.length)],
      sets: 3 + Math.floor(random() * 3),
      bestSet: { weightKg: Math.round(random() * 1200) / 10, reps: 5 + Math.floor(random() * 8) },
    })),
  });
}

/** A text of about `length` characters. */
export function textOf(random: () => number, length: number): string {
  let text = '';
  while (text.length < length) text += `${words[Math.floor(random() * words.length)]} `;
  return text.trim();
}

/** A pool of `size` values made once: content of rows repeats, bytes of rows do not change by that. */
export function poolOf<T>(seed: number, size: number, make: (random: () => number) => T): readonly T[] {
  const random = randomOf(seed);
  return Array.from({ length: size }, () => make(random));
}
