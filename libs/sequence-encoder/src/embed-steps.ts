import type { TensorKernels } from '@attune/kernels';
import type { EncoderParameters } from './encoder-parameters';
import type { SequenceBatch } from './sequence-batch';

/** out (rows, dims): each step's item, where it stands before the newest, and what else is told of it, added up. */
export function embedSteps(
  kernels: TensorKernels,
  out: Float32Array,
  { inputs, positions, contexts }: Pick<SequenceBatch, 'inputs' | 'positions' | 'contexts'>,
  parameters: EncoderParameters,
): void {
  const dims = parameters.finalGamma.length;
  kernels.gatherRows(out, inputs, parameters.items, Math.sqrt(dims), { at: positions, table: parameters.positions });
  if (parameters.contexts.length === 0) return;
  const mark = kernels.mark();
  const told = kernels.f32(out.length);
  kernels.gatherRows(told, contexts, parameters.contexts, 1);
  kernels.axpy(1, told, out);
  kernels.release(mark);
}
