/** The broker did not answer, or could not store, in time. Trying again later is right; what was sent may or may not be stored. */
export class BrokerUnavailable extends Error {
  override readonly name = 'BrokerUnavailable';
}
