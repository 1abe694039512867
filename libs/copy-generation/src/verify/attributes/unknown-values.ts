import { type ConceptId } from '../../lexicon/concepts';
import { foldedTokens } from '../language/tokens';
import { type TextUnderCheck } from '../text-under-check';
import { isMentioned, type Mention } from '../mention-index';
import { lifeWordAt } from '../ordinary-words';
import { headOf } from './heads';
import { isKnownThing, linksOf } from './links';
import { type Head, isHead, isWhole } from './noun-at';
import { isInFacts } from './parts';
import { mayBeThing } from './senses';
import { isDeniedToo, severityOfTranslated } from './translated-mentions';

/** A value that no fact has. */
export function checkUnknown(text: TextUnderCheck, mention: Mention, mentions: readonly Mention[]): void {
  const { support } = text.context;
  const words = text.words(mention.from, mention.to);
  if (isHead(text, mention) || isInFacts(text, mention) || isOfYes(text, mention) || isOfWeave(text, mention)) return;
  if (isNameOfFact(text, mention)) return;
  if (isInName(text, mention) || isOfMany(text, mention) || isDeniedToo(text, mention)) return;
  // Glass can be seen through.
  if (mention.concepts.includes('transparent') && support.concepts.has('glass')) return;
  // Of what the description names it, nobody could tell: somebody who reads both must.
  const head = headOf(text, mention, mentions);
  const isElse = contradictsPart(text, mention, head);
  if (!isElse && mention.concepts.some((concept) => support.inDescription.has(concept)))
    return text.report('attributes', 'soft', mention.from, mention.to, `only the description says ${words}`);
  if (text.context.language.englishWords) {
    const life = lifeBefore(text, mention);
    if (life === 'scene') return;
    const isNear = mention.concepts.some((concept) => support.nearShades.has(concept));
    const severity = life || isNear ? 'soft' : severityOfTranslated(text, mention, head);
    return text.report('attributes', severity, mention.from, mention.to, `no fact says ${words}`);
  }
  const isGlaze = mention.concepts.includes('enamel') && support.concepts.has('ceramic');
  const isNear =
    isGlaze ||
    mayBeThing(text, mention) ||
    isCounted(text, mention) ||
    (!isElse && isInDescription(text, mention)) ||
    isUntold(text, mention) ||
    mention.concepts.some((concept) => support.nearShades.has(concept));
  text.report('attributes', isNear ? 'soft' : 'hard', mention.from, mention.to, `no fact says ${words}`);
}

/** "Días grises", "un gant rouge": what stands right before its value, in languages that put it there, is of life and not of the product. */
function lifeBefore(text: TextUnderCheck, { from, concepts }: Mention): ReturnType<typeof lifeWordAt> {
  const { tokens, context } = text;
  const { language, support } = context;
  const at = from - 1;
  const isColour = concepts.every((one) => language.kindOf(one) === 'colour');
  if (!language.words.describesBehind || !isColour || at < 0 || tokens[at].clause !== tokens[from].clause)
    return undefined;
  const stem = language.stem(tokens[at].folded);
  const isOwn = isWhole(text, at) || support.parts.has(stem) || support.nouns.has(stem) || support.kinds.has(stem);
  return isOwn || isMentioned(text.mentions, at) ? undefined : lifeWordAt(text, at);
}

/** "Each with a straw", "pop in a cork": with an article and no noun behind it, it is a thing, and no material. */
function isCounted({ tokens, context: { language } }: TextUnderCheck, { from, to, concepts }: Mention): boolean {
  const before = from > 0 ? tokens[from - 1].folded : '';
  if (to - from > 1 || !/^(?:a|an|another)$/.test(before)) return false;
  const isLast = to >= tokens.length || tokens[to].kind === 'mark' || language.functionWords.has(tokens[to].folded);
  const kinds = concepts.map((concept) => language.kindOf(concept));
  // What may be a part as well, a product would have.
  return isLast && kinds.includes('material') && !kinds.includes('part');
}

/** From how many colours on something is colourful. */
const MANY_COLOURS = 3;

