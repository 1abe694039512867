import { type CatalogItem, type ChannelName } from '@attune/contracts';
import { extractFacts } from '../facts/extract-facts';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { planCopy } from '../plan';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { type Affinity } from '../profile';
import { type Tone } from '../locales/locale';
import { frameRequest } from './frame-key';
import { type LanguageModel, type ModelAnswer, type ModelRequest } from './language-model';

/** A product that has each kind of fact. */
export const shirt: CatalogItem = {
  itemId: 'shirt',
  title: 'Aster',
  description: 'The best shirt ever, guaranteed.',
  brand: 'Nordwind',
  categoryPath: ['Fashion', 'Shirts'],
  price: { amountMinor: 4990, currency: 'EUR' },
  inStock: true,
  attributes: { material: 'Organic Linen', colour: ['Navy', 'White'], fit: 'Easy', waterproof: false },
};

interface Options {
  channel?: ChannelName;
  locale?: string;
  tone?: Tone;
  affinities?: Affinity[];
}

/** What there is to ask a model, and to fill its answer, for a product. */
export function wanted(item: CatalogItem, { channel = 'card', locale = 'en', tone, affinities = [] }: Options = {}) {
  const grammar = negotiate(locale)!;
  const product = extractFacts(item);
  const plan = planCopy(product, { channel, grammar, affinities, seed: 0 });
  const request = frameRequest(product, plan, { channel, grammar, tone });
  return { grammar, product, plan, request: request!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
}

/** A model that gives its answers one after the other, and keeps what it was asked. */
export class ScriptedModel implements LanguageModel {
  readonly name = 'scripted';
  readonly asked: ModelRequest[] = [];

  constructor(private readonly answers: readonly unknown[]) {}

  generate(request: ModelRequest): Promise<ModelAnswer> {
    const answer = this.answers[this.asked.length];
    this.asked.push(request);
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve(answerOf(answer));
  }
}

/** A whole answer with the given content; an object is JSON. */
export function answerOf(content: unknown): ModelAnswer {
  return { text: typeof content === 'string' ? content : JSON.stringify(content), finishReason: 'stop' };
}
