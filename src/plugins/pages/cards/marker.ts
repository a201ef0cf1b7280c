import { type Node, shape } from './nodes';

const SIZE = 30;

/** The shapes of src/css/answers.css: a platform is told by shape, not by colour alone. */
const SHAPES: Readonly<Record<string, string>> = {
  supabase: 'M15 0a15 15 0 1 0 0 30a15 15 0 1 0 0-30z',
  aws: 'M15 0L30 30H0z',
  gcp: 'M0 0H30V30H0z',
};

/** The marker of a platform. */
export function marker(platform: string, colour: (token: string) => string): Node {
  const path = SHAPES[platform];
  if (path) return shape(SIZE, SIZE, [path], colour(`platform-${platform}`));
  throw new Error(`platform "${platform}" has no marker; one of ${Object.keys(SHAPES).join(', ')}`);
}
