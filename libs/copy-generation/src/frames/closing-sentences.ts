import { type ChannelName } from '@attune/contracts';
import { isNegative, type Plan } from '../plan';
import { factSentence, warnings } from '../realise/body';
import { type Phrase } from '../realise/frame';
import { type Writer } from '../realise/writer';
import { MODEL_FIELDS } from './model-fields';

/** The most things that are said to hold or not to hold. */
const MAX_POLARITIES = 3;

/**
 * What warns, and what is yes or no about a product, in the rules' own words, for the end of a field that a model writes:
 * models turn "not" around too often to be let near it. What does not hold comes first, as a buyer must know it.
 */
export function closingSentences(channel: ChannelName, field: string, plan: Plan, writer: Writer): Phrase[] {
  if (!MODEL_FIELDS[channel].some(({ name, hasClosing }) => name === field && hasClosing)) return [];
  const warning = warnings(writer, []);
  const said = new Set(warning.flatMap(({ facts }) => facts.map((fact) => fact.field)));
  const facts = plan.order.filter((fact) => fact.kind === 'boolean' && !fact.inName && !said.has(fact.field));
  const ordered = [...facts.filter(isNegative), ...facts.filter((fact) => !isNegative(fact))];
  return [...warning, ...ordered.slice(0, MAX_POLARITIES).map((fact) => factSentence(writer, fact))];
}
