import { at, resolveAssumptions } from '@gymrats/model';

/** How much of everything a number of registered users has made after some months, by the model's base case. */
export interface DataSize {
  readonly users: number;
  readonly days: number;
  /** Users who were active in the last month. */
  readonly active: number;
  readonly workouts: number;
  readonly routines: number;
  readonly posts: number;
  readonly reactions: number;
  readonly comments: number;
  readonly friendPairs: number;
  readonly rooms: number;
  readonly chatMessages: number;
  readonly sets: number;
}

/** The model's demand as numbers of rows. `users` and `months` are whole numbers above zero. */
export function sizeOf(users: number, months: number): DataSize {
  const v = resolveAssumptions('base');
  const days = Math.round(months * 30.4);
  const active = Math.max(2, Math.round(users * at(v, 'mau-share')));
  const daily = users * at(v, 'dau-share') * days;
  const posts = Math.max(10, Math.round(daily * at(v, 'posts')));
  return {
    users,
    days,
    active,
    workouts: Math.max(10, Math.round(daily * at(v, 'workouts'))),
    routines: active * 5,
    posts,
    reactions: Math.round(posts * at(v, 'reactions')),
    comments: Math.round(posts * at(v, 'comments')),
    friendPairs: Math.round((users * at(v, 'friend-edges')) / 2),
    rooms: Math.max(2, Math.round(users * at(v, 'rooms'))),
    chatMessages: Math.round(daily * at(v, 'chat-messages')),
    sets: Math.round(at(v, 'sets')),
  };
}
