import { poolOf, setsJson, snapshotJson, textOf } from './content';
import type { Cell } from './copy';
import { idOf, KIND, randomOf, userId } from './random';
import type { DataSize } from './size';

/** Rows by the target of their COPY. */
export type Tables = Readonly<Record<string, () => Iterable<readonly Cell[]>>>;

const DAY = 86_400_000;
const today = Math.floor(Date.now() / DAY) * DAY;
const stamp = (ms: number): string => new Date(ms).toISOString();

/** Few people do much: the user numbers that come out are skewed to the small ones. */
const skewed = (random: () => number, among: number): number => Math.floor(random() ** 2 * among);

function* times<T>(count: number, make: (n: number) => T): Generator<T> {
  for (let n = 0; n < count; n++) yield make(n);
}

/** Everything that the app as built can hold. */
export function tablesOf(size: DataSize, seed: number): Tables {
  const { users, active, days } = size;
  const random = randomOf(seed);
  const moment = (): number => today - Math.floor(random() * days * DAY);
  const bodies = poolOf(seed + 1, 256, (r) =>
    setsJson(r, Math.max(8, Math.round(size.sets * (0.6 + 0.8 * r()))), today - Math.floor(r() * days * DAY)),
  );
  const snapshots = poolOf(seed + 2, 256, (r) => snapshotJson(r));
  const texts = poolOf(seed + 3, 512, (r) => textOf(r, 30 + Math.floor(r() * 60)));
  const pick = <T>(pool: readonly T[]): T => pool[Math.floor(random() * pool.length)] as T;
  const perActive = size.workouts / active;
  const calendar = (n: number): string => {
    if (n >= active) return '[]';
    const entries = Math.min(365, Math.floor(perActive * (0.2 + 1.6 * random())));
    return JSON.stringify(
      Array.from({ length: entries }, (_, i) => ({ date: stamp(today - i * 2 * DAY).slice(0, 10), count: 1, xp: 120 })),
    );
  };
  const name = (n: number): string => `${pick(texts).split(' ')[0]} ${n.toString(36)}`;
  const authorOf = (post: number): number => skewed(randomOf(seed ^ post), active);
  return {
    'auth.users (instance_id, id, aud, role, email, encrypted_password, email_confirmed_at, confirmation_token, recovery_token, last_sign_in_at, raw_app_meta_data, raw_user_meta_data, created_at, updated_at)':
      () =>
        times(users, (n) => [
          '00000000-0000-0000-0000-000000000000',
          userId(n),
          'authenticated',
          'authenticated',
          `user${n}@mail.example`,
          `$2a$10$${'k'.repeat(53)}`,
          stamp(today),
          '',
          '',
          stamp(moment()),
          '{"provider":"email","providers":["email"]}',
          `{"full_name":"User ${n}"}`,
          stamp(moment()),
          stamp(today),
        ]),
    'auth.identities (provider_id, user_id, identity_data, provider, last_sign_in_at, created_at, updated_at, id)':
      () =>
        times(users, (n) => [
          userId(n),
          userId(n),
          `{"sub":"${userId(n)}","email":"user${n}@mail.example","email_verified":true,"phone_verified":false}`,
          'email',
          stamp(today),
          stamp(today),
          stamp(today),
          idOf(20, n),
        ]),
    'auth.sessions (id, user_id, created_at, updated_at, aal, refreshed_at, user_agent, ip)': () =>
      times(active, (n) => [
        idOf(KIND.session, n),
        userId(n),
        stamp(moment()),
        stamp(today),
        'aal1',
        '2026-01-01 00:00:00',
        'GymRats/41 CFNetwork/1568.200.51 Darwin/24.1.0',
        '192.0.2.10',
      ]),
    'auth.refresh_tokens (instance_id, token, user_id, revoked, created_at, updated_at, parent, session_id)': () =>
      times(active * 4, (n) => [
        '00000000-0000-0000-0000-000000000000',
        idOf(21, n).slice(0, 22),
        userId(n >> 2),
        n % 4 !== 0,
        stamp(today),
        stamp(today),
        n % 4 === 0 ? null : idOf(21, n - 1).slice(0, 22),
        idOf(KIND.session, n >> 2),
      ]),
    'auth.audit_log_entries (instance_id, id, payload, created_at, ip_address)': () =>
      times(users, (n) => [
        '00000000-0000-0000-0000-000000000000',
        idOf(22, n),
        `{"action":"token_refreshed","actor_id":"${userId(n)}","actor_username":"user${n}@mail.example","actor_via_sso":false,"log_type":"token"}`,
        stamp(moment()),
        '192.0.2.10',
      ]),
    'public.users (id, email, display_name, avatar_url, created_at, updated_at, total_xp, current_level, current_streak, longest_streak, workout_calendar, location_country, hangout_room_id)':
      () =>
        times(users, (n) => [
          userId(n),
          `user${n}@mail.example`,
          name(n),
          `https://cdn.example/avatars/${userId(n)}/1.jpg`,
          stamp(moment()),
          stamp(today),
          n * 13,
          (n % 40) + 1,
          n % 9,
          n % 90,
          calendar(n),
          'NL',
          n < size.rooms ? idOf(KIND.room, n) : null,
        ]),
    'public.routines (id, user_id, name, exercises)': () =>
      times(size.routines, (n) => [
        idOf(KIND.routine, n),
        userId(Math.floor(n / 5)),
        'Push day',
        JSON.stringify(
          Array.from({ length: 6 }, (_, i) => ({
            id: idOf(23, n * 6 + i),
            exerciseId: 'bench-press',
            targetSets: 3,
            targetRepsMin: 6,
            targetRepsMax: 10,
            note: '',
          })),
        ),
      ]),
    'public.workouts (id, user_id, started_at, ended_at, sets, routine_id, routine_name, created_at)': () =>
      times(size.workouts, (n) => {
        const at = moment();
        const user = skewed(random, active);
        return [
          idOf(KIND.workout, n),
          userId(user),
          at,
          at + 4_140_000,
          pick(bodies),
          idOf(KIND.routine, user * 5),
          'Push day',
          stamp(at),
        ];
      }),
    'public.friendships (id, user_id, friend_id, status)': () => friendRows(size, randomOf(seed + 4)),
    'public.posts (id, author_id, title, caption, privacy, duration_sec, completion_pct, exercise_count, set_count, workout_snapshot, created_at)':
      () =>
        times(size.posts, (n) => [
          idOf(KIND.post, n),
          userId(authorOf(n)),
          'Push day',
          pick(texts),
          n % 5 === 0 ? 'friends' : 'public',
          4140,
          1,
          5,
          20,
          pick(snapshots),
          stamp(today - Math.floor((n / size.posts) * days * DAY)),
        ]),
    'public.reactions (id, post_id, user_id, emote, created_at)': () =>
      times(size.reactions, (n) => [
        idOf(KIND.reaction, n),
        idOf(KIND.post, n % size.posts),
        userId((Math.floor(n / size.posts) * 7919 + (n % size.posts) * 31) % users),
        'fire',
        stamp(moment()),
      ]),
    'public.comments (id, post_id, user_id, text, created_at)': () =>
      times(size.comments, (n) => [
        idOf(KIND.comment, n),
        idOf(KIND.post, n % size.posts),
        userId(skewed(random, active)),
        pick(texts),
        stamp(moment()),
      ]),
    'public.notifications (id, user_id, type, title, body, post_id, comment_id, read_at, created_at, data)': () =>
      times(size.reactions + size.comments, (n) => {
        const isComment = n >= size.reactions;
        const post = (isComment ? n - size.reactions : n) % size.posts;
        const actor = userId(skewed(random, active));
        return [
          idOf(KIND.notice, n),
          userId(authorOf(post)),
          isComment ? 'comment' : 'reaction',
          isComment ? 'New Comment' : 'New Reaction',
          'Somebody reacted to your post',
          isComment ? idOf(KIND.post, post) : null,
          isComment ? idOf(KIND.comment, n - size.reactions) : null,
          n % 10 === 0 ? null : stamp(today),
          stamp(moment()),
          `{"type":"reaction","screen":"post","postId":"${idOf(KIND.post, post)}","reactorId":"${actor}","reactorName":"Some User","emote":"fire"}`,
        ];
      }),
    'public.user_push_tokens (user_id, token, device_info)': () =>
      times(Math.round(active * 0.55), (n) => [
        userId(n),
        `ExponentPushToken[${idOf(24, n).slice(0, 22)}]`,
        '{"platform":"ios","model":"iPhone15,3"}',
      ]),
    'public.user_milestones (user_id, milestone_id, earned_at)': () =>
      times(active * 3, (n) => [userId(Math.floor(n / 3)), `milestone-${n % 3}`, today]),
    'public.forge_dna_history (user_id, dna_data)': () =>
      times(active, (n) => [
        userId(n),
        `{"muscles":${JSON.stringify(Array.from({ length: 12 }, (_, i) => ({ muscle: `muscle-${i}`, share: Math.round(random() * 1000) / 1000 })))}}`,
      ]),
    'public.hangout_rooms (id, owner_id, name, members)': () =>
      times(size.rooms, (n) => [
        idOf(KIND.room, n),
        userId(n),
        'The room',
        `{${userId(n)},${userId((n * 7 + 1) % users)}}`,
      ]),
    'public.room_decorations (room_id, item_id, item_type, position_x, position_y, contributed_by)': () =>
      times(size.rooms * 3, (n) => [
        idOf(KIND.room, Math.floor(n / 3)),
        'plant',
        'furniture',
        1,
        2,
        userId(Math.floor(n / 3)),
      ]),
    'public.user_presence (user_id, room_id, activity)': () =>
      times(size.rooms, (n) => [userId(n), idOf(KIND.room, n), 'resting']),
    'storage.objects (bucket_id, name, owner_id, metadata)': () =>
      times(Math.round(users * 0.5), (n) => [
        'avatars',
        `${userId(n)}/1.jpg`,
        userId(n),
        '{"size":204800,"mimetype":"image/jpeg","cacheControl":"max-age=3600","eTag":"\\"9b2cf535f27731c974343645a3985328\\""}',
      ]),
  };
}

