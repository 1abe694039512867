import { choose } from '../choice';
import { type Fact, factAbout, type ProductFacts } from '../facts/facts';
import { foldedWords, singular } from '../facts/words';
import { fits, shorten } from '../graphemes';
import { type Grammar } from '../locales/grammar';
import { type Style, type Tone } from '../locales/locale';
import { type Plan } from '../plan';
import { citations, section } from './citing';
import { isUnfitForSentences, shownName } from './display-name';
import { capitalised, fillFrame, type Phrase, type SlotFiller, withoutRepeats } from './frame';

/** The longest name that is put into a sentence. In graphemes. */
const MAX_NAME_IN_SENTENCE = 80;

/** Up to how many values are listed in a sentence; of more sizes, their number is said. */
const MAX_LISTED = 6;

/** Up to how many ways to say a fact are tried beside others that begin alike. */
const MAX_WAYS = 3;

/** A phrase with the fact that it says. */
export interface FactPhrase extends Phrase {
  readonly fact: Fact;
}

/** What may differ between two texts from the same facts and plan. */
export interface Voice {
  readonly seed: number;
  readonly tone: Tone;
}

/**
 * Says one product's facts in one language: phrases ("made of linen") and clauses ("it is made of linen"), each with the
 * facts that carry it. Which of the realisations it takes depends on the seed, the product and what the text is fitted to.
 */
export class Writer {
  /** The product's name, as it is shown. */
  readonly name: Phrase;
  /** The brand, unless there is none or the name holds it. */
  readonly brand: Fact | undefined;
  readonly category: Fact | undefined;
  /** What says what kind of product it is, as a noun that a phrase can follow; undefined when nothing does. */
  readonly noun: Fact | undefined;
  readonly style: Style;
  private readonly seed: number;
  private readonly key: string;
  private readonly phrases = new Map<Fact, FactPhrase | undefined>();
  private holdsKind: boolean | undefined;

  constructor(
    readonly product: ProductFacts,
    readonly plan: Plan,
    readonly grammar: Grammar,
    { seed, tone }: Voice,
  ) {
    this.name = { text: shownName(product.name, grammar), facts: citations(product.name), frames: [] };
    const known = (attribute: string) => plan.order.find((fact) => fact.attribute === attribute && !fact.part);
    const brand = known('brand');
    this.brand = brand && !brand.inName ? brand : undefined;
    this.category = known('category');
    this.noun = nounOf(known('type'), this.category);
    this.style = grammar.style(tone);
    this.seed = seed;
    this.key = `${product.version} ${plan.segment}`;
  }

  /** The name as far as it goes into `limit` graphemes, cut between words; undefined when no word of it does. */
  shortName(limit: number): Phrase | undefined {
    const text = shorten(this.name.text, limit, (word) => this.grammar.isFunctionWordSomewhere(word));
    return text === undefined ? undefined : { ...this.name, text };
  }

  /** Whether the name may stand in a sentence: it is short enough and no sentence or order itself. */
  get nameFitsSentence(): boolean {
    return fits(this.name.text, MAX_NAME_IN_SENTENCE) && !isUnfitForSentences(this.product.name.values[0]);
  }

  /** One of `count` ways to go on, by the seed. */
  choose(message: string, count: number): number {
    return choose(this.seed, `${this.key} ${message}`, count);
  }

  /**
   * One of the message's frames, filled.
   * @param turn 0 for the seed's choice, 1 for the frame behind it, and so on
   */
  say(message: string, frames: readonly string[], slots: Readonly<Record<string, Phrase>>, turn = 0): Phrase {
    const filler: SlotFiller = (slot, article) => {
      const phrase = slots[slot];
      return article ? { ...phrase, text: this.grammar.withArticle(phrase.text) } : phrase;
    };
    const frame = frames[(this.choose(message, frames.length) + turn) % frames.length];
    return fillFrame(frame, filler, (before, words) => this.grammar.joined(before, words));
  }

  /** The sentence that names the product, with phrases behind the name: "Meet the Linen Shirt by Nordwind, in navy." */
  opener(phrases: readonly Phrase[] = [], brand?: Fact): Phrase {
    const name = this.nameWithBrand(brand);
    const start = this.say('opener', this.nameHoldsKind() ? this.style.nounOpener : this.style.opener, { name });
    return this.plainSentence([start, ...phrases]);
  }

  /** "Linen Shirt by Nordwind"; the name alone without a brand. */
  nameWithBrand(brand: Fact | undefined): Phrase {
    if (!brand) return this.name;
    return this.say('maker', this.grammar.frames.maker, { name: this.name, brand: this.value(brand) });
  }

  /** The sentence that opens with a phrase, and the name behind it: "In navy: the Linen Shirt by Nordwind." */
  leadOpener(lead: Phrase, brand?: Fact): Phrase {
    const name = this.nameWithBrand(brand);
    const text = this.nameHoldsKind() ? this.grammar.withDefiniteArticle(name.text) : name.text;
    return this.say('lead opener', this.grammar.frames.leadOpener, { lead, name: { ...name, text } });
  }