/** "Bunt", "colourful": of what has several colours, whichever they are. */
function isOfMany({ context: { support, language } }: TextUnderCheck, { concepts }: Mention): boolean {
  const colours = [...support.concepts.keys()].filter((one) => language.kindOf(one) === 'colour');
  return concepts.includes('multicolour') && colours.length >= MANY_COLOURS;
}

/** Said by the description in a form that is read for nothing: "stone-ground". */
function isInDescription({ tokens, context: { support } }: TextUnderCheck, { from, to }: Mention): boolean {
  return tokens.slice(from, to).every(({ folded }) => support.describedWords.includes(folded));
}

/** A colour of something that no fact names, where the catalog tells none of anything: "a red powder". */
function isUntold(text: TextUnderCheck, mention: Mention): boolean {
  const { support, language, product } = text.context;
  const isColour = (concept: ConceptId) => language.kindOf(concept) === 'colour';
  if (language.englishWords || !mention.concepts.some(isColour)) return false;
  const isOfOther = linksOf(text, mention).some(({ at }) => !isKnownThing(text, at) && !isWhole(text, at));
  return isOfOther && ![...support.concepts.keys(), ...product.described].some(isColour);
}

/** "Waffle-woven", where a fact says waffle: how it is made says the same again. */
function isOfWeave({ tokens, context: { support, language } }: TextUnderCheck, { from, concepts }: Mention): boolean {
  const isPattern = concepts.every((concept) => language.kindOf(concept) === 'pattern');
  return isPattern && from > 0 && tokens[from].glue === 'hyphen' && support.valueWords.has(tokens[from - 1].folded);
}

/** The rope of a "Rope Dog Lead", of nothing else: "a rope lead", "two metres of rope". */
function isInName(text: TextUnderCheck, { from, to }: Mention): boolean {
  const { tokens, context, kinds } = text;
  const { support, language } = context;
  if (language.englishWords || support.described.get('')?.has('material')) return false;
  if (!tokens.slice(from, to).every(({ folded }) => support.nameStems.has(language.stem(folded)))) return false;
  const isEnd = to >= tokens.length || tokens[to].kind === 'mark' || language.functionWords.has(tokens[to].folded);
  return isEnd || kinds[to] || support.nameStems.has(language.stem(tokens[to].folded));
}

/** "Soy wax", where the `wax` is soy: a fact's value before what the fact is called. */
function isNameOfFact({ tokens, context: { product, language } }: TextUnderCheck, { from, to }: Mention): boolean {
  if (to - from < 2 || language.englishWords) return false;
  const stems = tokens.slice(from, to).map(({ folded }) => language.stem(folded));
  const [noun, value] = [stems.at(-1)!, stems.slice(0, -1).join(' ')];
  return product.facts.some(
    ({ kind, attribute, values }) =>
      kind === 'text' &&
      attribute.split('_').map(language.stem).includes(noun) &&
      values.some((one) => foldedTokens(one).map(language.stem).join(' ') === value),
  );
}

/** Whether the facts say another colour or material of the part that the value is said of. */
function contradictsPart(
  { context: { support, language } }: TextUnderCheck,
  { concepts }: Mention,
  head: Head,
): boolean {
  if (typeof head !== 'object' || !('part' in head)) return false;
  return concepts.every((concept) => support.described.get(head.part)?.has(language.kindOf(concept)!));
}

/** "Organic cotton", where the catalog says cotton, and yes to organic; "handgewebt", where it says yes to hand-woven. */
function isOfYes({ tokens, context: { support, language } }: TextUnderCheck, { from, to, concepts }: Mention): boolean {
  const yes = new Set(
    [...support.facts.values()].flatMap((fact) =>
      fact.kind === 'boolean' && fact.holds && !/(?:^|_)(?:free|non)(?:_|$)/.test(fact.attribute)
        ? fact.attribute.split('_')
        : [],
    ),
  );
  const isCarried = (words: readonly string[], isKnown: (word: string) => boolean) =>
    words.some((word) => yes.has(word)) && words.every((word) => yes.has(word) || isKnown(word));
  const words = tokens.slice(from, to).map(({ folded }) => folded);
  if (words.length > 1 && isCarried(words, (word) => support.stems.has(language.stem(word)))) return true;
  return concepts.some((concept) =>
    isCarried(concept.split('_'), (word) => support.concepts.has(word as ConceptId) || word === 'hand'),
  );
}
