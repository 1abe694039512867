import { type ConceptId, type ConceptKind } from '../../lexicon/concepts';
import { type Mention, mentionsAt } from '../mention-index';
import { isWhole } from './noun-at';
import { type TextUnderCheck } from '../text-under-check';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Behind a word that can be a part and a verb: "Nordwind backs it", "the cork grips when your hands get damp". */
const BEHIND_VERBS =
  words(`it you your them him her us me the a an this these any every even everything anything everyone
  when while where whatever well tight tightly firmly securely up what how more most`);

/** Before a noun, which is no verb then. */
const BEFORE_NOUNS = words('the a an its with without two three four five six no these those this each every both');

/** Nouns that a colour or a material before them makes another thing of: "red wine", "for stone floors". */
const OTHER_THINGS = words(`
  wine wines tea teas coffee rice beans pepper peppers onion onions noise meat bread sugar sauce
  floor floors flooring wall walls ceiling ceilings worktop worktops countertop countertops surface surfaces tile tiles deck decking
  sky skies sea seas carpet thumb thumbs lie lies
  day days morning mornings evening evenings night nights weather cloud clouds hour hours november
  lane lanes road roads path paths stain stains fence fences furniture hob hobs`);

/** Whether a word for a colour, a material or a part stands there in a sense that says nothing of the product. */
export function hasOtherSense(text: TextUnderCheck, mention: Mention): boolean {
  const { tokens, context } = text;
  const { from, to } = mention;
  const next = to < tokens.length && tokens[to].sentence === tokens[from].sentence ? tokens[to] : undefined;
  const before = from > 0 && tokens[from - 1].sentence === tokens[from].sentence ? tokens[from - 1] : undefined;
  const is = (kind: string) => mention.concepts.every((concept) => context.language.kindOf(concept) === kind);
  if (text.find(context.language.otherSenses).some((one) => one.from <= from && to <= one.to)) return true;
  // "A stripe of dark brown" is as much of it.
  if (is('pattern') && next?.folded === 'of' && context.language.englishWords === undefined) return true;
  const isClear = mention.concepts.includes('transparent');
  if (is('pattern') && isDoing(text, mention)) return true;
  if (is('colour') && (isWine(text, mention) || isGreenery(text, mention))) return true;
  // "A solid 5.3 kg", "keep clear of the eyes".
  if ((is('pattern') || isClear) && next?.kind === 'number') return true;
  if (isClear && isKept(text, mention)) return true;
  if (isClear && (next?.folded === 'of' || /^(?:keeps?|stays?|steers?|makes?|is)$/.test(before?.folded ?? '')))
    return true;
  if (isNoNoun(text, mention)) return true;
  if (is('part')) return isNoPart(text, mention, before?.folded, next?.folded);
  if (isYours(text, mention, before?.folded) || (mayBeThing(text, mention) && isAsked(text, from))) return true;
  const isOther = next !== undefined && OTHER_THINGS.has(next.folded) && next.glue === 'loose';
  return isOther && !context.support.words.has(next.folded) && !text.kinds[to];
}

/** Whether no noun that it could describe stands right behind the mention. */
function isBare({ tokens, context: { language } }: TextUnderCheck, { from, to }: Mention): boolean {
  const next = tokens.at(to);
  if (to >= tokens.length || next!.sentence !== tokens[from].sentence || next!.kind === 'mark') return true;
  return language.functionWords.has(next!.folded) && next!.glue === 'loose';
}

/** "Red or white, it pours well", of what wine is drunk from or kept in. */
function isWine(text: TextUnderCheck, mention: Mention): boolean {
  const { tokens, context } = text;
  const { support, language } = context;
  if (language.englishWords || !support.nameStems.has(language.stem('wine')) || !isBare(text, mention)) return false;
  const isOf = ({ concepts }: Mention) => concepts.some((one) => one === 'red' || one === 'white' || one === 'rose');
  if (!isOf(mention)) return false;
  const isBeside = (one: Mention) => one !== mention && isOf(one) && Math.abs(one.from - mention.from) === 2;
  const joint = (one: Mention) => tokens[Math.min(one.from, mention.from) + 1].folded;
  return text.mentions.some((one) => isBeside(one) && joint(one) === 'or' && isBare(text, one));
}

