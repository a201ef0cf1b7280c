import { serviceLevelTable } from '@gymrats/model';
import { nothing, shows } from './shows';

export const ServiceLevels = shows(() => serviceLevelTable(), nothing);
