import { type ChannelName } from '@attune/contracts';
import { type ProductFacts } from '../facts/facts';
import { type CatalogLexicon } from '../lexicon/catalog-lexicon';
import { type ClaimPolicy } from '../policy/copy-policy';
import { checkAttributes } from './attributes/attributes';
import { checkBrands } from './attributes/brands';
import { checkCharacters } from './characters';
import { CheckedFields } from './checked-fields';
import { checkClaims } from './claims/claims';
import { checkCoverage } from './coverage';
import { checkForm } from './form';
import { type CheckedGrammar, languageOf } from './language/language';
import { checkNumbers } from './numbers/numbers';
import { checkOrigins } from './claims/origins';
import { checkOwnLanguage } from './own-language';
import { checkPolarity } from './polarity/polarity';
import { supportOf } from './support/support';
import { addWithinLimit, type CheckContext, TextUnderCheck } from './text-under-check';
import { CHECKS, type Finding, type Verdict, verdictOf } from './verdict';
import { checkVocabulary } from './vocabulary';

/** A text to be checked, whoever wrote it. */
export interface TextField {
  readonly name: string;
  readonly text: string;
}

/** What a text is checked against. */
export interface VerifyOptions {
  readonly product: ProductFacts;
  readonly grammar: CheckedGrammar;
  readonly channel: ChannelName;
  readonly catalog: CatalogLexicon;
  readonly policy: ClaimPolicy;
  /** `part`: the fields are some of a copy's, and what must be said may stand in the others. `whole` when left out. */
  readonly extent?: 'whole' | 'part';
}

/** The longest text that is read, in UTF-16 code units: ten times the longest field. What is longer is refused unread. */
export const MAX_TEXT = 10_000;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Each on what the ones before have left unjudged. */
const CHECKS_OF_A_FIELD = [
  checkCharacters,
  checkNumbers,
  checkAttributes,
  checkOrigins,
  checkClaims,
  checkPolarity,
  checkBrands,
  checkVocabulary,
  checkForm,
];

const checkedFields = new CheckedFields();

/**
 * Checks the fields of a text about a product against its facts: what the text says and no fact does, what it leaves out
 * that must be said, and whether it has the form that the channel asks for. It never throws, whatever the text.
 */
export function verifyText(fields: readonly TextField[], options: VerifyOptions): Verdict {
  const { product, grammar, channel, catalog, policy, extent = 'whole' } = options;
  const language = languageOf(grammar);
  const support = supportOf(product, language);
  const context: CheckContext = { product, language, support, channel, catalog, policy };
  const findings: Finding[] = [];
  const read: { field: TextField; text: TextUnderCheck }[] = [];
  for (const field of fields) {
    if (field.text.length > MAX_TEXT) {
      findings.push(tooLong(field));
      continue;
    }
    const text = field.text.normalize('NFC');
    read.push({
      field,
      text: checkedFields.get(field.name, text, context, () => checkField(field.name, text, context)),
    });
  }
  const texts = read.map(({ text }) => text);
  const ofAll = texts.length === fields.length && extent === 'whole' ? checkCoverage(texts) : [];
  ofAll.push(...checkOwnLanguage(texts));
  read.forEach(({ field, text }, index) => {
    const found = [...text.findings];
    if (index === 0) for (const one of ofAll) addWithinLimit(found, one);
    findings.push(...found.map((one) => inOriginal(one, field.text, text.text)));
  });
  return verdictOf(inOrder(findings));
}

/** What the checks find in one field, whatever its length; what the fields must say together is not asked here. */
export function checkField(name: string, normalised: string, context: CheckContext): TextUnderCheck {
  const text = new TextUnderCheck(name, normalised, context);
  for (const check of CHECKS_OF_A_FIELD) check(text);
  return text;
}

function tooLong({ name, text }: TextField): Finding {
  const reason = `longer than ${MAX_TEXT} characters, and not read`;
  return { check: 'form', severity: 'hard', field: name, start: 0, end: text.length, words: text, reason };
}

/** The finding with the place that it has in the text as it was given, in whole characters. */
function inOriginal(finding: Finding, original: string, normalised: string): Finding {
  if (original === normalised || finding.end === 0) return finding;
  let [start, end] = [0, 0];
  let [place, length] = [0, 0];
  for (const { segment } of graphemes.segment(original)) {
    if (length <= finding.start) start = place;
    place += segment.length;
    length += segment.normalize('NFC').length;
    end = place;
    if (length >= finding.end) break;
  }
  return { ...finding, start, end, words: original.slice(start, end) };
}

/** By check, then by field and place; the sort is stable, and fields came in their order. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const order = new Map(CHECKS.map((check, index) => [check, index]));
  return [...findings].sort((a, b) => order.get(a.check)! - order.get(b.check)! || byPlace(a, b));
}

function byPlace(a: Finding, b: Finding): number {
  return a.field === b.field ? a.start - b.start : 0;
}
