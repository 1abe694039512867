declare module 'kafkajs/src/consumer/consumerGroup' {
  /** The part of kafkajs's membership of a group that keep-membership.ts mends. */
  export default class ConsumerGroup {
    constructor(options: object);
    /** Its consumer's own connections, the same after a restart of the consumer. */
    readonly cluster: object;
    memberId: string | null;
    joinAndSync(): Promise<void>;
    leave(): Promise<void>;
  }
}
