import { z } from 'zod';
import { composeTemplate } from '../compose';
import { fits } from '../graphemes';
import { type CatalogLexicon } from '../lexicon/catalog-lexicon';
import { type Grammar } from '../locales/grammar';
import { planCopy } from '../plan';
import { type ClaimPolicy } from '../policy/copy-policy';
import { type verifyText } from '../verify/verify-text';
import { exampleProducts } from './example-products';
import { fillModelFrame, type FrameText, isFilled, type ModelFrame } from './frame';
import { findingSentences, MAX_FINDINGS } from './finding-sentences';
import { NAME_SLOT, PRICE_SLOT } from './frame-slots';
import { type FrameField, type FrameRequest } from './frame-key';
import { type ModelAnswer } from './language-model';
import { seemsInLanguage } from './language-guess';
import { readAnswer } from './read-answer';
import { betweenSlots, sentenceFaults, slotsIn } from './sentence-checks';
import { misplacedSlot, type SlotLeads, slotLeads } from './slot-relations';
import { isLooping, wordsOf } from './text-words';

/** What a model's answer is checked against. */
export interface FrameCheckOptions {
  readonly grammar: Grammar;
  readonly catalog: CatalogLexicon;
  readonly policy: ClaimPolicy;
  readonly verify?: typeof verifyText;
}

/** A frame that may be used, with what a reviewer should look at; or what is wrong, in sentences for the model. */
export type FrameCheck =
  | { readonly fields: readonly FrameText[]; readonly notes: readonly string[] }
  | { readonly findings: readonly string[] };

/** The shape of an answer to the request: field name to sentences. */
export function frameSchema({ fields }: FrameRequest): z.ZodType<Record<string, string[]>> {
  const shape = fields.map(({ name, limit, maxSentences }) => {
    // The slots' names are longer than some values: the true limit is kept where the frame is filled.
    const sentence = z
      .string()
      .min(1)
      .max(2 * limit);
    return [name, z.array(sentence).min(1).max(maxSentences)] as const;
  });
  return z.strictObject(Object.fromEntries(shape));
}

/**
 * Checks a model's answer: its shape; each planned slot exactly once in its field and none unknown; no value outside the
 * slots; the language, loops and ends; and the texts that it makes for made-up products, as any text is checked.
 */
export function checkFrame(answer: ModelAnswer, request: FrameRequest, options: FrameCheckOptions): FrameCheck {
  const read = readAnswer(answer, frameSchema(request));
  return 'findings' in read ? read : checkFrameTexts(new Map(Object.entries(read.value)), request, options);
}

/**
 * The same for a frame that is given as it is, which somebody edited.
 * @param texts field name to sentences
 */
export function checkFrameTexts(
  texts: ReadonlyMap<string, readonly string[]>,
  request: FrameRequest,
  options: FrameCheckOptions,
): FrameCheck {
  const leads = slotLeads(request, options.grammar);
  const fields = request.fields.map(({ name }) => ({
    name,
    sentences: (texts.get(name) ?? []).map((one) => tidy(one, options.grammar)),
  }));
  const faults = request.fields.flatMap((field, index) =>
    fieldFaults(fields[index].sentences, field, leads, options.grammar),
  );
  if (faults.length > 0) return { findings: faults.slice(0, MAX_FINDINGS) };
  return tryOnExamples(fields, request, options);
}

/** The sentence in the form that is kept: names as they are, and articles left to the grammar, which knows the word. */
function tidy(sentence: string, grammar: Grammar): string {
  const named = sentence.trim().replaceAll('{Name}', '{name}').replaceAll('{Brand}', '{brand}');
  if (grammar.withArticle('x') === 'x') return named;
  return named.replace(/(^|[\s("“])an? \{([a-z][A-Za-z]*)\}/giu, (_, before: string, slot: string) => {
    return `${before}{a ${slot.charAt(0).toLowerCase()}${slot.slice(1)}}`;
  });
}

function fieldFaults(sentences: readonly string[], field: FrameField, leads: SlotLeads, grammar: Grammar): string[] {
  const { name, limit, isProse, slots } = field;
  if (sentences.length === 0) return [`"${name}" is missing.`];
  const faults = sentences.flatMap((sentence, index) =>
    sentenceFaults(sentence, isProse, grammar).map((fault) => `${fault} in sentence ${index + 1} of "${name}".`),
  );
  faults.push(...slotFaults(sentences, name, slots));
  const misplaced = sentences.map((sentence) => misplacedSlot(sentence, leads)).find((slot) => slot !== undefined);
  if (misplaced) faults.push(`{${misplaced}} stands in "${name}" where another slot belongs.`);

  const text = sentences.map(betweenSlots).join(' ');
  const words = wordsOf(text);
  if (!fits(text, limit)) faults.push(`"${name}" is longer than ${limit} characters.`);
  if (isLooping(words) || new Set(sentences).size < sentences.length) faults.push(`"${name}" repeats itself.`);
  if (!seemsInLanguage(words, grammar)) faults.push(`"${name}" is not written in the language "${grammar.tag}".`);
  return faults;
}

function slotFaults(sentences: readonly string[], field: string, planned: readonly string[]): string[] {
  const used = sentences.flatMap(slotsIn);
  const faults: string[] = [];
  for (const slot of planned) {
    const count = used.filter((one) => one.name === slot).length;
    if (count !== 1) faults.push(`"${field}" must hold {${slot}} exactly once, and holds it ${count} times.`);
  }
  for (const slot of new Set(used.map((one) => one.name))) {
    if (!planned.includes(slot)) faults.push(`"${field}" has no slot {${slot.slice(0, 40)}}.`);
  }
  const bare = used.find(({ name, article }) => article && (name === NAME_SLOT.name || name === PRICE_SLOT));
  if (bare) faults.push(`{${bare.name}} takes no article in "${field}".`);
  return faults;
}

function tryOnExamples(
  fields: readonly FrameText[],
  request: FrameRequest,
  { grammar, catalog, policy, verify }: FrameCheckOptions,
): FrameCheck {
  const { channel, id, segment, tone } = request.key;
  const frame: ModelFrame = { key: id, fields, writer: 'model', promptVersion: 0 };
  const affinities = segment === '' ? [] : [{ attribute: segment, value: '', weight: 1 }];
  const notes = new Set<string>();
  for (const product of exampleProducts(request)) {
    const plan = planCopy(product, { channel, grammar, affinities, seed: 0 });
    const rules = composeTemplate(product, { channel, grammar, affinities, tone }).fields;
    const filled = fillModelFrame(frame, product, plan, { request, grammar, rules, catalog, policy, verify });
    if (!isFilled(filled)) {
      const told = findingSentences(filled.findings, 'hard');
      return { findings: told.length > 0 ? told : [`With values in the slots, ${filled.reason}.`] };
    }
    for (const note of findingSentences(filled.verdict.findings, 'soft')) notes.add(note);
  }
  return { fields, notes: [...notes].slice(0, MAX_FINDINGS) };
}
