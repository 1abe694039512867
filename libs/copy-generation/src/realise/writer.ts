import { choose } from '../choice';
import { type Fact, factAbout, type ProductFacts } from '../facts/facts';
import { foldedWords, singular } from '../facts/words';
import { fits, shorten } from '../graphemes';
import { type Grammar } from '../locales/grammar';
import { type Plan } from '../plan';
import { capitalised, type Citation, fillFrame, type Phrase, type SlotFiller } from './frame';

/** The longest name that is put into a sentence. In graphemes. */
const MAX_NAME_IN_SENTENCE = 120;

/** Up to how many sizes are listed in a sentence; of more, their number is said. */
const MAX_LISTED = 6;

/** A phrase with the fact that it says. */
export interface FactPhrase extends Phrase {
  readonly fact: Fact;
}

/**
 * Says one product's facts in one language: phrases ("made with linen") and sentences, each with the facts that carry
 * it. Which of the realisations it takes depends on the seed and the product only.
 */
export class Writer {
  /** The product's name, as it is. */
  readonly name: Phrase;
  /** The brand, unless there is none or the name holds it. */
  readonly brand: Fact | undefined;
  private readonly phrases = new Map<Fact, FactPhrase | undefined>();

  constructor(
    readonly product: ProductFacts,
    readonly plan: Plan,
    readonly grammar: Grammar,
    private readonly seed: number,
  ) {
    this.name = { text: product.name.values[0], facts: citations(product.name), frames: [] };
    const brand = factAbout(product, 'brand');
    this.brand = brand && !brand.inName ? brand : undefined;
  }

  /** The name as far as it goes into `limit` graphemes, cut between words; undefined when no word of it does. */
  shortName(limit: number): Phrase | undefined {
    const text = shorten(this.name.text, limit, (word) => this.grammar.isFunctionWord(word));
    return text === undefined ? undefined : { ...this.name, text };
  }

  /** Whether the name is short enough for a sentence. */
  get nameFitsSentence(): boolean {
    return fits(this.name.text, MAX_NAME_IN_SENTENCE);
  }

  /** One of the message's frames, filled. */
  say(message: string, frames: readonly string[], slots: Readonly<Record<string, Phrase>>): Phrase {
    const frame = frames[choose(this.seed, `${this.product.version} ${message}`, frames.length)];
    const filler: SlotFiller = (slot, article) => {
      const phrase = slots[slot];
      return article ? { ...phrase, text: this.grammar.withArticle(phrase.text) } : phrase;
    };
    return fillFrame(frame, filler, (before, words) => this.grammar.joined(before, words));
  }

  /** The sentence that names the product, with phrases behind the name: "Meet the Linen Shirt by Nordwind, in navy." */
  opener(phrases: readonly Phrase[] = [], brand?: Fact): Phrase {
    const style = this.grammar.style('plain');
    const name = this.nameWithBrand(brand);
    const start = this.say('opener', this.nameHoldsKind() ? style.nounOpener : style.opener, { name });
    return fillFrame(`{start}${this.grammar.stop}`, () => this.join([start, ...phrases]));
  }

  /** "Linen Shirt by Nordwind"; the name alone without a brand. */
  nameWithBrand(brand: Fact | undefined): Phrase {
    if (!brand) return this.name;
    return this.say('maker', this.grammar.frames.maker, { name: this.name, brand: this.value(brand) });
  }

  /** The fact as part of a sentence, if there is such a phrase for it: "made with linen". */
  phrase(fact: Fact): FactPhrase | undefined {
    if (!this.phrases.has(fact)) {
      const phrase = this.createPhrase(fact);
      this.phrases.set(fact, phrase && { ...phrase, fact });
    }
    return this.phrases.get(fact);
  }

  /** Phrases for at most `count` of the facts, the first ones; no two that begin alike. */
  phrasesFor(facts: readonly Fact[], count: number): FactPhrase[] {
    const chosen: FactPhrase[] = [];
    for (const fact of facts) {
      if (chosen.length === count) break;
      const phrase = this.phrase(fact);
      if (phrase && !chosen.some(({ text }) => this.grammar.clash(text, phrase.text))) chosen.push(phrase);
    }
    return chosen;
  }

  /** One sentence of several phrases. */
  details(phrases: readonly Phrase[]): Phrase {
    if (phrases.length < 2) return this.plainSentence(phrases);
    return this.say('details', this.grammar.style('plain').details, { details: this.join(phrases) });
  }

  /** The phrases and a full stop. */
  plainSentence(phrases: readonly Phrase[]): Phrase {
    return fillFrame(`{Details}${this.grammar.stop}`, () => this.join(phrases));
  }

  /** What kind of product it is, with a phrase behind it: "Headlamps in moss green". */
  teaser(category: Fact, phrases: readonly Phrase[]): Phrase {
    return this.say('teaser', this.grammar.frames.teaser, { kind: this.kind(category), lead: this.join(phrases) });
  }

