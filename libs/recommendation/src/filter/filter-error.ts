/** A filter cannot be read, or compares what does not compare. The message says where and what would be right. */
export class FilterError extends Error {
  override readonly name = 'FilterError';

  /** @param position in the filter's text, in UTF-16 code units from 0 */
  constructor(
    readonly position: number,
    reason: string,
  ) {
    super(`at character ${position + 1}: ${reason}`);
  }
}
