/** A value of the catalog that carries a sentence. */
export interface Citation {
  readonly field: string;
  readonly value: string;
}

/** Words with the facts that carry them and the frames that they came from. */
export interface Phrase {
  readonly text: string;
  readonly facts: readonly Citation[];
  readonly frames: readonly string[];
}

/** Gives the words for a slot; `article` asks for the indefinite article before them. */
export type SlotFiller = (slot: string, article: boolean) => Phrase;

type Join = (before: string, words: string) => string;

interface Slot {
  slot: string;
  article: boolean;
  capital: boolean;
}

const SLOT = /\{(a )?([A-Za-z]+)\}/;
const parsed = new Map<string, readonly (string | Slot)[]>();

/**
 * Fills a frame: text with slots. `{name}` is replaced by the slot's words, `{Name}` by the same with a capital letter,
 * `{a value}` by the words with "a" or "an". A full stop after words that end with one is left out.
 * @param joined puts words behind those of the frame, contracted where the language does so
 */
export function fillFrame(frame: string, filler: SlotFiller, joined: Join = (before, words) => before + words): Phrase {
  let text = '';
  const facts: Citation[] = [];
  const frames = [frame];
  for (const piece of piecesOf(frame)) {
    if (typeof piece === 'string') {
      text += hasStop(text, piece) ? piece.slice(1) : piece;
      continue;
    }
    const phrase = filler(piece.slot, piece.article);
    text = joined(text, piece.capital ? capitalised(phrase.text) : phrase.text);
    facts.push(...phrase.facts);
    frames.push(...phrase.frames);
  }
  return { text, facts: withoutRepeats(facts), frames };
}

/** Whether the stop that a piece begins with is there already. A Chinese one stands behind "Inc.", too. */
function hasStop(text: string, piece: string): boolean {
  if (piece.startsWith('.')) return /[.!?…。！？]$/.test(text);
  return piece.startsWith('。') && /[!?…。！？]$/.test(text);
}

/** The words of a frame outside its slots. */
export function literalsOf(frame: string): string {
  return piecesOf(frame)
    .map((piece) => (typeof piece === 'string' ? piece : piece.article ? 'a' : ' '))
    .join(' ');
}

/** The text with a capital first letter, unless that would change its length ("ß") or is another letter's ("ϐ"). */
export function capitalised(text: string): string {
  const first = text.codePointAt(0);
  if (first === undefined) return text;
  const letter = String.fromCodePoint(first);
  const capital = letter.toUpperCase();
  const isItsOwn = capital === letter || capital.toLowerCase() === letter;
  return capital.length === letter.length && isItsOwn ? capital + text.slice(letter.length) : text;
}

function piecesOf(frame: string): readonly (string | Slot)[] {
  let pieces = parsed.get(frame);
  if (!pieces) {
    pieces = parse(frame);
    parsed.set(frame, pieces);
  }
  return pieces;
}

function parse(frame: string): (string | Slot)[] {
  const pieces: (string | Slot)[] = [];
  let rest = frame;
  for (let match = SLOT.exec(rest); match; match = SLOT.exec(rest)) {
    if (match.index > 0) pieces.push(rest.slice(0, match.index));
    const slot = match[2];
    const capital = slot.charAt(0) !== slot.charAt(0).toLowerCase();
    pieces.push({ slot: slot.charAt(0).toLowerCase() + slot.slice(1), article: match[1] !== undefined, capital });
    rest = rest.slice(match.index + match[0].length);
  }
  if (rest !== '') pieces.push(rest);
  return pieces;
}

/** Each citation once, where it stands first. */
export function withoutRepeats(facts: readonly Citation[]): Citation[] {
  return facts.filter(
    (fact, index) => facts.findIndex(({ field, value }) => field === fact.field && value === fact.value) === index,
  );
}
