import { type ErrorAnswer } from '@attune/contracts';

/** A request that cannot be answered as asked: the status, and what is wrong. */
export class HttpError extends Error {
  override readonly name = 'HttpError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  answer(): ErrorAnswer {
    return { error: { code: this.code, message: this.message } };
  }
}
