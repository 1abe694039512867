/** Who acts or looks: a signed-in user, a browser that has not signed in, or both at once. */
export interface Shopper {
  userId?: string;
  anonymousId?: string;
}

/** What goes to the topic of events under one key: a shopper's events stay in order. @param shopper as of `shopperKey` */
export function streamKey(tenant: string, shopper: string | undefined): string {
  return `${tenant}:${shopper}`;
}

/**
 * The key under which a shopper's history is kept: the user when known, else the browser. The prefix keeps a user id
 * and an anonymous id of the same spelling apart. Undefined for a visitor without any id.
 */
export function shopperKey(shopper: Shopper): string | undefined {
  if (shopper.userId) return `user:${shopper.userId}`;
  if (shopper.anonymousId) return `anon:${shopper.anonymousId}`;
  return undefined;
}
