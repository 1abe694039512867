import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogItem, channelName } from '@attune/contracts';
import {
  type CatalogLexicon,
  CatalogLexiconBuilder,
  DEFAULT_CLAIM_POLICY,
  extractFacts,
  negotiate,
  type ProductFacts,
  type Verdict,
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
const mutation = correct.extend({ class: z.string(), wrong: z.string() });

/** The fields that a text in one piece stands for, by channel. */
const FIELD_OF: Readonly<Record<string, string>> = { card: 'short', ad: 'description', email: 'body' };
const CHANNEL_OF: Readonly<Record<string, string>> = { email: 'email_body' };

/**
 * The verifier on texts by somebody who has never seen its lists: mutations that it should find, by class, and
 * paraphrases that it should let pass. Which ones fail is not printed: lists that are mended by them would be measured
 * by what they were made from.
 */
export function unseenTexts(): BenchmarkRow[] {
  const products = new Map(
    read('products.json', z.array(catalogItem)).map((item) => [item.itemId, extractFacts(item)]),
  );
  const lexicon = new CatalogLexiconBuilder();
  for (const product of products.values()) lexicon.add(product);
  const check = (one: z.infer<typeof correct>) => verdict(one, products.get(one.itemId)!, lexicon.lexicon());
  const rows: BenchmarkRow[] = [];
  for (const [name, suffix] of [
    ['English', ''],
    ['other languages', '-other'],
  ]) {
    const mutations = read(`mutations${suffix}.json`, z.array(mutation));
    rows.push(...mutationRows(name, mutations, check));
    rows.push(...paraphraseRows(name, read(`paraphrases${suffix}.json`, z.array(correct)), check));
  }
  return rows;
}

type Check<T> = (one: T) => Verdict;

function mutationRows(
  name: string,
  mutations: readonly z.infer<typeof mutation>[],
  check: Check<z.infer<typeof correct>>,
): BenchmarkRow[] {
  const byClass = Map.groupBy(mutations, (one) => one.class);
  byClass.set('all', [...mutations]);
  return [...byClass].flatMap(([kind, ones]) => {
    const verdicts = ones.map(check);
    const share = (matches: (outcome: Verdict['outcome']) => boolean) =>
      verdicts.filter(({ outcome }) => matches(outcome)).length / ones.length;
    const of = { unit: 'share', comparedTo: `${ones.length} texts` };
    return [
      { figure: `unseen mutations, ${name}, ${kind}: found`, value: share((outcome) => outcome !== 'pass'), ...of },
      { figure: `unseen mutations, ${name}, ${kind}: refused`, value: share((one) => one === 'refused'), ...of },
    ];
  });
}

function paraphraseRows(
  name: string,
  paraphrases: readonly z.infer<typeof correct>[],
  check: Check<z.infer<typeof correct>>,
): BenchmarkRow[] {
  const verdicts = paraphrases.map(check);
  const row = (what: string, outcome: Verdict['outcome']) => ({
    ...{ figure: `correct paraphrases, ${name}: ${what}`, unit: 'share', comparedTo: `${paraphrases.length} texts` },
    value: verdicts.filter((one) => one.outcome === outcome).length / paraphrases.length,
  });
  return [row('refused', 'refused'), row('sent to review', 'review')];
}

function verdict({ text, locale, channel }: z.infer<typeof correct>, product: ProductFacts, catalog: CatalogLexicon) {
  return verifyText([{ name: FIELD_OF[channel] ?? 'body', text }], {
    ...{ product, catalog, policy: DEFAULT_CLAIM_POLICY, grammar: negotiate(locale)! },
    channel: channelName.parse(CHANNEL_OF[channel] ?? channel),
  });
}

function read<T>(file: string, schema: z.ZodType<T>): T {
  const path = join(workspaceRoot(), 'benchmarks', 'src', 'copy', 'unseen', file);
  return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
}
