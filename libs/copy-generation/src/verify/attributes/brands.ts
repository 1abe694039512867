import { catalogClaims } from '../claims/described-claims';
import { WORKS } from '../../facts/english-grammar';
import { TITLE_FIELDS } from '../fields';
import { hasOrdinaryCapital, isBreed, isWellKnownMaker } from './makers';
import { foldedTokens } from '../language/tokens';
import { saysNo } from '../support/yes-no-facts';
import { isMentioned } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';

/** The most words of a brand that are looked for. */
const MAX_BRAND_WORDS = 4;

/** Other makers' names: brands of the catalog, and names that nobody here knows. */
export function checkBrands(text: TextUnderCheck): void {
  checkCatalogBrands(text);
  checkWellKnown(text);
  checkMakers(text);
  checkNames(text);
}

function checkCatalogBrands(text: TextUnderCheck): void {
  const { brands } = text.context.catalog;
  if (brands.size === 0) return;
  const { tokens } = text;
  for (let from = 0; from < tokens.length; from++) {
    let words = '';
    for (let to = from + 1; to <= Math.min(from + MAX_BRAND_WORDS, tokens.length); to++) {
      if (tokens[to - 1].kind === 'mark' || text.masked[to - 1]) break;
      words += `${words === '' ? '' : ' '}${tokens[to - 1].text.toLowerCase()}`;
      if (brands.has(words) && !isPlainWord(text, from, to)) refuse(text, from, to);
    }
  }
}

/** "orange" is a colour where the brand is Orange; "Gap" at the start of a sentence may be a gap. */
function isPlainWord(text: TextUnderCheck, from: number, to: number): boolean {
  const { tokens, context } = text;
  const isOwn = tokens.slice(from, to).every(({ folded }) => context.support.words.has(folded));
  if (isOwn) return true;
  if (to - from > 1) return false;
  const isWord = context.language.isStyle(tokens[from].folded) || isMentioned(text.mentions, from);
  return isWord && (!isCapitalised(tokens[from].text) || isSentenceStart(text, from));
}

/** Makers whom everybody knows, also where the sentence begins. */
function checkWellKnown(text: TextUnderCheck): void {
  const { support } = text.context;
  text.tokens.forEach(({ kind, folded }, at) => {
    if (kind !== 'word' || text.masked[at] || support.words.has(folded) || !isWellKnownMaker(folded)) return;
    refuse(text, at, at + 1);
  });
}

/** "by Marlow": whatever stands where a maker stands. */
function checkMakers(text: TextUnderCheck): void {
  for (const { to } of text.context.language.beforeBrands.find(text.tokens)) {
    if (to < text.tokens.length && text.tokens[to].kind === 'word' && isForeignName(text, to)) refuse(text, to, to + 1);
  }
}

/** A capital within a sentence: a name, in languages whose nouns have none. */
function checkNames(text: TextUnderCheck): void {
  const { words } = text.context.language;
  const titled = titleCased(text);
  text.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !isForeignName(text, at) || titled.has(token.sentence)) return;
    const next = text.tokens.at(at + 1);
    const isStyled = next?.glue === 'hyphen' && /^(?:style|stil|look|like|artig|inspired|type|art)$/.test(next.folded);
    if (isStyled) refuse(text, at, at + 1);
    else if (!words.hasCompounds && !isSentenceStart(text, at)) judgeName(text, at);
  });
}

/** An abbreviation, a place, a person of a novel may have a capital, too: of these nobody can tell without reading. */
function judgeName(text: TextUnderCheck, at: number): void {
  const { tokens, context } = text;
  const isAbbreviation = /^\p{Lu}{2,5}$/u.test(tokens[at].text);
  const isLikened = /^(?:like|as)$/.test(tokens[at - 1]?.folded ?? '') || LIKENED.test(wordsBefore(text, at));
  const isPlace =
    isLikened || context.language.isOf('placing', tokens.at(at - 1)?.folded ?? '') || CITIES.has(tokens[at].folded);
  const isOfWork = [...context.support.kinds, ...context.support.heads].some((word) => WORKS.has(word));
  const isDescribed = context.support.describedWords.includes(tokens[at].folded);
  // "For a Labrador who likes to stretch": of somebody, and of no thing.
  if (isSomebody(text, at)) return text.account(at, at + 1);
  // A place or a dish has another name in another language.
  const isTranslated = context.language.englishWords !== undefined;
  if (!isAbbreviation && !isPlace && !isOfWork && !isDescribed && !isTranslated) return refuse(text, at, at + 1);
  text.report(
    'attributes',
    'soft',
    at,
    at + 1,
    `no fact says ${tokens[at].text}: it may be the name of something else`,
  );
  text.account(at, at + 1);
}
/** "As red as a good Rioja", "like a Riva on the lake". */
const LIKENED = /\b(?:like|as) (?:a|an|the|any)(?: [a-z]+)?$/;

