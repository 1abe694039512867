import { ModelKernels } from './model-kernels';
import type { RankingModel } from './ranking-model';
import { atOnce, type Stepwise } from './stepwise';

/** One per model, made on its first use. */
const loaded = new WeakMap<RankingModel, ModelKernels>();

/** The model's matrices in the memory of the kernels that score with them. */
export function kernelsOf(model: RankingModel): ModelKernels {
  return loaded.get(model) ?? atOnce(load(model));
}

/**
 * Works out all that scoring with a model needs beside the model, in steps: at 1,000,000 items it takes a second. Nobody may
 * score with the model before it is done.
 */
export function* prepareModel(model: RankingModel): Stepwise {
  const kernels = loaded.get(model) ?? (yield* load(model));
  yield* kernels.prepare();
}

function* load(model: RankingModel): Stepwise<ModelKernels> {
  const known = yield* ModelKernels.load(model);
  loaded.set(model, known);
  return known;
}
