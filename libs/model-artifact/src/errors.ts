/** A model whose bytes, shapes or numbers are not right: it must not serve. */
export class ModelCorruptError extends Error {
  override readonly name = 'ModelCorruptError';

  constructor(
    /** The block that is wrong, or `manifest`. */
    readonly block: string,
    readonly reason: string,
  ) {
    super(`the model's block ${block} is not right: ${reason}`);
  }
}

/** A model that this process has no memory for; the message says what would be enough. It is not read. */
export class ModelTooLargeError extends Error {
  override readonly name = 'ModelTooLargeError';
}

/** The tenant has no model of this id. */
export class ModelNotFoundError extends Error {
  override readonly name = 'ModelNotFoundError';

  constructor(
    readonly tenant: string,
    readonly modelId: string,
  ) {
    super(`tenant ${tenant} has no model ${modelId}`);
  }
}

/** Another model serves than the one that the caller decided by. */
export class ServingChangedError extends Error {
  override readonly name = 'ServingChangedError';

  constructor(
    readonly tenant: string,
    readonly expected: string | undefined,
    readonly serving: string | undefined,
  ) {
    super(`${serving ?? 'no model'} has come to serve ${tenant} meanwhile, in place of ${expected ?? 'none'}`);
  }
}