function* friendRows(size: DataSize, random: () => number): Generator<readonly Cell[]> {
  const made = new Set<number>();
  let n = 0;
  for (let tries = 0; made.size < size.friendPairs && tries < size.friendPairs * 20; tries++) {
    const a = skewed(random, size.users);
    const b = Math.floor(random() * size.users);
    const key = Math.min(a, b) * size.users + Math.max(a, b);
    if (a === b || made.has(key)) continue;
    made.add(key);
    yield [idOf(KIND.edge, n++), userId(a), userId(b), 'friends'];
    yield [idOf(KIND.edge, n++), userId(b), userId(a), 'friends'];
  }
}

/** Threads and messages: tables that the repairs add. */
export function chatRows(size: DataSize, seed: number): Tables {
  const random = randomOf(seed + 5);
  const texts = poolOf(seed + 6, 512, (r) => textOf(r, 55));
  const threads = Math.max(1, Math.min(size.active - 1, Math.round(size.active * 0.8)));
  return {
    'public.chat_threads (id, low_user, high_user)': () =>
      times(threads, (n) => [idOf(KIND.thread, n), ...[userId(n), userId(n + 1)].sort()] as Cell[]),
    'public.chat_messages (id, thread_id, sender_id, client_id, body, created_at)': () =>
      times(size.chatMessages, (n) => {
        const thread = skewed(random, threads);
        return [
          idOf(KIND.message, n),
          idOf(KIND.thread, thread),
          userId(thread + (n % 2)),
          `m${n}`,
          texts[n % 512] as string,
          stamp(today - Math.floor(random() * size.days * DAY)),
        ];
      }),
  };
}