function wordsBefore({ tokens }: TextUnderCheck, at: number): string {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .map(({ folded }) => folded)
    .join(' ');
}

function isSomebody({ tokens }: TextUnderCheck, at: number): boolean {
  return (
    /^(?:a|an|any|every|your|our|the)$/.test(tokens[at - 1]?.folded ?? '') &&
    (isBreed(tokens[at].folded) || /^(?:who|whose|whom)$/.test(tokens.at(at + 1)?.folded ?? ''))
  );
}

/** Cities and mountains that stand for a mood more often than for a maker. */
const CITIES = new Set(
  `paris london berlin rome milan venice florence naples madrid barcelona lisbon porto vienna prague budapest amsterdam brussels
  copenhagen stockholm oslo helsinki reykjavik dublin edinburgh athens istanbul marrakesh cairo tokyo kyoto osaka shanghai beijing
  hollywood manhattan brooklyn sydney havana rio hawaii bali provence tuscany sicily alps dolomites andes himalaya sahara
  mediterranean atlantic pacific riviera toscana munich hamburg cologne zurich geneva cannes`.split(/\s+/),
);

function isForeignName(text: TextUnderCheck, at: number): boolean {
  const { folded, text: word } = text.tokens[at];
  const { support, language } = text.context;
  if (!isCapitalised(word) || text.masked[at] || support.words.has(folded) || language.isStyle(folded)) return false;
  if (isHalf(text, at) || hasOrdinaryCapital(folded)) return false;
  if (isInitials(text, at)) return false;
  // "Kann Spuren von Sellerie enthalten", of which the description tells in English.
  if (language.englishWords && catalogClaims(support, language).describedStems.has(language.stem(folded))) return false;
  if (support.stems.has(language.stem(folded)) || text.isAccounted(at) || word.length < 2) return false;
  return !language.isCompound(folded, support);
}

/** "Wi" and "Fi", where a field is called `wifi`; the "Li" of "Li-ion", where a value is "lithium-ion". */
function isHalf({ tokens, context: { support } }: TextUnderCheck, at: number): boolean {
  const [{ folded }, next] = [tokens[at], tokens.at(at + 1)];
  const isShort = next?.glue === 'hyphen' && at + 1 < tokens.length && folded.length > 1;
  if (isShort && [...support.pairs].some((pair) => pair.startsWith(folded) && pair.endsWith(` ${next.folded}`)))
    return true;
  return [at, at + 1].some(
    (end) =>
      end > 0 &&
      end < tokens.length &&
      tokens[end].glue === 'hyphen' &&
      support.words.has(`${tokens[end - 1].folded}${tokens[end].folded}`),
  );
}

/** "ANC", where a fact speaks of active noise cancelling, and says no no to it. */
function isInitials(text: TextUnderCheck, at: number): boolean {
  const { support, language } = text.context;
  const { folded, text: word } = text.tokens[at];
  if (language.englishWords || !/^\p{Lu}{3,5}$/u.test(word)) return false;
  const isSpelt = support.structured.some(({ fact }) => {
    const words = [...fact.values, fact.attribute.replaceAll('_', ' ')].map(foldedTokens);
    return (
      !saysNo(fact) &&
      words.some((one) =>
        one
          .map(([letter]) => letter)
          .join('')
          .includes(folded),
      )
    );
  });
  if (isSpelt) text.account(at, at + 1);
  return isSpelt;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** The first word of a sentence, or behind a colon, a dash or an opening bracket. */
export function isSentenceStart({ tokens }: TextUnderCheck, at: number): boolean {
  const before = tokens.at(at - 1);
  return (
    at === 0 || before!.sentence !== tokens[at].sentence || (before!.kind === 'mark' && /^[:(–—/-]$/.test(before!.text))
  );
}

/** The sentences of a title in which most words have a capital. */
function titleCased({ tokens, name, context }: TextUnderCheck): Set<number> {
  const titled = new Set<number>();
  if (!TITLE_FIELDS.has(name) && name !== 'bullet' && name !== 'call_to_action') return titled;
  const counts = new Map<number, { words: number; capitals: number }>();
  for (const { kind, text, folded, sentence } of tokens) {
    if (kind !== 'word' || context.language.functionWords.has(folded)) continue;
    const count = counts.get(sentence) ?? { words: 0, capitals: 0 };
    counts.set(sentence, { words: count.words + 1, capitals: count.capitals + Number(isCapitalised(text)) });
  }
  for (const [sentence, { words, capitals }] of counts) if (words > 2 && capitals >= 0.6 * words) titled.add(sentence);
  return titled;
}

function refuse(text: TextUnderCheck, from: number, to: number): void {
  if (text.isAccounted(from)) return;
  text.report('attributes', 'hard', from, to, `no fact says ${text.words(from, to)}: the name of something else`);
  text.account(from, to);
}
