/** What the topic of published copy is to be told. */
export interface OutboxMessage {
  /** `publishedCopyKey` of the contracts. */
  key: string;
  /** Null takes the text back. */
  message: object | null;
}

/** The right to tell the topic. Once a turn is taken, nothing that was sent in earlier ones comes onto the topic any more. */
export interface SendingTurn {
  send(messages: OutboxMessage[]): Promise<void>;
  /** Called at the end, whatever came of it. */
  end(): void;
}

/** Messages that were stored together with the change that they tell of, until they are sent. */
export interface CopyOutbox {
  /**
   * Gives the oldest messages, in their order, and forgets them once `send` has resolved; when it rejects, they stay and
   * are given again. Of several processes one sends at a time. Returns how many were sent: 0 when there are none, or
   * another process sends.
   * @param limit 1 to 10,000
   * @param takeTurn asked when there are some, before they are read: what was changed before is so among them
   */
  drain(limit: number, takeTurn: () => Promise<SendingTurn>): Promise<number>;
  /** How many wait, counting to 10,000, and how long the oldest has, by the clock by which it was queued; 0 without any. */
  lag(): Promise<{ messages: number; waitedMs: number }>;
}
