import { englishConcepts } from '../../facts/english-concepts';
import { type Language } from '../language/language';
import { foldedTokens, tokensOf } from '../language/tokens';

/** The negators of English, whatever the language of the text. */
const NEGATOR = /\b(?:is|are|was|were|can|may|must|should|do|does|will)?\s*(?:not|n['’]t|cannot)\b|\b[a-z]+n['’]t\b/iu;

/** Ends of an attribute's name that say how something is: "lid dishwasher safe", "cover removable". */
const PROPERTY = /(?:able|ible|proof|safe|resistant|friendly|suitable|[^aeiou]ed|-free)$/;

/**
 * The things that a denying clause only says something of, as words: the lid of "the lid is not dishwasher safe", which has a
 * lid. Empty where the clause denies that they are there ("the lid is not included").
 */
export function onlySpokenOf(clause: string, language: Language): string {
  const [start, end] = negatorIn(clause, language) ?? [0, 0];
  const [before, behind] = [clause.slice(0, start), clause.slice(end)];
  // What says behind a negator that the thing is not there: any other word says only how the thing is not.
  return foldedTokens(behind).length > 0 && !saysPresence(behind, language) ? before : '';
}

const saysPresence = (text: string, { presence }: Language) => presence.find(tokensOf(text)).length > 0;

function negatorIn(clause: string, language: Language): [number, number] | undefined {
  const english = NEGATOR.exec(clause);
  if (english) return [english.index, english.index + english[0].length];
  const tokens = tokensOf(clause);
  const [own] = language.negators.find(tokens);
  return own && [tokens[own.from].start, tokens[own.to - 1].end];
}

/** The same of an attribute that is a no: "lid_dishwasher_safe", but not "lid" or "lid_included". */
export function onlyNamed(attribute: string, language: Language): string {
  const words = attribute.split('_');
  if (words.length < 2 || !PROPERTY.test(words.at(-1)!) || saysPresence(words.at(-1)!, language)) return '';
  // What is denied of the product itself has no part in it: "machine washable".
  const parts = englishConcepts.mentions(words.slice(0, -1).join(' ')).filter(({ concepts }) => concepts.length > 0);
  return parts.map(({ words: said }) => said).join(' ');
}
