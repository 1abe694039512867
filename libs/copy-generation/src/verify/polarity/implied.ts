import { type ProductFacts } from '../../facts/facts';
import { deniedClauses, keepsAway } from '../support/denying-clauses';
import { type Language } from '../language/language';
import { type TextUnderCheck } from '../text-under-check';
import { foldedTokens, tokensOf } from '../language/tokens';
import { type Support } from '../support/support';
import { type YesNo } from '../support/yes-no-facts';

/** How far the words of a yes-or-no attribute may stand from one another. */
const MAX_SPAN = 8;

/** The share of a warning's words by which a sentence repeats it. */
const REPEATED_SHARE = 0.6;

/** What a text is searched for, as stems. */
interface Implied {
  /** Each word of a yes-or-no attribute's name, with its synonyms. */
  readonly named: readonly { readonly fact: YesNo; readonly words: readonly (readonly string[])[] }[];
  /** "Engravable", with its participles: "can be engraved". */
  readonly able: readonly { readonly fact: YesNo; readonly forms: ReadonlySet<string> }[];
  readonly forbidden: readonly { readonly clause: string; readonly stems: readonly string[] }[];
  readonly warnings: readonly { readonly value: string; readonly stems: readonly string[] }[];
}

/** A text's words by their stems, as far as they are not the product's name. */
type Places = ReadonlyMap<string, readonly number[]>;

/**
 * Yes and no in other words than an attribute's own: "the cover can be removed" of a removable cover, care and a warning
 * without its "not".
 * @param judged tokens that have been judged by phrases
 */
export function checkImplied(text: TextUnderCheck, judged: ReadonlySet<number>): void {
  const { support, language, product } = text.context;
  let implied = known.get(support);
  if (!implied) known.set(support, (implied = workOut(product, support, language)));
  const places = placesOf(text);
  for (const { fact, words } of implied.named) checkWords(text, fact, words, places, judged);
  for (const fact of implied.able) checkAble(text, fact);
  for (const { clause, stems } of implied.forbidden) checkForbidden(text, clause, stems, places);
  for (const { value, stems } of implied.warnings) checkWarning(text, value, stems);
}

const known = new WeakMap<Support, Implied>();

function workOut(product: ProductFacts, support: Support, language: Language): Implied {
  const { facts } = product;
  const yesNo = [...support.yesNo.values()];
  const isContent = (word: string) => !language.functionWords.has(word);
  const stemsOf = (text: string) => foldedTokens(text).filter(isContent).map(language.stem);
  const valuesOf = (attribute: string) => facts.flatMap((fact) => (fact.attribute === attribute ? fact.values : []));
  return {
    named: yesNo.flatMap((fact) => {
      const words = fact.attribute.split('_').filter((word) => isContent(word) && word.length > 3);
      const isOne = new Set(words.map(language.stem)).size < 2;
      if (isOne || /(?:^|_)(?:free|non|safe|proof)(?:_|$)/.test(fact.attribute)) return [];
      return { fact, words: words.map((word) => language.synonymsOf(word).map(language.stem)) };
    }),
    able: yesNo.flatMap((fact) => {
      const [, verb] = /^([a-z]{3,})[ai]ble$/.exec(fact.attribute) ?? [];
      return verb ? { fact, forms: new Set([`${verb}d`, `${verb}ed`]) } : [];
    }),
    forbidden: valuesOf('care')
      .flatMap((value) => deniedClauses(value, language))
      .map((clause) => ({ clause, stems: stemsOf(clause) })),
    warnings: [...valuesOf('warnings'), ...valuesOf('described_warnings')].flatMap((value) => {
      const [first] = value.split(/[:;.]/);
      const stems = language.negators.find(tokensOf(first)).length > 0 ? stemsOf(first) : [];
      return stems.length < 2 ? [] : { value, stems };
    }),
  };
}

function placesOf({ tokens, masked, context: { language } }: TextUnderCheck): Places {
  const places = new Map<string, number[]>();
  tokens.forEach(({ folded, kind }, at) => {
    if (masked[at] || kind === 'mark') return;
    const stem = language.stem(folded);
    const others = places.get(stem);
    if (others) others.push(at);
    else places.set(stem, [at]);
  });
  return places;
}

/** All words of the attribute in one clause, in whichever form and order. */
function checkWords(
  text: TextUnderCheck,
  fact: YesNo,
  words: readonly (readonly string[])[],
  places: Places,
  judged: ReadonlySet<number>,
): void {
  const found = words.map((stems) => Math.min(...stems.map((stem) => places.get(stem)?.[0] ?? Infinity)));
  const span = spanOf(text, found);
  if (!span || found.every((at) => judged.has(at))) return;
  if (text.denies(...span, 'denying') === fact.holds)
    text.report('polarity', 'hard', ...span, `${fact.field} is ${fact.values[0]}: the text says the opposite`);
  for (const at of found) text.account(at, at + 1);
}

/** From the first of the places to behind the last, where all are near each other in one clause. */
function spanOf({ tokens }: TextUnderCheck, places: readonly number[]): [from: number, to: number] | undefined {
  const [from, last] = [Math.min(...places), Math.max(...places)];
  if (!Number.isFinite(last) || last - from >= MAX_SPAN || tokens[from].clause !== tokens[last].clause)
    return undefined;
  return [from, last + 1];
}

/** "Cannot be engraved", of what can. */
function checkAble(text: TextUnderCheck, { fact, forms }: Implied['able'][number]): void {
  text.tokens.forEach(({ folded }, at) => {
    if (at === 0 || !forms.has(folded) || text.tokens[at - 1].folded !== 'be') return;
    const behind = text.tokens.at(at + 1);
    // "Cannot be washed at 60 °C" is a limit.
    const isLimited = text.tokens.slice(at).some(({ kind, clause }) => kind === 'number' && clause === behind?.clause);
    if (!isLimited && text.isDenied(at) === fact.holds)
      text.report('polarity', 'hard', at, at + 1, `${fact.field} is ${fact.values[0]}: the text says the opposite`);
  });
}

/** "Tumble dry", where the catalog says not to. */
function checkForbidden(text: TextUnderCheck, clause: string, stems: readonly string[], places: Places): void {
  const found = stems.map((stem) => places.get(stem)?.[0] ?? Infinity);
  const span = stems.length > 0 ? spanOf(text, found) : undefined;
  if (span && !found.some((at) => text.isDenied(at)))
    text.report('polarity', 'hard', ...span, `the catalog says not to: ${clause}`);
}

/** A warning's words in a sentence that lacks its "not". */
function checkWarning(text: TextUnderCheck, value: string, stems: readonly string[]): void {
  const { language } = text.context;
  for (let from = 0, to; from < text.tokens.length; from = to) {
    const tokens = text.sentenceAt(from);
    to = from + tokens.length;
    const said = new Set(tokens.map(({ folded }) => language.stem(folded)));
    const share = stems.filter((stem) => said.has(stem)).length / stems.length;
    const isDenied = keepsAway(tokens) || language.negators.find(tokens).length > 0;
    if (share >= REPEATED_SHARE && !isDenied) text.report('polarity', 'hard', from, to, `the catalog warns: ${value}`);
  }
}
