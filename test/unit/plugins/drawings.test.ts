import { describe, expect, it } from 'vitest';
import { currentStyle } from '../../../scripts/diagrams/style.mjs';
import { drawingKey, findDrawing } from '../../../src/components/Diagram/drawings';
import filed from '../../../src/components/Diagram/drawings.json';
import { keyOf } from '../../../src/components/Diagram/keyOf';

describe('the key of a drawing', () => {
  it('changes with the source and with the style, not with blanks around', () => {
    expect(drawingKey('flowchart TB', 'one')).toBe(drawingKey('  flowchart TB\n', 'one'));
    expect(drawingKey('flowchart TB', 'one')).not.toBe(drawingKey('flowchart LR', 'one'));
    expect(drawingKey('flowchart TB', 'one')).not.toBe(drawingKey('flowchart TB', 'two'));
  });

  it('is eleven characters that a file name may have, different for different texts', () => {
    const keys = Array.from({ length: 2000 }, (_, index) => keyOf(`flowchart ${index}`));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^[0-9a-z]{11}$/.test(key))).toBe(true);
  });
});

describe('the drawings', () => {
  it('are in the style that diagrams have now', () => {
    expect(filed.style).toBe(currentStyle());
  });

  it('have none for a source that nobody drew', () => {
    expect(findDrawing('flowchart TB\n  nobody --> drew')).toBeUndefined();
  });
});
