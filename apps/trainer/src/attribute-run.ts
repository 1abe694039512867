import type { CatalogReader } from '@attune/catalog-store';
import { type InteractionDataset, sampleQueries } from '@attune/dataset';
import {
  amongHeldOut,
  type AttributeMapConfig,
  attributeScorer,
  coldStartSplit,
  evaluateRanking,
  fitAttributeMap,
  fitItemFactors,
  type IalsConfig,
  type OnEpoch,
} from '@attune/embedding-training';
import { type AttributeMap, type ItemFactors, NO_ATTRIBUTES } from '@attune/ranking-model';
import { MIN_QUERIES } from './evaluate';
import type { AttributesProgress, ColdStart, ComparedMetrics } from './progress';
import { readItemFeatures } from './read-features';

/** The share of the described items that are held out to see how the map places new ones. */
const HELD_OUT_SHARE = 0.1;
/** Among fewer items than this, ten guesses say little. */
const MIN_HELD_OUT = 30;
/** More questions than this change the figure little. */
const MAX_QUERIES = 1_000;
const CUTOFF = 10;
const METRIC = 'recall@10';

export interface AttributeRunInput {
  catalog: Pick<CatalogReader, 'items'>;
  tenant: string;
  config: { ials: IalsConfig; attributes: AttributeMapConfig };
  signal: AbortSignal;
  /** Of the fit of factors that the held-out items had no part in. */
  onEpoch: OnEpoch;
  onFitted: (report: AttributesProgress) => void;
}

/** What the items that were held out said. */
interface Judged {
  regularization: number;
  coldStart: ColdStart;
}

/** A run's maps from attributes to item factors: judged once, fitted for each model that the run publishes. */
export class AttributeRun {
  private features?: Promise<(readonly string[])[]>;
  private judged?: Promise<Judged | undefined>;

  constructor(
    private readonly input: AttributeRunInput,
    private readonly dataset: InteractionDataset,
  ) {}

  /** The map into these factors, fitted on everything, with its figures; one without features of an empty catalog. */
  async fit(factors: ItemFactors): Promise<{ map: AttributeMap; metrics: ComparedMetrics }> {
    const { catalog, tenant, config, signal, onFitted } = this.input;
    this.features ??= readItemFeatures(catalog, tenant, this.dataset.itemIds, signal);
    const features = await this.features;
    if (features.every((names) => names.length === 0)) return { map: NO_ATTRIBUTES, metrics: {} };
    const judged = await (this.judged ??= this.judge(features));
    // What held back best without some of the items does so with them.
    const settings = judged ? { ...config.attributes, regularizations: [judged.regularization] } : config.attributes;
    const { map, items, regularization } = await fitAttributeMap(factors, features, settings, signal);
    const coldStart = judged?.coldStart;
    onFitted({ phase: 'attributes', items, features: map.features.length, regularization, coldStart });
    return { map, metrics: coldStart ? { [`cold-${METRIC}`]: coldStart[METRIC] } : {} };
  }

  /**
   * How well new items would be recommended: some are taken out of the history, everything is fitted without them, and
   * each shopper who touched some is asked which, out of all that were taken out. Undefined when there are too few.
   */
  private async judge(features: readonly (readonly string[])[]): Promise<Judged | undefined> {
    const { config, signal, onEpoch } = this.input;
    const { seed } = config.attributes;
    const split = coldStartSplit(this.dataset, (item) => features[item].length > 0, HELD_OUT_SHARE, seed);
    const questions = sampleQueries(split.questions, MAX_QUERIES, seed);
    if (split.heldOut.length < MIN_HELD_OUT || questions.length < MIN_QUERIES) return undefined;
    const factors = await fitItemFactors(split.rest, config.ials, onEpoch, { signal });
    const { map, regularization } = await fitAttributeMap(factors, features, config.attributes, signal);
    if (regularization === undefined) return undefined;
    const scorer = amongHeldOut(split, attributeScorer(split, factors, map, features));
    const means = await evaluateRanking(split.rest, questions, scorer, { cutoffs: [CUTOFF], signal });
    // "Most popular" knows nothing of what nobody has touched: it ranks that in any order.
    const recall = { model: means[METRIC], popularity: CUTOFF / split.heldOut.length };
    return {
      regularization,
      coldStart: { heldOut: split.heldOut.length, queries: questions.length, [METRIC]: recall },
    };
  }
}
