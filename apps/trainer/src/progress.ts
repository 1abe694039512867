import type { MetricPair } from '@attune/model-artifact';
import { type EncoderShortage, shortageText } from './encoder-room';

/** Metrics by name, each beside that of popularity and of what serves. */
export type ComparedMetrics = Record<string, MetricPair>;

/** How a run ended. `kept`: nothing was published, what serves goes on serving. */
export type TrainingOutcome =
  | {
      outcome: 'published';
      kind: 'personal' | 'popularity';
      modelId: string;
      reason: string;
      metrics?: ComparedMetrics;
    }
  | { outcome: 'kept'; reason: string; metrics?: ComparedMetrics };

/** A finished epoch. */
export interface FitProgress {
  phase: 'fit';
  part: 'factors' | 'encoder';
  /** `train`: the fit that is evaluated; `all`: the one that is published; `cold`: without items that play at being new. */
  fit: 'train' | 'all' | 'cold';
  epoch: number;
  /** At most. */
  epochs: number;
  loss: number;
  /** So many shoppers, the newest, where memory has no room for the vectors of all. */
  shoppers?: number;
  /** Predicted items a second. */
  examplesPerSecond?: number;
  /** NDCG@10 on the validation questions, in the epochs that validate. */
  validation?: number;
  /** Until all epochs are run. */
  secondsLeft?: number;
}

/** A catalog is too large for the sequence encoder, and is trained by this recipe in place of `auto`. */
export interface FallbackProgress extends EncoderShortage {
  phase: 'fallback';
  model: 'quick';
}

/** The state of a long fit could not be kept, for this reason. */
export interface CheckpointProgress {
  phase: 'checkpoint';
  kept: false;
  reason: string;
}

/** PostgreSQL is away or has no room; what the run has made is kept until it is tried again. */
export interface WaitingProgress {
  phase: 'waiting';
  reason: string;
  retryInSeconds: number;
}

/** How well items were recommended that were taken out of the history, as if they were new. */
export interface ColdStart {
  /** Items that were taken out, and ranked among themselves. */
  heldOut: number;
  /** Shoppers who had touched some of them, and were asked which. */
  queries: number;
  'recall@10': MetricPair;
}

/** A fitted map from attributes to item factors. */
export interface AttributesProgress {
  phase: 'attributes';
  /** Items that it was fitted on. */
  items: number;
  features: number;
  /** Absent when items have no features in common. */
  regularization?: number;
  /** Absent when there are too few items or shoppers to tell. */
  coldStart?: ColdStart;
}

/** A fitted index of a large catalog's items. */
export interface IndexProgress {
  phase: 'index';
  lists: number;
  /** Lists that a request looks into. */
  probes: number;
  /** The share of shoppers' 50 best items that are found so. */
  'recall@50': MetricPair;
}

/** A line of progress; with PROGRESS=json these are the lines. `seconds` count from the run's start. */
export type Progress = { seconds: number } & (
  | { phase: 'read'; interactions: number; shoppers: number; items: number }
  | FallbackProgress
  | { phase: 'resume'; epoch: number }
  | CheckpointProgress
  | WaitingProgress
  | FitProgress
  | AttributesProgress
  | IndexProgress
  | { phase: 'evaluate'; queries: number; metrics: ComparedMetrics }
  | { phase: 'gate'; passed: boolean; reason: string }
  | ({ phase: 'publish' } & TrainingOutcome)
);

/** A line of progress for people. */
export function progressText(progress: Progress): string {
  const at = `[${progress.seconds.toFixed(1).padStart(6)} s]`;
  switch (progress.phase) {
    case 'read':
      return `${at} read ${progress.interactions} interactions of ${progress.shoppers} shoppers with ${progress.items} items`;
    case 'fallback':
      return `${at} trains by ${progress.model}: ${shortageText(progress)}`;
    case 'resume':
      return `${at} goes on with the run that was interrupted, after epoch ${progress.epoch}`;
    case 'checkpoint':
      return `${at} could not keep the state of the fit, and goes on: ${progress.reason}`;
    case 'waiting':
      return `${at} PostgreSQL does not take part, and nothing is lost: ${progress.reason}; trying again in ${Math.ceil(progress.retryInSeconds)} s`;
    case 'fit':
      return `${at} ${fitText(progress)}`;
    case 'attributes':
      return `${at} ${attributesText(progress)}`;
    case 'index':
      return `${at} sorted items into ${progress.lists} lists, of which a request looks into ${progress.probes}: ${metricsText({ 'recall@50': progress['recall@50'] })}`;
    case 'evaluate':
      return `${at} asked ${progress.queries} shoppers' next items: ${metricsText(progress.metrics)}`;
    case 'gate':
      return `${at} gate ${progress.passed ? 'passed' : 'not passed'}: ${progress.reason}`;
    case 'publish':
      return progress.outcome === 'published'
        ? `${at} published ${progress.kind} model ${progress.modelId}: ${progress.reason}`
        : `${at} published nothing, and kept what serves: ${progress.reason}`;
  }
}

const FITTED_ON = { train: 'the past', all: 'everything', cold: 'all but the items held out' };

function fitText(progress: FitProgress): string {
  const { part, fit, epoch, epochs, loss, shoppers, examplesPerSecond, validation, secondsLeft } = progress;
  return [
    `fitting ${part} on ${FITTED_ON[fit]}: epoch ${epoch} of ${epochs}`,
    `loss ${loss.toPrecision(5)}`,
    ...(shoppers === undefined ? [] : [`the newest ${shoppers} shoppers`]),
    ...(validation === undefined ? [] : [`validation ${validation.toFixed(4)}`]),
    ...(examplesPerSecond === undefined ? [] : [`${Math.round(examplesPerSecond)} examples/s`]),
    ...(secondsLeft === undefined ? [] : [`${Math.round(secondsLeft)} s left at most`]),
  ].join(', ');
}

function attributesText({ items, features, coldStart }: AttributesProgress): string {
  if (features === 0) return 'learnt nothing of new items: the catalog has no attribute that some of its items share';
  const learnt = `learnt what ${features} attributes of ${items} items say of new ones`;
  if (!coldStart) return learnt;
  const { heldOut, queries, 'recall@10': recall } = coldStart;
  return `${learnt}; asked ${queries} shoppers' items among ${heldOut} held out: ${metricsText({ 'recall@10': recall })}`;
}

function metricsText(metrics: ComparedMetrics): string {
  return Object.entries(metrics)
    .map(([name, { model, popularity, serving }]) => {
      const others = [
        `popularity ${popularity.toFixed(4)}`,
        ...(serving === undefined ? [] : [`serving ${serving.toFixed(4)}`]),
      ];
      return `${name} ${model.toFixed(4)} (${others.join(', ')})`;
    })
    .join(', ');
}
