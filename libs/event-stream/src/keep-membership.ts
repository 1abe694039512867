import ConsumerGroup from 'kafkajs/src/consumer/consumerGroup';

/** By the connections of a consumer, the member of its group that it was last, until it has left. */
const members = new WeakMap<object, string>();

/**
 * When its broker goes away, kafkajs 2.2.4 gives its membership up without being able to say so, and joins as somebody
 * new when the broker is back. The group then waits for the one who is gone until its session times out (a broker that
 * comes back counts it from the beginning), and nobody reads meanwhile. This has a consumer come back as the member that
 * it was. When the group has forgotten it, kafkajs joins as a new one by itself.
 */
export function keepMembership(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- both are called with their group below
  const { joinAndSync, leave } = ConsumerGroup.prototype;
  ConsumerGroup.prototype.joinAndSync = async function () {
    this.memberId ??= members.get(this.cluster) ?? null;
    await joinAndSync.call(this);
    if (this.memberId !== null) members.set(this.cluster, this.memberId);
  };
  ConsumerGroup.prototype.leave = async function () {
    await leave.call(this);
    members.delete(this.cluster);
  };
}
