import { type InteractionDataset, interactionCount } from '@attune/dataset';
import { attributeMapConfig, defaultConfig, encoderConfigFor, itemIndexConfig } from '@attune/embedding-training';
import { processMemory } from '@attune/service-runtime';
import { fingerprintOf, type Interrupted, interruptedRun } from './encoder-run';
import { readHistory } from './read-history';
import type { TrainingInput } from './training-input';
import type { TrainingConfig } from './training-record';

/** What a run learns from, and with which settings. */
export interface BegunRun {
  dataset: InteractionDataset;
  config: TrainingConfig;
  /** The history is that before this moment. */
  asOf: Date;
  /** What was left of this run, if it goes on with one that was interrupted. */
  interrupted?: Interrupted;
  /** What was left of a run of this seed and model whose history has changed since: nobody will go on with that. */
  outdated?: Interrupted;
}

/** The history as of the interrupted run's moment while that is still the same, else as of this run's own. */
export async function beginRun(input: TrainingInput): Promise<BegunRun> {
  const interrupted = await interruptedRun(input);
  if (interrupted) {
    const begun = await readAsOf(input, new Date(interrupted.identity.asOf));
    if (isSame(interrupted, begun)) return { ...begun, interrupted };
  }
  return { ...(await readAsOf(input, input.asOf)), outdated: interrupted };
}

async function readAsOf(input: TrainingInput, asOf: Date): Promise<BegunRun> {
  const { history, tenant, signal, memory = processMemory } = input;
  const dataset = await readHistory(history, tenant, asOf, signal, memory().heapLimit);
  return { dataset, config: configFor(input, dataset), asOf };
}

/** History that came late, an erasure or another release's settings make it another run. */
function isSame({ identity }: Interrupted, { dataset, config }: BegunRun): boolean {
  if (interactionCount(dataset) === 0) return false;
  return identity.fingerprint === fingerprintOf(dataset, config.encoder);
}

function configFor({ seed, settings }: TrainingInput, dataset: InteractionDataset): TrainingConfig {
  const defaults = {
    ...defaultConfig(dataset, seed),
    attributes: attributeMapConfig(seed),
    encoder: encoderConfigFor(dataset, seed),
    index: itemIndexConfig(seed),
  };
  return settings ? settings(defaults) : defaults;
}
