import { type ConceptId } from '../../lexicon/concepts';
import { isMentioned, type Mention, mentionBefore } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { type Head, headAt, isWhole } from './noun-at';
import { takenFor } from './part-names';
import { endOfValues } from './values-at';

/** The most words between a pronoun and the thing: "ce sac le réserve d'habitude à la doublure". */
const MAX_APART = 6;

/**
 * What a value is said of, in languages whose describing words stand behind their noun, where another order than that tells
 * it: the side that it is on ("de lana por fuera"), the thing that it is given to ("du feutre pour l'assise", "en los codos,
 * ante"), what stands behind it with its article ("gris el borde"), what it is put before ("le cuir, il le réserve aux
 * sangles"), and what was spoken of before a colon ("mira la base: es de cuero").
 */
export function placedThing(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[]): Head {
  const side = sideBehind(text, mention);
  if (side) return side;
  const subject = subjectBefore(text, mention, mentions) ?? thingOfGap(text, mention, mentions);
  if (subject) return subject;
  if (!beginsPhrase(text, mention.from, mentions)) return undefined;
  const end = endOfValues(text, mention.to);
  return (
    thingWithArticle(text, mention, end, mentions) ??
    thingGiven(text, mention, end, mentions) ??
    placeBefore(text, mention, mentions) ??
    thingOfPronoun(text, mention, end, mentions)
  );
}

/** The sides, with what stands for each in the facts, and what is not on it. */
const SIDES = {
  exterior: { parts: ['exterior'], others: ['lining', 'interior'] },
  interior: { parts: ['interior', 'lining'], others: [] },
  front: { parts: [], others: ['back'] },
  back: { parts: ['back'], others: [] },
} as const satisfies Record<string, { parts: readonly ConceptId[]; others: readonly ConceptId[] }>;
type Side = keyof typeof SIDES;

/** "De algodón azul por fuera", "feutre de laine à l'intérieur": the side is told behind the last of the values. */
function sideBehind(text: TextUnderCheck, mention: Mention): Head {
  const { tokens, context } = text;
  let end = endOfValues(text, mention.to);
  while (context.language.isOf('madeOf', tokens[end]?.folded ?? '') && endOfValues(text, end + 1) > end + 1)
    end = endOfValues(text, end + 1);
  const side = text.find(context.language.sides).find(({ from }) => from === end);
  return side && tokens[end].clause === tokens[mention.to - 1].clause
    ? onSide(text, mention, side.entry, side.to - 1)
    : undefined;
}

/** What facts have of the side; where they have nothing of it, what they only say of the other is not on it. */
function onSide({ context: { support } }: TextUnderCheck, { concepts }: Mention, side: Side, at: number): Head {
  const { parts, others }: { parts: readonly ConceptId[]; others: readonly (ConceptId | '')[] } = SIDES[side];
  const part = [...parts, ...parts.flatMap(takenFor)].find((one) => support.described.has(one));
  if (part) return { part, at, isPlaced: true };
  const owners = concepts.flatMap((concept) => [...(support.concepts.get(concept) ?? [])]);
  return owners.length > 0 && owners.every((one) => others.includes(one)) ? 'product' : undefined;
}

/** Whether the value is a phrase of its own, and describes nothing that stands right before it. */
function beginsPhrase(text: TextUnderCheck, from: number, mentions: readonly Mention[]): boolean {
  const { tokens, context } = text;
  const { language } = context;
  const isStart = (at: number) =>
    at < 0 ||
    tokens[at].clause !== tokens[from].clause ||
    tokens[at].kind === 'mark' ||
    language.conjunctions.has(tokens[at].folded);
  let at = from;
  // "Du daim", "de la laine", "el ante".
  while (
    !isStart(at - 1) &&
    (language.isOf('articles', tokens[at - 1].folded) || language.isOf('partitives', tokens[at - 1].folded))
  )
    at--;
  if (isStart(at - 1)) return true;
  // Behind a verb it is its object: "met la corne aux boutons".
  const isContent = tokens[at - 1].kind === 'word' && !language.functionWords.has(tokens[at - 1].folded);
  return at < from && isContent && !isMentioned(mentions, at - 1) && !isWhole(text, at - 1);
}

/** "Gris el borde, coral el cojín". */
function thingWithArticle(text: TextUnderCheck, mention: Mention, end: number, mentions: readonly Mention[]): Head {
  const { tokens, context } = text;
  const isArticle = end + 1 < tokens.length && context.language.isOf('definites', tokens[end].folded);
  return isArticle && tokens[end + 1].clause === tokens[mention.from].clause
    ? thingAt(text, end + 1, mention, mentions)
    : undefined;
}

/** "Du feutre pour l'assise", "le cuir aux sangles". */
function thingGiven(text: TextUnderCheck, mention: Mention, end: number, mentions: readonly Mention[]): Head {
  const at = endOfPlacing(text, end);
  return at !== undefined && text.tokens[at].clause === text.tokens[mention.from].clause
    ? thingAt(text, at, mention, mentions)
    : undefined;
}

