import { type ProductFacts } from '../../facts/facts';
import { type Language } from '../language/language';
import { foldedTokens } from '../language/tokens';
import { clausesOf, keepsAway } from '../support/denying-clauses';
import { type Support } from '../support/support';
import { type YesNo } from '../support/yes-no-facts';
import { type TextUnderCheck } from '../text-under-check';

/** What a catalog's text says no to. */
interface Denial {
  readonly clause: string;
  /** Stems: of nothing else does the catalog speak with the last of them. */
  readonly stems: readonly string[];
  /** Stems of what it is denied of, where it is not the product: "the core must not be washed". */
  readonly subject: readonly string[];
}

/** An explicit no within a clause of a catalog's text. */
const NO =
  /\b(?:not|cannot|never|no|none|without|avoid|lacks?|away from|out of|(?:do|does|must|should|is|are|ca|wo)n['’]t)\b/i;

/** Words that only say how something is denied, or of what sort. */
const GENERAL = new Set(
  `suitable designed meant made intended recommended ideal right use used uses using put leave left keep kept allow allowed
   expose store let place need needed needs require required fit fits work works compatible contain contains include
   included including come comes supplied provided sold available separately area contact time times day days reach
   necessary possible well good more other others any way thing things part parts just only ever even very be been being
   must may can should will also bought children child kids adults people person product item set get have has had go
   goes does do done there hold holds take takes purpose purposes exceed direct directly special extra additional own
   number numbers one two three first second new old many much long high low small large free full all both each every`.split(
    /\s+/,
  ),
);

/** What turns a sentence round, or leaves it open, without a negator. */
const TURNS = new Set(
  `but only except keep keeps leave leaves avoid skip away dry instead bring own separately extra yourself without
   rather unlike else otherwise until unless yet though than beware careful caution danger risk warning less
   limits bounds forbidden taboo exception exceptions prohibited banned`.split(/\s+/),
);

/** What adds a thing to what was said of another. */
const ADDS = new Set('too also well likewise along both so same even'.split(' '));

/** How far two words may stand from each other that are said of each other. */
const MAX_SPAN = 8;

/** "Take it skating", of what is not suitable for skating: the affirmation of what the catalog only ever denies. */
export function checkAffirmed(text: TextUnderCheck): void {
  const { language, support, product } = text.context;
  // A catalog's denials are English; in other languages its words are not to be found.
  if (language.englishWords) return;
  const denials = denialsOf(product, support, language);
  if (denials.length === 0) return;
  const stems = text.tokens.map(({ folded, kind }) => (kind === 'mark' ? '' : language.stem(folded)));
  for (const denial of denials) {
    const at = placeOf(text, stems, denial);
    if (at === undefined) continue;
    text.report('polarity', 'hard', at, at + 1, `the catalog says the opposite: ${denial.clause.trim()}`);
    text.account(at, at + 1);
  }
}

function placeOf(
  text: TextUnderCheck,
  stems: readonly string[],
  { stems: denied, subject }: Denial,
): number | undefined {
  const at = stems.findIndex((stem, place) => denied.includes(stem) && isSaid(text, place));
  if (at < 0) return undefined;
  if (subject.length === 0) return at;
  const { tokens } = text;
  const isAdding = text.sentenceAt(at).some(({ folded }) => ADDS.has(folded));
  const isOf = (stem: string, place: number) =>
    subject.includes(stem) &&
    tokens[place].sentence === tokens[at].sentence &&
    (isAdding || (tokens[place].clause === tokens[at].clause && Math.abs(place - at) < MAX_SPAN));
  return stems.some(isOf) ? at : undefined;
}

/** Whether a word's sentence says it, as far as one can tell: without a no, a "but" or a question. */
function isSaid(text: TextUnderCheck, at: number): boolean {
  const { masked, kinds, unsaid, context } = text;
  if (masked[at] || kinds[at] || unsaid[at]) return false;
  const sentence = text.sentenceAt(at);
  if (text.negatorsAt(at).length > 0) return false;
  if (keepsAway(sentence)) return false;
  if (sentence.some((one) => TURNS.has(one.folded) || /^[?…]$/.test(one.text))) return false;
  // "Not a toy", in a warning's own words, denies for all that.
  return context.language.negators.find(sentence).length === 0;
}

const known = new WeakMap<Support, readonly Denial[]>();

function denialsOf(product: ProductFacts, support: Support, language: Language): readonly Denial[] {
  let denials = known.get(support);
  if (!denials) known.set(support, (denials = workOut(product, support, language)));
  return denials;
}

function workOut({ name, facts, description }: ProductFacts, support: Support, language: Language): Denial[] {
  const values = facts.filter(({ kind, source }) => kind === 'text' && source === 'structured');
  const clauses = [description, ...values.flatMap((fact) => fact.values)].filter(Boolean).flatMap(clausesOf);
  const [denying, saying] = [clauses.filter((one) => NO.test(one)), clauses.filter((one) => !NO.test(one))];
  const own = facts.filter((fact) => fact.kind !== 'boolean' || fact.holds).map(({ attribute }) => attribute);
  const said = [...saying, ...name.values, ...own.map((attribute) => attribute.replaceAll('_', ' '))];
  const stemsOf = (words: string) =>
    foldedTokens(words)
      .filter((word) => isTelling(word, language))
      .map(language.stem);
  const elsewhere = new Set([...said.flatMap(stemsOf), ...support.heads]);
  const ofFacts = [...support.yesNo.values()].flatMap((fact) => ofAttribute(fact, elsewhere, language));
  const free = clauses.flatMap((clause) => [...clause.matchAll(FREE)]).map(([clause, word]) => ({ clause, word }));
  const ofFree = free.flatMap(({ clause, word }): Denial[] => {
    const stems = stemsOf(word).filter((stem) => !elsewhere.has(stem) || said.every((one) => !isWord(one, word)));
    return stems.length > 0 ? [{ clause, stems, subject: [] }] : [];
  });
  const ofClauses = denying.flatMap((clause): Denial[] => {
    const no = NO.exec(clause)!;
    const [before, behind] = [clause.slice(0, no.index), clause.slice(no.index + no[0].length)];
    // "Not for children under 3" is a limit, which numbers tell of.
    if (/\d/.test(clause)) return [];
    const subject = stemsOf(before).filter((stem) => !support.heads.has(stem));
    const stems = stemsOf(behind).filter((stem) => subject.length > 0 || !elsewhere.has(stem));
    return stems.length > 0 ? [{ clause, stems, subject }] : [];
  });
  const ofUn = clauses
    .flatMap((clause) => [...clause.matchAll(UN)])
    .flatMap(([clause, word]): Denial[] => {
      const stems = stemsOf(word).filter((stem) => !elsewhere.has(stem));
      return stems.length > 0 ? [{ clause, stems, subject: [] }] : [];
    });
  return [...ofFacts, ...ofFree, ...ofUn, ...ofClauses];
}

/** "PVC-free tarpaulin". */
const FREE = /(\p{L}+)-free\b/giu;

/** "Untreated seed": "under", "unique" and "unite" deny nothing. */
const UN = /\bun(?!der|it|iq|iv|if)(\p{L}{4,}ed)\b/giu;

/** Whether a text has the word for itself, not in "PVC-free". */
function isWord(text: string, word: string): boolean {
  return new RegExp(`\\b${word}\\b(?!-free)`, 'i').test(text);
}

/** "Crampon compatible: no", and "filling washable: no" of what else is washed. */
function ofAttribute({ attribute, holds, field }: YesNo, elsewhere: ReadonlySet<string>, language: Language): Denial[] {
  const [, thing, property] = holds ? [] : (/^(.+)_([a-z]+[ai]ble|suitable|ready)$/.exec(attribute) ?? []);
  if (!thing) return [];
  const subject = thing.split('_').map(language.stem);
  if (/^(?:compatible|suitable|ready)$/.test(property)) {
    const stems = subject.filter((stem) => !elsewhere.has(stem));
    return stems.length === subject.length ? [{ clause: field, stems, subject: [] }] : [];
  }
  const verb = property.slice(0, -'able'.length);
  return [{ clause: field, stems: [property, verb, `${verb}ed`].map(language.stem), subject }];
}

function isTelling(word: string, { functionWords }: Language): boolean {
  return word.length > 2 && !functionWords.has(word) && !GENERAL.has(word);
}
