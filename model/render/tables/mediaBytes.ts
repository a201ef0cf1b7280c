import { formatBytes } from '../../format';
import type { Cell } from '../table';

export function bytes(value: number): Cell {
  return { text: formatBytes(value), value, unit: 'bytes' };
}
