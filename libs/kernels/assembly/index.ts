export { packB, packedLength, gemmRows, gemmScratchBytes } from './gemm';
export { boundRows } from './coarse';
export {
  addAbove,
  addBias,
  adam,
  approach,
  axpy,
  biasGelu,
  columnSums,
  combineRows,
  dotRows,
  dropoutAdd,
  gatherRows,
  geluBackward,
  scatterAddRows,
} from './elementwise';
export { largestIndex } from './indices';
export { layerNorm, layerNormBackward } from './layer-norm';
export { attention, attentionBackward } from './attention';
export { crossEntropy, crossEntropyScratchBytes } from './cross-entropy';
export { alsHalfStep, alsLosses, alsScratchBytes } from './als';
export { placesFrom, topKRows } from './top-k';
