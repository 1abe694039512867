import { type Money } from '@attune/contracts';
import { hasExpectedShape } from '../attributes';
import { type Fact, type ProductFacts } from '../facts/facts';
import { parseMeasures } from '../facts/measure';
import { type ConceptIndex } from '../lexicon/concept-index';
import { type ConceptId } from '../lexicon/concepts';
import { type CheckWords } from './check-words';
import { FactValues, measureOf } from './fact-values';
import { type ForeignWords } from './foreign-words';
import { Formats } from './formats';
import {
  type AttributeWording,
  type Frames,
  type Locale,
  type PolarityWording,
  type ProductSentences,
  type QuestionWords,
  type Style,
  type Tone,
  type Ways,
  type Wording,
} from './locale';
import { ownWords } from './own-words';
import { handleWords, type Held, heldAs, type PartWords, partWords } from './part-words';
import { CONCEPT_KINDS, SpokenValues } from './spoken-values';

/** Patterns that are said as a finish: "with a matte finish", and no matte design. */
const FINISHES = new Set<string>(['matte', 'glossy', 'polished', 'brushed', 'hammered', 'distressed', 'metallic']);

/** A locale's words with the formatters for its numbers, money and lists. */
export class Grammar {
  readonly tag: string;
  readonly frames: Frames;
  readonly productSentences: ProductSentences | undefined;
  readonly checks: CheckWords;
  /** All words that copy may hold beside those that a cited fact brings along, in lower case. */
  readonly vocabulary: ReadonlySet<string>;
  readonly questions: QuestionWords;
  private readonly attributes: ReadonlyMap<string, AttributeWording>;
  private readonly polarities: ReadonlyMap<string, PolarityWording>;
  private readonly spellings: ReadonlyMap<string, string>;
  private readonly parts: ReadonlyMap<string, PartWords>;
  private readonly functionWords: ReadonlySet<string>;
  private readonly spoken: SpokenValues;
  private readonly formats: Formats;
  private readonly values: FactValues;

  /**
   * @param concepts finds colours, materials, patterns and parts in texts of the language
   * @param sources the same of all languages that a catalog may be in, the likeliest first
   * @param functionWordsOfAll the articles, prepositions and the like of all these languages
   * @param foreign tells their words from the language's own
   */
  constructor(
    private readonly locale: Locale,
    readonly concepts: ConceptIndex,
    sources: readonly ConceptIndex[],
    private readonly functionWordsOfAll: ReadonlySet<string> = new Set(locale.functionWords),
    foreign?: ForeignWords,
  ) {
    this.spoken = new SpokenValues(locale, concepts, sources);
    this.formats = new Formats(locale.tag, locale.typography.units);
    this.values = new FactValues(locale, this.spoken, this.formats, foreign);
    this.tag = locale.tag;
    this.frames = locale.frames;
    this.productSentences = locale.productSentences;
    this.questions = locale.questions;
    this.checks = locale.checks;
    // Maps, since an attribute may be called "constructor".
    this.attributes = new Map(Object.entries(locale.attributes));
    this.polarities = new Map(Object.entries(locale.polarities));
    this.spellings = new Map(Object.entries(locale.spellings));
    this.parts = new Map(Object.entries(locale.parts));
    this.functionWords = new Set(locale.functionWords);
    this.vocabulary = ownWords(locale);
  }

  /** The style lines of a tone. */
  style(tone: Tone): Style {
    return this.locale.styles[tone];
  }

  /**
   * What the fact is called: "battery life"; the catalog's own word where this locale has none.
   * @param product whose fact it is: of what it is, the word for a part may depend
   */
  label(fact: Fact, product?: ProductFacts): string {
    const label = this.attributeLabel(fact);
    if (fact.part === undefined) return label;
    const held = this.heldAs(fact.part, product);
    const part = (held && this.locale.handles?.[held]?.label) ?? this.spoken.partName(fact.part);
    return CONCEPT_KINDS.has(fact.attribute) ? part : `${part} – ${label}`;
  }

  private attributeLabel(fact: Fact): string {
    const own = fact.field.slice(fact.field.indexOf('.') + 1);
    const label = this.spellings.get(own.toLowerCase()) ?? this.wordingOf(fact)?.label;
    return label ?? this.labelFromName(fact);
  }

  /** `water_column` as "water column", `size_cm` as "size (cm)". */
  private labelFromName({ attribute }: Fact): string {
    const [, base, unit] = /^(.+)_(cm|mm|m|kg|g|ml|l|inch|in)$/.exec(attribute) ?? [];
    const isMeasured = base === 'size' && this.locale.measuredSizes;
    const label = isMeasured ? isMeasured.wording.label : this.attributes.get(base ?? attribute)?.label;
    const name = (base ?? attribute).replaceAll('_', ' ');
    const words = label ?? this.spoken.label(name) ?? name;
    const [open, close] = this.locale.typography.brackets;
    return unit === undefined ? words : `${words}${open}${unit}${close}`;
  }

