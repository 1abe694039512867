import { isMentioned, type Mention } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { checkEllipses, checkLinks } from './attachment';
import { checkBorrowedWords } from './borrowed-words';
import { isBeside } from './beside';
import { checkBoxedThings } from './boxed-things';
import { isSentenceStart } from './brands';
import { checkCatalogValues, checkMaterialNames } from './catalog-values';
import { checkDescribedPairs } from './described-pairs';
import { headOf } from './heads';
import { checkLikened } from './likened-things';
import { checkLikewise, isOfOneOf } from './likewise';
import { linksOf } from './links';
import { isPlainWord, isWhole } from './noun-at';
import { checkStuff, ofHead, ofThings, ofWhole, owning } from './owners';
import { checkPart } from './parts';
import { checkSameness } from './sameness';
import { hasOtherSense, isMadeOf, isPartHere } from './senses';
import { checkSpreads } from './spreads';
import { checkThings } from './things';
import { checkTie, checkUntied } from './ties';
import { certain, certainOf } from './translated-mentions';
import { checkUnknown } from './unknown-values';

/**
 * Colours, materials, patterns and parts against the facts, each for what it is said of. A wider word than the fact's is
 * true, a narrower one is a guess.
 */
export function checkAttributes(text: TextUnderCheck): void {
  const said = text.mentions.filter(({ from }) => !text.unsaid[from] && !text.isDenied(from));
  const others = new Set(said.filter((mention) => hasOtherSense(text, mention)));
  for (const { from, to } of others) text.account(from, to);
  // All words of the idiom: the earth of "down-to-earth".
  for (const { from, to } of text.find(text.context.language.otherSenses))
    if ([...others].some((one) => from <= one.from && one.to <= to)) text.account(from, to);
  const mentions = said.filter((mention) => !others.has(mention));
  const ofParts = new Set(text.find(text.context.language.beforeParts).map(({ to }) => to));
  for (const mention of mentions) {
    if (text.masked[mention.from] || isOfName(text, mention)) continue;
    if (isBeside(text, mention)) {
      const words = text.words(mention.from, mention.to);
      text.report('attributes', 'soft', mention.from, mention.to, `no fact says ${words}: it may be of something else`);
      text.account(mention.from, mention.to);
      continue;
    }
    const kinds = new Set(mention.concepts.map((concept) => text.context.language.kindOf(concept)));
    const isPart = kinds.has('part');
    const isMeant = isPart ? isPartHere(text, mention, ofParts) : isMadeOf(text, mention);
    if (isPlainWord(text, mention) && !isMeant) continue;
    if (kinds.size === 1 && isPart) checkPart(text, mention, isMeant);
    else if (isPart || !checkTie(text, mention)) {
      const before = text.findings.length;
      checkValue(text, mention, mentions, isPart);
      if (text.findings.length === before && !isPart) checkLinks(text, mention);
      if (text.findings.length === before && !isPart) checkUntied(text, mention);
    }
  }
  checkEllipses(text);
  checkSpreads(text);
  checkSameness(text);
  checkLikened(text);
  checkLikewise(text);
  checkDescribedPairs(text);
  checkBorrowedWords(text);
  checkThings(text);
  checkBoxedThings(text);
  checkMaterialNames(text);
  checkCatalogValues(text);
}

/** In the words of the product's name: "roll-top" of a roll-top backpack, "hand cream", a shampoo that "is solid". */
function isOfName(text: TextUnderCheck, { from, to, concepts }: Mention): boolean {
  const {
    tokens,
    context: { support, language },
  } = text;
  const isOwn = tokens.slice(from, to).every(({ folded }) => support.nameStems.has(language.stem(folded)));
  const isCapital = /^\p{Lu}/u.test(tokens[from].text) && support.exact.has(tokens[from].text);
  if (isOwn && concepts.every((concept) => language.kindOf(concept) === 'pattern')) return true;
  if (isOwn && isCapital && to - from === 1 && !isSentenceStart(text, from)) return true;
  // "Button-down" is one word, whoever wrote it.
  const isPair = (at: number) =>
    at > 0 &&
    at < tokens.length &&
    (tokens[at].glue === 'hyphen' ? support.pairs : support.namePairs).has(
      `${tokens[at - 1].folded} ${tokens[at].folded}`,
    );
  // What the name says of the whole is no word of the name where a fact says it of a part.
  const saidOf = concepts.flatMap((concept) => [...(support.concepts.get(concept) ?? [])]);
  return (isPair(from) || isPair(to)) && !(saidOf.length > 0 && language.englishWords === undefined);
}

