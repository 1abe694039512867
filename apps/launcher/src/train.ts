import { LocalStackError, runJob, type Stack } from '@attune/local-stack';
import { parseLine, trainingProgress, type TrainingOutcome, type TrainingProgress } from './progress-lines';
import type { Terminal } from './terminal';

/**
 * Runs the trainer once and shows how it goes.
 * @param model `quick` takes seconds, `auto` takes minutes longer, and recommends better
 */
export async function train(
  stack: Stack,
  model: 'quick' | 'auto',
  terminal: Terminal,
  signal: AbortSignal,
): Promise<TrainingOutcome> {
  let outcome: TrainingOutcome | undefined;
  await runJob(stack, 'trainer', ['--model', model], {
    env: { PROGRESS: 'json' },
    signal,
    onLine: (line) => {
      const progress = parseLine(trainingProgress, line);
      if (!progress) return;
      show(terminal, progress);
      if (progress.phase === 'publish') outcome = progress;
    },
  });
  if (!outcome) throw new LocalStackError('the trainer ended without saying what came of it');
  return outcome;
}

const FITTED_ON = { train: 'the past', all: 'everything', cold: 'all but items that play at being new' };

function show(terminal: Terminal, progress: TrainingProgress): void {
  switch (progress.phase) {
    case 'read': {
      const { interactions, shoppers, items } = progress;
      return terminal.step(
        `training on ${interactions.toLocaleString('en')} interactions of ${shoppers.toLocaleString('en')} shoppers with ${items.toLocaleString('en')} items`,
      );
    }
    case 'fit': {
      return terminal.update(
        `fitting on ${FITTED_ON[progress.fit]} (${progress.part}): epoch ${progress.epoch} of ${progress.epochs}, loss ${progress.loss.toPrecision(5)}`,
      );
    }
    case 'evaluate':
      for (const [name, { model, popularity }] of Object.entries(progress.metrics)) {
        terminal.step(`  ${name.padEnd(12)} ${model.toFixed(4)}   most popular ${popularity.toFixed(4)}`);
      }
      return;
    case 'attributes':
      if (progress.coldStart) {
        const { model, popularity } = progress.coldStart['recall@10'];
        terminal.step(
          `  new items by their attributes: recall@10 ${model.toFixed(4)}   any order ${popularity.toFixed(4)}`,
        );
      }
      return;
    case 'gate':
      return;
    case 'publish':
      return terminal.step(
        progress.outcome === 'published'
          ? `published ${progress.kind} model ${progress.modelId}: ${progress.reason}`
          : `kept the model that serves: ${progress.reason}`,
      );
  }
}
