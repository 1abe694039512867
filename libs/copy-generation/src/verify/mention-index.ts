import { type ConceptId } from '../lexicon/concepts';

/** Concepts mentioned at tokens. */
export interface Mention {
  readonly concepts: readonly ConceptId[];
  readonly from: number;
  readonly to: number;
  /** Of a compound: the part that its last word names, or the product ("Keramikfuß", "Leinenhemd"). */
  readonly compoundOf?: ConceptId | 'product';
  /** The last word itself, folded. */
  readonly rest?: string;
}

/** The mentions of a text by their tokens: whoever asks of each token what stands there need not read all of them. */
interface MentionIndex {
  readonly covering: ReadonlyMap<number, readonly Mention[]>;
  readonly beginning: ReadonlyMap<number, Mention>;
  readonly ending: ReadonlyMap<number, Mention>;
}

const NONE: readonly Mention[] = [];

const indexes = new WeakMap<readonly Mention[], MentionIndex>();

/** The mentions that the token is in, in their order. */
export function mentionsAt(mentions: readonly Mention[], at: number): readonly Mention[] {
  return indexOf(mentions).covering.get(at) ?? NONE;
}

/** The first mention that the token is in. */
export function mentionAt(mentions: readonly Mention[], at: number): Mention | undefined {
  return mentionsAt(mentions, at).at(0);
}

export function isMentioned(mentions: readonly Mention[], at: number): boolean {
  return indexOf(mentions).covering.has(at);
}

/** The mentions that any token is in of those from and to, in their order. */
export function mentionsWithin(mentions: readonly Mention[], from: number, to: number): readonly Mention[] {
  const found = new Set<Mention>();
  for (let at = Math.max(0, from); at < to; at++) for (const mention of mentionsAt(mentions, at)) found.add(mention);
  return [...found];
}

/** The first mention that begins with the token. */
export function mentionFrom(mentions: readonly Mention[], at: number): Mention | undefined {
  return indexOf(mentions).beginning.get(at);
}

/** The first mention that ends right before the token. */
export function mentionBefore(mentions: readonly Mention[], at: number): Mention | undefined {
  return indexOf(mentions).ending.get(at);
}

function indexOf(mentions: readonly Mention[]): MentionIndex {
  let index = indexes.get(mentions);
  if (!index) indexes.set(mentions, (index = indexed(mentions)));
  return index;
}

function indexed(mentions: readonly Mention[]): MentionIndex {
  const covering = new Map<number, Mention[]>();
  const beginning = new Map<number, Mention>();
  const ending = new Map<number, Mention>();
  for (const mention of mentions) {
    const { from, to } = mention;
    if (!beginning.has(from)) beginning.set(from, mention);
    if (!ending.has(to)) ending.set(to, mention);
    for (let at = from; at < to; at++) {
      const others = covering.get(at);
      if (others) others.push(mention);
      else covering.set(at, [mention]);
    }
  }
  return { covering, beginning, ending };
}
