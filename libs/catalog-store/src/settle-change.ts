import type { ItemChange } from '@attune/contracts';
import type { ChangeOutcome } from './catalog-store';

/** The change that stands for an item: when the shop made it, in milliseconds, and which it was. */
export interface StandingChange {
  changedAt: Date;
  eventId: string;
}

/**
 * What becomes of a change, given the one that stands. The later moment wins; of two at the same moment the greater
 * event id, so that every order of arrival ends the same.
 */
export function settleChange(standing: StandingChange | undefined, change: ItemChange): ChangeOutcome {
  if (!standing) return 'stored';
  if (standing.eventId === change.eventId) return 'duplicate';
  const later = new Date(change.occurredAt).getTime() - standing.changedAt.getTime();
  if (later !== 0) return later > 0 ? 'stored' : 'stale';
  return change.eventId > standing.eventId ? 'stored' : 'stale';
}
