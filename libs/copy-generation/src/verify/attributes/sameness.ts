import { type ConceptId, type ConceptKind, generalisations } from '../../lexicon/concepts';
import { type TextUnderCheck } from '../text-under-check';
import { isKnownThing } from './links';
import { type Target, thingAt, thingFrom } from './targets';

/** What two things are said to have in common. */
const KIND_CALLED: ReadonlyMap<string, ConceptKind> = new Map(
  Object.entries({
    ...{
      material: 'material',
      stuff: 'material',
      fabric: 'material',
      wood: 'material',
      metal: 'material',
      cloth: 'material',
    },
    ...{ colour: 'colour', color: 'colour', shade: 'colour', tone: 'colour', hue: 'colour' },
  } as const),
);

/** "Grip and head are one material", "the lining matches the shell", "with a lining to match": both must have a value alike. */
export function checkSameness(text: TextUnderCheck): void {
  const { language, support } = text.context;
  if (language.englishWords || support.bearers.things.size < 2) return;
  text.tokens.forEach((_, at) => {
    const pair = pairAt(text, at);
    if (!pair || text.isDenied(at)) return;
    const { one, other, kind } = pair;
    const severity = severityOf(text, one, other, kind);
    if (!severity) return;
    const [from, to] = [Math.min(one.from, other.from), Math.max(one.to, other.to, at + 1)];
    const reason = `no fact says that ${text.words(one.from, one.to)} and ${text.words(other.from, other.to)} are alike`;
    text.report('attributes', severity, from, to, reason);
  });
}

interface Pair {
  readonly one: Target;
  readonly other: Target;
  readonly kind: ConceptKind;
}

function pairAt(text: TextUnderCheck, at: number): Pair | undefined {
  const { tokens } = text;
  const word = (index: number) => tokens[index]?.folded ?? '';
  // "Are one material", "in the same colour as the lid".
  const isOne = /^(?:one|same|single)$/.test(word(at)) && KIND_CALLED.has(word(at + 1));
  if (isOne) {
    const kind = KIND_CALLED.get(word(at + 1))!;
    const as = word(at + 2) === 'as' ? thingFrom(text, at + 3) : undefined;
    const one = thingBefore(text, at);
    if (!one) return undefined;
    const other = as ?? joinedBefore(text, one);
    return other && { one, other, kind };
  }
  // "To match", "matches the shell".
  if (!/^match(?:es|ing)?$/.test(word(at))) return undefined;
  const one = thingBefore(text, at);
  const behind = thingFrom(text, at + 1);
  if (!one) return undefined;
  const other = behind ?? (word(at - 1) === 'to' ? thingBefore(text, one.from) : joinedBefore(text, one));
  return other && { one, other, kind: 'colour' };
}

/** The nearest thing before the token in its sentence. */
function thingBefore(text: TextUnderCheck, end: number): Target | undefined {
  const { tokens } = text;
  for (let at = end - 1; at >= 0 && tokens[at].sentence === tokens[end].sentence; at--)
    if (isKnownThing(text, at)) return thingAt(text, at);
  return undefined;
}

/** The grip of "grip and head", "the grip and the head". */
function joinedBefore(text: TextUnderCheck, { from }: Target): Target | undefined {
  const { tokens, context } = text;
  let at = from - 1;
  while (at > 0 && /^(?:the|its|their)$/.test(tokens[at].folded)) at--;
  if (at < 1 || !context.language.conjunctions.has(tokens[at].folded)) return undefined;
  return isKnownThing(text, at - 1) ? thingAt(text, at - 1) : undefined;
}

function severityOf(text: TextUnderCheck, one: Target, other: Target, kind: ConceptKind): 'hard' | 'soft' | undefined {
  const [first, second] = [valuesOf(text, one, kind), valuesOf(text, other, kind)];
  if (first.size === 0 && second.size === 0) return undefined;
  if (first.size === 0 || second.size === 0) return 'soft';
  return [...first].some((value) => second.has(value)) ? undefined : 'hard';
}

/** What the facts say of the thing, but for what is only wider: steel and brass are not alike for being metal. */
function valuesOf(text: TextUnderCheck, { stems, parts }: Target, kind: ConceptKind): ReadonlySet<ConceptId> {
  const { support, language } = text.context;
  const own = [...support.bearers.byConcept].filter(
    ([concept, owners]) =>
      language.kindOf(concept) === kind &&
      (stems.some((stem) => owners.has(stem)) ||
        parts.some((part) => owners.has(part) || support.concepts.get(concept)?.has(part))),
  );
  const values = own.map(([concept]) => concept);
  const isWider = (concept: ConceptId) =>
    values.some((value) => value !== concept && generalisations(value).includes(concept));
  return new Set(values.filter((concept) => !isWider(concept)));
}
