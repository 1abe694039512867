import { type Fact, type ProductFacts } from '../facts/facts';
import { foldedWords } from '../facts/words';
import { type Grammar } from '../locales/grammar';
import { type Citation, type Phrase } from '../realise/frame';
import { type Field } from '../realise/draft';
import { shownName } from '../realise/display-name';

/** A value that runs from right to left, isolated as it is when a text is read. */
const ISOLATED = /\u2068([^\u2066-\u2069]*)\u2069/gu;
const MARKUP = /<[a-z/!?]|&#?\w+;/iu;
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd]/u;
const NUMBER = /\p{Nd}+(?:[.,'’\u00a0\u202f]\p{Nd}+)*/gu;
const CURRENCY = /\p{Sc}/gu;
/** A no-break space before a colon is right in French. */
const BROKEN_FORM = /[{}]|\s\s|[^\S\u00a0\u202f][.,;:!?](?:\s|$)|[,;:，；：、][.,;:，；：、。]|\.\.|。。|\( *\)/u;

/**
 * Checks a field against the product's facts, whoever wrote it. What it finds, empty when the field may leave:
 * - a sentence without facts, or one that cites what the catalog does not have;
 * - a number, an amount of money or a word that is neither in the cited facts nor in the locale's own vocabulary;
 * - a yes that is a no in the catalog, or the other way round;
 * - markup, control or bidirectional characters; an empty slot, doubled spaces or punctuation.
 */
export function verifyField(field: Field, product: ProductFacts, grammar: Grammar): string[] {
  return field.sentences.flatMap((sentence) => {
    const cited = citedFacts(sentence.facts, product);
    if (cited === undefined) return [`"${sentence.text}" cites what the catalog does not have`];
    if (cited.length === 0) return [`"${sentence.text}" has no facts`];
    return verifySentence(sentence, cited, grammar, shownName(product.name, grammar));
  });
}

function verifySentence(sentence: Phrase, cited: readonly Fact[], grammar: Grammar, name: string): string[] {
  const { facts } = sentence;
  const text = sentence.text.replace(ISOLATED, '$1');
  const findings: string[] = [];
  if (FORBIDDEN.test(text)) findings.push(`"${text}" has control characters`);
  if (MARKUP.test(text)) findings.push(`"${text}" has markup`);
  if (!isWellFormed(text, [name, ...facts.map(({ value }) => value)])) findings.push(`"${text}" is not well formed`);
  for (const fact of cited) {
    if (fact.kind === 'boolean' && !saysPolarity(text, fact, grammar, name))
      findings.push(`"${text}" reverses ${fact.field}`);
  }
  const evidence = cited.map((fact) => evidenceOf(fact, grammar));
  const unsupported = [
    ...foldedWords(text).filter(
      (word) => !grammar.vocabulary.has(word) && !evidence.some(({ words }) => words.has(word)),
    ),
    ...(text.match(NUMBER) ?? []).filter((number) => !evidence.some(({ numbers }) => numbers.has(number))),
    ...(text.match(CURRENCY) ?? []).filter((sign) => !evidence.some(({ currencies }) => currencies.has(sign))),
  ];
  return [...findings, ...unsupported.map((one) => `"${one}" is in no cited fact`)];
}

/** Whether a yes or no is said as it is: in its own words, or as "label: yes". */
function saysPolarity(text: string, fact: Fact & { kind: 'boolean' }, grammar: Grammar, name: string): boolean {
  const said = text.toLowerCase();
  const clause = grammar.polarityClause(fact)?.toLowerCase();
  const clauses = clause === undefined ? [] : clauseForms(clause, grammar, name);
  if (clauses.some((one) => said.includes(one))) return true;
  const words = grammar.polarity(fact)?.toLowerCase();
  if (words !== undefined && (said.includes(words) || said.includes(grammar.behindAnother(words)))) {
    // "Not waterproof" holds "waterproof".
    const contrary = grammar.contrary(fact)?.toLowerCase();
    return !fact.holds || contrary === undefined || !said.includes(contrary);
  }
  return foldedWords(text).at(-1) === grammar.value(fact);
}

/** A clause as sentences have it: agreeing with the name, behind another one, or with the product as its subject. */
function clauseForms(clause: string, grammar: Grammar, name: string): string[] {
  const agreed = [clause, grammar.agreed(clause, name), grammar.withSubjectAgain(clause)];
  return [...agreed, ...agreed.flatMap((one) => grammar.productSentences?.predicate(one) ?? [])];
}

/** What a fact supports: its words, numbers as a whole, currency signs, and of a list the number of its values. */
interface Evidence {
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly currencies: ReadonlySet<string>;
}

const evidenceByGrammar = new WeakMap<Grammar, WeakMap<Fact, Evidence>>();

function evidenceOf(fact: Fact, grammar: Grammar): Evidence {
  let byFact = evidenceByGrammar.get(grammar);
  if (!byFact) evidenceByGrammar.set(grammar, (byFact = new WeakMap()));
  let evidence = byFact.get(fact);
  if (!evidence) {
    const count = fact.values.length > 1 ? [grammar.number(fact.values.length)] : [];
    const polarity = fact.kind === 'boolean' ? (grammar.polarity(fact) ?? '') : '';
    const clause = fact.kind === 'boolean' ? (grammar.polarityClause(fact) ?? '') : '';
    const part = fact.part === undefined ? '' : grammar.partPhrases(fact.part).join(' ');
    // Values that are known concepts are said in the text's own language.
    const values = [grammar.value(fact), grammar.valueInSentence(fact)];
    const amount = fact.kind === 'money' ? grammar.money(fact.money) : '';
    // A name is shown without emoji, which may have stood between letters of one word ("ℹ" is even a letter itself).
    const shown = fact.attribute === 'name' ? shownName(fact, grammar) : '';
    const texts = [...fact.values, ...values, grammar.label(fact), part, polarity, clause, amount, shown, ...count];
    evidence = {
      words: new Set(texts.flatMap(foldedWords)),
      numbers: new Set(texts.flatMap((text) => text.match(NUMBER) ?? [])),
      currencies: new Set(texts.flatMap((text) => text.match(CURRENCY) ?? [])),
    };
    byFact.set(fact, evidence);
  }
  return evidence;
}

/** The facts behind the citations; undefined when one of them is not the product's. */
function citedFacts(citations: readonly Citation[], product: ProductFacts): Fact[] | undefined {
  const cited = new Set<Fact>();
  for (const { field, value } of citations) {
    // A title gives several facts; of "1.5 kg", the name and a weight of the same words.
    const facts = (factsByField(product).get(field) ?? []).filter(({ values }) => values.includes(value));
    if (facts.length === 0) return undefined;
    for (const fact of facts) cited.add(fact);
  }
  return [...cited];
}

const byField = new WeakMap<ProductFacts, Map<string, Fact[]>>();

function factsByField(product: ProductFacts): Map<string, Fact[]> {
  let facts = byField.get(product);
  if (!facts) byField.set(product, (facts = Map.groupBy([product.name, ...product.facts], ({ field }) => field)));
  return facts;
}

/**
 * Whether the sentence around the catalog's own words is well formed; in those there may be odd punctuation, also where
 * a name was shortened.
 */
function isWellFormed(text: string, quoted: readonly string[]): boolean {
  if (!BROKEN_FORM.test(text)) return true;
  const values = quoted.map((value) => value.toLowerCase());
  const frame = values.reduce((rest, value) => rest.replaceAll(value, 'x'), text.toLowerCase());
  const broken = BROKEN_FORM.exec(frame)?.[0];
  return broken === undefined || values.some((value) => value.includes(broken));
}
