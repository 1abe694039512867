import { type Fact } from '../../facts/facts';
import { singular } from '../../facts/words';
import { namesLike } from '../attributes/thing-names';
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

/** Stems of what English also calls the facts' things, with the stems of the facts' own words for them. */
export function otherNamesIn(words: ReadonlySet<string>, language: Language): Map<string, readonly string[]> {
  const others = new Map<string, readonly string[]>();
  if (language.englishWords) return others;
  const stems = new Set([...words].map(language.stem));
  for (const word of words) {
    for (const other of namesLike(singular(word)).map(language.stem)) {
      if (!stems.has(other)) others.set(other, [...(others.get(other) ?? []), language.stem(word)]);
    }
  }
  return others;
}

/** The entries by stems, and those of the first own word by each other name. */
export function withOtherNames<Entry>(
  entries: Map<string, Entry>,
  others: ReadonlyMap<string, readonly string[]>,
): Map<string, Entry> {
  for (const [other, own] of others) {
    const word = own.find((one) => entries.has(one));
    if (word !== undefined && !entries.has(other)) entries.set(other, entries.get(word)!);
  }
  return entries;
}
