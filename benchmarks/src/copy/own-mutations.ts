import type { ChannelName } from '@attune/contracts';
import {
  type CatalogLexicon,
  CatalogLexiconBuilder,
  compose,
  conceptsOf,
  type ConceptKind,
  DEFAULT_CLAIM_POLICY,
  extractFacts,
  generalisations,
  type Grammar,
  kindOf,
  negotiate,
  type ProductFacts,
  verifyText,
} from '@attune/copy-generation';
import { type Random, seededRandom } from '@attune/dataset';
import type { BenchmarkRow } from '../benchmark';
import type { CopyCatalog } from './catalogs';

const SEED = 11;
/** So many texts of each class. */
const PER_CLASS = 160;

/** Where a price is said as well. */
const CHANNEL = 'social_post' satisfies ChannelName;
const FIELD = 'body';

/** A correct text with one thing in it made wrong; undefined where the text has no such thing. */
type Mutation = (text: string, product: ProductFacts, random: Random) => string | undefined;

/**
 * The verifier on texts of the rules in which one thing was made wrong with words from its own lists: what it must
 * refuse. These say that the lists are in use, and not how good they are.
 */
export function ownMutations(catalogs: readonly CopyCatalog[]): BenchmarkRow[] {
  const grammar = negotiate('en')!;
  const products = catalogs.flatMap(({ items }) => items.map(extractFacts));
  const lexicon = new CatalogLexiconBuilder();
  for (const product of products) lexicon.add(product);
  const catalog = lexicon.lexicon();
  const random = seededRandom(SEED);
  const shares = [...mutationsBy(grammar, catalog)].map(([kind, mutate]) => {
    let [made, refused] = [0, 0];
    for (let tries = 0; made < PER_CLASS && tries < PER_CLASS * 50; tries++) {
      const product = pick(products, random);
      const options = { grammar, catalog, policy: DEFAULT_CLAIM_POLICY, channel: CHANNEL } as const;
      const fields = compose(product, { ...options, seed: tries }).fields.map(({ name, text }) => ({ name, text }));
      const body = fields.find(({ name }) => name === FIELD);
      const mutated = body && mutate(body.text, product, random);
      if (mutated === undefined || mutated === body!.text) continue;
      made++;
      const changed = fields.map((field) => (field === body ? { ...field, text: mutated } : field));
      if (verifyText(changed, { ...options, product }).outcome === 'refused') refused++;
    }
    return { kind, made, refused };
  });
  const sum = (of: 'made' | 'refused') => shares.reduce((total, share) => total + share[of], 0);
  return [...shares, { kind: 'all', made: sum('made'), refused: sum('refused') }].map(({ kind, made, refused }) => ({
    ...{ figure: `own mutations, ${kind}: refused`, value: refused / made, unit: 'share' },
    comparedTo: `${made} texts`,
  }));
}

function mutationsBy(grammar: Grammar, { brands }: CatalogLexicon): Map<string, Mutation> {
  const { checks } = grammar;
  const brandNames = [...brands].filter((brand) => brand.length > 3);
  const numberWords = [...checks.numbers.values.keys()].filter((word) => /^[a-z]+$/.test(word));
  const comparators = Object.values(checks.comparatorsBefore).flatMap(plainPhrases);
  return new Map<string, Mutation>([
    ['colour', (text, product, random) => withOther('colour', 'in', text, product, random, grammar)],
    ['material', (text, product, random) => withOther('material', 'made of', text, product, random, grammar)],
    [
      'part',
      (text, product, random) => `${text} With a ${grammar.concepts.said(otherConcept('part', product, random))}.`,
    ],
    ['number', (text) => text.replace(/(?<![\d.,$€£])\d+(?![\d.,])/, (digits) => String(Number(digits) + 13))],
    ['number word', (text, _, random) => `${text} In a set of ${pick(numberWords, random)} pieces.`],
    ['currency', (text) => text.replace(/[$€£¥]/, (sign) => (sign === '€' ? '$' : '€'))],
    [
      'comparator',
      (text, _, random) => text.replace(/(?= ?[$€£¥]\d)/, ` ${pick(comparators, random)}`).replaceAll('  ', ' '),
    ],
    ['brand', (text, product, random) => otherBrand(text, product, brandNames, random)],
    ['negation', (text, product, random) => `${text} ${denied(grammar, product, random)}.`],
    ...claimMutations(grammar),
    ['capitals', (text) => text.replace(/\b[a-z]{4,} [a-z]{4,}\b/, (words) => words.toUpperCase())],
    ['injection', (text, _, random) => `${pick(plainPhrases(checks.babble), random)} ${text}`],
  ]);
}

/** A sentence for each class of claims, with a phrase of its list. */
function claimMutations({ checks }: Grammar): [string, Mutation][] {
  const byClass = new Map<string, string[]>();
  for (const { claimClass, rule, phrases, isDoubtful } of checks.claims) {
    // What is doubtful is for review.
    if (rule === 'allowed' || isDoubtful) continue;
    byClass.set(claimClass, [...(byClass.get(claimClass) ?? []), ...plainPhrases(phrases)]);
  }
  return [...byClass].map(([kind, phrases]) => [kind, (text, _, random) => `${text} It is ${pick(phrases, random)}.`]);
}

/** The phrases of a list that are plain words: no stems, alternatives or gaps. */
function plainPhrases(list: string): string[] {
  return list
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => /^[a-z]+(?: [a-z]+)*$/.test(phrase));
}

function withOther(
  kind: ConceptKind,
  before: string,
  text: string,
  product: ProductFacts,
  random: Random,
  grammar: Grammar,
): string {
  const other = grammar.concepts.said(otherConcept(kind, product, random));
  const own = grammar.concepts.mentions(text).find(({ concepts }) => concepts.some((one) => kindOf(one) === kind));
  if (own) return text.slice(0, own.start) + other + text.slice(own.end);
  return `${text} It is ${before} ${other}.`;
}

/** A concept that nothing known of the product is, or could be called, nor what its description names. */
function otherConcept(kind: ConceptKind, product: ProductFacts, random: Random) {
  const grammar = negotiate('en')!;
  const own = new Set(
    [product.name, ...product.facts]
      .flatMap(({ values }) => values)
      .flatMap((value) => grammar.concepts.mentions(value).flatMap(({ concepts }) => concepts))
      .concat(product.described)
      .flatMap(generalisations),
  );
  const others = conceptsOf(kind).filter((concept) => generalisations(concept).every((one) => !own.has(one)));
  return pick(others, random);
}

function otherBrand(
  text: string,
  product: ProductFacts,
  brands: readonly string[],
  random: Random,
): string | undefined {
  const own = product.facts.find(({ attribute }) => attribute === 'brand')?.values[0];
  const other = pick(brands, random);
  if (own === undefined || other === own.toLowerCase()) return undefined;
  const name = other.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return text.includes(own) ? text.replace(own, name) : `${text} Made by ${name}.`;
}

function denied({ checks }: Grammar, product: ProductFacts, random: Random): string {
  const known = new Set(product.facts.map(({ attribute }) => attribute));
  const words = Object.entries(checks.polar).filter(([attribute]) => !known.has(attribute));
  return `It is not ${plainPhrases(pick(words, random)[1])[0] ?? 'waterproof'}`;
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[random.below(list.length)];
}
