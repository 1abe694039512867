import { type Fact } from './facts/facts';
import { polarityOf } from './facts/values';
import { foldedWords, holdsWords } from './facts/words';
import { generalisations } from './lexicon/concepts';
import { type Grammar } from './locales/grammar';
import { type Affinity } from './profile';

/** How strongly a shopper's affinities speak for a fact, 0 to 1, and for which of its values. */
export interface Match {
  readonly strength: number;
  readonly value?: string;
  readonly affinity?: Affinity;
}
export const NO_MATCH: Match = { strength: 0 };

/**
 * How well an affinity fits: to the very value, to a word of it ("wool" to "Merino Wool"), to a kind of what is sought
 * ("navy" to "blue"), to the attribute as such.
 */
const FIT = { value: 1, word: 0.8, kind: 0.7, attribute: 0.6 };

/** How well what is sought fits a fact about its attribute. */
export function match(fact: Fact, sought: string, grammar: Grammar): Match {
  if (sought.trim() === '') return { strength: FIT.attribute };
  if (fact.kind === 'boolean') {
    return polarityOf(sought) === fact.holds ? { strength: FIT.value, value: fact.values[0] } : NO_MATCH;
  }
  // A text that lasts must not depend on the amount, which may be another when it is read.
  if (fact.kind === 'money') return NO_MATCH;
  let best = NO_MATCH;
  for (const value of fact.values) {
    const strength = fit(fact.attribute, value, sought, grammar);
    if (strength > best.strength) best = { strength, value };
  }
  return best;
}

function fit(attribute: string, value: string, sought: string, grammar: Grammar): number {
  const own = foldedWords(value);
  const words = foldedWords(sought);
  if (holdsWords(own, words)) return own.length === words.length ? FIT.value : FIT.word;
  return isKindOf(attribute, value, sought, grammar) ? FIT.kind : 0;
}

/** Whether the value is what is asked for, or a kind of it: navy is blue, and blue need not be navy. */
export function isKindOf(attribute: string, value: string, asked: string, grammar: Grammar): boolean {
  const concept = grammar.conceptOf(attribute, value);
  const wider = grammar.conceptOf(attribute, asked);
  return concept !== undefined && wider !== undefined && generalisations(concept).includes(wider);
}
