import { areCompatible, type ConceptId, generalisations } from '../lexicon/concepts';
import { type Draft, saying, subjectOf } from './draft';
import { englishConcepts } from './english-concepts';
import { type Conflict } from './facts';
import { sameAmount } from './structured-facts';
import { polarityOf } from './values';
import { foldedWords, holdsWords } from './words';

/** What may be said, and what may not since the catalog contradicts itself. */
export interface Settled {
  readonly drafts: readonly Draft[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Of what is given twice and differently ("yes" and "no" in one list, `color` and `colour`) or is denied by the name,
 * nothing is said.
 */
export function settleStructured(drafts: readonly Draft[], title: string): Settled {
  const bySubject = new Map<string, Draft[]>();
  for (const draft of drafts) bySubject.set(subjectOf(draft), [...(bySubject.get(subjectOf(draft)) ?? []), draft]);
  const nameWords = foldedWords(title);
  const kept: Draft[] = [];
  const conflicts: Conflict[] = [];
  for (const [attribute, group] of bySubject) {
    const one = agreed(group);
    if (one === undefined || contradictsItself(one)) {
      conflicts.push({ attribute, says: group.map(saying).sort() });
      continue;
    }
    const denied = deniedByName(one, nameWords, bySubject);
    if (denied === undefined) kept.push(one);
    else conflicts.push({ attribute: denied.attribute, says: [`title: ${denied.words}`, saying(one)] });
  }
  return { drafts: kept, conflicts };
}

/** The one to be cited of those that say the same, in whatever order they stand; undefined when they do not. */
function agreed(group: readonly Draft[]): Draft | undefined {
  return group.reduce<Draft | undefined>((one, other) => one && moreTelling(one, other), group[0]);
}

function moreTelling(one: Draft, other: Draft): Draft | undefined {
  if (one === other || one.kind === 'money') return one;
  if (sameValues(one, other) || sameAmount(one, other)) return preferredField(one, other);
  const [a, b] = [conceptOf(one), conceptOf(other)];
  if (a === undefined || b === undefined || !areCompatible(a, b)) return undefined;
  if (a === b) return preferredField(one, other);
  return generalisations(a).includes(b) ? one : other;
}

/** The catalog's own field before an attribute, else the first by name. */
function preferredField(one: Draft, other: Draft): Draft {
  if (!isAttribute(one)) return one;
  return isAttribute(other) && one.field <= other.field ? one : other;
}

function isAttribute({ field }: Draft): boolean {
  return field.startsWith('attributes.');
}

function sameValues(a: Draft, b: Draft): boolean {
  const folded = ({ values }: Draft) =>
    values
      .map((value) => value.toLowerCase())
      .sort()
      .join('\n');
  return folded(a) === folded(b);
}

function conceptOf({ values }: Draft): ConceptId | undefined {
  return values.length === 1 ? englishConcepts.lookup(values[0]) : undefined;
}

/** "yes" and "no" in one list. */
function contradictsItself({ values }: Draft): boolean {
  return values.length > 1 && values.some((value) => polarityOf(value) !== undefined);
}

/** `waterproof: no` on a "Waterproof Jacket", and water-resistant only, where nothing says that it is waterproof. */
function deniedByName(draft: Draft, nameWords: readonly string[], all: ReadonlyMap<string, unknown>) {
  const { attribute } = draft;
  const own = foldedWords(attribute);
  if (draft.kind === 'boolean' && !draft.holds && holdsWords(nameWords, own))
    return { attribute, words: own.join(' ') };
  const said = draft.kind === 'boolean' ? [attribute] : draft.values;
  for (const words of said.map(foldedWords)) {
    const at = words.findIndex((word) => word === 'resistant' || word === 'repellent');
    if (at < 1 || (draft.kind === 'boolean' && !draft.holds)) continue;
    const proof = `${words[at - 1]}proof`;
    if (!all.has(proof) && nameWords.includes(proof)) return { attribute: proof, words: proof };
  }
  return undefined;
}
