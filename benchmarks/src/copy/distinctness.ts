import { channelName } from '@attune/contracts';
import { type Copy, compose, extractFacts, negotiate, type ProductFacts } from '@attune/copy-generation';
import { type Random, seededRandom } from '@attune/dataset';
import type { BenchmarkRow } from '../benchmark';
import type { CopyCatalog } from './catalogs';

const SEED = 5;
/** From so many facts on there is something to choose from. */
const MIN_FACTS = 3;

/** Whether products read alike, and whether shoppers with different tastes read different texts. */
export function distinctness(catalog: CopyCatalog): BenchmarkRow[] {
  const products = catalog.items.map((item) => ({ category: item.categoryPath.join('/'), facts: extractFacts(item) }));
  const duplicates = channelName.options
    .filter((channel) => channel !== 'chat_answer')
    .map((channel) => {
      const texts = products.map(
        ({ category, facts }) => `${category}\n${textOf(compose(facts, { channel, grammar: english }))}`,
      );
      return { channel, share: 1 - new Set(texts).size / texts.length };
    });
  const worst = duplicates.reduce((a, b) => (b.share > a.share ? b : a));
  const titles = products.map(({ category, facts }) => `${category}\n${facts.name.values[0]}`);
  const { asked, different } = leads(products.map(({ facts }) => facts));
  return [
    {
      ...{ figure: `${catalog.name}: exact duplicates in a category, worst channel (${worst.channel})` },
      ...{ value: worst.share, unit: 'share', comparedTo: 'titles that are the same already' },
      reference: 1 - new Set(titles).size / titles.length,
    },
    {
      ...{ figure: `${catalog.name}: two shoppers are told different facts first`, value: different, unit: 'products' },
      ...{ comparedTo: `products with ${MIN_FACTS} facts or more`, reference: asked },
    },
  ];
}

const english = negotiate('en')!;
const textOf = ({ fields }: Copy) => fields.map(({ text }) => text).join('\n');

/** Two shoppers for each product: one cares about one of its facts, the other about another. */
function leads(products: readonly ProductFacts[]): { asked: number; different: number } {
  const random = seededRandom(SEED);
  let [asked, different] = [0, 0];
  for (const product of products) {
    const facts = product.facts.filter(({ kind }) => kind === 'text');
    if (product.facts.length < MIN_FACTS || facts.length < 2) continue;
    asked++;
    const [one, other] = twoOf(facts, random).map(({ attribute, values }) => {
      const affinities = [{ attribute, value: values[0], weight: 1 }];
      const { fields } = compose(product, { channel: 'product_page', grammar: english, affinities });
      const body = fields.find(({ name }) => name === 'body');
      const opening = body?.sentences[0].facts.filter(({ field }) => field !== 'title') ?? [];
      return opening.map(({ field, value }) => `${field}=${value}`).join();
    });
    if (one !== other) different++;
  }
  return { asked, different };
}

function twoOf<T>(list: readonly T[], random: Random): [T, T] {
  const first = random.below(list.length);
  const second = (first + 1 + random.below(list.length - 1)) % list.length;
  return [list[first], list[second]];
}
