import { type CatalogItem } from '@attune/contracts';
import { fingerprint } from '../fingerprint';
import { absentFacts } from './absent-facts';
import { settleStructured } from './conflicts';
import { type Draft } from './draft';
import { type Fact, type ProductFacts } from './facts';
import { readDrafts } from './read-facts';
import { structuredDrafts } from './structured-facts';
import { presentValue } from './values';
import { foldedWords, holdsWords, singular } from './words';

/**
 * The facts of a catalog item: what its fields say, then what can be read from its title and, a lower tier, from its
 * description. Left out: empty values, values that stand for "no value", prose, attributes by which the shop runs its
 * business, what the catalog contradicts, and a price of 0 (a product without a price yet, more often than a gift). The
 * description is read for plain properties only, and is evidence for no claim.
 */
export function extractFacts(item: CatalogItem): ProductFacts {
  const name = nameFact(item);
  const title = name.field === 'title' ? name.values[0] : '';
  const structured = settleStructured(structuredDrafts(item), title);
  const { drafts, conflicts, ...said } = readDrafts(item, title, structured);
  const nameWords = foldedWords(name.values[0]);
  const facts = drafts
    .map((draft): Fact => ({ ...draft, id: idOf(draft), inName: isInName(draft, nameWords) }))
    .sort((a, b) => compare(a.attribute, b.attribute) || compare(a.part ?? '', b.part ?? ''));
  const absent = absentFacts(item).filter((one) => !facts.some(({ attribute }) => attribute === one.attribute));
  // The description is no source of facts, but texts may rest on it.
  const spoken = said.description === '' ? [] : [said.description];
  const version = fingerprint([item.itemId, [name, ...facts, ...absent].map(content), said.described, ...spoken]);
  return { itemId: item.itemId, name, facts, ...said, absent, conflicts, inStock: item.inStock, version };
}

function nameFact(item: CatalogItem): Fact {
  const title = presentValue(item.title);
  const base = { attribute: 'name', kind: 'text', source: 'name', inName: true } as const;
  if (title !== undefined) return { ...base, id: 'title', field: 'title', values: [title] };
  return { ...base, id: 'itemId', field: 'itemId', values: [presentValue(item.itemId) ?? item.itemId] };
}

function idOf({ field, evidence, attribute }: Draft): string {
  if (evidence) return `${field}:${evidence.start}-${evidence.end}:${attribute}`;
  return field === 'categoryPath' && attribute === 'type' ? `${field}:type` : field;
}

/** What of a fact its text depends on. */
function content(fact: Fact) {
  const { field, attribute, part, kind, unit, values } = fact;
  return [field, attribute, part ?? null, kind, unit ?? null, fact.kind === 'money' ? fact.money.currency : values];
}

function isInName(draft: Draft, nameWords: readonly string[]): boolean {
  if (draft.source === 'name') return true;
  if (draft.kind === 'boolean') return draft.holds && holdsWords(nameWords, foldedWords(draft.attribute));
  if (draft.attribute === 'category' || draft.attribute === 'type') {
    const kind = foldedWords(draft.values[draft.values.length - 1]);
    return holdsWords(nameWords.map(singular), kind.map(singular));
  }
  return draft.values.every((value) => holdsWords(nameWords, foldedWords(value)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
