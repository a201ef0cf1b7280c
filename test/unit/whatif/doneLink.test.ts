import { actionsAt, asksQuestion, DEFAULT_SETTINGS, readSettings, withSettings } from '@gymrats/model';
import { describe, expect, it } from 'vitest';
import { readDone, withDone } from '../../../src/components/work/doneLink';

const known = new Set(actionsAt(10_000).now.map(({ id }) => id));
const ids = [...known].slice(0, 3);

describe('What is done, in a link', () => {
  it('is read back as it was written, beside the settings of the link', () => {
    const query = withDone('?users=40000', ids);
    expect(query).toMatch(/^\?users=40000&done=[\w.,-]+$/);
    expect(readDone(query, known)).toEqual({ done: ids, problems: [] });
    expect(withDone(query, [])).toBe('?users=40000');
  });

  it('names what is no step and keeps the rest, each once', () => {
    const { done, problems } = readDone(`?done=${ids[0]},no-such-step,,${ids[0]}&done=<b>`, known);
    expect(done).toEqual([ids[0]]);
    expect(problems).toEqual([
      'The link lists “no-such-step” as done: there is no such step.',
      'The link lists “<b>” as done: there is no such step.',
    ]);
  });

  it('is no setting: it asks no question and stays while settings change', () => {
    const query = withDone('', ids);
    expect(asksQuestion(query)).toBe(false);
    expect(readSettings(query)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    expect(readDone(withSettings(query, { ...DEFAULT_SETTINGS, users: 500 }), known).done).toEqual(ids);
  });
});
