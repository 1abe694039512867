import { type ChannelName } from '@attune/contracts';
import { type ProductFacts } from '../facts/facts';
import { type Grammar } from '../locales/grammar';
import { isNegative, type Plan } from '../plan';
import { type Phrase } from '../realise/frame';
import { Writer } from '../realise/writer';
import { MODEL_FIELDS } from './model-fields';

/** The most things that are said to hold or not to hold. */
const MAX_POLARITIES = 3;

/**
 * What is yes or no about a product, in the rules' own words, for the end of a field that a model writes: models turn
 * "not" around too often to be let near it. What does not hold comes first, as that is what a buyer must know.
 */
export function polaritySentences(
  channel: ChannelName,
  field: string,
  product: ProductFacts,
  plan: Plan,
  grammar: Grammar,
): Phrase[] {
  if (!MODEL_FIELDS[channel].some(({ name, saysPolarity }) => name === field && saysPolarity)) return [];
  const facts = plan.order.filter(({ kind, inName }) => kind === 'boolean' && !inName);
  const ordered = [...facts.filter(isNegative), ...facts.filter((fact) => !isNegative(fact))];
  const writer = new Writer(product, plan, grammar, 0);
  return ordered.slice(0, MAX_POLARITIES).map((fact) => writer.sentence(fact));
}