  /** The fact's values as they stand behind its label: a list, an amount of money, "yes". */
  value(fact: Fact): string {
    return this.values.value(fact);
  }

  /** The same as it stands within a sentence: "navy and forest green". */
  valueInSentence(fact: Fact): string {
    return this.values.inSentence(fact);
  }

  /** A section of the shop, as a heading. */
  section(level: string): string {
    return this.spoken.section(level);
  }

  /** Which colour, material or pattern a value of the attribute is, in whatever language the catalog has it. */
  conceptOf(attribute: string, value: string): ConceptId | undefined {
    return this.spoken.conceptOf(attribute, value);
  }

  /** "red, green and blue". */
  list(values: readonly string[]): string {
    return this.formats.list(values);
  }

  /**
   * Frames of phrases for the fact, with the slots `value`, `label` and `part`; undefined when it has no phrase, or when a
   * value is in words of another language: those stand behind a label, where nobody reads them as a mistake.
   */
  phrases(fact: Fact): readonly string[] | undefined {
    return this.hasForeignValue(fact) ? undefined : this.phraseFrames(fact);
  }

  /** Whether a value is in words of another language. */
  hasForeignValue(fact: Fact): boolean {
    return this.values.areForeign(fact);
  }

  /** Whether there are phrases for facts of the kind, in whatever language this one's values are. */
  isWorded(fact: Fact): boolean {
    return this.phraseFrames(fact) !== undefined;
  }

  private phraseFrames(fact: Fact): readonly string[] | undefined {
    if (fact.part !== undefined) {
      const words = this.parts.get(fact.part);
      if (words && partWords(words, fact) === undefined) return undefined;
      const { partColour: colour, partMaterial: material } = this.frames;
      return this.partFrames(fact.attribute, { colour, material });
    }
    if (fact.kind === 'boolean') {
      const words = this.polarity(fact);
      return words === undefined ? undefined : [words];
    }
    return this.wordsFor(fact, this.wordingOf(fact)?.phrase);
  }

  /** The same for clauses with a subject of their own: "it is made of {value}". */
  clauses(fact: Fact): readonly string[] | undefined {
    if (this.values.areForeign(fact)) return undefined;
    if (fact.part !== undefined)
      return this.phraseFrames(fact) && this.partFrames(fact.attribute, this.locale.partClauses);
    if (fact.kind !== 'boolean') return this.wordsFor(fact, this.wordingOf(fact)?.clause);
    const clause = this.polarityClause(fact);
    return clause === undefined ? undefined : [clause];
  }

  private partFrames(attribute: string, frames: { colour: Ways; material: Ways } | undefined): Ways | undefined {
    if (attribute === 'colour') return frames?.colour;
    return attribute === 'material' ? frames?.material : undefined;
  }

  private wordingOf({ attribute, values }: Fact): AttributeWording | undefined {
    if (attribute === 'size' && this.locale.measuredSizes && isMeasuredSize(values))
      return this.locale.measuredSizes.wording;
    if (attribute !== 'pattern') return this.attributes.get(attribute);
    const concepts = values.map((value) => this.conceptOf(attribute, value) ?? '');
    if (this.locale.plainPattern && concepts.every((concept) => concept === 'plain')) return this.locale.plainPattern;
    return this.attributes.get(concepts.every((concept) => FINISHES.has(concept)) ? 'finish' : attribute);
  }

  /** Frames of sentences about the fact, a size. */
  sizeFrames({ values }: Fact): Pick<Frames, 'size' | 'sizes' | 'sizeCount'> {
    return (isMeasuredSize(values) ? this.locale.measuredSizes?.frames : undefined) ?? this.frames;
  }

  private wordsFor(fact: Fact, wording: Wording | undefined): readonly string[] | undefined {
    const areShaped = fact.values.every((value) => hasExpectedShape(fact.attribute, measureOf(fact, value)));
    if (!wording || !areShaped) return undefined;
    if (fact.values.length > 1) return wording.many;
    const { counts } = wording;
    return counts ? (counts[this.formats.plural(Number(fact.values[0]))] ?? counts.other) : wording.one;
  }

  /**
   * A part as it stands behind "with": "a lining"; its bare word where the locale has no other.
   * @param fact whose attribute tells whether there are several: "a handle" of `handle`, "handles" of `handles`
   */
  partPhrase(part: string, fact?: Fact, product?: ProductFacts): string {
    const held = this.heldAs(part, product);
    const handle = held && this.locale.handles?.[held];
    if (handle) return handleWords(handle, held, fact);
    const words = this.parts.get(part);
    return (words && partWords(words, fact)) ?? this.spoken.partName(part);
  }

  /** All that the part may stand as, whatever product it is of. */
  partPhrases(part: string): string[] {
    const handles = part === 'handle' ? Object.values(this.locale.handles ?? {}) : [];
    return [this.partPhrase(part), ...handles.flatMap(({ label, words }) => [label, ...words])];
  }

  private heldAs(part: string, product: ProductFacts | undefined): Held | undefined {
    const { handles } = this.locale;
    return handles && part === 'handle' && product ? heldAs(product, handles) : undefined;
  }

