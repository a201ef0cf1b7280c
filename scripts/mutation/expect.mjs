import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

/** A snapshot without its indentation and quotes: what stands in it has to be the same, not where. */
const plain = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/^\n?"?\n?|\n?"?\n?$/g, '');

function snapshots({ Assertion }) {
  Assertion.addMethod('toMatchInlineSnapshot', function (snapshot) {
    new Assertion(plain(this._obj)).equal(plain(snapshot));
  });
  Assertion.addMethod('toMatchFileSnapshot', function (path) {
    new Assertion(this._obj).equal(readFileSync(resolve(dirname(expect.getState().testPath), path), 'utf8'));
  });
}

/** Vitest's `expect`, outside of Vitest; snapshots are compared and never written. */
export function expect(value, message) {
  return chai.expect(value, message);
}

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers, snapshots]) chai.use(plugin);
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
Object.assign(expect, { getState: () => getState(expect), setState: (state) => setState(state, expect) });
expect.setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null });
