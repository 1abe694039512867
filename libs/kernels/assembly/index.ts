export { packB, packedLength, gemmRows, gemmScratchBytes } from './gemm';
export {
  addBias,
  adam,
  axpy,
  biasGelu,
  columnSums,
  dropoutAdd,
  gatherRows,
  geluBackward,
  scatterAddRows,
} from './elementwise';
export { layerNorm, layerNormBackward } from './layer-norm';
export { attention, attentionBackward } from './attention';
export { crossEntropy, crossEntropyScratchBytes } from './cross-entropy';
export { alsHalfStep, alsScratchBytes } from './als';
export { topKRows } from './top-k';
