import { type Mention, type TextUnderCheck } from '../text-under-check';
import { isKnownThing } from './links';
import { isWhole } from './noun-at';

/** How a text puts something beside the product, that it does not have. */
const PAIRING =
  /^(?:pair(?:s|ed|ing)?|team(?:s|ed)?|wear|wears|worn|combin(?:es?|ed)|match(?:es|ed)?|styled?|layer(?:ed)?|goes|go|looks?|kombinier\w*|getragen|tragt?|tragen|associ(?:e|er|ez|ee|es|ees)|mari(?:e|er|ez|ee)|port(?:e|er|ez|ee|es|ees)|combin(?:a|ado|ada|ados|adas|ar|alo|ala|alos|alas)|lleva(?:do|da|r|lo|la)?)$/;

/** English has an article that is a preposition of French. */
const JOINT = { en: /^(?:with|over|under|alongside)$/, others: /^(?:mit|zu|ueber|über|avec|a|à|sur|con|sobre)$/ };

/** The most words between the two, "pairs well with", and from there to the value. */
const [MAX_BETWEEN, MAX_BEHIND] = [2, 8];

/** What a product does for something else that is worn or stands beside it: "lifts a grey coat". */
const LIVENING =
  /^(?:lift|lifts|lifting|brighten|brightens|brightening|livens?|enliven|enlivens|complement|complements|flatters?|accompan(?:y|ies)|rounds?|warms?|dresses|reveille|egaye|releve|rehausse|accompagne|illumine|alegra|anima|realza|acompana|ilumina|belebt|schmueckt|begleitet|ergaenzt)$/;
const ARTICLE = /^(?:a|an|any|your|that|every|un|une|ton|votre|una|tu|su|einen|eine|ein|deinen|deine|jeden)$/;

/** Parts that are sold for themselves as well: a belt of no trousers in particular. */
const GOODS: ReadonlySet<string> = new Set(['belt', 'cap', 'bag', 'cushion']);

/**
 * Whether the value or part is of something else, which the text puts beside the product: "paired with a white shirt". What
 * facts name is not ("paired with a leather strap", of a watch), nor what can only be a part.
 */
export function isBeside(text: TextUnderCheck, { from, to, concepts }: Mention): boolean {
  const { tokens, context } = text;
  const start = behindPairing(text, from);
  if (start === undefined) return false;
  const isPart = concepts.some((one) => context.language.kindOf(one) === 'part' && !GOODS.has(one));
  if (isPart) return false;
  let end = to;
  while (
    end < tokens.length &&
    end - to < 3 &&
    tokens[end].kind === 'word' &&
    tokens[end].clause === tokens[to - 1].clause
  )
    end++;
  for (let at = from; at < end; at++) if (isKnownThing(text, at) || isWhole(text, at)) return false;
  const isOfPart = text.mentions.some(
    (one) =>
      one.from >= to &&
      one.from < end &&
      one.concepts.some((concept) => context.language.kindOf(concept) === 'part' && !GOODS.has(concept)),
  );
  return end > to ? !isOfPart : concepts.some((one) => GOODS.has(one));
}

/** The first token behind "paired with", in the sentence and not far before the place. */
export function behindPairing({ tokens, context }: TextUnderCheck, from: number): number | undefined {
  // "Lifts a grey coat", right behind the verb.
  for (let at = from - 1; at > 0 && from - at <= MAX_BETWEEN + 1 && tokens[at].clause === tokens[from].clause; at--)
    if (ARTICLE.test(tokens[at].folded) && LIVENING.test(tokens[at - 1].folded)) return at + 1;
  const isJoint = context.language.englishWords ? JOINT.others : JOINT.en;
  for (let joint = from - 1; joint > 0 && from - joint <= MAX_BEHIND; joint--) {
    if (tokens[joint].sentence !== tokens[from].sentence) return undefined;
    if (!isJoint.test(tokens[joint].folded)) continue;
    for (let at = joint - 1; at >= 0 && joint - at <= MAX_BETWEEN + 1; at--) {
      if (tokens[at].clause !== tokens[joint].clause) break;
      if (PAIRING.test(tokens[at].folded)) return joint + 1;
    }
  }
  return undefined;
}
