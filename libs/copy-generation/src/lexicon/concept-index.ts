import { type ConceptId, type ConceptKind, type ConceptWords, kindOf } from './concepts';

/** A word or words of a text that stand for a concept. */
export interface ConceptMention {
  /** All that the words can mean; "copper" is a colour and a metal. At least one. */
  readonly concepts: readonly ConceptId[];
  /** Where, in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand there. */
  readonly words: string;
}

/** A step in the tree of all words: the concepts that end here, and what may follow. */
interface Step {
  readonly next: Map<string, Step>;
  readonly concepts: ConceptId[];
}

interface Token {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A Chinese character is a token of its own, since no spaces part the words there. */
const TOKEN = /\p{Script=Han}|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+/gv;

/** How many words' lower case is remembered, and the longest of them: V8 keeps the whole text of which a longer one is a piece. */
const MAX_REMEMBERED = 20_000;
const MAX_LENGTH = 12;

/** What may stand between the tokens of one mention: "off-white", "off white", "lamb's wool". */
const GAP = /^[\s\-\u2010-\u2013'’_]{0,2}$/u;

/** Finds a language's words for colours, materials, patterns and parts in texts. */
export class ConceptIndex {
  private readonly root = createStep();
  private readonly words: ReadonlyMap<ConceptId, string>;
  private readonly lowered = new Map<string, string>();

  /** @param tag BCP 47 of the language, for lower case */
  constructor(
    words: ConceptWords,
    private readonly tag: string,
  ) {
    const entries = Object.entries(words) as [ConceptId, ConceptWords[ConceptId]][];
    this.words = new Map(entries.map(([concept, [said]]) => [concept, said]));
    for (const [concept, spellings] of entries) spellings.forEach((spelling) => this.add(concept, spelling));
  }

  /**
   * What the text mentions, in its order: the longest at each place, whole words in any case, with hyphens or spaces
   * between them. Takes time linear in the text's length.
   */
  mentions(text: string): ConceptMention[] {
    const tokens = this.tokens(text);
    const found: ConceptMention[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const match = this.longestAt(text, tokens, first);
      if (!match) continue;
      const { start } = tokens[first];
      const { end } = tokens[match.last];
      found.push({ concepts: match.concepts, start, end, words: text.slice(start, end) });
      first = match.last;
    }
    return found;
  }

  /** The concept's word as it is said where a value stands: "navy", "merino wool". */
  said(concept: ConceptId): string {
    return this.words.get(concept)!;
  }

  /** The concept that the whole value is a word for, of the kind, when one is asked for; its first reading else. */
  lookup(value: string, kind?: ConceptKind): ConceptId | undefined {
    const tokens = this.tokens(value);
    const match = tokens.length > 0 ? this.longestAt(value, tokens, 0) : undefined;
    if (match?.last !== tokens.length - 1) return undefined;
    return match.concepts.find((concept) => kind === undefined || kindOf(concept) === kind);
  }

  private add(concept: ConceptId, spelling: string): void {
    let step = this.root;
    for (const { folded } of this.tokens(spelling)) {
      const next = step.next.get(folded) ?? createStep();
      step.next.set(folded, next);
      step = next;
    }
    if (!step.concepts.includes(concept)) step.concepts.push(concept);
  }

  private longestAt(text: string, tokens: readonly Token[], first: number) {
    let longest: { last: number; concepts: readonly ConceptId[] } | undefined;
    let step = this.root.next.get(tokens[first].folded);
    for (let last = first; step; last++) {
      if (step.concepts.length > 0) longest = { last, concepts: step.concepts };
      const following = tokens.at(last + 1);
      if (!following || !GAP.test(text.slice(tokens[last].end, following.start))) break;
      step = step.next.get(following.folded);
    }
    return longest;
  }

  private tokens(text: string): Token[] {
    return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
      folded: this.fold(word),
      start: index,
      end: index + word.length,
    }));
  }

  /** Texts have the same words again and again, and a language's lower case takes long. */
  private fold(word: string): string {
    let folded = this.lowered.get(word);
    if (folded === undefined) {
      folded = word.normalize('NFC').toLocaleLowerCase(this.tag);
      if (word.length > MAX_LENGTH) return folded;
      if (this.lowered.size >= MAX_REMEMBERED) this.lowered.clear();
      this.lowered.set(word, folded);
    }
    return folded;
  }
}

function createStep(): Step {
  return { next: new Map(), concepts: [] };
}
