import { DEFAULT_SETTINGS } from '@gymrats/model';
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (location: { search: string }, action: string) => void;

/** The history of a browser, as far as the question needs it. */
function historyAt(search: string) {
  const location = { pathname: '/', hash: '', search };
  const listeners: Listener[] = [];
  return {
    location,
    listen: (listener: Listener) => {
      listeners.push(listener);
      return () => listeners.splice(listeners.indexOf(listener), 1);
    },
    replace: (next: { search: string }) => Object.assign(location, next),
    go: (next: string, action: string) => {
      location.search = next;
      for (const listener of listeners) listener(location, action);
    },
  };
}

async function asked(search: string) {
  const { question } = await import('../../../src/components/whatif/question');
  const history = historyAt(search);
  const stop = question.listen(history as never);
  return { question, history, stop };
}

const pushState = vi.fn();

beforeEach(() => {
  vi.resetModules();
  pushState.mockClear();
  vi.stubGlobal('window', { history: { state: null, pushState } });
  vi.useFakeTimers();
});

describe('the question', () => {
  it('is the default until the address is read, and then what the address says', async () => {
    const { question } = await import('../../../src/components/whatif/question');
    expect(question.get()).toMatchObject({ isRead: false, settings: DEFAULT_SETTINGS });
    question.listen(historyAt('?users=40000&case=high&media=zip') as never);
    const { settings, followed, rested, isRead, problems } = question.get();
    expect(settings).toMatchObject({ users: 40_000, case: 'high' });
    expect([followed, rested, isRead]).toEqual([settings, settings, true]);
    expect(problems).toHaveLength(1);
  });

  it('of a slider is followed a tenth of a second later, and by the page and the address once it rests', async () => {
    const { question, history } = await asked('?users=100');
    for (const users of [200, 300, 400]) {
      question.slide({ users });
      expect(question.get().settings.users).toBe(users);
      expect(question.get().rested.users).toBe(100);
      vi.advanceTimersByTime(60);
    }
    expect(question.get().followed.users).toBe(300);
    vi.advanceTimersByTime(100);
    expect(question.get().rested.users).toBe(400);
    expect(history.location.search).toBe('?users=100');
    vi.advanceTimersByTime(200);
    expect(history.location.search).toBe('?users=400');
  });

  it('changed without a slider, and taken back, is followed at once', async () => {
    const { question, history } = await asked('?ref=mail');
    question.change({ users: 5000 });
    expect([question.get().followed.users, question.get().rested.users]).toEqual([5000, 5000]);
    vi.advanceTimersByTime(300);
    expect(history.location.search).toBe('?users=5000&ref=mail');
    expect(pushState, 'a step that Back undoes').toHaveBeenCalledOnce();
    question.reset();
    expect(question.get().rested).toEqual(DEFAULT_SETTINGS);
    vi.advanceTimersByTime(300);
    expect(history.location.search).toBe('?ref=mail');
  });

  it('goes along with a link that asks nothing, and with the way back to what the address says', async () => {
    const { question, history, stop } = await asked('?users=100');
    history.go('', 'PUSH');
    expect(history.location.search).toBe('?users=100');
    history.go('?users=700', 'POP');
    expect(question.get().rested.users).toBe(700);
    stop();
    history.go('?users=900', 'POP');
    expect(question.get().rested.users).toBe(700);
  });

  it('keeps its object where the address says the same again', async () => {
    const { question, history } = await asked('?users=100&case=high');
    const { settings } = question.get();
    history.go('?case=high&users=100', 'POP');
    expect(question.get().settings).toBe(settings);
  });
});
