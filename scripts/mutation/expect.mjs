import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
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

/** The texts kept beside a test file, by test: Vitest writes " > " between the names of blocks, a number behind each, and quotes. */
function snapshotsOf(testPath) {
  const path = join(dirname(testPath), '__snapshots__', `${basename(testPath)}.snap`);
  const written = {};
  new Function('exports', readFileSync(path, 'utf8'))(written);
  return new Map(
    Object.entries(written).map(([name, text]) => [name.replaceAll(' > ', ' '), text.replace(/^\n?"|"\n?$/g, '')]),
  );
}
const kept = new Map();

function snapshots({ Assertion }) {
  Assertion.addMethod('toMatchSnapshot', function () {
    const { testPath, currentTestName } = expect.getState();
    if (!kept.has(testPath)) kept.set(testPath, snapshotsOf(testPath));
    new Assertion(this._obj).equal(kept.get(testPath).get(`${currentTestName} 1`));
  });
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
