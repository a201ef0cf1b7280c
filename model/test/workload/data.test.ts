import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import app from '../../workload/app.json';
import appSchemaFile from '../../workload/app.schema.json';
import assumptions from '../../workload/assumptions.json';
import assumptionsSchemaFile from '../../workload/assumptions.schema.json';
import { checkWorkload } from '../../workload/check';
import evidence from '../../workload/evidence.json';
import evidenceSchemaFile from '../../workload/evidence.schema.json';
import { appFactsSchema, assumptionsSchema, evidenceSchema, workPackagesSchema } from '../../workload/schema';
import workPackages from '../../workload/workPackages.json';
import workPackagesSchemaFile from '../../workload/workPackages.schema.json';

const sound = { assumptions, app, evidence, workPackages };
const [first, ...others] = assumptions;
const withFirst = (change: object) => checkWorkload({ ...sound, assumptions: [{ ...first, ...change }, ...others] });

describe('the files of the workload', () => {
  it('have no problem', () => {
    expect(checkWorkload(sound)).toEqual([]);
  });

  it.each([
    ['assumptions', assumptionsSchemaFile, assumptionsSchema],
    ['app facts', appSchemaFile, appFactsSchema],
    ['evidence', evidenceSchemaFile, evidenceSchema],
    ['work packages', workPackagesSchemaFile, workPackagesSchema],
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
    const [problem] = checkWorkload({ ...sound, assumptions: [first, first, ...others] });
    expect(problem).toMatchObject({ path: '[1].id (dau-share)', cure: 'choose another id' });
  });

  const [domain] = workPackages;
  it.each([
    [{ low: 2, base: 1, high: 3 }, 'weeks-aws', /not in order/],
    [{ low: 1, base: 1, high: 3 }, 'weeks-azure', /no assumption/],
    [{ low: 1, base: 1, high: 3 }, 'sets', /a range in assumptions\.json too/],
  ])('a range %j of a package for %s', (range, move, problem) => {
    const packages = [...workPackages.slice(1), { ...domain, weeks: { ...domain?.weeks, [move]: range } }];
    expect(checkWorkload({ ...sound, workPackages: packages })).toMatchObject([
      { file: 'workPackages.json', path: expect.stringContaining(move), problem: expect.stringMatching(problem) },
    ]);
  });

  it('a move without a range and without packages', () => {
    const packages = workPackages.map(({ weeks, ...rest }) => ({
      ...rest,
      weeks: Object.fromEntries(Object.entries(weeks).filter(([move]) => move !== 'weeks-stack')),
    }));
    expect(checkWorkload({ ...sound, workPackages: packages })).toMatchObject([
      { file: 'assumptions.json', path: expect.stringContaining('weeks-stack') },
    ]);
  });
});
