import { writeFileSync } from 'node:fs';
import { encoderConfigFor, encoderNdcg, evaluateRanking, fitSequenceEncoder } from '@attune/embedding-training';
import { emptyModel, onlyPart, scoreItems } from '@attune/ranking-model';
import type { PublicSet } from '../accuracy/public-sets';
import type { BenchmarkRow } from '../benchmark';
import { type CurvePoint, learningCurveSvg } from './learning-curve';

/** Published for this data set and protocol: SASRec with full softmax cross-entropy, the mean of 5 seeds. */
const PUBLISHED: Record<string, number> = { 'hit@5': 0.0713, 'ndcg@5': 0.0509, 'hit@10': 0.0986, 'ndcg@10': 0.0597 };
const PUBLISHED_AS = 'SASRec, full softmax, published mean of 5 seeds';
const SEED = 1;
const MINUTES_ALLOWED = 12;

/** Trains the sequence encoder as the product does: wall time, memory, test figures, and its learning curve as an SVG. */
export async function encoderOnBeauty(
  set: PublicSet,
  plot: string | undefined,
  progress: (line: string) => void,
): Promise<BenchmarkRow[]> {
  const curve: CurvePoint[] = [];
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  const trained = await fitSequenceEncoder(
    set.train,
    encoderConfigFor(set.train, SEED),
    ({ epoch, loss, validation, examplesPerSecond }) => {
      curve.push({ epoch, seconds: seconds(), loss, validation });
      const figure = validation === undefined ? '' : `, validation NDCG@10 ${validation.toFixed(4)}`;
      progress(
        `  epoch ${epoch}: ${seconds().toFixed(0)} s, loss ${loss.toFixed(4)}, ${examplesPerSecond.toFixed(0)} examples/s${figure}`,
      );
    },
    { validate: encoderNdcg(set.dataset, set.validation) },
  );
  const wall = seconds();
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  if (plot) writeFileSync(plot, learningCurveSvg(`Sequence encoder on Beauty, seed ${SEED}`, curve));
  const model = {
    ...{ ...emptyModel(set.dataset.itemIds), modelId: 'encoder', encoders: [trained], blend: onlyPart('encoder') },
  };
  const means = await evaluateRanking(set.dataset, set.test, (history) => scoreItems(model, history), {
    cutoffs: set.cutoffs,
  });
  const row = (figure: string, value: number, unit: string, comparedTo: string, reference?: number) => ({
    ...{ figure: `Beauty, sequence encoder: ${figure}`, value, unit, comparedTo, reference },
  });
  return [
    row(
      'wall time to the chosen epoch and its confirmation',
      wall,
      's',
      `at most ${MINUTES_ALLOWED} minutes`,
      MINUTES_ALLOWED * 60,
    ),
    row('epochs', curve.length, '', `chosen: epoch ${trained.epoch}`),
    row('peak resident memory of the process', peakMiB, 'MiB', 'at most 1 GiB', 1024),
    ...set.metrics.map((metric) => row(metric, means[metric], '', PUBLISHED_AS, PUBLISHED[metric])),
  ];
}
