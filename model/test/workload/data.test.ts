import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import app from '../../workload/app.json';
import appSchemaFile from '../../workload/app.schema.json';
import assumptions from '../../workload/assumptions.json';
import assumptionsSchemaFile from '../../workload/assumptions.schema.json';
import { checkWorkload } from '../../workload/check';
import evidence from '../../workload/evidence.json';
import evidenceSchemaFile from '../../workload/evidence.schema.json';
import { appFactsSchema, assumptionsSchema, evidenceSchema } from '../../workload/schema';

const sound = { assumptions, app, evidence };
const [first] = assumptions;
const withFirst = (change: object) => checkWorkload({ ...sound, assumptions: [{ ...first, ...change }] });

describe('the files of the workload', () => {
  it('have no problem', () => {
    expect(checkWorkload(sound)).toEqual([]);
  });

  it.each([
    ['assumptions', assumptionsSchemaFile, assumptionsSchema],
    ['app facts', appSchemaFile, appFactsSchema],
    ['evidence', evidenceSchemaFile, evidenceSchema],
  ])('have for the %s the schema in the editor that the check uses', (_, committed, schema) => {
    expect(committed, 'run: npm run check:data -- --write-schemas').toEqual(z.toJSONSchema(schema));
  });
});

describe('the check of the workload names', () => {
  it.each([
    [{ base: 0.2 }, '[0].base (dau-share)', /not in order/],
    [{ high: 1.5 }, '[0].high (dau-share)', /more than the whole/],
    [{ evidence: [] }, '[0].evidence (dau-share)', /is empty, and the grade is given/],
    [{ evidence: ['hearsay'] }, '[0].evidence (dau-share)', /"hearsay" is not on file/],
    [{ grade: 'sure' }, '[0].grade (dau-share)', /sure/],
    [{ sauce: 'x' }, '[0].sauce (dau-share)', /./],
  ])('%j by record and field', (change, path, problem) => {
    expect(withFirst(change)).toEqual([
      { file: 'assumptions.json', path, problem: expect.stringMatching(problem), cure: expect.stringMatching(/\w/) },
    ]);
  });

  it('an id that two records have', () => {
    const [problem] = checkWorkload({ ...sound, assumptions: [first, first] });
    expect(problem).toMatchObject({ path: '[1].id (dau-share)', cure: 'choose another id' });
  });
});
