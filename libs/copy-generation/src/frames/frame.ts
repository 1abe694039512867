import { type Fact, type ProductFacts } from '../facts/facts';
import { fits } from '../graphemes';
import { type CatalogLexicon } from '../lexicon/catalog-lexicon';
import { type Grammar } from '../locales/grammar';
import { type Plan } from '../plan';
import { type ClaimPolicy } from '../policy/copy-policy';
import { type Field } from '../realise/draft';
import { capitalised, fillFrame, type Phrase } from '../realise/frame';
import { type Finding, type Verdict } from '../verify/verdict';
import { verifyText } from '../verify/verify-text';
import { type FrameRequest } from './frame-key';
import { factOfSlot, PRICE_SLOT, type Slot } from './frame-slots';
import { joinSentences } from './join-sentences';
import { polaritySentences } from './polarity-sentences';

/** A frame that a model wrote: texts with slots, for all products of a key. It holds no product's values. */
export interface ModelFrame {
  /** The id of the key that it is for. */
  readonly key: string;
  readonly fields: readonly FrameText[];
  /** `model:NAME`. */
  readonly writer: string;
  /** The version of the prompt that it was asked for with. */
  readonly promptVersion: number;
}

/** A field of a frame. */
export interface FrameText {
  readonly name: string;
  /** With slots as in the locales' frames: `{name}`, `{Colour}` with a capital, `{a fit}` with its article. */
  readonly sentences: readonly string[];
}

/** The longest name that is put into a sentence, in graphemes. */
const MAX_NAME_LENGTH = 120;

/** What a filled frame is made and checked with. */
export interface FillOptions {
  /** What the product and plan ask for; the frame must be for the same key. */
  readonly request: FrameRequest;
  readonly grammar: Grammar;
  /** What the rules wrote for the same product and plan: their fields stay where the frame has none. */
  readonly rules?: readonly Field[];
  /** Field name to the most graphemes that it may have here, where that is less than the channel's own. */
  readonly limits?: ReadonlyMap<string, number>;
  readonly catalog: CatalogLexicon;
  readonly policy: ClaimPolicy;
  /** How a text is checked. */
  readonly verify?: typeof verifyText;
}

/** A frame with a product's values. */
export interface FilledFrame {
  /** In the channel's order, in the shape that the rules' own have. A price stands in them as `{price}`. */
  readonly fields: readonly Field[];
  /** `pass` or `review`, of the text as a shopper would read it now. */
  readonly verdict: Verdict;
}

/** Why a frame does not serve for a product; the rules write then. */
export interface UnfilledFrame {
  readonly reason: string;
  readonly findings: readonly Finding[];
}

/**
 * Fills a frame with a product's values. All that a model gave are the words between the slots: values come from the
 * facts, and what is yes or no is said behind them by the rules.
 */
export function fillModelFrame(
  frame: ModelFrame,
  product: ProductFacts,
  plan: Plan,
  options: FillOptions,
): FilledFrame | UnfilledFrame {
  const { request, grammar, rules = [], limits, catalog, policy, verify = verifyText } = options;
  if (frame.key !== request.key.id) return unfilled('the frame is for other products');
  const values = slotValues(request, product);
  if (typeof values === 'string') return unfilled(values);

  const kept: Field[] = [];
  const shown: Field[] = [];
  for (const { name, limit } of request.fields) {
    const sentences = frame.fields.find((field) => field.name === name)?.sentences ?? [];
    if (sentences.length === 0) return unfilled(`the frame has no ${name}`);
    const closing = polaritySentences(request.key.channel, name, product, plan, grammar);
    const own = (price: PriceText) => sentences.map((sentence) => fillSentence(sentence, values, grammar, price));
    const read = fieldOf(name, [...own('shown'), ...closing], grammar);
    if (!fits(read.text, Math.min(limit, limits?.get(name) ?? limit))) return unfilled(`${name} would be too long`);
    shown.push(read);
    kept.push(fieldOf(name, [...own('kept open'), ...closing], grammar));
  }
  const verdict = verify(mergeFields(rules, shown), {
    product,
    grammar,
    channel: request.key.channel,
    catalog,
    policy,
  });
  if (verdict.outcome === 'refused') return { reason: 'the filled text fails the check', findings: verdict.findings };
  return { fields: mergeFields(rules, kept), verdict };
}

/** Whether a frame could be filled. */
export function isFilled(outcome: FilledFrame | UnfilledFrame): outcome is FilledFrame {
  return 'fields' in outcome;
}

/** The rules' fields, with those of the frame in the place of the same name, and what the rules had none of behind them. */
function mergeFields(rules: readonly Field[], fields: readonly Field[]): Field[] {
  const written = new Map(fields.map((field) => [field.name, field]));
  const merged = rules.map((field) => written.get(field.name) ?? field);
  return [...merged, ...fields.filter(({ name }) => !rules.some((field) => field.name === name))];
}

/** Each slot's fact by the slot's name; or why one cannot be filled. */
function slotValues(request: FrameRequest, product: ProductFacts): ReadonlyMap<string, SlotFact> | string {
  const values = new Map<string, SlotFact>();
  for (const slot of request.slots) {
    const fact = factOfSlot(slot, product);
    if (!fact) return `nothing is known for {${slot.name}}`;
    if (slot.kind === 'name' && !fits(fact.values[0], MAX_NAME_LENGTH)) return 'the name is too long for a sentence';
    // Braces in a value would be read as a slot where prices are filled in.
    if (fact.values.some((value) => /[{}]/.test(value))) return `the value of {${slot.name}} has braces`;
    values.set(slot.name, { slot, fact });
  }
  return values;
}

interface SlotFact {
  slot: Slot;
  fact: Fact;
}

/** As an amount, or as a slot for whoever shows the text. */
type PriceText = 'shown' | 'kept open';

function fillSentence(
  sentence: string,
  values: ReadonlyMap<string, SlotFact>,
  grammar: Grammar,
  price: PriceText,
): Phrase {
  const filled = fillFrame(sentence, (name, article) => {
    const { slot, fact } = values.get(name)!;
    const facts = fact.values.map((value) => ({ field: fact.field, value }));
    const text = slot.name === PRICE_SLOT && price === 'kept open' ? `{${PRICE_SLOT}}` : textOf(slot, fact, grammar);
    return { text: article ? grammar.withArticle(text) : text, facts, frames: [] };
  });
  const first = /^\{(?:a )?([A-Za-z]+)\}/.exec(sentence)?.[1] ?? '';
  // A name begins as its owner writes it, also at the start of a sentence.
  const isProperName = ['name', 'brand'].includes(values.get(first)?.slot.attribute ?? '');
  return isProperName ? filled : { ...filled, text: capitalised(filled.text) };
}

function textOf(slot: Slot, fact: Fact, grammar: Grammar): string {
  return slot.kind === 'name' ? fact.values[0] : grammar.valueInSentence(fact);
}

function fieldOf(name: string, sentences: readonly Phrase[], grammar: Grammar): Field {
  return {
    name,
    text: joinSentences(
      sentences.map(({ text }) => text),
      grammar,
    ),
    sentences,
  };
}

function unfilled(reason: string): UnfilledFrame {
  return { reason, findings: [] };
}
