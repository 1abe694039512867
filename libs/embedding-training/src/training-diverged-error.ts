/** Training produced NaN or infinity. */
export class TrainingDivergedError extends Error {
  override readonly name = 'TrainingDivergedError';
  constructor(epoch: number) {
    super(`training left the range of numbers in epoch ${epoch}: are weights, rate or regularization extreme?`);
  }
}
