import type { useHistory } from '@docusaurus/router';
import {
  DEFAULT_SETTINGS,
  readSettings,
  type SettingProblem,
  type Settings,
  withoutContradictions,
  withSettings,
  writeSettings,
} from '@gymrats/model';
import { useSyncExternalStore } from 'react';

type History = ReturnType<typeof useHistory>;

/** The one question of the whole site. */
export interface WhatIf {
  /** The default on the server and in the first render of a browser; then what the address says. */
  readonly settings: Settings;
  /** The same some ten times a second while a slider moves: what is said in one line follows it. */
  readonly followed: Settings;
  /** The same once a slider rests: what figures, tables and diagrams answer. */
  readonly rested: Settings;
  /** What the address said that could not be used. */
  readonly problems: readonly SettingProblem[];
  /** Whether the bar is open. */
  readonly isOpen: boolean;
  /** False until a browser has read the address. */
  readonly isRead: boolean;
}

const UNREAD: WhatIf = {
  settings: DEFAULT_SETTINGS,
  followed: DEFAULT_SETTINGS,
  rested: DEFAULT_SETTINGS,
  problems: [],
  isOpen: false,
  isRead: false,
};
/** What follows a slider does so at most this often, in milliseconds. */
const FOLLOW = 100;
/** A slider rests when it has not moved for so long, in milliseconds. */
const REST = 150;
/** The address follows this long after the last change, in milliseconds: browsers refuse hundreds of changes a minute. */
const QUIET = 300;

let now = UNREAD;
let address: History | undefined;
const followers = new Set<() => void>();
const timers: Partial<Record<'follow' | 'rest' | 'write', ReturnType<typeof setTimeout>>> = {};

function set(part: Partial<WhatIf>): void {
  now = { ...now, ...part };
  for (const follower of followers) follower();
}

function later(timer: keyof typeof timers, delay: number, act: () => void): void {
  clearTimeout(timers[timer]);
  timers[timer] = setTimeout(act, delay);
}

function follow(): void {
  timers.follow = undefined;
  set({ followed: now.settings });
}

/** Asks without a slider: everything follows at once. */
function ask(asked: Settings, read = UNREAD.problems): void {
  const { settings, problems: contradictions } = withoutContradictions(asked);
  const problems = [...read, ...contradictions];
  clearTimeout(timers.rest);
  set({ settings, followed: settings, rested: settings, problems, isRead: true });
}

/** Writes the settings into the address: as a step that Back undoes, but for those of a link that kept them. */
function write(how: 'push' | 'replace' = 'push'): void {
  if (!address) return;
  const { location } = address;
  const search = withSettings(location.search, now.settings);
  if (search === location.search) return;
  // A step of the browser alone: at a step of the router the theme takes the focus from the control to the top of the page.
  if (how === 'push') window.history.pushState(window.history.state, '');
  address.replace({ ...location, search });
}

function read(search: string): void {
  const next = readSettings(search);
  const isSame = writeSettings(next.settings) === writeSettings(now.settings);
  const settings = isSame ? now.settings : next.settings;
  ask(settings, next.problems);
}

/** Changes what a slider moves: its own control follows at once, the page once it rests, the address a moment later. */
function slide(part: Partial<Settings>): void {
  set({ settings: { ...now.settings, ...part }, problems: UNREAD.problems });
  timers.follow ??= setTimeout(follow, FOLLOW);
  later('rest', REST, () => ask(now.settings));
  later('write', QUIET, () => write());
}

/** Changes some settings; the address follows a moment later. */
function change(part: Partial<Settings>): void {
  ask({ ...now.settings, ...part });
  later('write', QUIET, () => write());
}

/** Back to the guide's own answer. */
function reset(): void {
  ask(DEFAULT_SETTINGS);
  later('write', QUIET, () => write());
}

/** Opens or closes the bar. */
function open(isOpen: boolean): void {
  set({ isOpen });
}

/**
 * Reads the settings of the address, now and whenever it names others: a link that names settings, and the way back and forward, are
 * read; any other link keeps them, and the address then says so. Returns what ends that.
 */
function listen(history: History): () => void {
  address = history;
  read(history.location.search);
  return history.listen(({ search }, action) => {
    const named = readSettings(search);
    const namesNone = named.problems.length === 0 && named.settings === DEFAULT_SETTINGS;
    if (action === 'PUSH' && namesNone) write('replace');
    else if (action !== 'REPLACE') read(search);
  });
}

/**
 * The reader's question and the ways to change it. A store and no context: a slider changes it at every frame, and React would look
 * through the whole page for those who read a context.
 */
export const question = { get: () => now, change, slide, reset, open, listen };

function subscribe(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}

/** A part of the reader's question, whenever that part changes. A page that uses it has to ask for `WhatIf`, which reads the address (`useAnswering(true)`). */
export function useWhatIf<Part extends keyof WhatIf>(part: Part): WhatIf[Part] {
  return useSyncExternalStore(
    subscribe,
    () => now[part],
    () => UNREAD[part],
  );
}