/** Where the noun stands behind "pour le", "aux", "en los", if those stand there. */
function endOfPlacing({ tokens, context: { language } }: TextUnderCheck, from: number): number | undefined {
  const word = (at: number) => tokens[at]?.folded ?? '';
  if (!language.isOf('placingAt', word(from))) return undefined;
  let at = from + 1;
  while (at < tokens.length && language.isOf('articles', word(at))) at++;
  // "En noir" is of no thing: an article must stand there, or be in the preposition.
  const isDefinite = at > from + 1 || language.isOf('placingWithArticle', word(from));
  return at < tokens.length && isDefinite ? at : undefined;
}

/** "El pomo es de latón y la tapa, de cristal": behind a comma in the verb's place. */
function thingOfGap(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[]): Head {
  const { tokens, context } = text;
  const { language } = context;
  let comma = mention.from - 1;
  if (comma > 0 && language.isOf('madeOf', tokens[comma].folded)) comma--;
  const end = endOfValues(text, mention.to);
  const isOver = end >= tokens.length || tokens[end].kind === 'mark' || language.conjunctions.has(tokens[end].folded);
  if (comma < 2 || tokens[comma].text !== ',' || !isOver) return undefined;
  let start = comma - 1;
  while (start > 0 && language.isOf('articles', tokens[start - 1].folded)) start--;
  const isOpened =
    start > 0 &&
    start < comma - 1 &&
    (/^[,;:.]$/.test(tokens[start - 1].text) || language.conjunctions.has(tokens[start - 1].folded));
  return isOpened ? thingAt(text, comma - 1, mention, mentions) : undefined;
}

/** "Aux coudes, du daim", "para el forro, satén", "côté doublure : du satin". */
function placeBefore(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[]): Head {
  const { tokens, context } = text;
  const { language } = context;
  let comma = mention.from - 1;
  while (
    comma > 0 &&
    (language.isOf('articles', tokens[comma].folded) || language.isOf('partitives', tokens[comma].folded))
  )
    comma--;
  if (comma < 2 || !/^[,:]$/.test(tokens[comma].text)) return undefined;
  let first = comma - 1;
  while (first > 0 && tokens[first - 1].kind !== 'mark' && !language.conjunctions.has(tokens[first - 1].folded))
    first--;
  const side = text.find(language.sides).find(({ from, to }) => from === first && to === comma);
  if (side) return onSide(text, mention, side.entry, comma - 1);
  const at = language.isOf('asFor', tokens[first].folded) ? first + 1 : endOfPlacing(text, first);
  return at === comma - 1 ? thingAt(text, at, mention, mentions) : undefined;
}

/** "Le cuir, ce sac le réserve à la doublure." */
function thingOfPronoun(text: TextUnderCheck, mention: Mention, end: number, mentions: readonly Mention[]): Head {
  const { tokens, context } = text;
  const { language } = context;
  const { sentence } = tokens[mention.from];
  let first = mention.from;
  while (first > 0 && language.isOf('articles', tokens[first - 1].folded)) first--;
  const isFirst = first === 0 || tokens[first - 1].sentence !== sentence || /^[;:]$/.test(tokens[first - 1].text);
  if (!isFirst || tokens[end]?.text !== ',') return undefined;
  for (let at = end + 1; at < tokens.length && tokens[at].sentence === sentence; at++) {
    if (tokens[at].kind === 'mark' || language.conjunctions.has(tokens[at].folded)) return undefined;
    if (!language.isOf('objects', tokens[at].folded) || tokens[at + 1]?.kind !== 'word') continue;
    if (language.isOf('placingAt', tokens[at + 1].folded) || isMentioned(mentions, at + 1)) continue;
    for (let place = at + 2; place < Math.min(tokens.length, at + MAX_APART); place++) {
      if (tokens[place].sentence !== sentence || tokens[place].kind === 'mark') break;
      const noun = endOfPlacing(text, place);
      const thing = noun === undefined ? undefined : thingAt(text, noun, mention, mentions);
      if (thing) return thing;
    }
  }
  return undefined;
}

/** "Fíjate en las correas de esta mochila: son de cuero": what the clause before speaks of, if it names but one thing. */
function subjectBefore(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[]): Head {
  const { tokens, context } = text;
  const { language } = context;
  let at = mention.from - 1;
  while (at > 0 && (language.isOf('madeOf', tokens[at].folded) || mentionBefore(mentions, at + 1))) at--;
  if (at < 1 || !language.isOf('being', tokens[at].folded)) return undefined;
  at--;
  if (language.isOf('subjectPronouns', tokens[at]?.folded ?? '')) at--;
  if (at < 1 || !/^[:;,]$/.test(tokens[at].text)) return undefined;
  const things: Exclude<Head, undefined | 'product'>[] = [];
  for (let before = at - 1; before >= 0 && tokens[before].sentence === tokens[mention.from].sentence; before--) {
    if (tokens[before].kind === 'mark') break;
    const head = headAt(text, before, mention, mentions);
    if (typeof head === 'object' && head.at === before) things.push(head);
  }
  return things.length === 1 ? { ...things[0], isPlaced: true } : undefined;
}

/** What the noun names, if it is a thing that the product has. */
function thingAt(text: TextUnderCheck, at: number, mention: Mention, mentions: readonly Mention[]): Head {
  const head = headAt(text, at, mention, mentions);
  return typeof head === 'object' ? { ...head, isPlaced: true } : undefined;
}
