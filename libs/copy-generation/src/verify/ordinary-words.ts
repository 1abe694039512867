import { type Language } from './language/language';
import { translatedWords } from './language/english-words';
import { isHan } from './language/han-words';
import { phrasesOf } from './language/language-words';
import { PhraseIndex } from './language/phrases';
import { foldedTokens, type Token } from './language/tokens';
import { type Support } from './support/support';
import { mentionsAt } from './mention-index';
import { type TextUnderCheck } from './text-under-check';

const THEMES = ['scenes', 'plain', 'things', 'meals', 'edible', 'weather', 'young', 'sizes'] as const;
type Theme = (typeof THEMES)[number];

/** A language's ordinary words, compiled. */
interface Compiled {
  /** Themes by their words; in English not by stems, of which "curry" has one with "cure", elsewhere by those alone. */
  readonly themes: ReadonlyMap<string, Theme>;
  /** The same of scripts without spaces, whose letters are tokens of their own. */
  readonly units: ReadonlyMap<string, Theme>;
  /** The same of words that are joined by hyphens, which are tokens each: "belle-mère". */
  readonly joined: PhraseIndex<Theme>;
  readonly moods: ReadonlySet<string>;
  readonly idioms: PhraseIndex<'idiom'>;
  readonly suiting: PhraseIndex<'suiting'>;
  /** Stems of usual words, by the stems of what the same may be called as well. */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** Facts that say what a product is of, tastes or smells of: there, what grows is said of the product. */
const COMPOSED = /ingredient|flavou?r|allergen|scent|fragrance|notes|nutrition|taste|variet|filling/;
const WEATHER =
  /water|rain|weather|season|storm|wind|snow|frost|temperature|swim|div(?:e|ing)|splash|glow|lumin|outdoor|humid|damp|^wet$|^ip(?:x|_|$)/;
const YOUNG = /(?:^|_)(?:ages?|children|child|kids?|bab(?:y|ies)|toddlers?|audience|target|gender)(?:_|$)/;
const SIZE = /^(?:\d*x*[sml]|small|medium|large|extra large|one size)$/i;

/** The fewest letters of a half of a compound. */
const MIN_PART = 4;

/** The most words of a value that names one material. */
const MAX_PURE = 3;

/** How many words before one are looked at for what says that the product has it, or is for it. */
const MAX_BEFORE = 3;

/** Whether a word is one of the life around the product, and not said of the product itself. */
export function isOrdinary(text: TextUnderCheck, at: number): boolean {
  if (isMood(text, at) || isPure(text, at)) return true;
  const { language } = text.context;
  return isAllowed(text, at, joinedAt(text, at) ?? themeOf(text.tokens[at].folded, language)) || isInIdiom(text, at);
}

/** Whether the word is of the life around a product: a time or place, or whatever else stands there, as other products do. */
export function lifeWordAt(
  { tokens, context: { language } }: TextUnderCheck,
  at: number,
): 'scene' | 'other' | undefined {
  const { folded } = tokens[at];
  const theme = themeOf(folded, language);
  if (theme) return theme === 'scenes' ? 'scene' : 'other';
  return otherKinds(language).has(language.stem(folded)) ? 'other' : undefined;
}

const kindStems = new WeakMap<Language, ReadonlySet<string>>();

/** Stems of the language's single words for what shops sell. */
function otherKinds(language: Language): ReadonlySet<string> {
  let stems = kindStems.get(language);
  if (!stems) {
    const words = (language.words.translations?.kinds ?? []).flatMap(translatedWords).map(foldedTokens);
    stems = new Set(words.flatMap((one) => (one.length === 1 ? [language.stem(one[0])] : [])));
    kindStems.set(language, stems);
  }
  return stems;
}

/** The same of a word of a script without spaces, whose first letter stands at `at`. */
export function isOrdinaryUnit(text: TextUnderCheck, unit: string, at: number): boolean {
  return isAllowed(text, at, compiledOf(text.context.language).units.get(unit));
}

function isAllowed(text: TextUnderCheck, at: number, theme: Theme | undefined): boolean {
  if (theme === undefined || theme === 'scenes' || theme === 'plain') return theme !== undefined;
  // What there is none of, and what it is not for, is said of the product, unless facts speak of just that.
  return isSpokenOfTheme(text, theme) || (!text.isDenied(at) && ALLOWED[theme](text, at));
}

/** Whether the word is of the weather or of children, and facts or the description speak of those. */
export function isSpokenOf(text: TextUnderCheck, at: number): boolean {
  const theme = themeOf(text.tokens[at].folded, text.context.language);
  return theme !== undefined && isSpokenOfTheme(text, theme);
}

function isSpokenOfTheme(text: TextUnderCheck, theme: Theme): boolean {
  const pattern = SPOKEN[theme];
  return pattern !== undefined && speaksOf(text, pattern);
}

/** Whether the word is one of what people eat and drink. */
export function isMeal(folded: string, language: Language): boolean {
  return themeOf(folded, language) === 'meals';
}

/** Whether all of it stands in an idiom: "belle-mère" praises nobody, "n'importe où" imports nothing. */
export function isInIdiom(text: TextUnderCheck, from: number, to = from + 1): boolean {
  const { idioms } = compiledOf(text.context.language);
  return text.find(idioms).some((one) => one.from <= from && to <= one.to);
}

/** "Pure linen", where a fact says linen, and nothing else beside it. */
function isPure({ tokens, context: { language, support } }: TextUnderCheck, at: number): boolean {
  if (language.englishWords || tokens[at].folded !== 'pure') return false;
  const next = tokens.at(at + 1)?.folded ?? '';
  return support.structured.some(({ fact }) =>
    fact.values.some((value) => {
      const words = foldedTokens(value.replace(/\b100 ?%/, ''));
      return (
        fact.kind === 'text' &&
        words.length <= MAX_PURE &&
        words.includes(next) &&
        !/[%,/&+]|\band\b/.test(value.replace(/\b100 ?%/, ''))
      );
    }),
  );
}

const ALLOWED: Readonly<Record<Exclude<Theme, 'scenes' | 'plain'>, (text: TextUnderCheck, at: number) => boolean>> = {
  things: (text, at) => !isHad(text, at) && !isListed(text, at) && !isOtherProduct(text, at),
  meals: (text, at) => !isHad(text, at),
  edible: (text, at) => !hasAttribute(text, COMPOSED) && !isHad(text, at),
  weather: () => false,
  young: (text, at) => !isSuited(text, at),
  sizes: ({ context: { support } }) => !support.facts.get('size')?.values.some((value) => SIZE.test(value)),
};

/** Themes that are known wherever the facts or the description speak of them. */
const SPOKEN: Readonly<Partial<Record<Theme, RegExp>>> = { weather: WEATHER, young: YOUNG };

/** Whether it is a usual word for the kind of product ("handset" of a phone) or for a value ("softcover"). */
export function isOtherName(folded: string, { context: { language, support } }: TextUnderCheck): boolean {
  const { kinds, values } = compiledOf(language);
  const stem = language.stem(folded);
  return (
    (kinds.get(stem)?.some((one) => support.heads.has(one)) ?? false) ||
    (values.get(stem)?.some((one) => support.stems.has(one)) ?? false)
  );
}

function themeOf(folded: string, language: Language): Theme | undefined {
  const theme = compiledOf(language).themes.get(keyOf(folded, language));
  if (theme !== undefined) return theme;
  const whole = withoutDiminutive(folded, language);
  if (whole !== undefined) return themeOf(whole, language);
  return language.words.hasCompounds ? themeOfCompound(folded, language) : undefined;
}

/** "Nachttischchen", "Täschchen": what is small is what it is. */
function withoutDiminutive(folded: string, language: Language): string | undefined {
  const end = language.words.diminutives?.find((one) => folded.endsWith(one) && folded.length > one.length + MIN_PART);
  if (end === undefined) return undefined;
  const root = folded.slice(0, -end.length);
  const plain = root.replace(/([aou])e(?=[^aeiou]*$)/, '$1');
  return [root, `${root}e`, plain, `${plain}e`].find((one) => themeOf(one, language) !== undefined);
}

/** "Belle-mère": neither is anybody beautiful nor a mother. */
function joinedAt(text: TextUnderCheck, at: number): Theme | undefined {
  const { joined } = compiledOf(text.context.language);
  return text.find(joined).find(({ from, to }) => from <= at && at < to)?.entry;
}

/** "Gartenfest": of two ordinary words that are written as one, the last says what it is. */
function themeOfCompound(folded: string, language: Language): Theme | undefined {
  const { themes } = compiledOf(language);
  const isWord = (word: string) => themes.has(keyOf(word, language)) || language.isStyle(word);
  for (let cut = MIN_PART; cut <= folded.length - MIN_PART; cut++) {
    const theme = themes.get(keyOf(folded.slice(cut), language));
    if (theme === undefined) continue;
    const first = folded.slice(0, cut);
    if (isWord(first) || (/[sn]$/.test(first) && first.length > MIN_PART && isWord(first.slice(0, -1)))) return theme;
  }
  return undefined;
}

/** English lists the forms of its words; other languages have too many. */
function keyOf(folded: string, { englishWords, stem }: Pick<Language, 'englishWords' | 'stem'>): string {
  return englishWords ? stem(folded) : folded;
}

/** "Quiet mornings", "a soft sage": of the time, the place, the occasion, the shade. */
function isMood({ tokens, mentions, context: { language } }: TextUnderCheck, at: number): boolean {
  const next = tokens.at(at + 1);
  if (next?.kind !== 'word' || !compiledOf(language).moods.has(tokens[at].folded)) return false;
  if (themeOf(next.folded, language) === 'scenes') return true;
  return mentionsAt(mentions, at + 1).some(
    ({ from, concepts }) => from === at + 1 && concepts.every((concept) => language.kindOf(concept) === 'colour'),
  );
}

/** "With a mug", "and a lamp": whatever the product has or comes with is a part of it. */
function isHad(text: TextUnderCheck, at: number): boolean {
  const { language } = text.context;
  const before = wordsBefore(text, at);
  // Behind any other preposition it is where the product is: "with a lid for the pot".
  const last = before.findLastIndex(({ folded }) => language.prepositions.has(folded) && folded !== 'with');
  const opened = language.beforeParts.find(before).filter(({ to }) => to > last);
  const isListing = ({ folded }: Token) => language.isOf('listing', folded);
  if (opened.some(({ from }) => !isListing(before[from])) || (opened.length > 0 && !isInList(text, at))) return true;
  return language.inTheBox.find(text.sentenceAt(at)).length > 0;
}

/** "Keys, gloves and a book": the last of a list of such things, of which nothing before says that the product has them. */
function isInList(text: TextUnderCheck, at: number): boolean {
  const { language } = text.context;
  const own = text.sentenceAt(at);
  const before = own.slice(0, own.indexOf(text.tokens[at]));
  const isListing = ({ folded }: Token) => language.isOf('listing', folded);
  const joint = before.findLastIndex(isListing);
  const isThing = joint > 0 && /^(?:things|meals|edible)$/.test(themeOf(before[joint - 1].folded, language) ?? '');
  const opened = language.beforeParts.find(before).filter(({ from }) => !isListing(before[from]));
  // "It has four pockets for keys and a book."
  const isPlaced = opened.every(({ to }) => before.slice(to).some((one) => language.isOf('holding', one.folded)));
  return isThing && isPlaced;
}

/** "Platform, feather ball, hammock.": in a list with no verb, whatever stands there is a part. */
function isListed(text: TextUnderCheck, at: number): boolean {
  const { language } = text.context;
  const own = text.sentenceAt(at);
  const isBare = ({ folded }: Token) => !language.functionWords.has(folded) || language.isOf('bareLists', folded);
  return own.filter((one) => /^[,;、，]$/.test(one.text)).length > 1 && own.every(isBare);
}

/** "A tent.": what another product of the catalog is, and what this text says first of all. */
function isOtherProduct({ tokens, context: { catalog, language } }: TextUnderCheck, at: number): boolean {
  const { folded, sentence } = tokens[at];
  if (!catalog.types.has(folded)) return false;
  let from = at;
  while (from > 0 && tokens[from - 1].sentence === sentence) from--;
  return tokens.slice(from, at).every((one) => language.functionWords.has(one.folded));
}

function isSuited(text: TextUnderCheck, at: number): boolean {
  return compiledOf(text.context.language).suiting.find(wordsBefore(text, at)).length > 0;
}

function wordsBefore({ tokens }: TextUnderCheck, at: number): readonly Token[] {
  const { sentence } = tokens[at];
  return tokens.slice(Math.max(0, at - MAX_BEFORE), at).filter((token) => token.sentence === sentence);
}

/** What the facts of a product speak of, looked for once. */
const spoken = new WeakMap<Support, Map<RegExp, boolean>>();

function speaksOf({ context: { support } }: TextUnderCheck, pattern: RegExp): boolean {
  let known = spoken.get(support);
  if (!known) spoken.set(support, (known = new Map<RegExp, boolean>()));
  let isSpokenOf = known.get(pattern);
  if (isSpokenOf === undefined) {
    const words = [...support.facts.keys(), ...support.words, ...support.describedWords];
    isSpokenOf = words.some((word) => pattern.test(word));
    known.set(pattern, isSpokenOf);
  }
  return isSpokenOf;
}

function hasAttribute({ context: { support } }: TextUnderCheck, pattern: RegExp): boolean {
  return [...support.facts.keys()].some((attribute) => pattern.test(attribute));
}

const compiled = new WeakMap<Language, Compiled>();

function compiledOf(language: Language): Compiled {
  let words = compiled.get(language);
  if (!words) compiled.set(language, (words = compile(language)));
  return words;
}

function compile(language: Language): Compiled {
  const { stem } = language;
  const { ordinary } = language.words;
  const stemsOf = (list = '') => foldedTokens(list).map(stem);
  const groupsOf = (list = '') => usualByOther(phrasesOf(list).map(stemsOf));
  return {
    themes: new Map(
      THEMES.flatMap((theme) => singleWords(ordinary?.[theme]).map((one) => [keyOf(one, language), theme] as const)),
    ),
    joined: new PhraseIndex(
      THEMES.flatMap((theme) =>
        joinedWords(ordinary?.[theme]).map((word) => [word.replaceAll('-', ' -'), theme] as const),
      ),
    ),
    units: new Map(
      THEMES.flatMap((theme) =>
        (ordinary?.[theme] ?? '')
          .split(/\s+/)
          .filter(isHan)
          .map((one) => [one, theme] as const),
      ),
    ),
    moods: new Set(foldedTokens(ordinary?.moods ?? '')),
    idioms: new PhraseIndex(phrasesOf(ordinary?.idioms ?? '').map((phrase) => [phrase, 'idiom'])),
    suiting: new PhraseIndex(phrasesOf(ordinary?.suiting ?? '').map((phrase) => [phrase, 'suiting'])),
    kinds: groupsOf(ordinary?.kinds),
    values: groupsOf(ordinary?.values),
  };
}

const isJoined = (word: string) => /.-./.test(word);

const joinedWords = (list = '') => list.split(/\s+/).filter(isJoined);

const singleWords = (list = '') => list.split(/\s+/).flatMap((word) => (isJoined(word) ? [] : foldedTokens(word)));

/** The first words of the groups, by their others. */
function usualByOther(groups: readonly string[][]): Map<string, string[]> {
  const usual = new Map<string, string[]>();
  for (const [first, ...others] of groups)
    for (const other of others) usual.set(other, [...(usual.get(other) ?? []), first]);
  return usual;
}
