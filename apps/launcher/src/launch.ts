import { join } from 'node:path';
import { DEFAULT_TENANT, recommenderV1, rulesV1 } from '@attune/contracts';
import { createGrpcClient } from '@attune/grpc-transport';
import {
  startServices,
  startStack,
  waitUntil,
  workspaceRoot,
  type LocalStackError,
  type Services,
  type Stack,
} from '@attune/local-stack';
import type { Arguments } from './arguments';
import { build } from './build';
import { dataSource, type DataSource } from './data-source';
import { arrangeDemoLists } from './demo-rules';
import { fill, number, rate, type FillFigures } from './fill';
import { ImportRecord } from './import-record';
import type { TrainingOutcome } from './progress-lines';
import type { Terminal } from './terminal';
import { train } from './train';

/** The system as it runs after a start, and what the start came to. */
export interface Launched {
  stack: Stack;
  services: Services;
  /** Seconds from the launcher's start to each milestone. */
  milestones: Record<string, number>;
  /** Missing when the data were there from an earlier start. */
  filled?: FillFigures;
  /** Missing when a model was there from an earlier start. */
  trained?: TrainingOutcome;
}

export interface LaunchOptions extends Pick<Arguments, 'check' | 'docker' | 'data'> {
  terminal: Terminal;
  /** Seconds since the launcher's start. */
  now: () => number;
  signal: AbortSignal;
  /** A service that was ready has ended by itself. */
  onServiceEnded: (error: LocalStackError) => void;
}

const MODEL_SERVED_TIMEOUT_MS = 60_000;

/** Builds, starts everything, and fills and trains unless an earlier start did. Nothing is left running when it rejects. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { terminal } = options;
  const root = workspaceRoot();
  const source = dataSource(root, options.data);
  const milestones: Record<string, number> = {};
  const reached = (name: string) => (milestones[name] = Math.round(options.now() * 10) / 10);

  const stack = await buildAndStartStack(root, source.folder, options, reached);
  const serviceEnded = new AbortController();
  const signal = AbortSignal.any([options.signal, serviceEnded.signal]);
  // Whatever is waited for below fails at once then.
  const stop = () => void stack.stop().catch(() => undefined);
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    const services = await startServices(stack, {
      demo: !options.check,
      onProgress: (line) => terminal.step(line),
      onEnded: (error) => {
        serviceEnded.abort(error);
        options.onServiceEnded(error);
      },
    });
    reached('servicesReady');
    const launched: Launched = { stack, services, milestones };
    if (options.data === undefined) await arrangeDemo(services.addresses.recommenderAddress);
    await fillAndTrain(launched, source, terminal, signal, reached);
    signal.throwIfAborted();
    return launched;
  } catch (error) {
    await stack.stop();
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The rules of the demo shop's lists. */
async function arrangeDemo(recommenderAddress: string): Promise<void> {
  const client = createGrpcClient(rulesV1.RulesServiceClient, recommenderAddress, { defaultDeadlineMs: 5_000 });
  await arrangeDemoLists(client).finally(() => client.close());
}

/** Unless an earlier start did. */
async function fillAndTrain(
  launched: Launched,
  source: DataSource,
  terminal: Terminal,
  signal: AbortSignal,
  reached: (milestone: string) => void,
): Promise<void> {
  const { stack, services } = launched;
  const { recommenderAddress } = services.addresses;
  const record = new ImportRecord(stack.dataDir, stack.databaseUrl);
  signal.throwIfAborted();
  if (record.holds(source.fingerprint) && (await servedModel(recommenderAddress))) {
    terminal.step(`${source.name} and a model are there from an earlier start`);
    return;
  }
  terminal.step(`importing ${source.name}`);
  launched.filled = await fill(stack, services, source, terminal, signal);
  reached('stored');
  terminal.step(filledLine(launched.filled));
  launched.trained = await train(stack, 'quick', terminal, signal);
  reached('trained');
  await waitUntilServed(recommenderAddress, launched.trained.modelId, signal);
  reached('modelServed');
  record.remember(source.fingerprint);
}

/** Side by side, since a first start takes its time for each: bundling, fetching Kafka, making a database. */
async function buildAndStartStack(
  root: string,
  folder: string,
  { terminal, signal, check, docker }: LaunchOptions,
  reached: (milestone: string) => void,
): Promise<Stack> {
  const failed = new AbortController();
  const eitherSignal = AbortSignal.any([signal, failed.signal]);
  const [built, stack] = await Promise.allSettled([
    build(root, eitherSignal).then(
      () => {
        reached('built');
        terminal.step('services are built');
      },
      (error: unknown) => {
        failed.abort(error);
        throw error;
      },
    ),
    startStack({
      ...(check ? {} : { dataDir: join(root, '.attune', folder), persistent: true }),
      docker,
      onProgress: (line) => terminal.step(line),
      signal: eitherSignal,
    }).catch((error: unknown) => {
      failed.abort(error);
      throw error;
    }),
  ]);
  if (signal.aborted || failed.signal.aborted) {
    if (stack.status === 'fulfilled') await stack.value.stop();
    throw (signal.aborted ? signal : failed.signal).reason;
  }
  if (built.status === 'rejected') throw built.reason;
  if (stack.status === 'rejected') throw stack.reason;
  reached('stackReady');
  return stack.value;
}

/** The model that the recommender scores with; undefined while it has none. */
async function servedModel(address: string): Promise<string | undefined> {
  const client = createGrpcClient(recommenderV1.RecommenderServiceClient, address, { defaultDeadlineMs: 5_000 });
  try {
    const { recommendation } = await client.recommend(
      recommenderV1.RecommendRequest.fromPartial({ tenant: DEFAULT_TENANT, k: 1 }),
    );
    return recommendation?.modelId || undefined;
  } finally {
    client.close();
  }
}

/** The recommender looks for new models by itself; this waits until it has the published one. */
async function waitUntilServed(address: string, modelId: string | undefined, signal: AbortSignal): Promise<void> {
  if (modelId === undefined) return;
  await waitUntil(async () => (await servedModel(address)) === modelId || undefined, {
    what: `the recommender to serve model ${modelId}`,
    timeoutMs: MODEL_SERVED_TIMEOUT_MS,
    everyMs: 100,
    giveUp: () => (signal.aborted ? new Error('stopped') : undefined),
  });
}

function filledLine({
  accepted,
  refused,
  malformed,
  repeated,
  stored,
  sendSeconds,
  storeSeconds,
}: FillFigures): string {
  const left = { refused, malformed, repeated };
  const others = Object.entries(left).filter(([, count]) => count > 0);
  const counts = [['accepted', accepted] as const, ...others].map(([what, count]) => `${number(count)} ${what}`);
  return `${counts.join(', ')}; sent at ${rate(accepted, sendSeconds)}, stored at ${rate(stored, storeSeconds)}`;
}
