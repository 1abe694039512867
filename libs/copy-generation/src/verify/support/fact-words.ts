import { type Fact } from '../../facts/facts';
import { type Language } from '../language/language';
import { foldedTokens } from '../language/tokens';
import { translationsOf } from './translated-facts';

/** The words of what a fact says and of what it is called. */
export function wordsOf(fact: Fact, language: Language): string[] {
  return textsOf(fact, language).flatMap(foldedTokens);
}

/** What a fact says and what it is called, as texts: as the catalog has it, as the rules say it, and translated. */
export function textsOf(fact: Fact, language: Language): string[] {
  const polarity = fact.kind === 'boolean' ? (language.grammar.polarity(fact) ?? '') : '';
  const texts = [...fact.values, language.grammar.value(fact), language.grammar.label(fact), polarity];
  const english = [fact.part ?? '', fact.attribute.replaceAll('_', ' ')];
  return [...texts, ...english, ...translationsOf(fact, language)];
}
