import { createHash } from 'node:crypto';
import { PRICE_PLACEHOLDER, type PublishedField } from '@attune/contracts';
import type { Fact, Grammar, ProductFacts } from '@attune/copy-generation';

/** A field as the rules, a model or a person wrote it. */
interface WrittenField {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly {
    readonly text: string;
    readonly facts: readonly { readonly field: string; readonly value: string }[];
  }[];
}

/**
 * Hash of all facts that a stored text depends on. Amounts of money are left out, since they are filled in when the text
 * is read; that there is one counts, for without it nothing could be filled in.
 */
export function lastingVersion({ itemId, name, facts, conflicts }: ProductFacts): string {
  const lasting = [name, ...facts].map((fact) => [
    ...[fact.id, fact.attribute, fact.part, fact.field, fact.kind, fact.unit, fact.source],
    fact.kind === 'money' ? [] : fact.values,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([itemId, lasting, conflicts]))
    .digest('hex')
    .slice(0, 32);
}

/**
 * The fields as they are stored and published: `{price}` stands where the price does. Undefined when a sentence says the
 * price in other words than the language's own, so that nothing could be filled in later.
 */
export function lastingFields(
  fields: readonly WrittenField[],
  product: ProductFacts,
  grammar: Grammar,
): PublishedField[] | undefined {
  const price = priceOf(product);
  const lasting: PublishedField[] = [];
  for (const { name, text, sentences } of fields) {
    let [done, rest] = ['', text];
    const stored: PublishedField['sentences'] = [];
    for (const sentence of sentences) {
      const said =
        price && cites(sentence, price) ? withPlaceholder(sentence.text, price, product, grammar) : sentence.text;
      if (said === undefined) return undefined;
      const at = rest.indexOf(sentence.text);
      done += rest.slice(0, at) + said;
      rest = rest.slice(at + sentence.text.length);
      stored.push({ text: said, facts: sentence.facts.map((fact) => lastingFact(fact, price)) });
    }
    lasting.push({ name, text: done + rest, sentences: stored });
  }
  return lasting;
}

function cites({ facts }: WrittenField['sentences'][number], price: Fact): boolean {
  return facts.some(({ field }) => field === price.field);
}

function lastingFact({ field, value }: { field: string; value: string }, price: Fact | undefined) {
  return { field, value: field === price?.field ? PRICE_PLACEHOLDER : value };
}

/** The amount is left alone within the product's name: a "Gift Card €25" keeps its name at any price. */
function withPlaceholder(text: string, price: Fact, product: ProductFacts, grammar: Grammar): string | undefined {
  const name = product.name.values[0];
  const amount = grammar.value(price);
  const parts = text.split(name);
  if (!parts.some((part) => part.includes(amount))) return undefined;
  return parts.map((part) => part.replaceAll(amount, PRICE_PLACEHOLDER)).join(name);
}

/** A stored text as shoppers read it, with the price of now. */
export function filled(text: string, product: ProductFacts, grammar: Grammar): string {
  const price = priceOf(product);
  return price ? text.replaceAll(PRICE_PLACEHOLDER, () => grammar.value(price)) : text;
}

function priceOf({ facts }: ProductFacts): Fact | undefined {
  return facts.find(({ kind, attribute }) => kind === 'money' && attribute === 'price');
}
