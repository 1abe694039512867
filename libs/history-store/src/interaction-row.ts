import type { Interaction, InteractionType } from './history-store';

/** A row of the table `interaction` as the readers select it. */
export interface InteractionRow {
  shopper: string;
  item_id: string;
  type: InteractionType;
  occurred_at: Date;
  event_id: string;
  line: number;
  quantity: number;
  rating: number | null;
  session_id: string | null;
  basket_id: string | null;
}

export const INTERACTION_COLUMNS =
  'shopper, item_id, type, occurred_at, event_id, line, quantity, rating, session_id, basket_id';

export function interactionOf(row: InteractionRow): Interaction {
  return {
    eventId: row.event_id,
    shopper: row.shopper,
    itemId: row.item_id,
    type: row.type,
    occurredAt: row.occurred_at,
    quantity: row.quantity,
    ...(row.rating !== null && { rating: row.rating }),
    ...(row.session_id !== null && { sessionId: row.session_id }),
    ...(row.basket_id !== null && { basketId: row.basket_id }),
  };
}
