import { CHANNEL_RULES, type Forbidden } from '../channels';
import { fits } from '../graphemes';
import { isCasual, PROSE_FIELDS, TITLE_FIELDS } from './fields';
import { type TextUnderCheck } from './text-under-check';
import { isInIdiom } from './ordinary-words';

/** In capitals everywhere. */
const ABBREVIATIONS = new Set(
  `LED LCD OLED USB UV SPF PVC ABS MDF HD UHD TV PC DVD CD GPS RAM SSD HDD BPA PU PE PP PET PTFE EVA TPU DIY EU US UK USA AM
   PM ISO CE NFC HDMI XS XL XXL XXXL IP AC DC RGB CPU GPU WLAN WIFI LSF AA AAA ID IT OK FSC GOTS SUV BMX EDP EDT FPS ISBN MP HRC PPM DPI RPM GAN PH OEKO TEX TSA PLA POM HPL ETA IPX PFAS
   PFOA MIPS SOS UPF FAQ BBQ HEPA ANC OTG VR AR VOC NATO BIO`.split(/\s+/),
);

/** Two em dashes are one dash in Chinese. */
const REPEATED_MARKS =
  /[!?？！]\s?[!?？！]|\.{4,}|(?<!\.)\.\.(?!\.)|[,;:]\s?[,;:]|[，。；：、]{2,}|…\s?…|[-–]{2,}|—{3,}|—[-–]|[-–]—|~{2,}|\*{2,}/u;
