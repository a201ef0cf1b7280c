import { type Comparison, compareCharges } from './compare';
import { type Profile, profileOf } from './profile';
import { type SavedProfile, savedProfile } from './profile/file';
import { type Standing, standingOf } from './standing';
import { standingMarkdown } from './standing/markdown';
import type { ImportedFile } from './types';

/** What the files do not say. */
export interface ReportTerms {
  readonly users?: number;
  readonly dau?: number;
  /** Growth of users a month as a share. */
  readonly monthlyGrowth?: number;
  /** Plan of Supabase where no file has its fee. */
  readonly plan?: string;
}

/** A total and the platform it is of. */
interface ForecastTotal {
  readonly platform: string;
  readonly usd: number;
}

/** Everything that files say, as a plain value: no functions, no maps. */
export interface ImportReport {
  readonly files: readonly Omit<ImportedFile, 'charges' | 'scrape'>[];
  readonly comparison: Comparison;
  readonly profile: SavedProfile & Pick<Profile, 'measures' | 'assumptions' | 'notes'>;
  readonly standing: Omit<Standing, 'forecast'> & {
    readonly forecast: readonly {
      readonly users: number;
      readonly before: ForecastTotal;
      readonly after: ForecastTotal;
    }[];
  };
}

/** A report with what a reader's text needs, and the same as Markdown when asked. */
export interface Reported {
  readonly report: ImportReport;
  readonly profile: Profile;
  readonly standing: Standing;
  readonly markdown: () => string;
}

/** What files say: the comparison of their bills, the profile of their measurements, and where the team stands. */
export function reportOf(files: readonly ImportedFile[], terms: ReportTerms = {}): Reported {
  const { users, dau, monthlyGrowth, plan } = terms;
  const comparison = compareCharges(files, plan === undefined ? {} : { plans: { supabase: plan } });
  const profile = profileOf(files, { ...(users !== undefined && { users }), ...(dau !== undefined && { dau }) });
  const standing = standingOf(profile, comparison, monthlyGrowth === undefined ? {} : { monthlyGrowth });
  const { measures, assumptions, notes } = profile;
  return {
    report: {
      files: files.map(({ charges: _charges, scrape: _scrape, ...rest }) => rest),
      comparison,
      profile: { ...savedProfile(profile), measures, assumptions, notes },
      standing: {
        ...standing,
        forecast: standing.forecast.map(({ users: count, before, after }) => ({
          users: count,
          before: { platform: before.best.id, usd: before.best.bill.total },
          after: { platform: after.best.id, usd: after.best.bill.total },
        })),
      },
    },
    profile,
    standing,
    markdown: () => standingMarkdown(profile, comparison, standing),
  };
}
