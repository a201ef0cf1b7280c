import { bottlenecks, demandText } from '../../../decisions';
import { formatCount, formatNumber, formatUsers } from '../../../format';
import { bottleneckWords } from '../../bottlenecks';
import { bestAt } from '../best';
import { at, LARGEST, type Sections, SMALL } from './types';

/** Sections that are about what the app asks for. */
export const LOADS: Sections = {
  'current-architecture': (scenario) => {
    const all = bottlenecks(scenario);
    const [first] = all;
    return {
      figures: [
        {
          label: 'Bottlenecks as built',
          text: formatCount(all.length),
          detail: 'each with the load from which it occurs',
        },
        {
          label: 'The first occurs from',
          text: `${formatNumber(first?.occursFromUsers ?? 1)} users`,
          detail: first ? bottleneckWords(first.id).label : '',
        },
      ],
    };
  },
  'database-performance': (scenario) => {
    const { demand } = bestAt(LARGEST, scenario);
    return {
      figures: [
        {
          label: 'Processors busy',
          text: `${demandText(demand, 'database.peakCores')} vCPU`,
          detail: `peak ${at(LARGEST)}`,
        },
        {
          label: 'Reads',
          text: `${demandText(demand, 'perSecond.reads.peak')} a second`,
          detail: `peak ${at(LARGEST)}`,
        },
        { label: 'Database size', text: demandText(demand, 'database.totalBytes'), detail: at(LARGEST) },
      ],
    };
  },
  'realtime-websockets': (scenario) => {
    const [small, large] = [bestAt(SMALL, scenario).demand, bestAt(LARGEST, scenario).demand];
    return {
      figures: [
        {
          label: `Connections at the peak, ${formatUsers(LARGEST)} users`,
          text: demandText(large, 'realtime.connections'),
          detail: `${demandText(small, 'realtime.connections')} ${at(SMALL)}`,
        },
        {
          label: `Messages a month, ${formatUsers(LARGEST)} users`,
          text: demandText(large, 'realtime.messages'),
          detail: `${demandText(small, 'realtime.messages')} ${at(SMALL)}`,
        },
      ],
    };
  },
};
