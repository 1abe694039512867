import type { sharedV1 } from '@attune/contracts';

/** Protobuf's empty text stands for "nothing". */
export function shopperOf({
  userId = '',
  anonymousId = '',
}: {
  userId?: string;
  anonymousId?: string;
}): sharedV1.Shopper {
  return { userId, anonymousId, sessionId: '' };
}
