import { type ConceptIndex } from '../lexicon/concept-index';
import { type ConceptId, type ConceptKind, type PartId, PARTS } from '../lexicon/concepts';
import { capitalised } from '../realise/frame';
import { type EnglishPair, readPair } from './compositions';
import { type Locale } from './locale';
import { Headings, nounsOf } from './translations';

/** Attributes whose values are concepts, and of which kind. */
export const CONCEPT_KINDS: ReadonlyMap<string, ConceptKind> = new Map<string, ConceptKind>([
  ['colour', 'colour'],
  ['material', 'material'],
  ['pattern', 'pattern'],
  ['finish', 'pattern'],
]);

/** Values that are understood as the material that they hold, though they say more than its name. */
const SAYS_MORE = /^brushed | blend$/iu;

/** The words of a locale for the values that a catalog names, in whatever language it names them. */
export class SpokenValues {
  /** The language's own first. */
  private readonly indexes: readonly ConceptIndex[];
  private readonly places: ReadonlyMap<string, string>;
  private readonly sections: Headings;
  private readonly labels: Headings;
  private readonly labelledValues: Headings;

  /**
   * @param own finds colours, materials, patterns and parts in texts of the language
   * @param sources the same of all languages that a catalog may be in, the likeliest first
   */
  constructor(
    private readonly locale: Pick<Locale, 'compositions' | 'checks' | 'sections' | 'labels' | 'labelled'>,
    private readonly own: ConceptIndex,
    private readonly sources: readonly ConceptIndex[],
  ) {
    this.indexes = [own, ...sources.filter((index) => index !== own)];
    this.sections = new Headings(locale.sections ?? '');
    this.labels = new Headings(locale.labels ?? '');
    this.labelledValues = new Headings(locale.labelled ?? '');
    this.places = nounsOf(locale.checks.translations?.places ?? '');
  }

  /** Which colour, material or pattern a value of the attribute is. */
  conceptOf(attribute: string, value: string): ConceptId | undefined {
    const kind = CONCEPT_KINDS.get(attribute);
    return kind && this.find(value, kind);
  }

  /** The language's word for a concept. */
  said(concept: ConceptId): string {
    return this.own.said(concept);
  }

  /**
   * The value in this language, when it is in words of another one that are known here: a concept, two words of English
   * that belong together ("recycled rubber", "4 people"), the name of a country. Some words are understood in several
   * languages ("tan"): they are taken for one of the likelier language.
   */
  translated(attribute: string, value: string): string | undefined {
    if (attribute === 'origin') return this.places.get(value.toLowerCase());
    // Before the concepts: a blend of cotton is no cotton.
    return this.composed(attribute, value) ?? this.translatedConcept(attribute, value);
  }

  /** A section of the shop as a heading: "Rucksäcke" for backpacks; shops keep them in small letters, they get a capital. */
  section(name: string): string {
    return this.sections.of(name) ?? capitalised(name);
  }

  /** What stands behind the attribute's name for a value that no sentence says: "Schraubdeckel" of a lid that is "screw". */
  labelled(attribute: string, value: string): string | undefined {
    return this.labelledValues.of(`${attribute} ${value}`) ?? this.labelledValues.of(value);
  }

  /** What an attribute of an English catalog is called: "Deckel" for a lid. */
  label(name: string): string | undefined {
    return this.labels.of(name);
  }

  /** Whether the language has words of its own for the value. */
  isSaid(attribute: string, value: string): boolean {
    return this.translated(attribute, value) !== undefined || this.conceptOf(attribute, value) !== undefined;
  }

  private translatedConcept(attribute: string, value: string): string | undefined {
    const concept = this.conceptOf(attribute, value);
    if (concept === undefined) return undefined;
    const understanding = this.sources.find((index) => index.lookup(value, CONCEPT_KINDS.get(attribute)) === concept);
    return understanding === undefined || understanding === this.own ? undefined : this.own.said(concept);
  }

  private composed(attribute: string, value: string): string | undefined {
    const { compositions } = this.locale;
    const pair = compositions && readPair(attribute, value);
    // What there is one word for needs none made of two, unless the one says less: "cotton" of "cotton blend".
    const isOneWord = this.conceptOf(attribute, value) !== undefined && !SAYS_MORE.test(value);
    return pair && !isOneWord ? this.compose(pair) : undefined;
  }

  private compose(pair: EnglishPair): string | undefined {
    const compositions = this.locale.compositions!;
    if ('thing' in pair) {
      const [one, other] = compositions.counts[pair.thing];
      return (pair.count === '1' ? one : other).replace('#', pair.count);
    }
    if ('shade' in pair) {
      const colour = this.find(pair.colour, 'colour');
      return colour && compositions.colour(pair.shade, this.said(colour));
    }
    const material = this.find(pair.material, 'material');
    return material && compositions.material(pair.qualifier, this.said(material));
  }

  /** A part's name; its own word where the language has none. */
  partName(part: string): string {
    if (Object.hasOwn(PARTS, part)) return this.own.said(part as PartId);
    const words = part.replaceAll('_', ' ');
    const concept = this.find(words, 'part');
    return concept === undefined ? words : this.own.said(concept);
  }

  private find(words: string, kind: ConceptKind): ConceptId | undefined {
    for (const index of this.indexes) {
      const concept = index.lookup(words, kind);
      if (concept !== undefined) return concept;
    }
    return undefined;
  }
}