/** "A bit of green for the hall", of what grows: the leaves are. */
function isGreenery(text: TextUnderCheck, mention: Mention): boolean {
  const { tokens, context } = text;
  const { support, language } = context;
  if (language.englishWords || !mention.concepts.includes('green') || !isBare(text, mention)) return false;
  const [before, second] = [1, 2].map((back) => (mention.from < back ? '' : tokens[mention.from - back].folded));
  if (before !== 'of' || !SOME.has(second)) return false;
  return [...support.heads, ...support.stems, ...support.describedWords].some((word) => GROWING.test(word));
}
const SOME = words('bit touch splash pop dash plenty lots hint piece spot burst dose corner');
const GROWING =
  /^(?:house)?(?:plants?|foliage|lea(?:f|ves)|greener(?:y|i)|ferns?|succulents?|palms?|cact(?:us|i)|flora|floral|bouquets?|ivy|herbs?|evergreens?|monstera|bonsai)$/;

/** "Keep the airways clear". */
function isKept({ tokens }: TextUnderCheck, { from }: Mention): boolean {
  const before = tokens.slice(Math.max(0, from - 4), from).filter(({ clause }) => clause === tokens[from].clause);
  return before.some(({ folded }) => /^(?:keep|keeps|keeping|leave|leaves|make|makes|stay|stays)$/.test(folded));
}

/** "Check the float": a verb that is a word for a pattern, too, before what is done to. */
function isDoing({ tokens, context: { language } }: TextUnderCheck, { from, to }: Mention): boolean {
  const isVerb = to - from === 1 && /^(?:check|checks|print|dot)$/.test(tokens[from].folded);
  return (
    isVerb &&
    !language.englishWords &&
    /^(?:the|your|its|their|that|whether|if|for|out|with|before|on)$/.test(tokens[to]?.folded ?? '')
  );
}

/** "Samt Akku": without the capital of a German noun it is another word. */
function isNoNoun({ tokens, context: { language } }: TextUnderCheck, { from, to, compoundOf }: Mention): boolean {
  if (!language.words.hasCompounds || compoundOf || to - from > 1) return false;
  const { text, folded } = tokens[from];
  return text === text.toLowerCase() && language.isOf('homographs', folded);
}

const DETERMINERS = words('the a an its their this that whole entire');

function isNoPart(text: TextUnderCheck, { from, to }: Mention, before = '', next = ''): boolean {
  const { support, language } = text.context;
  // "In your pocket", "from head to toe".
  if (language.isOf('owners', before)) return true;
  // "With a candle inside": where something is. The inside that has a colour of its own stands behind it.
  const isValue = text.mentions.some(({ to }) => to === from);
  if (text.tokens[from].folded === 'inside' && to - from === 1 && !isValue && !DETERMINERS.has(before)) return true;
  // "Back-pedalling" is no back.
  if (text.tokens.at(to)?.glue === 'hyphen' && to < text.tokens.length && next.endsWith('ing')) return true;
  if ((before === 'to' || (before === 'from' && next === 'to')) && language.englishWords === undefined) return true;
  // "Un cinturón a juego": the words before and behind are English ones.
  const isVerb = !language.englishWords && to - from === 1 && BEHIND_VERBS.has(next) && !BEFORE_NOUNS.has(before);
  return isVerb && !support.parts.has(language.stem(text.tokens[from].folded));
}

/** "Your coffee", which is no colour. */
function isYours({ context: { language } }: TextUnderCheck, { concepts }: Mention, before = ''): boolean {
  return language.isOf('owners', before) && concepts.every((concept) => THINGS_FIRST.has(concept));
}

/** "Tea or coffee?" */
function isAsked({ tokens }: TextUnderCheck, at: number): boolean {
  const next = tokens.slice(at).find(({ sentence }, offset, own) => own.at(offset + 1)?.sentence !== sentence);
  return next?.text === '?';
}

/** Colours that are things in the first place: food, flowers, what lies on the ground. */
const THINGS_FIRST: ReadonlySet<ConceptId> = new Set<ConceptId>(
  `coffee chocolate mocha caramel champagne salmon peach apricot plum olive lime mint sage lavender lilac rose mustard oat chestnut
  aubergine mulberry cherry_red sand stone clay slate ash smoke rust chalk cream coral amber pearl`.split(
    /\s+/,
  ) as ConceptId[],
);

