/** Work that stops at each `yield`, so that who has it done can do something else in between; it returns what it finds. */
export type Stepwise<T = void> = Generator<void, T, void>;

/** Does stepwise work without a pause. */
export function atOnce<T>(work: Stepwise<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
