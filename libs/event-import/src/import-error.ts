/** What was named cannot be imported; the message is for the person who named it. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