/** Before a colour that is said of something. */
const BEFORE_COLOURS = words('in of from is are was comes colour color finish tone shade');

/** Whether a word for a colour may as well be the thing itself: "spill coffee on it", "pitch it on sand". */
export function mayBeThing(
  { tokens, mentions, context: { language } }: TextUnderCheck,
  { from, to, concepts }: Mention,
): boolean {
  if (language.englishWords || !concepts.every((concept) => THINGS_FIRST.has(concept)) || to - from > 1) return false;
  const isInSentence = (at: number) => at >= 0 && at < tokens.length && tokens[at].sentence === tokens[from].sentence;
  const isFree = (at: number) =>
    !isInSentence(at) ||
    (tokens[at].kind === 'mark' ? tokens[at].text !== ':' : language.functionWords.has(tokens[at].folded));
  // "In plum", "in deep plum".
  const isLed = [from - 1, from - 2].some(
    (at) =>
      isInSentence(at) && BEFORE_COLOURS.has(tokens[at].folded) && !(at === from - 2 && tokens[at + 1].kind === 'mark'),
  );
  const isListed = mentionsAt(mentions, from - 2).some(
    (one) => one.to === from - 1 && one.concepts.some((concept) => language.kindOf(concept) === 'colour'),
  );
  return !isLed && !isListed && isFree(to);
}

/** The most words between "with a" and the part: "with a zipped storage bag". */
const MAX_DESCRIBING = 3;

/** Whether a word that can be a part stands where a part does, and no noun follows that it describes: "with a (steel) base." */
export function isPartHere(
  { tokens, context: { language } }: TextUnderCheck,
  { from, to }: Mention,
  ofParts: ReadonlySet<number>,
): boolean {
  let start = from;
  while (!ofParts.has(start) && from - start < MAX_DESCRIBING && start > 0 && isDescribing(start - 1)) start--;
  if (!ofParts.has(start)) return false;
  const next = tokens.at(to);
  const isLast = to >= tokens.length || next!.sentence !== tokens[from].sentence;
  return isLast || next!.kind === 'mark' || ENDS_NOUN.has(next!.folded) || language.conjunctions.has(next!.folded);

  function isDescribing(at: number): boolean {
    return (
      tokens[at].kind === 'word' &&
      tokens[at].sentence === tokens[from].sentence &&
      !language.functionWords.has(tokens[at].folded)
    );
  }
}
const ENDS_NOUN = words('in of for to on that which');

/** Before "of" or "from" and what something consists of. */
const MADE = words('made crafted built cut turned woven forged cast machined carved moulded molded fashioned knitted');

/** Whether the product's name, a part of it or its kind stands there. */
function isNamedAt(text: TextUnderCheck, at: number): boolean {
  const {
    tokens,
    context: { support, language },
  } = text;
  if (at >= tokens.length) return false;
  const { text: word, folded } = tokens[at];
  const isOfName = /^\p{Lu}/u.test(word) && support.exact.has(word) && support.nameStems.has(language.stem(folded));
  return isOfName || isWhole(text, at);
}

/** Before a material and the name of what is made of it: "the tin Hollin Jug". */
const ARTICLES = words('a an the this our your');

/**
 * Whether what a thing is made of stands there, "a bottle made of tin", "the tin bottle", or the colour that it is in: "it
 * comes in natural."
 */
export function isMadeOf(text: TextUnderCheck, mention: Mention): boolean {
  const { tokens, context } = text;
  const { language } = context;
  const { from, to, concepts } = mention;
  const is = (kind: ConceptKind) => concepts.some((concept) => language.kindOf(concept) === kind);
  const [before, second] = [1, 2].map((back) => (from < back ? '' : tokens[from - back].folded));
  if (is('material') && /^(?:of|from|in)$/.test(before) && MADE.has(second)) return true;
  if (is('material') && ARTICLES.has(before) && isNamedAt(text, to)) return true;
  const isLast = to >= tokens.length || tokens[to].kind === 'mark';
  // "De ante.": a preposition does not end a clause.
  if (is('material') && isLast && language.isOf('madeOf', before)) return true;
  return is('colour') && isLast && before === 'in' && /^(?:is|are|comes?|available)$/.test(second);
}
