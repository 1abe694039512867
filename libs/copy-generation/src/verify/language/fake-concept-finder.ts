import { COLOURS, type ConceptId, MATERIALS, PARTS, PATTERNS } from '../../lexicon/concepts';
import { type ConceptFinder, type ConceptMention } from './language';

/**
 * Finds concepts by their own English names, singular and plural, and by words that a test adds. For tests of the checks;
 * a locale's own index knows more.
 */
export class FakeConceptFinder implements ConceptFinder {
  private readonly byWords = new Map<string, ConceptId[]>();

  /** @param more words of another language by concept, separated by a space */
  constructor(more: Readonly<Partial<Record<ConceptId, string>>> = {}) {
    for (const id of Object.keys({ ...COLOURS, ...MATERIALS, ...PATTERNS, ...PARTS }) as ConceptId[]) {
      const words = id.replace(/_(?:colour|material|metal|part|clay)$/, '').replaceAll('_', ' ');
      for (const form of [words, `${words}s`, `${words}es`]) this.add(form, id);
    }
    for (const [id, words] of Object.entries(more))
      for (const word of words.split(' ')) this.add(word, id as ConceptId);
  }

  mentions(text: string): ConceptMention[] {
    const found: ConceptMention[] = [];
    for (const [word, concepts] of /\p{Script=Han}/u.test(text) ? this.byWords : []) {
      if (!/^\p{Script=Han}/u.test(word)) continue;
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        found.push({ concepts, start: at, end: at + word.length });
      }
    }
    const words = [...text.toLowerCase().matchAll(/(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu)];
    for (let at = 0; at < words.length; at++) {
      for (let count = Math.min(3, words.length - at); count > 0; count--) {
        const part = words.slice(at, at + count);
        const concepts = this.byWords.get(part.map(([word]) => word).join(' '));
        if (!concepts) continue;
        const last = part[part.length - 1];
        found.push({ concepts, start: part[0].index, end: last.index + last[0].length });
        at += count - 1;
        break;
      }
    }
    return found.sort((a, b) => a.start - b.start);
  }

  private add(words: string, id: ConceptId): void {
    const known = this.byWords.get(words);
    if (known) known.push(id);
    else this.byWords.set(words, [id]);
  }
}
