export { type ColdMove, coldMoves } from './coldMedia';
export { coldStorage, mediaOffers, videoMinutes, videoOffers } from './media';
export { monitoringOffers } from './monitoring';
export type { Offer } from './offer';
export { realtimeOffers } from './realtime';
export { searchesPerMonth, searchOffers } from './search';
