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

/** Each by other authors, and of other products. */
const SETS = ['first', 'second'];
const LANGUAGES = [
  ['English', ''],
  ['other languages', '-other'],
];

/**
 * The verifier on texts by people who have never seen its lists: mutations that it should find, by class, and
 * paraphrases that it should let pass. Which ones fail is not printed: lists that are mended by them would be measured
 * by what they were made from.
 */
export function unseenTexts(): BenchmarkRow[] {
  return SETS.flatMap((set) => {
    const products = new Map(
      read(set, 'products', z.array(catalogItem)).map((item) => [item.itemId, extractFacts(item)]),
    );
    const lexicon = new CatalogLexiconBuilder();
    for (const product of products.values()) lexicon.add(product);
    const check: Check<UnseenText> = ({ text, locale, channel, itemId }, extent) =>
      verifyText([{ name: FIELD_OF[channel] ?? 'body', text }], {
        ...{ product: products.get(itemId)!, catalog: lexicon.lexicon(), policy: DEFAULT_CLAIM_POLICY, extent },
        ...{ grammar: negotiate(locale)!, channel: channelName.parse(CHANNEL_OF[channel] ?? channel) },
      });
    return LANGUAGES.flatMap(([language, suffix]) => {
      const name = `${set} set, ${language}`;
      return [
        ...mutationRows(name, read(set, `mutations${suffix}`, z.array(mutation)), check),
        ...paraphraseRows(name, read(set, `paraphrases${suffix}`, z.array(correct)), check),
      ];
    });
  });
}

type Check<T> = (one: T, extent: VerifyOptions['extent']) => Verdict;

function mutationRows(
  name: string,
  mutations: readonly z.infer<typeof mutation>[],
  check: Check<UnseenText>,
): BenchmarkRow[] {
  const byClass = Map.groupBy(mutations, (one) => one.class);
  byClass.set('all', [...mutations]);
  return [...byClass].flatMap(([kind, ones]) => {
    const verdicts = ones.map((one) => check(one, 'whole'));
    const share = (matches: (outcome: Verdict['outcome']) => boolean) =>
      verdicts.filter(({ outcome }) => matches(outcome)).length / ones.length;
    const of = { unit: 'share', comparedTo: `${ones.length} texts` };
    return [
      { figure: `${name}: mutations, ${kind}, found`, value: share((outcome) => outcome !== 'pass'), ...of },
      { figure: `${name}: mutations, ${kind}, refused`, value: share((one) => one === 'refused'), ...of },
    ];
  });
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
