import { describe, expect, test } from 'vitest';
import { AFTER_FIXES, AS_BUILT, DEFECTS, parseAppState } from '../../workload';

describe('The state of the app', () => {
  test('is read as built, fixed or one defect left in', () => {
    expect(parseAppState('built')).toBe(AS_BUILT);
    expect(parseAppState('fixed')).toBe(AFTER_FIXES);
    for (const defect of DEFECTS) expect([...parseAppState(defect).defects]).toEqual([defect]);
  });

  test('as built has every defect, after fixes none and nothing missing', () => {
    expect([...AS_BUILT.defects]).toEqual([...DEFECTS]);
    expect(AFTER_FIXES.defects.size + AFTER_FIXES.missing.size).toBe(0);
  });

  test.each(['', 'Fixed', 'scan', 'fixed-but-scans'])('"%s" is refused with the known ones', (id) => {
    expect(() => parseAppState(id)).toThrow(
      expect.objectContaining({
        name: 'ModelError',
        field: 'workload',
        message: `unknown workload "${id}"; one of: built, fixed, ${DEFECTS.join(', ')}`,
      }),
    );
  });
});
