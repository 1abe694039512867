/** A word, a number or a mark of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** As it stands there. */
  readonly text: string;
  /** For comparison: lower case, without accents and without an English genitive's "'s". */
  readonly folded: string;
  /** In UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** What stands between it and the token before: nothing ("500ml"), a hyphen ("nut-free") or anything else. */
  readonly glue: 'tight' | 'hyphen' | 'loose';
  /** Ordinals of the sentence and of the clause that it stands in, both counted through the text. */
  readonly sentence: number;
  readonly clause: number;
}

/** Scripts without spaces between words: every letter is a token, and phrases are sequences of them. */
const SINGLE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*`;
const NUMBER = String.raw`\p{Nd}+(?:[.,'’\u00a0\u202f]\p{Nd}+)*`;
const WORD = String.raw`(?:(?!${SINGLE})[\p{L}\p{M}])+(?:['’](?:t|s|re|ve|ll|m)(?![\p{L}\p{M}]))?`;
const REST = String.raw`(?<=\p{Nd})["”]|[^\s"“”„‚«»‹›'‘’]`;
const TOKEN = new RegExp(`(${NUMBER})|(${SINGLE}|${WORD})|${REST}`, 'gu');

/** The same for texts without such scripts, which are read twice as fast with it. */
const PLAIN_WORD = String.raw`[\p{L}\p{M}]+(?:['’](?:t|s|re|ve|ll|m)(?![\p{L}\p{M}]))?`;
const PLAIN_TOKEN = new RegExp(`(${NUMBER})|(${PLAIN_WORD})|${REST}`, 'gu');
const HAS_SINGLE = new RegExp(SINGLE, 'u');

const HYPHEN = /^[-‐‑]$/;
/** An emoji stands between sentences, as a rule; the signs of registered names stand in them. */
const ENDS_SENTENCE = /^(?:[.!?…。！？•·|›]|(?![©®™])\p{Extended_Pictographic})$/u;
/** What only makes an emoji colourful, or joins two of them. */
const OF_EMOJI = /^(?:\u200d|\ufe0e|\ufe0f)+$/;
const ENDS_CLAUSE = /^[,;:–—()[\]，；：、（）／/-]$/u;
const BREAK = /[\n\r\u2028\u2029]/;

/**
 * The most tokens of a sentence, more than the longest field has room for in a script with spaces. What goes on without an
 * end is read as several: the checks look through a whole sentence for each of its words.
 */
const MAX_SENTENCE = 400;

/** The tokens of a text, in order. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let end = 0;
  let first = 0;
  for (const match of text.matchAll(HAS_SINGLE.test(text) ? TOKEN : PLAIN_TOKEN)) {
    const start = match.index;
    const between = text.slice(end, start);
    if ((between !== '' && between !== ' ' && BREAK.test(between)) || tokens.length - first >= MAX_SENTENCE) {
      sentence++;
      clause++;
      first = tokens.length;
    }
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark';
    // A hyphen inside a compound is no token of its own; between spaces it is a dash.
    if (kind === 'mark' && HYPHEN.test(match[0]) && isInsideWord(text, start)) continue;
    if (OF_EMOJI.test(match[0])) continue;
    const glue = between === '' && end > 0 ? 'tight' : between !== ' ' && HYPHEN.test(between) ? 'hyphen' : 'loose';
    end = start + match[0].length;
    const { text: said, folded } = spellingOf(match[0]);
    tokens.push({ kind, text: said, folded, start, end, glue, sentence, clause });
    if (kind !== 'mark') continue;
    // "牛·米": a dot between letters joins them.
    if (said === '·' && glue === 'tight' && LETTER.test(text[end] ?? '')) continue;
    if (ENDS_SENTENCE.test(said)) {
      sentence++;
      first = tokens.length;
    }
    if (ENDS_SENTENCE.test(said) || ENDS_CLAUSE.test(said)) clause++;
  }
  return tokens;
}

type Spelling = Pick<Token, 'text' | 'folded'>;

/** How many spellings are remembered. */
const MAX_SPELLINGS = 50_000;
/** The longest of them, in UTF-16 code units: V8 keeps the whole text of which a longer one is a piece. */
const MAX_SPELLING = 12;
const spellings = new Map<string, Spelling>();

/** A token's text and that folded, each as one string for all its tokens: so it is folded once and compared in no time. */
function spellingOf(text: string): Spelling {
  const known = spellings.get(text);
  if (known) return known;
  const spelling = { text, folded: fold(text) };
  if (text.length > MAX_SPELLING) return spelling;
  if (spellings.size >= MAX_SPELLINGS) spellings.clear();
  spellings.set(text, spelling);
  return spelling;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

function isInsideWord(text: string, hyphen: number): boolean {
  return hyphen > 0 && LETTER.test(text[hyphen - 1]) && LETTER.test(text[hyphen + 1] ?? '');
}

/** A word as it is compared: lower case, without accents, "ü" as "ue", "ß" as "ss". */
export function fold(word: string): string {
  // eslint-disable-next-line no-control-regex -- all of ASCII: most words need no more
  const isAscii = /^[\u0000-\u007f]*$/.test(word);
  const plain = isAscii ? word.toLowerCase() : withoutAccents(word);
  return plain.length > 2 ? plain.replace(/['’]s$/, '') : plain;
}

function withoutAccents(word: string): string {
  return (
    word
      .normalize('NFC')
      .toLowerCase()
      // In German these make another word: "schön", "schon".
      .replaceAll('ä', 'ae')
      .replaceAll('ö', 'oe')
      .replaceAll('ü', 'ue')
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replaceAll('ß', 'ss')
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .replaceAll('’', "'")
  );
}

/** The words and numbers of a text as they are compared, without marks. */
export function foldedTokens(text: string): string[] {
  return tokensOf(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ folded }) => folded);
}

const RUN = new RegExp(`(?:${SINGLE})+`, 'gu');
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text's runs of letters without spaces, and the runs themselves. */
export function unitsOf(text: string): string[] {
  return (text.match(RUN) ?? []).flatMap((run) => [run, ...[...words.segment(run)].map(({ segment }) => segment)]);
}
