import type { RecommendationAnswer } from '@attune/contracts';

/** What each level means to a shopper. */
export const LEVEL_LINES: Record<RecommendationAnswer['level'], string> = {
  personal: 'Chosen from what you looked at and bought',
  session: 'Chosen from this visit',
  item: 'Goes with what you looked at',
  segment: 'Chosen for a taste like yours',
  popular: 'What most people like: click something, and the list follows you',
  catalog: 'From the whole shop: nothing is known of anybody yet',
  empty: '',
};
