import { type ChannelName } from '@attune/contracts';
import { FIELD_LIMITS } from '../channels';
import { type Fact, type ProductFacts } from '../facts/facts';
import { foldedWords, singular } from '../facts/words';
import { fingerprint } from '../fingerprint';
import { type Grammar } from '../locales/grammar';
import { type Tone } from '../locales/locale';
import { type Plan } from '../plan';
import { MODEL_FIELDS } from './model-fields';
import { NAME_SLOT, type Slot, slotFacts, slotsFor } from './frame-slots';
import { wordsOnly } from './words-only';

/** What a frame is for. All products with the same key share it; nothing in it is about a person. */
export interface FrameKey {
  /** "frame/card/en/plain/backpack/material/0f3a…": the parts that can be read, and the hash of all of them. */
  readonly id: string;
  readonly channel: ChannelName;
  /** BCP 47 tag of a grammar. */
  readonly locale: string;
  readonly tone: Tone;
  /** What kind of product, as plain words in small letters; empty when the catalog does not say. */
  readonly type: string;
  /** The attributes that have slots, sorted. */
  readonly attributes: readonly string[];
  /** The attribute that leads for shoppers who care about it; empty when the copy is not tailored. */
  readonly segment: string;
}

/** A field that a model writes. */
export interface FrameField {
  readonly name: string;
  /** The most graphemes that the filled text may have. */
  readonly limit: number;
  readonly maxSentences: number;
  /** Whether it is made of sentences, each with an end mark; else it is a line. */
  readonly isProse: boolean;
  /** The names of the slots that it must hold, each exactly once, the leading one first. */
  readonly slots: readonly string[];
}

/** A frame that is wanted. */
export interface FrameRequest {
  readonly key: FrameKey;
  readonly fields: readonly FrameField[];
  /** The slots of all fields. */
  readonly slots: readonly Slot[];
}

export interface FrameOptions {
  readonly channel: ChannelName;
  readonly grammar: Grammar;
  /** "plain" unless given. */
  readonly tone?: Tone;
}

/** The longest name of a kind of product, in graphemes. */
const MAX_TYPE_LENGTH = 40;

/**
 * The frame that a product needs for its plan. Undefined where models write no frames: for answers to questions, and for
 * products of which there is nothing to say beside the name.
 */
export function frameRequest(product: ProductFacts, plan: Plan, options: FrameOptions): FrameRequest | undefined {
  const { channel, grammar, tone = 'plain' } = options;
  const facts = slotFacts(product, plan);
  const known = slotsFor(facts, grammar);
  const fields = fieldsFor(channel, known);
  const used = new Set(fields.flatMap((field) => field.slots));
  const slots = [NAME_SLOT, ...known].filter(({ name }) => used.has(name));
  if (fields.length === 0 || slots.every(({ kind }) => kind === 'name')) return undefined;

  const type = typeOf(product);
  const segment = plan.tailored && plan.lead && used.has(nameOf(known, plan.lead)) ? plan.lead.attribute : '';
  const attributes = slots.map(({ attribute }) => attribute).sort();
  const hash = fingerprint([channel, grammar.tag, tone, type, segment, fields, slots]);
  const id = ['frame', channel, grammar.tag, tone, slug(type), slug(segment), hash].join('/');
  return { key: { id, channel, locale: grammar.tag, tone, type, attributes, segment }, fields, slots };
}

/** Deals the slots out to the channel's fields: a fact is said in one of them, and once. */
function fieldsFor(channel: ChannelName, slots: readonly Slot[]): FrameField[] {
  const limits: Readonly<Record<string, number>> = FIELD_LIMITS[channel];
  const price = slots.find(({ kind }) => kind === 'price');
  let rest = slots.filter((slot) => slot !== price);
  const fields: FrameField[] = [];
  for (const { name, withName, withPrice, maxFacts, maxSentences, isProse } of MODEL_FIELDS[channel]) {
    const facts = rest.slice(0, maxFacts);
    rest = rest.slice(maxFacts);
    const own = [...facts, ...(withPrice && price ? [price] : [])];
    const held = [...(withName ? [NAME_SLOT] : []), ...own].map((slot) => slot.name);
    if (own.length > 0) fields.push({ name, limit: limits[name], maxSentences, isProse, slots: held });
  }
  return fields;
}

function nameOf(slots: readonly Slot[], fact: Fact): string {
  return slots.find(({ attribute }) => attribute === fact.attribute)?.name ?? '';
}

/**
 * What kind of product: the type that the catalog gives it, else its narrowest category, else what its name says. In this
 * order, since names have many words for one kind ("daypack", "rucksack"), and each kind is another frame to review.
 */
function typeOf({ facts }: ProductFacts): string {
  const type = facts.find(({ attribute, part }) => attribute === 'type' && part === undefined);
  const category = facts.find(({ attribute }) => attribute === 'category');
  const given = type?.source === 'structured' ? type.values[0] : (category?.values.at(-1) ?? type?.values[0] ?? '');
  return wordsOnly(given, MAX_TYPE_LENGTH).toLowerCase();
}

function slug(text: string): string {
  return foldedWords(text).map(singular).join('-') || '-';
}
