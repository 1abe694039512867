/** Why an event was refused: the field by its path (`lines[0].price.currency`), and what would be right. */
export interface Refusal {
  field: string;
  message: string;
}

/** What became of one event. */
export type Delivery =
  | { status: 'accepted'; eventId: string }
  /** The collector will not take it; sending it again changes nothing. */
  | { status: 'refused'; eventId: string; reasons: Refusal[] }
  /** Given up before it could be sent: the queue was full, the tracker was stopped, or the shopper is forgotten. */
  | { status: 'dropped'; eventId: string; reason: string };