  /** The fact as part of a sentence, if there is such a phrase for it: "made of linen". */
  phrase(fact: Fact): FactPhrase | undefined {
    if (!this.phrases.has(fact)) {
      const phrase = this.createPhrase(fact);
      this.phrases.set(fact, phrase && { ...phrase, fact });
    }
    return this.phrases.get(fact);
  }

  /** Phrases for at most `count` of the facts, the first ones; no two that begin alike, where there are other words. */
  phrasesFor(facts: readonly Fact[], count: number): FactPhrase[] {
    const chosen: FactPhrase[] = [];
    for (const fact of facts) {
      if (chosen.length === count) break;
      const phrase = this.phraseBeside(chosen, fact);
      if (phrase) chosen.push(phrase);
    }
    return chosen;
  }

  private phraseBeside(others: readonly FactPhrase[], fact: Fact): FactPhrase | undefined {
    const fitting = (phrase: FactPhrase) => !others.some(({ text }) => this.grammar.clash(text, phrase.text));
    const first = this.phrase(fact);
    if (!first || fitting(first)) return first;
    for (let turn = 1; turn < MAX_WAYS; turn++) {
      const phrase = this.createPhrase(fact, turn);
      if (phrase && fitting({ ...phrase, fact })) return { ...phrase, fact };
    }
    return undefined;
  }

  /** The fact as a clause, if there is one for it: "it is made of linen", or "they are" of jeans. */
  clause(fact: Fact): Phrase | undefined {
    return this.clauseAmong(this.grammar.clauses(fact), fact, this.name.text);
  }

  /**
   * What such a clause says of the product, without its subject, if it is the product: "is made of linen".
   * @param noun the subject that it agrees with: "are", of jeans
   */
  predicate(fact: Fact, noun: string): Phrase | undefined {
    const { productSentences: forms } = this.grammar;
    const clauses = this.grammar.clauses(fact)?.filter((clause) => forms?.predicate(clause) !== undefined);
    const clause = this.clauseAmong(clauses, fact, noun);
    return clause && { ...clause, text: forms!.predicate(clause.text)! };
  }

  private clauseAmong(clauses: readonly string[] | undefined, fact: Fact, noun: string): Phrase | undefined {
    if (!clauses || clauses.length === 0 || fact.values.length > MAX_LISTED) return undefined;
    const clause = this.say(
      `${fact.attribute} clause`,
      clauses,
      this.slotsOf(fact, this.grammar.valueInSentence(fact)),
    );
    return { ...clause, text: this.grammar.agreed(clause.text, noun), facts: citations(fact) };
  }

  /** One sentence of one or two clauses. */
  clauseSentence([first, second]: readonly Phrase[]): Phrase {
    if (!second) return this.plainSentence([first]);
    const following = { ...second, text: this.grammar.secondClause(first.text, second.text) };
    return this.say('two clauses', this.grammar.frames.twoClauses, { first, second: following });
  }

  /** One sentence of several phrases. */
  details(phrases: readonly Phrase[]): Phrase {
    if (phrases.length < 2) return this.plainSentence(phrases);
    return this.say('details', this.style.details, { details: this.join(phrases) });
  }

  /** The phrases and a full stop. */
  plainSentence(phrases: readonly Phrase[]): Phrase {
    return fillFrame(`{Details}${this.grammar.stop}`, () => this.join(phrases));
  }

  /** The phrases as a line of their own, without a stop. */
  line(phrases: readonly Phrase[]): Phrase {
    return fillFrame('{Details}', () => this.join(phrases));
  }

  /** What kind of product it is, with phrases behind it: "Headlamps in moss green". */
  teaser(noun: Fact, phrases: readonly Phrase[]): Phrase {
    const lead = this.join(phrases);
    const teaser = this.say('teaser', this.grammar.frames.teaser, { kind: this.kind(noun), lead });
    // What leads is cited first, wherever it stands.
    if (noun === this.plan.lead) return teaser;
    return { ...teaser, facts: withoutRepeats([...lead.facts, ...teaser.facts]) };
  }

  /** The kind of product with its brand: "Tents by Nordwind". */
  kindByBrand(noun: Fact, brand: Fact): Phrase {
    const slots = { kind: this.kind(noun), brand: this.value(brand) };
    return this.say('headline', this.grammar.frames.headline, slots);
  }

  /** The kind of product with what there is to say behind it, however little: "Bouquets for $20", "from the Floral section". */
  kindLine(noun: Fact, phrases: readonly Phrase[]): Phrase | undefined {
    if (phrases.length > 0) return this.teaser(noun, phrases);
    const [parent, kind] = this.category?.values.slice(-2) ?? [];
    if (!this.category || kind === undefined || parent.toLowerCase() === kind.toLowerCase()) return undefined;
    return this.teaser(noun, [
      this.say('category', this.grammar.frames.category, { kind: section(this.category, parent, this.grammar) }),
    ]);
  }

