import { fits } from '../graphemes';
import { type Draft } from './draft';
import { WARNING_LABELS, warningLanguage } from './warning-words';
import { foldedWords } from './words';

/** The longest warning that a bullet has room for behind its label, in graphemes. */
const MAX_LENGTH = 200;

/** The most warnings that are read: what comes behind them a person must have meant as a manual. */
const MAX_WARNINGS = 4;

const SENTENCE = /[^.!?。！？;；•|]+(?:\.(?=\S)[^.!?。！？;；•|]*)*[.!?。！？;；•|]?/gu;
const CLAUSE = /[^,，–—()]+/gu;

/** A stretch of the description, in UTF-16 code units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What the description warns of in so many words, in whichever language a shop writes: "Not suitable for children under 3",
 * "Keep away from fire", "Contains nuts". Only what can hardly be meant otherwise, and as it stands there. What the fields
 * say already is not read again.
 */
export function describedWarnings(description: string, structured: readonly Draft[]): Draft[] {
  const known = structured.flatMap(({ values }) => values).map((value) => foldedWords(value).join(' '));
  const isKnown = (words: string) => known.some((one) => one.includes(words) || (one !== '' && words === one));
  const spans: Span[] = [];
  const read = new Set<string>();
  for (const sentence of description.matchAll(SENTENCE)) {
    const span = warningIn(sentence[0], sentence.index);
    const words = span && foldedWords(description.slice(span.start, span.end)).join(' ');
    if (!words || read.has(words) || isKnown(words)) continue;
    read.add(words);
    spans.push(span);
    if (spans.length === MAX_WARNINGS) break;
  }
  if (spans.length === 0) return [];
  const evidence = { field: 'description', start: spans[0].start, end: spans[spans.length - 1].end };
  const values = spans.map(({ start, end }) => description.slice(start, end));
  return [
    {
      ...{ attribute: 'described_warnings', kind: 'text', field: 'description', source: 'merchant_text' },
      ...{ values, evidence },
    },
  ];
}

/** The sentence without its "Warning:" and its end; of one that is too long, the clause that warns. */
function warningIn(sentence: string, offset: number): Span | undefined {
  // Who asks does not warn.
  if (/[?？]\s*$/u.test(sentence)) return undefined;
  const label = WARNING_LABELS.exec(sentence)?.[0].length ?? 0;
  const body = { start: label, end: sentence.length };
  if (label === 0 && !warns(sentence)) return undefined;
  const whole = trimmed(sentence, body);
  if (fits(sentence.slice(whole.start, whole.end), MAX_LENGTH)) return moved(whole, offset);
  for (const clause of sentence.slice(label).matchAll(CLAUSE)) {
    const span = trimmed(sentence, { start: label + clause.index, end: label + clause.index + clause[0].length });
    const words = sentence.slice(span.start, span.end);
    if (warns(words) && fits(words, MAX_LENGTH)) return moved(span, offset);
  }
  return undefined;
}

function warns(words: string): boolean {
  return warningLanguage(words) !== undefined;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const body = words.replace(/[\s.!。！;；•|,，]+$/u, '');
  return { start: start + (words.length - words.trimStart().length), end: start + body.length };
}

function moved({ start, end }: Span, offset: number): Span | undefined {
  return end > start ? { start: start + offset, end: end + offset } : undefined;
}