const PROMOTIONAL = { title: /[!?_{}^¬¦*~|<>]/u, subject: /[!_{}^¬¦*~<>]/u };
const EMOJI = /(?![\d#*©®™])[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]|[★☆✓✔✗✘►▶●■◆♥♡]/u;
const LEGAL_PLACEHOLDER = /\{price\}/g;

/** What has the wrong form, whatever it says. */
export function checkForm(text: TextUnderCheck): void {
  checkLimit(text);
  checkCapitals(text);
  checkTitleCase(text);
  checkMarks(text);
  checkRepeats(text);
  checkEnding(text);
  checkBrackets(text);
  checkArticles(text);
}

function checkLimit(text: TextUnderCheck): void {
  const limit = ruleOf(text)?.limit;
  if (limit !== undefined && !fits(text.text, limit)) {
    text.reportAt('form', 'hard', 0, text.text.length, `longer than ${limit} characters`);
  }
}

function ruleOf({ name, context }: TextUnderCheck) {
  const rules = CHANNEL_RULES[context.channel];
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}

/** An amount of money where the channel has none. */
function checkPrice(text: TextUnderCheck): void {
  for (const { currencies, unit, from, to } of text.quantities) {
    // An amount in a value ("price range: less than £20") is the catalog's own, and not what the product costs.
    const isValue = text.isQuoted(text.tokens[from].start, text.tokens[to - 1].end);
    if (currencies && !unit && !isValue) {
      text.report('form', 'hard', from, to, 'a price, which this field must not have');
    }
  }
}

/** Words in capitals or of mixed case that are not written so by the catalog. */
function checkCapitals(text: TextUnderCheck): void {
  const { support, language } = text.context;
  const shouted: number[] = [];
  const measured = new Set<number>();
  for (const { from, to } of text.quantities) for (let at = from; at < to; at++) measured.add(at);
  text.tokens.forEach(({ kind, text: word, folded }, at) => {
    // "kW" and "mAh" are right as they are.
    const isUnit = measured.has(at);
    if (kind !== 'word' || isOwnSpelling(word, support.exact)) return;
    // The name itself is no claim, but shouted it is shouted.
    if (text.masked[at] && !/^\p{Lu}{4,}$/u.test(word)) return;
    if (/^\p{Lu}{2,}$/u.test(word) && !ABBREVIATIONS.has(word)) {
      if (word.length > 3 || language.isStyle(folded) || isOfCatalogInSmall(folded, text)) shouted.push(at);
    } else if (
      !isUnit &&
      word !== 'pH' &&
      /\p{Ll}\p{M}*\p{Lu}|\p{Lu}{2}\p{Ll}(?!$)|\p{Lu}{3}\p{Ll}/u.test(word) &&
      !isPluralOfCapitals(word)
    )
      text.report('form', 'hard', at, at + 1, 'small letters and capitals mixed');
  });
  const isHard = shouted.length > 1 || TITLE_FIELDS.has(text.name);
  for (const at of shouted) text.report('form', isHard ? 'hard' : 'soft', at, at + 1, 'in capitals');
}

/** Whether facts have the word as one that is written small; what only translates one of theirs may be an abbreviation: "UKW". */
function isOfCatalogInSmall(folded: string, { context: { support } }: TextUnderCheck): boolean {
  return support.valueWords.has(folded) || support.attributeWords.has(folded) || support.nameStems.has(folded);
}

/** "LEDs". */
function isPluralOfCapitals(word: string): boolean {
  return /^\p{Lu}{2,}s$/u.test(word);
}

/** The first words of a text in which every word has a capital, as in a title: prose has none of it. */
function checkTitleCase(text: TextUnderCheck): void {
  const { tokens, context, name } = text;
  if (context.language.words.hasCompounds || !(PROSE_FIELDS.has(name) || name === 'short')) return;
  const words = tokens.filter(
    ({ kind, text: word }, at) => kind === 'word' && !text.masked[at] && !context.support.exact.has(word),
  );
  const isWritten = words.filter(({ text: word }) => /^\p{Lu}/u.test(word)).length > 0.8 * words.length;
  if (words.length >= MIN_TITLED && isWritten)
    text.reportAt('form', 'soft', 0, text.text.length, 'written like a title');
}

/** From how many words on capitals make a title of a text. */
const MIN_TITLED = 5;

/** As the catalog writes it, also with a capital at the start, or its plural. */
function isOwnSpelling(word: string, exact: ReadonlySet<string>): boolean {
  const spellings = [word, `${word[0].toLowerCase()}${word.slice(1)}`];
  return spellings.some((one) => exact.has(one) || (one.endsWith('s') && exact.has(one.slice(0, -1))));
}

function checkMarks(text: TextUnderCheck): void {
  const { name } = text;
  const refuse = (pattern: RegExp, reason: string, source = text.text, severity: 'hard' | 'soft' = 'hard') => {
    const match = pattern.exec(source);
    if (!match || text.isQuoted(match.index, match.index + match[0].length)) return;
    text.reportAt('form', severity, match.index, match.index + match[0].length, reason);
  };
  refuse(REPEATED_MARKS, 'repeated punctuation');
  const source = text.text.replace(LEGAL_PLACEHOLDER, ' '.repeat(7));
  if (TITLE_FIELDS.has(name)) {
    refuse(
      name === 'subject' ? PROMOTIONAL.subject : PROMOTIONAL.title,
      'a character that titles must not have',
      source,
    );
  }
  // A field that the channel does not have is held to all rules but those of prices.
  const forbids = (what: Forbidden) => ruleOf(text)?.forbids.includes(what) ?? what !== 'price';
  // Where everybody else has them they are no reason to refuse what is right.
  const severity = isCasual(text.context.channel, name) ? 'soft' : 'hard';
  if (forbids('emoji')) refuse(EMOJI, 'an emoji or a decoration', text.text, severity);
  if (forbids('exclamation')) refuse(/[!！]/, 'an exclamation mark', text.text, severity);
  if (forbids('price')) checkPrice(text);
}

/** "the the", a sentence said twice, a loop. */
function checkRepeats(text: TextUnderCheck): void {
  const { tokens, context } = text;
  const sentences = new Map<string, number>();
  const triples = new Map<string, number>();
  let words: string[] = [];
  let start = 0;
  tokens.forEach((token, at) => {
    const before = tokens.at(at - 1);
    const isSame =
      at > 0 && before!.folded === token.folded && token.kind === 'word' && before!.sentence === token.sentence;
    const pair = `${token.folded} ${token.folded}`;
    // "From" before a name that begins so: the catalog's doing; "de De temporada" is a value that was put in as it stands.
    const isName = isSame && text.masked[at] && text.isQuoted(token.start, token.end);
    if (
      isSame &&
      !isName &&
      token.folded.length > 1 &&
      !context.support.pairs.has(pair) &&
      !context.language.isOf('echoes', token.folded)
    ) {
      text.report('form', 'hard', at - 1, at + 1, 'the same word twice');
    }
    if (token.kind === 'word') words.push(token.folded);
    const next = tokens.at(at + 1);
    if (at > 1 && token.kind === 'word' && !text.masked[at]) {
      const triple = `${tokens[at - 2].folded} ${before!.folded} ${token.folded}`;
      const count = (triples.get(triple) ?? 0) + 1;
      triples.set(triple, count);
      if (count === 4) text.report('form', 'hard', at - 2, at + 1, 'said over and over');
    }
    if (at + 1 < tokens.length && next!.sentence === token.sentence) return;
    const sentence = words.join(' ');
    if (words.length > 2 && sentences.has(sentence))
      text.report('form', 'hard', start, at + 1, 'a sentence said twice');
    sentences.set(sentence, at);
    words = [];
    start = at + 1;
  });
}

/** An end in the middle of a sentence or of a word. */
function checkEnding(text: TextUnderCheck): void {
  const { tokens, context } = text;
  const at = tokens.length - 1;
  if (at < 0 || text.isQuoted(tokens[at].start, tokens[at].end)) return;
  const last = tokens[at];
  const refuse = (from: number) => text.report('form', 'hard', from, at + 1, 'ends in the middle of a sentence');
  if (last.text === '…' || text.text.trimEnd().endsWith('...')) {
    // A name that was shortened to fit ends so.
    if (at === 0 || !text.masked[at - 1]) refuse(at);
    return;
  }
  if (last.kind === 'mark') {
    // "Age: 8+".
    if (last.text === '+' && tokens.at(at - 1)?.kind === 'number' && last.glue === 'tight') return;
    if (/^[,;:(–—&+/，；：、-]$/.test(last.text)) refuse(at);
    const before = tokens.at(at - 1);
    if (
      at > 0 &&
      before!.kind === 'word' &&
      !text.isQuoted(before!.start, before!.end) &&
      context.language.conjunctions.has(before!.folded) &&
      !isInIdiom(text, at - 1)
    )
      refuse(at - 1);
    return;
  }
  if (text.masked[at]) return;
  // "Slip-on" ends with a word that begins something, and is one itself.
  const isOfWord =
    at > 0 && (last.glue === 'hyphen' || context.support.pairs.has(`${tokens[at - 1].folded} ${last.folded}`));
  if (context.language.dangling.has(last.folded) && !isOfWord && !isInIdiom(text, at)) return refuse(at);
  if (isCutWord(text, at)) return refuse(at);
  if (PROSE_FIELDS.has(text.name) && !isCasual(context.channel, text.name) && tokens.length > 5)
    text.report('form', 'soft', at, at + 1, 'no full stop at the end');
}

/** The beginning of a word that a fact has. */
function isCutWord({ tokens, context }: TextUnderCheck, at: number): boolean {
  const { kind, folded } = tokens[at];
  const { words, stems } = context.support;
  if (kind !== 'word' || folded.length < 3 || words.has(folded) || stems.has(context.language.stem(folded)))
    return false;
  if (context.language.isStyle(folded)) return false;
  return [...words].some((word) => word.length > folded.length + 1 && word.startsWith(folded));
}

const BRACKETS = ['()', '[]', '（）', '【】', '«»', '“”'] as const;

function checkBrackets(text: TextUnderCheck): void {
  if (!/[()[\]（）【】«»“”"„]/.test(text.text)) return;
  for (const [open, close] of BRACKETS) {
    // German closes with the sign with which English opens.
    if (open === '“' && text.text.includes('„')) continue;
    const isOdd = count(text.text, open) !== count(text.text, close);
    if (isOdd && !context(text, open, close))
      text.reportAt('form', 'hard', 0, text.text.length, `${open} and ${close} do not match`);
  }
  const quotes = text.text.replace(/\p{N}"/gu, '');
  if (count(quotes, '"') % 2 === 1 && !context(text, '"', '"')) {
    text.reportAt('form', 'soft', 0, text.text.length, 'a quotation mark without its other');
  }
}

/** Whether the catalog's own words have one of the two. */
function context({ context: { support } }: TextUnderCheck, open: string, close: string): boolean {
  return support.verbatim.some((value) => value.includes(open) || value.includes(close));
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** "a easy fit". */
function checkArticles(text: TextUnderCheck): void {
  const {
    tokens,
    context: { language, support },
  } = text;
  tokens.forEach(({ text: word, folded }, at) => {
    const next = tokens.at(at + 1);
    const isArticle = word === 'a' || word === 'an' || (word === 'A' && at === 0) || word === 'An';
    if (!isArticle || at + 1 >= tokens.length || next!.kind === 'mark' || next!.sentence !== tokens[at].sentence)
      return;
    const right = language.grammar.withArticle(text.text.slice(next!.start)).split(' ', 1)[0];
    const isWrong =
      (right === 'a' || right === 'an') && right !== folded && !support.pairs.has(`${folded} ${next!.folded}`);
    if (isWrong) text.report('form', 'soft', at, at + 2, `"${right}" stands before ${next!.text}`);
  });
}
