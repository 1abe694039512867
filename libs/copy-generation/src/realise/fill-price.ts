import { factAbout, type ProductFacts } from '../facts/facts';
import { type Grammar } from '../locales/grammar';
import { type Citation } from './frame';
import { PRICE_SLOT } from './price-slot';

/** A field that may have a slot for the price, as it was written or as it was kept. */
export interface PricedField {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly { readonly text: string; readonly facts: readonly Citation[] }[];
}

/** Puts a product's current amount where fields have a slot for it. */
export class PriceFiller {
  private readonly amount: string | undefined;
  private readonly value: string | undefined;

  constructor(product: ProductFacts, grammar: Grammar) {
    const price = factAbout(product, 'price');
    if (price?.kind !== 'money') return;
    this.amount = grammar.money(price.money);
    this.value = price.values[0];
  }

  /** Whether the field says a price though the product has none any more: then it must be composed anew. */
  lacks(field: Pick<PricedField, 'text'>): boolean {
    return this.amount === undefined && field.text.includes(PRICE_SLOT);
  }

  /** The field with the amount. */
  fill<Priced extends PricedField>(field: Priced): Priced {
    const { amount } = this;
    if (amount === undefined || !field.text.includes(PRICE_SLOT)) return field;
    const sentences = field.sentences.map((sentence) => this.fillSentence(sentence, amount));
    return { ...field, text: field.text.replaceAll(PRICE_SLOT, () => amount), sentences };
  }

  private fillSentence(sentence: PricedField['sentences'][number], amount: string) {
    if (!sentence.text.includes(PRICE_SLOT)) return sentence;
    const facts = sentence.facts.map((fact) =>
      fact.value === PRICE_SLOT ? { field: fact.field, value: this.value ?? fact.value } : fact,
    );
    // As a function: an amount is full of "$", which a replacement text would read as a pattern.
    return { ...sentence, text: sentence.text.replaceAll(PRICE_SLOT, () => amount), facts };
  }
}