function checkValue(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[], mayBePart: boolean): void {
  const { support, language } = text.context;
  const words = text.words(mention.from, mention.to);
  text.account(mention.from, mention.to);
  const known = mention.concepts.filter((concept) => support.concepts.has(concept));
  if (known.length === 0) return checkUnknown(text, mention, mentions);
  if (mayBePart && known.some((concept) => language.kindOf(concept) === 'part')) return;
  const head = headOf(text, mention, mentions);
  const isThing = head === 'product' && language.isOf('comesWith', text.tokens.at(mention.from - 1)?.folded ?? '');
  if (mention.from > 0 && isThing) return;
  const saidOf = owning(support, known);
  if (head === undefined) return checkStuff(text, mention, mentions, saidOf);
  if (isWorn(text, mention, saidOf)) return;
  if (head === 'product') {
    const severity = saidOf.has('') ? ofThings(text, mention, known) : ofWhole(text, mention, mentions, saidOf);
    if (severity)
      text.report(
        'attributes',
        isTiedToProduct(text, mention) ? severity : 'soft',
        mention.from,
        mention.to,
        `only of the ${[...saidOf].find((one) => one !== '') ?? 'parts'} a fact says ${words}`,
      );
    return;
  }
  const severity = ofHead(text, known, head);
  const isOneValue =
    head.at === mention.to && support.pairs.has(`${text.tokens[head.at - 1].folded} ${text.tokens[head.at].folded}`);
  if (!severity || isOneValue || isOfOneOf(text, mention, head.at)) return;
  const isLoose = head.at < mention.from && hasOtherBetween(text, head.at + 1, mention);
  const grave = head.isPlaced
    ? certainOf(text, severity, mention, head)
    : certain(text, isLoose ? 'soft' : severity, mention, head.at);
  if (!grave) return;
  const [from, to] = [Math.min(mention.from, head.at), Math.max(mention.to, head.at + 1)];
  text.report('attributes', grave, from, to, `no fact says ${words} of the ${text.tokens[head.at].text}`);
}

/** "系着一圈珊瑚色": of something that the thing before it wears, where facts say it of a part alone. */
function isWorn(text: TextUnderCheck, { from }: Mention, saidOf: ReadonlySet<string>): boolean {
  return !saidOf.has('') && text.find(text.context.language.wearing).some(({ to }) => to === from);
}

/** Whether the words tie the value to what the product is: "canvas outside, leather against the wrist" leave it open. */
function isTiedToProduct(text: TextUnderCheck, mention: Mention): boolean {
  const { tokens, mentions, context } = text;
  const { language } = context;
  if (language.englishWords || linksOf(text, mention).some(({ at }) => isWhole(text, at))) return true;
  // "The body is beech": said of all of it, whatever that is called.
  if (/^(?:is|are)$/.test(tokens[mention.from - 1]?.folded ?? '')) return true;
  const isOther = ({ from, to, concepts }: Mention) =>
    tokens[from].sentence === tokens[mention.from].sentence &&
    (from > mention.to || to < mention.from) &&
    concepts.some((concept) => language.kindOf(concept) === 'material');
  return !mentions.some(isOther);
}

/** Whether something else is spoken of between a thing and the value: "a brass stem carries a round of opal glass". */
function hasOtherBetween(text: TextUnderCheck, start: number, { from }: Mention): boolean {
  const { tokens, mentions, context } = text;
  const { language } = context;
  if (language.englishWords) return false;
  const others = tokens.slice(start, from).filter(({ kind, folded }, offset) => {
    const at = start + offset;
    if (kind !== 'word' || language.functionWords.has(folded) || /(?:ed|ly|made|built)$/.test(folded)) return false;
    return !isWhole(text, at) && !isMentioned(mentions, at);
  });
  // A verb with its preposition leads from the thing to the value, "the back ends in paper"; without one, to something else:
  // "an edge framing cream".
  const leads = tokens.slice(start, from).some(({ folded }) => /^(?:is|are|in|of|from|as|:)$/.test(folded));
  return others.length > (leads ? 1 : 0);
}
