import { type ChannelName } from '@attune/contracts';
import { type ProductFacts } from '../facts/facts';
import { type CatalogLexicon } from '../lexicon/catalog-lexicon';
import { type ClaimPolicy } from '../policy/copy-policy';
import { isHan } from './language/han-words';
import { type Language } from './language/language';
import { BySentence } from './language/by-sentence';
import { isMentioned, type Mention } from './mention-index';
import { type Negation, negationOf } from './polarity/negation';
import type { NegationScope } from './polarity/negation-scope';
import { type PhraseIndex, type PhraseMatch } from './language/phrases';
import type { Quantity } from './numbers/quantity';
import { signMentions } from './sign-mentions';
import { type StemPhrases } from './language/stem-phrases';
import { type Support } from './support/support';
import { type Token, tokensOf } from './language/tokens';
import { type CheckName, type Finding } from './verdict';

/** The most findings of a field that are told: a text with more is beyond repair. */
const MAX_FINDINGS = 40;

/** What the checks of one text share. */
export interface CheckContext {
  readonly product: ProductFacts;
  readonly language: Language;
  readonly support: Support;
  readonly channel: ChannelName;
  readonly catalog: CatalogLexicon;
  readonly policy: ClaimPolicy;
}

/** One field's text, read once for all checks, with what they found. */
export class TextUnderCheck {
  readonly tokens: readonly Token[];
  /** The product's own name and brand: they assert nothing. */
  readonly masked: readonly boolean[];
  /** Words for what the product is, several of which may say one thing: "table à manger". */
  readonly kinds: readonly boolean[];
  /** Several words together that say a value of the catalog's: "lavage à la main". */
  readonly values: readonly boolean[];
  /** What the catalog is said not to say: nothing is asserted there either. */
  readonly unsaid: readonly boolean[];
  readonly negation: Negation;
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  readonly findings: Finding[] = [];
  private readonly accounted: boolean[];
  private readonly sentences = new Map<number, readonly Token[]>();
  private readonly negators: BySentence<NegationScope>;
  private readonly reaching: BySentence<NegationScope>;
  private readonly measured: BySentence<Quantity>;
  private readonly found = new Map<PhraseIndex<unknown>, readonly PhraseMatch<unknown>[]>();
  private quotes: readonly { readonly start: number; readonly end: number }[] | undefined;
  private warnings: readonly { readonly start: number; readonly end: number }[] | undefined;

  /** @param text the field's text in NFC */
  constructor(
    readonly name: string,
    readonly text: string,
    readonly context: CheckContext,
  ) {
    const { language, support } = context;
    this.tokens = tokensOf(text);
    this.masked = maskNames(this.tokens, support);
    this.kinds = this.coveredBy(support.ownKinds);
    this.values = this.coveredBy(support.translatedValues);
    this.unsaid = this.maskUnsaid();
    this.accounted = this.tokens.map(
      ({ kind, text: word }, at) =>
        this.masked[at] || (this.kinds[at] && !isHan(word)) || this.unsaid[at] || kind === 'mark',
    );
    this.quantities = language.quantities.read(this.tokens).filter(({ numberFrom }) => !this.masked[numberFrom]);
    this.measured = new BySentence(this.tokens, this.quantities, ({ from, to }) => ({ from, to }));
    const compared = new Set<number>();
    for (const { from, numberFrom, numberTo, to, comparator } of this.quantities) {
      for (let at = from; at < numberFrom; at++) compared.add(at);
      // "4 kg, no more."
      if (comparator) for (let at = numberTo; at < to; at++) compared.add(at);
    }
    const isCompared = (at: number) => compared.has(at);
    this.negation = negationOf(this.tokens, language, {
      isQuoted: (at) => this.masked[at] || this.unsaid[at] || isCompared(at) || this.isQuotedNegator(at),
      isProduct: (at) => this.masked[at] || this.kinds[at] || support.heads.has(language.stem(this.tokens[at].folded)),
    });
    const { scopes } = this.negation;
    this.negators = new BySentence(this.tokens, scopes, ({ from, to }) => ({ from, to }));
    this.reaching = new BySentence(this.tokens, scopes, ({ reachFrom: from, reachTo: to }) => ({ from, to }));
    this.mentions = this.findMentions();
  }

  /** Whether a check has already judged the token, so that the closed vocabulary need not. */
  isAccounted(at: number): boolean {
    return this.accounted[at];
  }

  account(from: number, to: number): void {
    for (let at = from; at < to; at++) this.accounted[at] = true;
  }

