import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogItem, channelName } from '@attune/contracts';
import {
  CatalogLexiconBuilder,
  DEFAULT_CLAIM_POLICY,
  extractFacts,
  negotiate,
  type Verdict,
  type VerifyOptions,
  verifyText,
} from '@attune/copy-generation';
import { workspaceRoot } from '@attune/local-stack';
import { z } from 'zod';
import type { BenchmarkRow } from '../benchmark';

const correct = z.object({
  itemId: z.string(),
  text: z.string(),
  locale: z.string().default('en'),
  channel: z.string().default('product_page'),
});
type UnseenText = z.infer<typeof correct>;
const mutation = correct.extend({ class: z.string(), wrong: z.string() });

/** The fields that a text in one piece stands for, by channel. */
const FIELD_OF: Readonly<Record<string, string>> = { card: 'short', ad: 'description', email: 'body' };
const CHANNEL_OF: Readonly<Record<string, string>> = {
  email: 'email_body',
  social: 'social_post',
  chat: 'chat_answer',
};

/** Of other products each. */
const SETS = ['first', 'second', 'third', 'fourth'];

/** Those of which causes may be mended by one half, and are judged by the other. */
const HALVED: ReadonlySet<string> = new Set(['third', 'fourth']);

/**
 * The verifier on texts by people who have never seen its lists: mutations that it should find, by class, and
 * paraphrases that it should let pass. Which ones fail is not printed: lists that are mended by them would be measured
 * by what they were made from.
 */
export function unseenTexts(): BenchmarkRow[] {
  return SETS.flatMap((set) => {
    const items = read(set, 'products', z.array(catalogItem));
    const products = new Map(items.map((item) => [item.itemId, extractFacts(item)]));
    const lexicon = new CatalogLexiconBuilder();
    for (const product of products.values()) lexicon.add(product);
    const check: Check<UnseenText> = ({ text, locale, channel, itemId }, extent) =>
      verifyText([{ name: FIELD_OF[channel] ?? 'body', text }], {
        ...{ product: products.get(itemId)!, catalog: lexicon.lexicon(), policy: DEFAULT_CLAIM_POLICY, extent },
        ...{ grammar: negotiate(locale)!, channel: channelName.parse(CHANNEL_OF[channel] ?? channel) },
      });
    const itemIds = items.map(({ itemId }) => itemId);
    const parts = HALVED.has(set) ? halves(set, itemIds) : [[`${set} set`, null] as const];
    return parts.flatMap(([part, ids]) => partRows(set, part, ids, check));
  });
}

/** Every other product is for looking at, beginning with the first; the rest only for judging. */
function halves(set: string, itemIds: readonly string[]) {
  const half = (rest: number) => new Set(itemIds.filter((_, n) => n % 2 === rest));
  return [
    [`${set} set, development half`, half(0)],
    [`${set} set, held-out half`, half(1)],
  ] as const;
}

/** English, the other languages together by class, and each of them alone in sum. */
function partRows(
  set: string,
  part: string,
  ids: ReadonlySet<string> | null,
  check: Check<UnseenText>,
): BenchmarkRow[] {
  const within = <T extends UnseenText>(texts: readonly T[]) => texts.filter((one) => ids?.has(one.itemId) ?? true);
  const texts = (suffix: string) => ({
    mutations: within(read(set, `mutations${suffix}`, z.array(mutation))),
    paraphrases: within(read(set, `paraphrases${suffix}`, z.array(correct))),
  });
  const english = texts('');
  const other = texts('-other');
  return [
    ...mutationRows(`${part}, English`, english.mutations, check),
    ...paraphraseRows(`${part}, English`, english.paraphrases, check),
    ...mutationRows(`${part}, other languages`, other.mutations, check),
    ...paraphraseRows(`${part}, other languages`, other.paraphrases, check),
    ...Object.entries(LANGUAGES).flatMap(([locale, language]) => [
      ...foundRows(`${part}, ${language}: mutations`, of(locale, other.mutations), check),
      ...paraphraseRows(`${part}, ${language}`, of(locale, other.paraphrases), check),
    ]),
  ];
}

const LANGUAGES = { de: 'German', fr: 'French', es: 'Spanish', zh: 'Chinese' };

function of<T extends UnseenText>(locale: string, texts: readonly T[]): readonly T[] {
  return texts.filter((one) => one.locale === locale);
}

type Check<T> = (one: T, extent: VerifyOptions['extent']) => Verdict;

type Mutation = z.infer<typeof mutation>;

function mutationRows(name: string, mutations: readonly Mutation[], check: Check<UnseenText>): BenchmarkRow[] {
  const byClass = Map.groupBy(mutations, (one) => one.class);
  byClass.set('all', [...mutations]);
  return [...byClass].flatMap(([kind, ones]) => foundRows(`${name}: mutations, ${kind}`, ones, check));
}

function foundRows(name: string, ones: readonly Mutation[], check: Check<UnseenText>): BenchmarkRow[] {
  const verdicts = ones.map((one) => check(one, 'whole'));
  const share = (matches: (outcome: Verdict['outcome']) => boolean) =>
    verdicts.filter(({ outcome }) => matches(outcome)).length / ones.length;
  const shared = { unit: 'share', comparedTo: `${ones.length} texts` };
  return [
    { figure: `${name}, found`, value: share((outcome) => outcome !== 'pass'), ...shared },
    { figure: `${name}, refused`, value: share((one) => one === 'refused'), ...shared },
  ];
}

function paraphraseRows(name: string, paraphrases: readonly UnseenText[], check: Check<UnseenText>): BenchmarkRow[] {
  // What a copy must say may stand in its other sentences.
  const verdicts = paraphrases.map((one) => check(one, 'part'));
  const row = (what: string, outcome: Verdict['outcome']) => ({
    ...{ figure: `${name}: correct texts, ${what}`, unit: 'share', comparedTo: `${paraphrases.length} texts` },
    value: verdicts.filter((one) => one.outcome === outcome).length / paraphrases.length,
  });
  return [row('refused', 'refused'), row('sent to review', 'review')];
}

function read<T>(set: string, name: string, schema: z.ZodType<T>): T {
  const path = join(workspaceRoot(), 'benchmarks', 'src', 'copy', 'unseen', set, `${name}.json`);
  return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
}
