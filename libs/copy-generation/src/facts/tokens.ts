import { type ConceptMention } from '../lexicon/concept-index';
import { englishConcepts } from './english-concepts';

/** A word of a text, or the words of one concept: "black", "gold-toned", "stainless steel". */
export interface Token {
  /** As they stand, and in lower case. */
  readonly words: string;
  readonly folded: string;
  /** In UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** What stands between it and the token before. */
  readonly gap: string;
  /** The concept, if the whole token stands for one: the leather of "leather-trimmed" does not. */
  readonly mention?: ConceptMention;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** The text's words in order. Takes time linear in its length. */
export function readTokens(text: string): Token[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const mentions = englishConcepts.mentions(text);
  const tokens: Token[] = [];
  let next = 0;
  let end = 0;
  for (let at = 0; at < words.length; at++) {
    const { start } = words[at];
    while (next < mentions.length && mentions[next].start < start) next++;
    const mention = mentions.at(next);
    let last = at;
    while (mention?.start === start && words[last].end < mention.end) last++;
    const isWhole = mention?.start === start && words[last].end === mention.end;
    if (isWhole) at = last;
    const token = { start, end: words[at].end, gap: text.slice(end, start), mention: isWhole ? mention : undefined };
    end = token.end;
    const said = text.slice(start, end);
    tokens.push({ ...token, words: said, folded: said.toLowerCase() });
  }
  return tokens;
}

/** Whether a clause ends before the token. */
export function endsClause({ gap }: Token): boolean {
  return /[.;:!?()[\]|–—…]|\s-\s/u.test(gap);
}

/** Whether a sentence ends before the token. */
export function endsSentence({ gap }: Token): boolean {
  return /[.!?…]/u.test(gap);
}