  /** The fact as a sentence of its own. */
  sentence(fact: Fact): Phrase {
    const { frames } = this.grammar;
    const slots = this.slotsOf(fact, this.grammar.value(fact));
    if (fact.attribute === 'price') return this.say('price sentence', frames.price, slots);
    if (fact.attribute === 'size' && fact.part === undefined) return this.sizeSentence(fact, slots);
    if (this.category && isSection(fact)) {
      return this.sayCategory(this.category, frames.categorySentence, frames.subcategorySentence);
    }
    const phrase = this.phrase(fact);
    return phrase ? this.plainSentence([phrase]) : this.say('statement', frames.statement, slots);
  }

  /** The fact as a bullet, in the same form as the product's other bullets. */
  bullet(fact: Fact): Phrase {
    const phrase = fact.kind === 'boolean' ? this.phrase(fact) : undefined;
    if (phrase) return { ...phrase, text: capitalised(phrase.text) };
    return this.say('bullet', this.grammar.frames.bullet, this.slotsOf(fact, capitalised(this.grammar.value(fact))));
  }

  /** The fact's value, to be put into a frame. */
  value(fact: Fact): Phrase {
    return { text: this.grammar.value(fact), facts: citations(fact), frames: [] };
  }

  /** The type or the narrowest category, as a heading. */
  kind(noun: Fact): Phrase {
    const level = noun.values[noun.values.length - 1];
    return isSection(noun) ? section(noun, level, this.grammar) : { ...this.value(noun), text: capitalised(level) };
  }

  private createPhrase(fact: Fact, turn = 0): Phrase | undefined {
    const { frames } = this.grammar;
    if (this.category && isSection(fact))
      return this.sayCategory(this.category, frames.category, frames.subcategory, turn);
    if (fact.values.length > MAX_LISTED) return undefined;
    const phrases = this.grammar.phrases(fact);
    if (!phrases) return undefined;
    const phrase = this.say(
      `${fact.attribute} ${fact.part ?? ''}`,
      phrases,
      this.slotsOf(fact, this.grammar.valueInSentence(fact)),
      turn,
    );
    // A yes or no is said without its value: "not waterproof".
    return fact.kind === 'boolean' ? { ...phrase, facts: citations(fact) } : phrase;
  }

  private sizeSentence(fact: Fact, slots: Record<string, Phrase>): Phrase {
    const { size, sizes, sizeCount } = this.grammar.sizeFrames(fact);
    const count = fact.values.length;
    const agreed = (phrase: Phrase) => ({ ...phrase, text: this.grammar.agreed(phrase.text, this.name.text) });
    if (count > MAX_LISTED) {
      const counted = { text: this.grammar.number(count), facts: citations(fact), frames: [] };
      return agreed(this.say('size', sizeCount, { count: counted }));
    }
    if (!this.grammar.phrases(fact)) return this.say('size', this.grammar.frames.statement, slots);
    return agreed(this.say('size', count === 1 ? size : sizes, slots));
  }

  private sayCategory(fact: Fact, single: readonly string[], nested: readonly string[], turn = 0): Phrase {
    const [kind, parent = kind] = fact.values.slice(-2).reverse();
    const isNested = parent.toLowerCase() !== kind.toLowerCase();
    const slots = { kind: section(fact, kind, this.grammar), parent: section(fact, parent, this.grammar) };
    return this.say('category', isNested ? nested : single, slots, turn);
  }

  /** Whether the name says what the product is, so that it may have an article: "Linen Shirt" in the category Shirts. */
  nameHoldsKind(): boolean {
    return (this.holdsKind ??= this.isKindInName());
  }

  private isKindInName(): boolean {
    const words = foldedWords(this.name.text);
    if (words.length < 2 || this.grammar.isFunctionWord(words[0])) return false;
    const kinds = [factAbout(this.product, 'type'), this.category].map((fact) =>
      foldedWords(fact?.values.at(-1) ?? ''),
    );
    const nouns = kinds.flatMap((kind) => kind.slice(-1)).map(singular);
    return words.some((word) => nouns.includes(singular(word)));
  }

  private join(phrases: readonly Phrase[]): Phrase {
    return {
      text: this.grammar.joinPhrases(phrases.map(({ text }) => text)),
      facts: phrases.flatMap(({ facts }) => facts),
      frames: phrases.flatMap(({ frames }) => frames),
    };
  }

  private slotsOf(fact: Fact, value: string): Record<'value' | 'label' | 'part', Phrase> {
    const label = { text: this.grammar.label(fact, this.product), facts: [], frames: [] };
    const part = {
      text: fact.part === undefined ? '' : this.grammar.partPhrase(fact.part, fact, this.product),
      facts: [],
      frames: [],
    };
    return { value: { text: value, facts: citations(fact), frames: [] }, label, part };
  }
}

/** Whether the fact is where the product stands in the shop: the category, or a type that is only known from there. */
function isSection({ attribute, field }: Fact): boolean {
  return attribute === 'category' || (attribute === 'type' && field === 'categoryPath');
}

/**
 * The type that the name or an attribute tells; else a category that the name holds. Others are sections of a shop and no
 * things: the guitar among the "Strings" is none.
 */
function nounOf(type: Fact | undefined, category: Fact | undefined): Fact | undefined {
  if (type && type.field !== category?.field) return type;
  return category?.inName ? category : undefined;
}
