/** What an encoder is told of a step beside the item. */
export interface ContextInputs {
  /** How strong the touch was, which follows from its event type: a view, a cart, a purchase. */
  touch: boolean;
  /** How long after the step before it came. */
  elapsed: boolean;
}

export const NO_CONTEXT: ContextInputs = { touch: false, elapsed: false };

/** Weights of touches up to which each kind reaches: views, wish lists, carts; above are purchases. */
const TOUCH_BOUNDS = [1, 2, 3];
const TOUCHES = TOUCH_BOUNDS.length + 1;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Times up to which each kind of pause reaches; the first kind is a step without one before it, or without a time. */
const ELAPSED_BOUNDS = [MINUTE_MS, 10 * MINUTE_MS, HOUR_MS, 6 * HOUR_MS, DAY_MS, 7 * DAY_MS];
const PAUSES = ELAPSED_BOUNDS.length + 2;

/** How many contexts there are to tell apart: rows of the encoder's table; 0 when it is told of none. */
export function contextCount({ touch, elapsed }: ContextInputs): number {
  if (!touch && !elapsed) return 0;
  return (touch ? TOUCHES : 1) * (elapsed ? PAUSES : 1);
}

/**
 * The context of a step, 0 to below `contextCount`; 0 when the encoder is told of none.
 * @param weight of the strongest touch of the step, above 0
 * @param elapsedMs since the step before; undefined for the first one, and where a time is not known
 */
export function stepContext(inputs: ContextInputs, weight: number, elapsedMs: number | undefined): number {
  const touch = inputs.touch ? kindOf(weight, TOUCH_BOUNDS) : 0;
  if (!inputs.elapsed) return touch;
  const pause = elapsedMs === undefined ? 0 : 1 + kindOf(elapsedMs, ELAPSED_BOUNDS);
  return touch * PAUSES + pause;
}

function kindOf(value: number, bounds: readonly number[]): number {
  const kind = bounds.findIndex((bound) => value <= bound);
  return kind < 0 ? bounds.length : kind;
}

/** A shopper's steps, oldest first. */
export interface Steps {
  items: ArrayLike<number>;
  /** Of the strongest touch of each step. */
  weights: ArrayLike<number>;
  /** Milliseconds; undefined where not known. */
  times: ArrayLike<number | undefined>;
}

/** The contexts of steps [from, to), each with the one before it in the same stretch. */
export function stepContexts(inputs: ContextInputs, { weights, times }: Steps, from: number, to: number): Int32Array {
  return Int32Array.from({ length: to - from }, (_, i) => {
    const [time, before] = [times[from + i], i === 0 ? undefined : times[from + i - 1]];
    const elapsed = time === undefined || before === undefined ? undefined : time - before;
    return stepContext(inputs, weights[from + i], elapsed);
  });
}
