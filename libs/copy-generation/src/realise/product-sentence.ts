import { type Fact } from '../facts/facts';
import { type ProductSentences } from '../locales/locale';
import { type Phrase, withoutRepeats } from './frame';
import { type Writer } from './writer';

/** More are hard to take in at once. */
const MAX_PREDICATES = 2;

/**
 * The sentence that names the product and says something of it: "The Linen Shirt by Nordwind is made of linen and has a
 * hood." Undefined in languages without such sentences, and when none of the facts can be said so.
 * @param facts the first ones are said; what is said first is cited first, too
 */
export function namedSentence(writer: Writer, facts: readonly Fact[], brand?: Fact): Phrase | undefined {
  const forms = writer.grammar.productSentences;
  if (!forms) return undefined;
  const { name } = writer;
  const text = writer.nameHoldsKind() ? writer.grammar.withDefiniteArticle(name.text) : name.text;
  return sentence(writer, forms, { subject: byBrand(writer, forms, { ...name, text }, brand), noun: name.text }, facts);
}

/** The same with the kind of product in the place of its name, which stands above: "This shirt by Nordwind has a hood." */
export function kindSentence(writer: Writer, kind: Fact, facts: readonly Fact[], brand?: Fact): Phrase | undefined {
  const { grammar } = writer;
  const forms = grammar.productSentences;
  // A section of the shop is called by the many that stand in it.
  if (!forms || kind.field === 'categoryPath') return undefined;
  const noun = forms.kindInSentence(writer.kind(kind).text);
  const frames = grammar.isSeveral(noun) ? forms.severalOfKind : forms.oneOfKind;
  const subject = writer.say('kind subject', frames, { kind: { ...writer.kind(kind), text: noun } });
  return sentence(writer, forms, { subject: byBrand(writer, forms, subject, brand), noun }, facts);
}

/** The subject with its brand, and the noun that verbs agree with. */
interface Subject {
  readonly subject: Phrase;
  readonly noun: string;
}

function byBrand(writer: Writer, forms: ProductSentences, name: Phrase, brand: Fact | undefined): Phrase {
  return brand ? writer.say('maker', forms.maker, { name, brand: writer.value(brand) }) : name;
}

function sentence(
  writer: Writer,
  forms: ProductSentences,
  { subject, noun }: Subject,
  facts: readonly Fact[],
): Phrase | undefined {
  const said = predicates(writer, facts, noun);
  if (said.length === 0) return undefined;
  const [first, second] = said;
  const both = second && { ...second, text: forms.behind(first.text, second.text) };
  const all = both ? writer.say('two predicates', forms.twoPredicates, { first, second: both }) : first;
  const whole = writer.say('product sentence', forms.sentence, { subject, predicates: all });
  return { ...whole, facts: withoutRepeats([...all.facts, ...whole.facts]) };
}

/** Predicates for the first of the facts that have one; one yes at most. */
function predicates(writer: Writer, facts: readonly Fact[], noun: string): Phrase[] {
  const firstYes = facts.find(({ kind }) => kind === 'boolean');
  const said: Phrase[] = [];
  for (const fact of facts) {
    if (said.length === MAX_PREDICATES) break;
    const predicate = fact.kind !== 'boolean' || fact === firstYes ? writer.predicate(fact, noun) : undefined;
    if (predicate) said.push(predicate);
  }
  return said;
}
