import { type Scenario, TIERS, videoMinutes, videoOffers } from '../../decisions';
import { formatNumber } from '../../format';
import { defineTable, type TableContent } from '../defineTable';
import { offersTable } from './offers';

/** Ways to handle the clips, by tier. */
export const videoOffersTable = defineTable({
  id: 'video-offers',
  component: 'VideoOffers',
  arguments: [],
  shows: 'ways to handle the clips, by tier',
  changesWith: 'list prices',
  byTier: true,
  make,
});

function make(scenario: Scenario): TableContent {
  const at = (users: number): string => `${formatNumber(videoMinutes(users, scenario).uploaded)} minutes uploaded`;
  return offersTable('Clips by themselves, USD a month', videoOffers, scenario, [
    `A month of the largest tier has ${at(TIERS[TIERS.length - 1] as number)} and ${formatNumber(videoMinutes(TIERS[TIERS.length - 1] as number, scenario).watched)} watched.`,
    'MediaConvert and Transcoder only make renditions: storing and delivering them comes on top.',
  ]);
}
