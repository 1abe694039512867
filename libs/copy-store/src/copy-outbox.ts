/** What the topic of published copy is to be told. */
export interface OutboxMessage {
  /** `publishedCopyKey` of the contracts. */
  key: string;
  /** Null takes the text back. */
  message: object | null;
}

/** Messages that were stored together with the change that they tell of, until they are sent. */
export interface CopyOutbox {
  /**
   * Gives the oldest messages, in their order, and forgets them once `send` has resolved; when it rejects, they stay and
   * are given again. Of several processes one sends at a time. Returns how many were sent: 0 when there are none, or
   * another process sends.
   * @param limit 1 to 10,000
   */
  drain(limit: number, send: (messages: OutboxMessage[]) => Promise<void>): Promise<number>;
  /** How many wait, counting to 10,000, and since when the oldest does. */
  lag(): Promise<{ messages: number; oldest?: Date }>;
}
