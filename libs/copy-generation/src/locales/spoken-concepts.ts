import { type ConceptIndex } from '../lexicon/concept-index';
import { type ConceptId, type ConceptKind, type PartId, PARTS } from '../lexicon/concepts';

/** Attributes whose values are concepts, and of which kind. */
export const CONCEPT_KINDS: ReadonlyMap<string, ConceptKind> = new Map<string, ConceptKind>([
  ['colour', 'colour'],
  ['material', 'material'],
  ['pattern', 'pattern'],
  ['finish', 'pattern'],
]);

/** The words of a locale for the concepts that a catalog names, in whatever language it names them. */
export class SpokenConcepts {
  /** The language's own first. */
  private readonly indexes: readonly ConceptIndex[];

  /**
   * @param own finds colours, materials, patterns and parts in texts of the language
   * @param sources the same of all languages that a catalog may be in, the likeliest first
   */
  constructor(
    private readonly own: ConceptIndex,
    private readonly sources: readonly ConceptIndex[],
  ) {
    this.indexes = [own, ...sources.filter((index) => index !== own)];
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
   * The value in this language, when it is a word of another one for a concept that is known here. Some words are
   * understood in several languages ("tan"): they are taken for one of the likelier language.
   */
  translated(attribute: string, value: string): string | undefined {
    const concept = this.conceptOf(attribute, value);
    if (concept === undefined) return undefined;
    const understanding = this.sources.find((index) => index.lookup(value, CONCEPT_KINDS.get(attribute)) === concept);
    return understanding === undefined || understanding === this.own ? undefined : this.own.said(concept);
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
