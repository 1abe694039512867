import { type Language } from './language/language';
import { foldedTokens, unitsOf } from './language/tokens';
import { type Support } from './support/support';
import { translatedDescription } from './support/translated-facts';
import { TextUnderCheck } from './text-under-check';

/** What the words of a description and of the facts make known beyond themselves. */
interface Described {
  /** Stems of the description's words: whether it says them, denies them, or both. */
  readonly said: ReadonlyMap<string, { isAsserted: boolean; isDenied: boolean }>;
  /** Roots of all words of the facts and of those that the description does not deny. */
  readonly roots: ReadonlySet<string>;
  /** Words that the facts have side by side, as one: "flatwoven" for "flat-woven". */
  readonly joined: ReadonlySet<string>;
  /** Of a script without spaces, the words that the description says, translated. */
  readonly units: ReadonlySet<string>;
}

/** The most of a description that is read. */
const MAX_DESCRIPTION = 4000;

/** Endings that make another form or kind of word of the same thing; those that make a tool or a promise are left out. */
const DERIVED =
  /(?:ically|ations?|ates?|ated|ating|ings?|ness|ments?|fully?|ish|edly|ed|ly|ic|al|en|ies|es|y|s|e|way|ways|bound|shaped|sized|like|sided)$/;
const MIN_ROOT = 4;

/** How the description speaks of the word: as the text does, to the contrary, or not at all. */
export function describes(text: TextUnderCheck, at: number): 'so' | 'otherwise' | undefined {
  const { language } = text.context;
  const { folded } = text.tokens[at];
  const { said: all } = describedOf(text);
  const said = all.get(language.stem(folded));
  // "Has not been treated", of what is untreated.
  if (!said) return text.isDenied(at) && all.get(language.stem(`un${folded}`))?.isAsserted ? 'so' : undefined;
  // "Für Ziegel taugt er nicht", of what is not for masonry.
  if (said.isDenied && text.mayBeDenied(at)) return 'so';
  return (text.isDenied(at) ? said.isDenied : said.isAsserted) ? 'so' : 'otherwise';
}

/** "Magnetic" of what has a magnet, "rusts" of what is said to rust. */
export function isDerived(folded: string, text: TextUnderCheck): boolean {
  if (text.context.language.englishWords) return false;
  const { roots, joined } = describedOf(text);
  if (joined.has(folded)) return true;
  const root = rootOf(folded);
  return root.length >= MIN_ROOT && roots.has(root);
}

/** Words of a script without spaces for what the description says. */
export function describedUnits(text: TextUnderCheck): ReadonlySet<string> {
  return describedOf(text).units;
}

function rootOf(word: string): string {
  let root = word;
  for (let shorter = root.replace(DERIVED, ''); shorter !== root && shorter.length >= MIN_ROOT;) {
    root = shorter;
    shorter = root.replace(DERIVED, '');
  }
  return root;
}

const known = new WeakMap<Support, Described>();

function describedOf({ context }: TextUnderCheck): Described {
  let described = known.get(context.support);
  if (!described) {
    const description = context.support.description.normalize('NFC').slice(0, MAX_DESCRIPTION);
    described = read(new TextUnderCheck('description', description, context), context.language);
    known.set(context.support, described);
  }
  return described;
}

function read(description: TextUnderCheck, language: Language): Described {
  const said = new Map<string, { isAsserted: boolean; isDenied: boolean }>();
  const roots = new Set<string>();
  description.tokens.forEach(({ kind, folded }, at) => {
    if (kind !== 'word') return;
    const stem = language.stem(folded);
    const isDenied = description.isDenied(at);
    const before = said.get(stem);
    said.set(stem, {
      isAsserted: !isDenied || before?.isAsserted === true,
      isDenied: isDenied || before?.isDenied === true,
    });
    if (!isDenied) roots.add(rootOf(folded));
  });
  const translated = translatedDescription(description.context.support, language);
  for (const stem of translated.asserted.flatMap(foldedTokens).map(language.stem))
    said.set(stem, { isAsserted: true, isDenied: said.get(stem)?.isDenied === true });
  for (const stem of translated.denied.flatMap(foldedTokens).map(language.stem))
    said.set(stem, { isAsserted: said.get(stem)?.isAsserted === true, isDenied: true });
  // What can be resoled is resoled; that it can be, another word must say.
  for (const word of description.context.support.words) roots.add(rootOf(word.replace(/e?[ai]ble$/, '')));
  const joined = new Set([...description.context.support.pairs].map((pair) => pair.replace(' ', '')));
  return { said, roots, joined, units: new Set(translated.asserted.flatMap(unitsOf)) };
}
