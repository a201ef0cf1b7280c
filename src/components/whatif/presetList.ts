import { getAssumption } from '@gymrats/model';

/** A what-if that people ask for by name: values of assumptions, with what they are in words. */
export interface Preset {
  readonly label: string;
  /** What it sets, for those who want to know. */
  readonly hint: string;
  readonly set: Readonly<Record<string, number>>;
}

const high = (id: string): number => getAssumption(id).high;

/** Presets. Their values are the high ends of the records, but for the two that their names say. */
export const PRESETS: readonly Preset[] = [
  {
    label: 'Video takes off',
    hint: 'posts with a video and the share of a clip that is watched at the high end of their records',
    set: { 'video-share': high('video-share'), 'video-watched': high('video-watched') },
  },
  {
    label: 'A January peak',
    hint: 'January and users at the peak at the high end of their records',
    set: { 'january-factor': high('january-factor'), 'peak-concurrent-share': high('peak-concurrent-share') },
  },
  { label: '10 % active daily', hint: 'one in ten registered users opens the app each day', set: { 'dau-share': 0.1 } },
  { label: 'No video at all', hint: 'no post has a video', set: { 'video-share': 0 } },
];
