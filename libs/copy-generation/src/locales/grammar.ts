import { minorUnitDigits, type Money } from '@attune/contracts';
import { hasExpectedShape } from '../attributes';
import { decimalAmount, type Fact } from '../facts/facts';
import { foldedWords } from '../facts/words';
import { capitalised, literalsOf } from '../realise/frame';
import { type CheckWords } from './check-words';
import { type AttributeWording, type Frames, type Locale, type PolarityWording } from './locale';

/** A locale's words with the formatters for its numbers, money and lists. */
export class Grammar {
  readonly tag: string;
  readonly frames: Frames;
  readonly checks: CheckWords;
  /** All words that copy may hold beside those that a cited fact brings along, in lower case. */
  readonly vocabulary: ReadonlySet<string>;
  private readonly attributes: ReadonlyMap<string, AttributeWording>;
  private readonly polarities: ReadonlyMap<string, PolarityWording>;
  private readonly spellings: ReadonlyMap<string, string>;
  private readonly functionWords: ReadonlySet<string>;
  private readonly lists: Intl.ListFormat;
  private readonly numbers: Intl.NumberFormat;
  private readonly currencies = new Map<string, Intl.NumberFormat>();
  private readonly values = new WeakMap<Fact, string>();

  constructor(private readonly locale: Locale) {
    this.tag = locale.tag;
    this.frames = locale.frames;
    this.checks = locale.checks;
    // Maps, since an attribute may be called "constructor".
    this.attributes = new Map(Object.entries(locale.attributes));
    this.polarities = new Map(Object.entries(locale.polarities));
    this.spellings = new Map(Object.entries(locale.spellings));
    this.functionWords = new Set(locale.functionWords);
    this.lists = new Intl.ListFormat(locale.tag, { type: 'conjunction' });
    this.numbers = new Intl.NumberFormat(locale.tag, { useGrouping: false, maximumFractionDigits: 6 });
    const phrases = Object.values(locale.attributes).map(({ one, many }) => [one, many]);
    const ours = [locale.frames, phrases, locale.article?.forms, locale.sharedPreposition];
    this.vocabulary = new Set(foldedWords(wordsOf(ours).join(' ')));
  }

  /** What the fact is called: "battery life"; the catalog's own word where this locale has none. */
  label(fact: Fact): string {
    const own = fact.field.slice(fact.field.indexOf('.') + 1);
    const label = this.spellings.get(own.toLowerCase()) ?? this.attributes.get(fact.attribute)?.label;
    return label ?? labelFromName(fact.attribute);
  }

  /** The fact's values as they stand behind its label: a list, an amount of money, "yes". */
  value(fact: Fact): string {
    let value = this.values.get(fact);
    if (value === undefined) this.values.set(fact, (value = this.formatValue(fact)));
    return value;
  }

  private formatValue(fact: Fact): string {
    if (fact.kind === 'money') return this.money(fact.money);
    if (fact.kind === 'boolean') return fact.holds ? this.locale.yes : this.locale.no;
    if (fact.attribute === 'category') return fact.values.map(capitalised).join(' › ');
    return this.lists.format(fact.kind === 'number' ? fact.values.map((value) => this.number(value)) : fact.values);
  }

  /** The same as it stands within a sentence: "navy and forest green". */
  valueInSentence(fact: Fact): string {
    if (fact.kind !== 'text' || fact.attribute === 'category' || fact.attribute === 'brand') return this.value(fact);
    return this.lists.format(fact.values.map((value) => this.locale.inSentence(value)));
  }

  /** Frames of phrases for the fact, with the slots `value` and `label`; undefined when it has no phrase. */
  phrases(fact: Fact): readonly string[] | undefined {
    if (fact.kind === 'boolean') {
      const words = this.polarity(fact);
      return words === undefined ? undefined : [words];
    }
    const wording = this.attributes.get(fact.attribute);
    if (!fact.values.every((value) => hasExpectedShape(fact.attribute, value))) return undefined;
    return fact.values.length === 1 ? wording?.one : wording?.many;
  }

  /** A yes or no in words of its own, "not waterproof", where this locale has such. */
  polarity(fact: Fact & { kind: 'boolean' }): string | undefined {
    const wording = this.polarities.get(fact.attribute);
    return fact.holds ? wording?.holds : wording?.fails;
  }

  money(money: Money): string {
    let format = this.currencies.get(money.currency);
    if (!format) {
      // ISO 4217's digits, which the amount is in, and not CLDR's.
      const digits = minorUnitDigits(money.currency);
      format = new Intl.NumberFormat(this.tag, {
        style: 'currency',
        currency: money.currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      this.currencies.set(money.currency, format);
    }
    // As text: the exact decimal, and no binary fraction near it.
    return format.format(decimalAmount(money) as Intl.StringNumericLiteral);
  }

  number(value: string | number): string {
    return this.numbers.format(value as Intl.StringNumericLiteral);
  }

  /** The words with the indefinite article that is right before them. */
  withArticle(words: string): string {
    return this.locale.article ? `${this.locale.article.before(words)} ${words}` : words;
  }

  /** Whether the word, in lower case, is an article, a preposition or the like. */
  isFunctionWord(word: string): boolean {
    return this.functionWords.has(word);
  }

  /** Phrases one after the other: "made with linen, in navy, with a hood and 2 pockets". */
  joinPhrases(phrases: readonly string[]): string {
    return phrases.reduce((text, phrase, index) => {
      if (index === 0) return phrase;
      if (!this.sharesPreposition(phrase) || !this.sharesPreposition(phrases[index - 1])) return `${text}, ${phrase}`;
      return `${text}${this.behindAnother(phrase)}`;
    }, '');
  }

  private sharesPreposition(phrase: string): boolean {
    return phrase.startsWith(`${this.locale.sharedPreposition.word} `);
  }

  /** A phrase behind one that has the same preposition, which is said once: "with a hood" is " and a hood" there. */
  behindAnother(phrase: string): string {
    const { word, and } = this.locale.sharedPreposition;
    return this.sharesPreposition(phrase) ? ` ${and} ${phrase.slice(word.length + 1)}` : phrase;
  }

  /** Whether two phrases begin with the same word and cannot share it: "in navy, in the Shirts section". */
  clash(one: string, other: string): boolean {
    const first = one.split(' ', 1)[0];
    return first === other.split(' ', 1)[0] && first !== this.locale.sharedPreposition.word;
  }
}

/** `water_column` as "water column", `size_cm` as "size (cm)". */
function labelFromName(attribute: string): string {
  const words = attribute.replaceAll('_', ' ');
  return words.replace(/ (cm|mm|m|kg|g|ml|l|inch|in)$/, ' ($1)');
}

/** All frames in a structure, without their slots. */
function wordsOf(part: unknown): string[] {
  if (typeof part === 'string') return [literalsOf(part)];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(wordsOf);
}
