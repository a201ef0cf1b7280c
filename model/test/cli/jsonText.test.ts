import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../imports/text/jsonText';

describe('parseJson', () => {
  test('reads every value that JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('refuses whatever JSON.parse refuses, with a message of its own', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.string({ maxLength: 2 }), (value, place, noise) => {
        const text = JSON.stringify(value);
        const at = place % (text.length + 1);
        const broken = text.slice(0, at) + noise + text.slice(at + 1);
        let valid = true;
        try {
          JSON.parse(broken);
        } catch {
          valid = false;
        }
        if (!valid) expect(() => parseJson(broken)).toThrowError(expect.objectContaining({ name: 'ModelError' }));
      }),
    );
  });

  test.each([
    ['', 'the text ends where a value should be at line 1, column 1'],
    ['{"a":1,}', 'not JSON: a key in double quotes should be here, at line 1, column 8'],
    ['{\n  "a": 1\n  "b": 2\n}', 'not JSON: , or } should be here, at line 3, column 3'],
    ['{"a" 1}', 'not JSON: : should be here, at line 1, column 6'],
    ['[1,]', 'not JSON: a value should be here, at line 1, column 4'],
    ['[1 2]', 'not JSON: , or ] should be here, at line 1, column 4'],
    ['[1', 'the text ends where , or ] should be at line 1, column 3'],
    ['{"a": NaN}', 'not JSON: a value should be here, at line 1, column 7'],
    ["{'a': 1}", 'not JSON: a key or } should be here, at line 1, column 2'],
    ['1 2', 'not JSON: more text after the end of the value, at line 1, column 3'],
    ['{"a": 1, "b": {"a": 2}, "a": 3}', 'the key "a" is there twice, again at line 1, column 25'],
    ['['.repeat(200), 'nested deeper than 100 at line 1, column 102'],
    ['"\u0001"', 'not JSON: Bad control character in string literal in JSON at position 1'],
  ])('%j is refused with the place of the problem', (text, message) => {
    expect(() => parseJson(text)).toThrowError(message);
  });

  test('a byte order mark in front is passed over', () => {
    expect(parseJson('\uFEFF[1]')).toEqual([1]);
  });
});
