import { setTimeout } from 'node:timers/promises';
import type { LocalStackError, Stack } from '@attune/local-stack';
import { launch, type Launched, type LaunchOptions } from './launch';
import type { Terminal } from './terminal';
import { train } from './train';

const TRAIN_EVERY_MS = 10 * 60 * 1000;

/** `npm start`: everything runs, and is trained whole and again now and then, until Ctrl-C. @returns the exit code */
export async function serve(options: Omit<LaunchOptions, 'onServiceEnded'>): Promise<number> {
  const { terminal, signal } = options;
  let serviceEnded: (error: LocalStackError) => void = () => undefined;
  const ended = new Promise<LocalStackError>((resolve) => (serviceEnded = resolve));
  const launched = await launch({ ...options, onServiceEnded: serviceEnded });
  terminal.text(welcome(launched, options.now()));

  const training = new AbortController();
  void keepTraining(launched.stack, terminal, AbortSignal.any([signal, training.signal]));
  const reason = await Promise.race([ended, aborted(signal)]);
  training.abort();
  if (reason) terminal.step(reason.message);
  terminal.step('stopping');
  await launched.stack.stop();
  terminal.step('stopped');
  return reason ? 1 : 0;
}

/** The quick model serves already; the whole one takes minutes, and what shoppers do meanwhile is for the next. */
async function keepTraining(stack: Stack, terminal: Terminal, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await train(stack, 'auto', terminal, signal).catch((error: unknown) => {
      if (!signal.aborted) terminal.step(`training failed: ${error instanceof Error ? error.message : String(error)}`);
    });
    await setTimeout(TRAIN_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

function welcome({ services, stack }: Launched, seconds: number): string {
  const { storefrontUrl, collectorUrl, recommenderAddress, copywriterAddress } = services.addresses;
  return `
Attune runs (${seconds.toFixed(1)} s).

  demo shop            ${storefrontUrl}/
  storefront  (HTTP)   ${storefrontUrl}/v1/recommendations
  collector   (HTTP)   ${collectorUrl}/v1/events
  recommender (gRPC)   ${recommenderAddress}   attune.recommender.v1.RecommenderService
  copywriter  (gRPC)   ${copywriterAddress}   attune.copywriter.v1.CopywriterService, CopyDeskService
  logs                 ${stack.dataDir}/logs

Ctrl-C stops everything.

`;
}
