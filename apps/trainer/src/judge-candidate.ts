import type { InteractionDataset, RankingQuery } from '@attune/dataset';
import type { FittedModel } from '@attune/embedding-training';
import { compare, comparedMetrics, gate } from './evaluate';
import type { ComparedMetrics } from './progress';
import type { RunProgress } from './run-progress';
import type { ServingModel } from './serving-model';

/** Whether a model may be published, by what it was compared to. */
export interface Verdict {
  passed: boolean;
  reason: string;
  metrics?: ComparedMetrics;
  /** What served when it was judged. */
  serving: ServingModel;
}

export interface CandidateQuestions {
  dataset: InteractionDataset;
  test: readonly RankingQuery[];
  /** Whether no run of this history can have an encoder: what serves is then compared to without its own. */
  encoderLeftOut: boolean;
  signal: AbortSignal;
}

/** Compares a candidate with popularity and with what serves. */
export async function judgeCandidate(
  fitted: FittedModel,
  serving: ServingModel,
  { dataset, test, encoderLeftOut, signal }: CandidateQuestions,
  { report }: RunProgress,
): Promise<Verdict> {
  const lacksEncoder = fitted.encoders.length === 0 && (serving.blend?.encoder ?? 0) > 0;
  if (lacksEncoder && !encoderLeftOut) {
    const reason = 'a model with a sequence encoder has come to serve meanwhile, and this run has none to compare by';
    report({ phase: 'gate', passed: false, reason });
    return { passed: false, reason, serving };
  }
  const blend = serving.blend && (lacksEncoder ? { ...serving.blend, encoder: 0 } : serving.blend);
  const comparison = await compare(dataset, test, fitted, blend, signal);
  const metrics = comparedMetrics(comparison);
  report({ phase: 'evaluate', queries: test.length, metrics });
  const { passed, reason: figures } = gate(comparison);
  const reason = lacksEncoder ? `${figures}; what serves was compared to without its sequence encoder` : figures;
  report({ phase: 'gate', passed, reason });
  return { passed, reason, metrics, serving };
}
