import { isIndispensable, isMustSay } from '../attributes';
import { MAX_BULLETS } from '../channels';
import { type Fact } from '../facts/facts';
import { foldedWords } from '../facts/words';
import { isNegative } from '../plan';
import { bodies } from './body';
import { type Field, type FieldSettler } from './draft';
import { titles } from './titles';
import { type Writer } from './writer';

const MAX_SENTENCES = 5;

/** A title, a body of two to five sentences (fewer only when there are no more facts), and bullets. */
export function writeProductPage(writer: Writer, settler: FieldSettler): (Field | undefined)[] {
  return [
    settler.settle('title', titles(writer, settler.limit('title'), true)),
    settler.settle('body', bodies(writer, MAX_SENTENCES)),
    ...bulletFacts(writer).map((fact) => settler.settle('bullet', [[writer.bullet(fact)]])),
  ];
}

/** What must be said and what is most worth saying, in the order of the plan. */
function bulletFacts(writer: Writer): Fact[] {
  const candidates = writer.plan.order.filter((fact) => !repeatsOthers(writer, fact));
  const needs = new Map(candidates.map((fact) => [fact, need(writer, fact)]));
  const byNeed = [...candidates].sort((a, b) => needs.get(b)! - needs.get(a)!);
  const chosen = new Set(byNeed.slice(0, MAX_BULLETS));
  return candidates.filter((fact) => chosen.has(fact));
}

/** How much a page needs the fact among its bullets. */
function need(writer: Writer, fact: Fact): number {
  if (isNegative(fact)) return 1;
  if (isIndispensable(fact.attribute)) return 2;
  // The title says what it is, where a noun for it is in the name: then the shop's section may give way to other facts.
  return isMustSay(fact.attribute) && !(fact === writer.category && writer.nameHoldsKind()) ? 1 : 0;
}

/** Whether the fact is a mere piece of name, brand and category, like the name of a model. */
function repeatsOthers({ product, grammar }: Writer, fact: Fact): boolean {
  // The kind is said by the name, or as the category.
  if (fact.attribute === 'type') return fact.inName || fact.field === 'categoryPath';
  if (fact.kind !== 'text' || fact.attribute === 'category' || grammar.isWorded(fact)) return false;
  const others = product.facts.filter(({ attribute }) => attribute === 'brand' || attribute === 'category');
  const known = new Set([product.name, ...others].flatMap(({ values }) => values.flatMap(foldedWords)));
  return fact.values.flatMap(foldedWords).every((word) => known.has(word));
}
