/** Pixels of a card, as the services that show links expect them. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