  /** A yes or no in words of its own, "not waterproof", where this locale has such. */
  polarity(fact: Fact & { kind: 'boolean' }): string | undefined {
    return this.polarityWording(fact.attribute, fact.holds);
  }

  /** The words for the contrary of a yes or no. */
  contrary(fact: Fact & { kind: 'boolean' }): string | undefined {
    return this.polarityWording(fact.attribute, !fact.holds);
  }

  /** A yes or no as a clause: "it is not waterproof". */
  polarityClause(fact: Fact & { kind: 'boolean' }): string | undefined {
    const clause = this.polarities.get(fact.attribute)?.clause;
    return fact.holds ? clause?.holds : clause?.fails;
  }

  private polarityWording(attribute: string, holds: boolean): string | undefined {
    const wording = this.polarities.get(attribute);
    return holds ? wording?.holds : wording?.fails;
  }

  money(money: Money): string {
    return this.formats.money(money);
  }

  number(value: string | number): string {
    return this.formats.number(value);
  }

  /** The words with the indefinite article that is right before them. */
  withArticle(words: string): string {
    return this.locale.article ? `${this.locale.article.before(words)} ${words}` : words;
  }

  /** A name that is a noun, as a sentence has it: "the Linen Shirt". */
  withDefiniteArticle(name: string): string {
    return this.locale.withDefiniteArticle?.(name) ?? name;
  }

  /** Words of ours and what is put behind them, contracted where the language does so. */
  joined(before: string, words: string): string {
    return this.locale.contraction?.join(before, words) ?? before + words;
  }

  /** The clause as the number of what the name names asks for it: "they are", of jeans. */
  agreed(clause: string, name: string): string {
    return this.locale.agreement?.agreed(clause, name) ?? clause;
  }

  /** Whether the noun names several things: jeans, boots. */
  isSeveral(noun: string): boolean {
    return this.locale.agreement?.namesSeveral(noun) ?? false;
  }

  /** A clause behind another one of the same sentence: the subject that both have is taken up in short. */
  secondClause(first: string, second: string): string {
    const subject = this.locale.repeatedSubject;
    return subject && first.startsWith(subject.first) ? this.withSubjectAgain(second) : second;
  }

  /** The clause with its subject taken up in short: "il est lavable" for "le produit est lavable". */
  withSubjectAgain(clause: string): string {
    const subject = this.locale.repeatedSubject;
    return subject && clause.startsWith(subject.first) ? subject.again + clause.slice(subject.first.length) : clause;
  }

  /** The end of a sentence. */
  get stop(): string {
    return this.locale.typography.stop;
  }

  /** Whether the word, in lower case, is such a one in any language: a name is in the catalog's, and not in the text's. */
  isFunctionWordSomewhere(word: string): boolean {
    return this.functionWordsOfAll.has(word);
  }

  /** Whether the word, in lower case, is an article, a preposition or the like. */
  isFunctionWord(word: string): boolean {
    return this.functionWords.has(word);
  }

  /** Phrases one after the other: "made with linen, in navy, with a hood and 2 pockets". */
  joinPhrases(phrases: readonly string[]): string {
    return phrases.reduce((text, phrase, index) => {
      if (index === 0) return phrase;
      const isShared = this.sharesPreposition(phrase) && this.sharesPreposition(phrases[index - 1]);
      return isShared ? `${text}${this.behindAnother(phrase)}` : `${text}${this.locale.typography.comma}${phrase}`;
    }, '');
  }

  private sharesPreposition(phrase: string): boolean {
    return phrase.startsWith(this.locale.sharedPreposition.word);
  }

  /** A phrase behind one that has the same preposition, which is said once: "with a hood" is " and a hood" there. */
  behindAnother(phrase: string): string {
    const { word, and } = this.locale.sharedPreposition;
    return this.sharesPreposition(phrase) ? `${and}${phrase.slice(word.length)}` : phrase;
  }

  /** Whether two clauses have subject and verb in common: "it has a hood, and it has a checked design". */
  clausesClash(one: string, other: string): boolean {
    const start = (clause: string) => {
      const subject = this.locale.repeatedSubject?.first ?? '';
      const known = clause.startsWith(subject) ? subject : '';
      return (
        known +
        clause
          .slice(known.length)
          .split(' ', known === '' ? 2 : 1)
          .join(' ')
      );
    };
    return start(one) === start(other);
  }

  /** Whether two phrases begin with the same word and cannot share it: "in navy, in the Shirts section". */
  clash(one: string, other: string): boolean {
    const { typography } = this.locale;
    return typography.opening(one) === typography.opening(other) && !this.sharesPreposition(one);
  }
}

/** Whether sizes are amounts or dimensions ("500 g", "30 x 20"), and no sizes of clothes. */
function isMeasuredSize(values: readonly string[]): boolean {
  return values.every((value) => parseMeasures(value).length > 0 || /\d ?[x×] ?\d/iu.test(value));
}
