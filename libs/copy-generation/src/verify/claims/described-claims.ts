import { type Fact } from '../../facts/facts';
import { RAINPROOF } from '../../locales/carried-by';
import { type ClaimWords } from '../../locales/check-words';
import { checks as english } from '../../locales/en/checks';
import { type ClaimClass } from '../../policy/copy-policy';
import { clausesOf, isDenying } from '../support/denying-clauses';
import { type Language } from '../language/language';
import { phrasesOf } from '../language/language-words';
import { PhraseIndex } from '../language/phrases';
import { type Support } from '../support/support';
import type { StructuredFact } from '../support/structured-fact';
import { foldedTokens, tokensOf } from '../language/tokens';
import { besidesNo, saysNo } from '../support/yes-no-facts';

/** What the catalog claims of a product, as far as a text may say the same in other words. */
export interface CatalogClaims {
  /** Claims by what else carries them, in structured values: "water-repellent" for "repels water". */
  readonly structured: ReadonlySet<string>;
  /** The same in the description. */
  readonly described: ReadonlySet<string>;
  /** Stems of the description's words, translated too. */
  readonly describedStems: ReadonlySet<string>;
  /** Classes of what the catalog claims in English, for a text in another language. */
  readonly classes: ReadonlySet<ClaimClass>;
  /** Stems of what the name says in the language. */
  readonly namedStems: ReadonlySet<string>;
}

const ENGLISH_CLAIMS = new PhraseIndex(
  english.claims.flatMap((claim) => phrasesOf(claim.phrases).map((one) => [one, claim] as const)),
);

/** What stands for a list of words that all claim much the same; of other lists each word is a claim of its own. */
export function kindOfClaim({ claimClass, carriedBy = [], rule }: Partial<ClaimWords>): string | undefined {
  const isOfOne = carriedBy.length > 0 && !carriedBy.includes('certificates');
  return rule === 'evidence' && isOfOne ? `${claimClass}: ${carriedBy.join()}` : undefined;
}

/** Marks of how much water something withstands, as good as the word. */
const WATER_MARK = /\bip[x\d][1-9]\b|\b\d+ ?atm\b/i;
const RESISTS_WATER = kindOfClaim({
  claimClass: 'durability',
  rule: 'evidence',
  carriedBy: ['water_resistant', 'waterproof'],
})!;

const WATERPROOF = kindOfClaim({ claimClass: 'durability', rule: 'evidence', carriedBy: ['waterproof'] })!;
const BEARS_RAIN = kindOfClaim({ claimClass: 'durability', rule: 'evidence', carriedBy: RAINPROOF })!;

/** Of what is waterproof, all else that is said of water is true; of what bears any rain, that it bears a splash. */
const OF_WATERPROOF = english.claims.flatMap((claim) =>
  claim.carriedBy?.includes('waterproof') ? (kindOfClaim(claim) ?? []) : [],
);

function withLess(kinds: readonly string[], { englishWords }: Language): readonly string[] {
  // Other languages have no list of their own for what bears rain and is not waterproof.
  const isWaterproof = kinds.includes(WATERPROOF) || (englishWords && kinds.includes(BEARS_RAIN));
  if (isWaterproof) return [...kinds, WATERPROOF, ...OF_WATERPROOF];
  return kinds.includes(BEARS_RAIN) ? [...kinds, RESISTS_WATER] : kinds;
}

/** What a cloth with a water column is called: of how many millimetres, is a matter of opinion. */
function isWaterColumn({ fact }: StructuredFact): boolean {
  return /water_column|hydrostatic/.test(fact.attribute);
}

const known = new WeakMap<Support, CatalogClaims>();

/** What the catalog claims of the product whose support it is; worked out when a text first makes a claim. */
export function catalogClaims(support: Support, language: Language): CatalogClaims {
  let claims = known.get(support);
  if (!claims) known.set(support, (claims = workOut(support, language)));
  return claims;
}

function workOut(support: Support, language: Language): CatalogClaims {
  const values = support.structured.flatMap(({ fact }) => valuesOf(fact));
  const all = clausesOf(support.description);
  const clauses = all.filter((clause) => !isDenying(clause, language));
  // "Untreated" denies and claims in one word.
  const inOneWord = all.flatMap((clause) => clause.match(IN_ONE_WORD) ?? []);
  return {
    structured: kindsIn(values, language),
    described: new Set([
      ...kindsIn(clauses, language),
      ...(support.structured.some(isWaterColumn) ? [WATERPROOF] : []),
    ]),
    classes: language.englishWords ? classesIn([...values, ...support.named.fact.values, ...clauses]) : new Set(),
    describedStems: stemsOf([...clauses, ...inOneWord], language),
    namedStems: stemsOf(support.named.fact.values, language),
  };
}

const IN_ONE_WORD = /\bun[a-z]+(?:ed|able)\b|\p{L}+-free\b/giu;

function valuesOf(fact: Fact): string[] {
  if (fact.kind === 'boolean') return [];
  const values = saysNo(fact) ? fact.values.map(besidesNo) : [...fact.values, fact.attribute.replaceAll('_', ' ')];
  return values.flatMap(clausesOf);
}

function kindsIn(clauses: readonly string[], language: Language): Set<string> {
  const said = clauses.filter((clause) => !isDenying(clause, language));
  const found = said
    .map(tokensOf)
    .flatMap((tokens) => [...ENGLISH_CLAIMS.find(tokens), ...language.claims.find(tokens)]);
  const kinds = found.flatMap(({ entry }) => kindOfClaim(entry) ?? []);
  return new Set([
    ...withLess(kinds, language),
    ...(said.some((clause) => WATER_MARK.test(clause)) ? [RESISTS_WATER] : []),
  ]);
}

function classesIn(texts: readonly string[]): Set<ClaimClass> {
  const found = texts.map(tokensOf).flatMap((tokens) => ENGLISH_CLAIMS.find(tokens));
  return new Set(found.filter(({ entry }) => entry.rule !== 'allowed').map(({ entry }) => entry.claimClass));
}

function stemsOf(texts: readonly string[], language: Language): Set<string> {
  const translated = texts.flatMap((text) => language.englishWords?.all(text) ?? []).flatMap(({ words }) => words);
  return new Set([...texts, ...translated].flatMap(foldedTokens).map(language.stem));
}