  /** The tokens of the sentence that the token stands in. */
  sentenceAt(at: number): readonly Token[] {
    const { sentence } = this.tokens[at];
    let tokens = this.sentences.get(sentence);
    if (!tokens) {
      let [from, to] = [at, at + 1];
      while (from > 0 && this.tokens[from - 1].sentence === sentence) from--;
      while (to < this.tokens.length && this.tokens[to].sentence === sentence) to++;
      this.sentences.set(sentence, (tokens = this.tokens.slice(from, to)));
    }
    return tokens;
  }

  /** Where the phrases stand in the text, which is read once for all who ask. */
  find<Entry>(phrases: PhraseIndex<Entry>): readonly PhraseMatch<Entry>[] {
    let found = this.found.get(phrases);
    if (!found) this.found.set(phrases, (found = phrases.find(this.tokens)));
    return found as readonly PhraseMatch<Entry>[];
  }

  /** The negations whose negator stands in the token's sentence. */
  negatorsAt(at: number): readonly NegationScope[] {
    return this.negators.within(at, at + 1);
  }

  /** The quantities of the token's sentence. */
  quantitiesAt(at: number): readonly Quantity[] {
    return this.measured.within(at, at + 1);
  }

  /** Whether the text denies the token. */
  isDenied(at: number): boolean {
    return this.negation.byScope[at] !== this.negation.byAffix[at];
  }

  /**
   * Whether a negator of the clause, but for those inside them, may reach the tokens, though no rule says that it does: in other languages than the
   * catalog's, whose rules of scope are few ("zum Bohren in Beton taugt er nicht").
   */
  mayBeDenied(from: number, to = from): boolean {
    const { clause } = this.tokens[from];
    const isInside = (one: NegationScope) => one.from >= from && one.to <= to;
    const isHere = this.negatorsAt(from).some(
      (one) => !one.isAffix && !isInside(one) && this.tokens[one.from].clause === clause,
    );
    return isHere && this.context.language.englishWords !== undefined;
  }

  /**
   * Whether the text denies a phrase.
   * @param negators whether those inside the phrase are its own ("no wires") or deny it ("bulb is not included"); a suffix
   *   ("BPA-free") always is its own
   */
  denies(from: number, to: number, negators: 'own' | 'denying' = 'own'): boolean {
    const denials = this.reaching.within(from, to).filter((scope) => {
      const isInside = scope.from >= from && scope.to <= to;
      const isOwn = isInside && (scope.isAffix === true || negators === 'own');
      return !isOwn && scope.reachFrom < to && scope.reachTo > from;
    });
    return denials.length % 2 === 1;
  }

  /** Records a finding at tokens, from and to. */
  report(check: CheckName, severity: Finding['severity'], from: number, to: number, reason: string): void {
    this.reportAt(check, severity, this.tokens[from].start, this.tokens[to - 1].end, reason);
  }

  /** Records a finding at code units of the text. */
  reportAt(check: CheckName, severity: Finding['severity'], start: number, end: number, reason: string): void {
    addWithinLimit(this.findings, this.findingAt(check, severity, start, end, reason));
  }

  /** A finding at code units of the text, 0 and 0 for what is missing, that is not recorded. */
  findingAt(check: CheckName, severity: Finding['severity'], start: number, end: number, reason: string): Finding {
    return { check, severity, field: this.name, start, end, words: this.text.slice(start, end), reason };
  }

  /** Whether the place is inside one of the product's own values or names, in whose form nobody here has a say. */
  isQuoted(start: number, end: number): boolean {
    this.quotes ??= quotesOf(this.text, this.context.support.quotable);
    return this.quotes.some((quote) => quote.start <= start && end <= quote.end);
  }

  /** Whether the tokens stand in one of the description's warnings, repeated word for word: who warns claims nothing. */
  isWarning(from: number, to: number): boolean {
    this.warnings ??= quotesOf(this.text, this.context.support.warned);
    return this.warnings.some(({ start, end }) => start <= this.tokens[from].start && this.tokens[to - 1].end <= end);
  }

  words(from: number, to: number): string {
    return from < to ? this.text.slice(this.tokens[from].start, this.tokens[to - 1].end) : '';
  }

  /**
   * A negator with the word behind or before it that a value of the product has, too ("Non-Stick"); where the value denies
   * ("not suitable for children"), so does the text.
   */
  private isQuotedNegator(at: number): boolean {
    const { language, support } = this.context;
    const { folded } = this.tokens[at];
    const before = at > 0 ? this.tokens[at - 1].folded : '';
    const behind = this.tokens.at(at + 1)?.folded ?? '';
    const isDenied = (word: string) => support.denied.some(({ stems }) => stems.has(language.stem(word)));
    if (support.pairs.has(`${folded} ${behind}`)) return !isDenied(behind);
    return support.pairs.has(`${before} ${folded}`) && !isDenied(before);
  }