  /** The kind of product with its brand: "Tents by Nordwind". */
  kindByBrand(category: Fact, brand: Fact): Phrase {
    const slots = { kind: this.kind(category), brand: this.value(brand) };
    return this.say('headline', this.grammar.frames.headline, slots);
  }

  /** The fact as a sentence of its own. */
  sentence(fact: Fact): Phrase {
    const { frames } = this.grammar;
    const slots = this.slotsOf(fact, this.grammar.value(fact));
    if (fact.attribute === 'price') return this.say('price sentence', frames.price, slots);
    if (fact.attribute === 'size') return this.sizeSentence(fact, slots);
    if (fact.attribute === 'category') {
      return this.sayCategory(fact, frames.categorySentence, frames.subcategorySentence);
    }
    const phrase = this.phrase(fact);
    return phrase ? this.plainSentence([phrase]) : this.say('statement', frames.statement, slots);
  }

  /** The fact as a bullet, in the same form as the product's other bullets. */
  bullet(fact: Fact): Phrase {
    const phrase = fact.kind === 'boolean' ? this.phrase(fact) : undefined;
    if (phrase) return { ...phrase, text: capitalised(phrase.text) };
    return this.say('bullet', this.grammar.frames.bullet, this.slotsOf(fact, this.grammar.value(fact)));
  }

  /** The fact's value, to be put into a frame. */
  value(fact: Fact): Phrase {
    return { text: this.grammar.value(fact), facts: citations(fact), frames: [] };
  }

  /** The narrowest category, as a heading. */
  kind(category: Fact): Phrase {
    return section(category, category.values[category.values.length - 1]);
  }

  private createPhrase(fact: Fact): Phrase | undefined {
    const { frames } = this.grammar;
    if (fact.attribute === 'category') return this.sayCategory(fact, frames.category, frames.subcategory);
    if (fact.attribute === 'size' && fact.values.length > MAX_LISTED) return undefined;
    const phrases = this.grammar.phrases(fact);
    if (!phrases) return undefined;
    const phrase = this.say(fact.attribute, phrases, this.slotsOf(fact, this.grammar.valueInSentence(fact)));
    // A yes or no is said without its value: "not waterproof".
    return fact.kind === 'boolean' ? { ...phrase, facts: citations(fact) } : phrase;
  }

  private sizeSentence(fact: Fact, slots: Record<string, Phrase>): Phrase {
    const { size, sizes, sizeCount, statement } = this.grammar.frames;
    const count = fact.values.length;
    if (count > MAX_LISTED) {
      const counted = { text: this.grammar.number(count), facts: citations(fact), frames: [] };
      return this.say('size', sizeCount, { count: counted });
    }
    if (!this.grammar.phrases(fact)) return this.say('size', statement, slots);
    return this.say('size', count === 1 ? size : sizes, slots);
  }

  private sayCategory(fact: Fact, single: readonly string[], nested: readonly string[]): Phrase {
    const [kind, parent = kind] = fact.values.slice(-2).reverse();
    const isNested = parent.toLowerCase() !== kind.toLowerCase();
    const slots = { kind: section(fact, kind), parent: section(fact, parent) };
    return this.say('category', isNested ? nested : single, slots);
  }

  /** Whether the name says what the product is, so that it may have an article: "Linen Shirt" in the category Shirts. */
  private nameHoldsKind(): boolean {
    const words = foldedWords(this.name.text);
    if (words.length < 2 || this.grammar.isFunctionWord(words[0])) return false;
    const category = factAbout(this.product, 'category');
    const kind = foldedWords(category?.values.at(-1) ?? '').at(-1);
    return kind !== undefined && words.some((word) => singular(word) === singular(kind));
  }

  private join(phrases: readonly Phrase[]): Phrase {
    return {
      text: this.grammar.joinPhrases(phrases.map(({ text }) => text)),
      facts: phrases.flatMap(({ facts }) => facts),
      frames: phrases.flatMap(({ frames }) => frames),
    };
  }

  private slotsOf(fact: Fact, value: string): { value: Phrase; label: Phrase } {
    const label = { text: this.grammar.label(fact), facts: [], frames: [] };
    return { value: { text: value, facts: citations(fact), frames: [] }, label };
  }
}

/** Whether a phrase or sentence uses the fact. */
export function uses(phrases: readonly Phrase[], fact: Fact): boolean {
  return phrases.some(({ facts }) => facts.some(({ field }) => field === fact.field));
}

function citations(fact: Fact): Citation[] {
  return fact.values.map((value) => ({ field: fact.field, value }));
}

/** A level of the category path, cited alone; shops keep them in small letters, as names they get a capital. */
function section({ field }: Fact, level: string): Phrase {
  return { text: capitalised(level), facts: [{ field, value: level }], frames: [] };
}
