import { type Fact, factAbout, type ProductFacts } from '../facts/facts';
import { fits } from '../graphemes';
import { type CatalogLexicon } from '../lexicon/catalog-lexicon';
import { type Grammar } from '../locales/grammar';
import { type Plan } from '../plan';
import { type ClaimPolicy } from '../policy/copy-policy';
import { type Field, joinSentences } from '../realise/draft';
import { PriceFiller } from '../realise/fill-price';
import { capitalised, fillFrame, type Phrase } from '../realise/frame';
import { MIN_PRICE_ROOM, roomFor, withRoomForPrice } from '../realise/price-slot';
import { Writer } from '../realise/writer';
import { type Finding, type Verdict } from '../verify/verdict';
import { verifyText } from '../verify/verify-text';
import { closingSentences } from './closing-sentences';
import { type FrameRequest } from './frame-key';
import { factOfSlot, type Slot } from './frame-slots';
import { slotsIn } from './sentence-checks';

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

/** What a filled frame is made and checked with. */
export interface FillOptions {
  /** What the product and plan ask for; the frame must be for the same key. */
  readonly request: FrameRequest;
  readonly grammar: Grammar;
  /** What the rules wrote for the same product and plan, prices open: their fields stay where the frame has none. */
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
  /** In the channel's order, in the shape that the rules' own have, with a slot where the price is said (`PRICE_SLOT`). */
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
 * facts, and what warns or is yes or no is said behind them by the rules.
 */
export function fillModelFrame(
  frame: ModelFrame,
  product: ProductFacts,
  plan: Plan,
  options: FillOptions,
): FilledFrame | UnfilledFrame {
  const { request, grammar, rules = [], limits, catalog, policy, verify = verifyText } = options;
  if (frame.key !== request.key.id) return unfilled('the frame is for other products');
  const writer = new Writer(product, plan, grammar, { seed: 0, tone: request.key.tone });
  const values = slotPhrases(request, product, writer);
  if (typeof values === 'string') return unfilled(values);

  const written: Field[] = [];
  for (const { name, limit } of request.fields) {
    const sentences = frame.fields.find((field) => field.name === name)?.sentences ?? [];
    if (sentences.length === 0) return unfilled(`the frame has no ${name}`);
    const unknown = sentences.flatMap(slotsIn).find((slot) => !values.has(slot.name));
    if (unknown) return unfilled(`the frame has the unknown slot {${unknown.name}}`);
    const own = sentences.map((sentence) => fillSentence(sentence, values, grammar));
    const phrases = [...own, ...closingSentences(request.key.channel, name, plan, writer)];
    const text = joinSentences(phrases);
    const room = Math.min(limit, limits?.get(name) ?? limit);
    if (!fits(withRoomForPrice(text, priceRoom(product, grammar)), room)) return unfilled(`${name} would be too long`);
    written.push({ name, text, sentences: phrases });
  }
  const fields = mergeFields(rules, written);
  const price = new PriceFiller(product, grammar);
  const shown = fields.map((field) => price.fill(field));
  const verdict = verify(shown, { product, grammar, channel: request.key.channel, catalog, policy });
  if (verdict.outcome === 'refused') return { reason: 'the filled text fails the check', findings: verdict.findings };
  return { fields, verdict };
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

/** What each slot is filled with, by the slot's name; or why one cannot be filled. */
function slotPhrases(request: FrameRequest, product: ProductFacts, writer: Writer): SlotPhrases | string {
  if (!writer.nameFitsSentence) return 'the name is too long for a sentence';
  const phrases = new Map<string, Phrase & { isProperName: boolean }>();
  for (const slot of request.slots) {
    const fact = factOfSlot(slot, product);
    if (!fact) return `nothing is known for {${slot.name}}`;
    // Braces in a value would be read as a slot where prices are filled in.
    if (fact.values.some((value) => /[{}]/.test(value))) return `the value of {${slot.name}} has braces`;
    // A model's words bend around the value ("aus feinem {material}"), as the rules' phrases do, which have none for it.
    if (writer.grammar.hasForeignValue(fact)) return `the value of {${slot.name}} is not in the language of the text`;
    const isProperName = slot.kind === 'name' || slot.attribute === 'brand';
    phrases.set(slot.name, { ...phraseOf(slot, fact, writer), isProperName });
  }
  return phrases;
}

type SlotPhrases = ReadonlyMap<string, Phrase & { readonly isProperName: boolean }>;

function phraseOf(slot: Slot, fact: Fact, writer: Writer): Phrase {
  if (slot.kind === 'name') return writer.name;
  const value = writer.value(fact);
  return slot.kind === 'price' ? value : { ...value, text: writer.grammar.valueInSentence(fact) };
}

function fillSentence(sentence: string, values: SlotPhrases, grammar: Grammar): Phrase {
  const phraseFor = (slot: string, article: boolean): Phrase => {
    const { text, facts, frames } = values.get(slot)!;
    return { text: article ? grammar.withArticle(text) : text, facts, frames };
  };
  const filled = fillFrame(sentence, phraseFor, (before, words) => grammar.joined(before, words));
  const first = /^\{(?:a )?([A-Za-z]+)\}/.exec(sentence)?.[1] ?? '';
  // A name begins as its owner writes it, also at the start of a sentence.
  return values.get(first)?.isProperName ? filled : { ...filled, text: capitalised(filled.text) };
}

function priceRoom(product: ProductFacts, grammar: Grammar): number {
  const price = factAbout(product, 'price');
  return price?.kind === 'money' ? roomFor(price.money, (money) => grammar.money(money)) : MIN_PRICE_ROOM;
}

function unfilled(reason: string): UnfilledFrame {
  return { reason, findings: [] };
}