  private maskUnsaid(): boolean[] {
    const unsaid = this.tokens.map(() => false);
    for (const { from, to } of this.context.language.unknown.find(this.tokens)) {
      for (let at = from; at < this.tokens.length && this.tokens[at].clause === this.tokens[to - 1].clause; at++)
        unsaid[at] = true;
    }
    return unsaid;
  }

  /** "8毫米白色": in a script without spaces the last letter of a unit begins no colour (米白色). */
  private withoutUnits(): string {
    const ofUnits = this.quantities.filter(({ unit, to }) => unit !== undefined && isHan(this.tokens[to - 1].text));
    return ofUnits.reduce((text, { numberTo, to }) => {
      const [start, end] = [this.tokens[numberTo - 1].end, this.tokens[to - 1].end];
      return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
    }, this.text);
  }

  private findMentions(): Mention[] {
    const found = this.context.language.grammar.concepts?.mentions(this.withoutUnits()) ?? [];
    const mentions: Mention[] = [];
    let at = 0;
    for (const { concepts, start, end } of found) {
      while (at > 0 && this.tokens[at - 1].end > start) at--;
      while (at < this.tokens.length && this.tokens[at].end <= start) at++;
      let to = at;
      while (to < this.tokens.length && this.tokens[to].start < end) to++;
      const isNamed = Array.from({ length: to - at }, (_, more) => this.masked[at + more] || this.kinds[at + more]);
      if (to > at && !isNamed.every(Boolean)) mentions.push({ concepts, from: at, to });
    }
    const signs = signMentions(this.tokens, mentions, {
      ...this.context,
      isNamed: (at) => this.masked[at] || this.kinds[at],
    });
    return [...mentions, ...signs, ...this.findCompounds(mentions)].sort((a, b) => a.from - b.from);
  }

  /** Colours and materials that a compound begins with. */
  private findCompounds(mentions: readonly Mention[]): Mention[] {
    const { language, support } = this.context;
    if (!language.words.hasCompounds) return [];
    return this.tokens.flatMap(({ kind, text, folded }, at): Mention[] => {
      const isRead = this.masked[at] || this.kinds[at] || isMentioned(mentions, at);
      if (kind !== 'word' || isRead || support.words.has(folded)) return [];
      const compound = language.compoundOf(text.toLowerCase(), support);
      return compound ? [{ ...compound, from: at, to: at + 1 }] : [];
    });
  }

  private coveredBy(phrases: StemPhrases<unknown>): boolean[] {
    const covered = this.tokens.map(() => false);
    for (const { from, to } of phrases.find(this.tokens)) covered.fill(true, from, to);
    return covered;
  }
}

/** Adds what is found in a field to the rest, unless there is so much of it already that nobody reads on. */
export function addWithinLimit(findings: Finding[], finding: Finding): void {
  if (findings.length >= MAX_FINDINGS && finding.severity === 'soft') return;
  if (findings.length < 2 * MAX_FINDINGS) findings.push(finding);
}

/** Where the text has one of the values, in any case. */
function quotesOf(text: string, values: readonly string[]): { start: number; end: number }[] {
  const folded = text.toLowerCase();
  // Where letters change their length with their case, no place is sure.
  if (folded.length !== text.length) return [];
  const quotes: { start: number; end: number }[] = [];
  for (const value of values) {
    for (let at = folded.indexOf(value); at >= 0; at = folded.indexOf(value, at + value.length)) {
      quotes.push({ start: at, end: at + value.length });
    }
  }
  return quotes;
}

/** The whole name or brand, or the beginning of the name before "…", where it was shortened. */
function maskNames(tokens: readonly Token[], { names }: Support): boolean[] {
  const masked = tokens.map(() => false);
  for (const { words, isExact } of names) {
    for (let at = 0; at < tokens.length; at++) {
      if (masked[at] || tokens[at].folded !== words[0]) continue;
      const to = endOfName(tokens, at, words);
      if (to === undefined || (isExact && tokens[at].text === tokens[at].folded)) continue;
      masked.fill(true, at, to);
    }
  }
  return masked;
}

function endOfName(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let to = at;
  for (const [index, word] of words.entries()) {
    // A name may hold marks: "Dr. Who & Sons".
    while (index > 0 && tokens.at(to)?.kind === 'mark' && to < tokens.length && tokens[to].text !== '…') to++;
    if (to >= tokens.length) return undefined;
    if (tokens[to].text === '…' && index > 0) return to;
    if (tokens[to].folded !== word) return undefined;
    to++;
  }
  return to;
}
