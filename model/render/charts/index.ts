export { positionOn } from './axes';
export { categoryChart } from './categories';
export type * from './chart';
export { costChart } from './cost';
export { CURVE_RANGE, READING_STOPS } from './counts';
export { perUserChart } from './perUser';
export { reachChart } from './reach';
export { type CurveReading, readCost, readPerUser } from './reading';
export { swingChart } from './swing';
