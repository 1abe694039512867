import { englishConcepts } from '../../facts/english-concepts';
import { type Fact, type ProductFacts } from '../../facts/facts';
import { singular } from '../../facts/words';
import { type ConceptId, type ConceptKind, generalisations, kindOf } from '../../lexicon/concepts';
import { type Language } from '../language/language';
import { conceptsInName } from '../attributes/name-concepts';
import { foldedTokens, tokensOf } from '../language/tokens';
import { MEASURES, PROPERTIES } from './attribute-names';
import { materialKindsOf } from './material-kinds';
import { nameNouns } from './product-kinds';
import { translatedConcepts, translatedNouns } from './translated-facts';
import { conceptsWithin, type ValueConcept } from './value-things';

/** The parts that a fact is about: by its own word, by its attribute's name in the catalog, by the locale's label. */
export function partsNamedBy(fact: Fact, language: Language): ConceptId[] {
  const named = `${fact.attribute.replaceAll('_', ' ')} ${language.grammar.label(fact)}`;
  const ids = [fact.part ?? '', fact.attribute, ...fact.attribute.split('_')] as ConceptId[];
  const mentioned = [...language.conceptsIn(named), ...englishConceptsIn(named, language)];
  const isInner = fact.attribute.startsWith('inner_') && fact.kind === 'text' && !fact.unit;
  const inner = isInner ? (['interior'] as const) : [];
  const parts = [...ids, ...inner, ...mentioned].filter((concept) => language.kindOf(concept) === 'part');
  return [...new Set(parts)];
}

/** The parts that a fact's value is of: a `lid_knob` is a knob, and a `back_panel` no back. */
function ownersOf(fact: Fact, language: Language): ConceptId[] {
  const parts = partsNamedBy(fact, language);
  if (parts.length < 2 || fact.part !== undefined) return parts;
  const noun = fact.attribute.split('_').filter((word) => !KIND_WORDS.has(word));
  const last = englishConcepts
    .mentions(noun.join(' '))
    .filter(({ concepts }) => concepts.some((one) => parts.includes(one)));
  const owner = last.at(-1)?.concepts.find((one) => parts.includes(one));
  return owner ? [owner] : parts;
}

/** Of a value of several words, which no locale has a word for as a whole: "white and blue", "wool bouclé". */
function englishConceptsIn(text: string, language: Language): ConceptId[] {
  if (!language.englishWords) return [];
  return englishConcepts.mentions(text).flatMap(({ concepts }) => concepts.flatMap(translatedConcepts));
}

/** The concepts of a fact's values: in the catalog's own words, and in those that the locale has for them. */
function valueConcepts(fact: Fact, language: Language): ConceptId[] {
  if (language.englishWords) return conceptsByValue(fact, language).flat();
  return conceptsWithinFact(fact).flatMap(({ concept, isShared }) => (isShared ? [concept] : []));
}

/** What the fact's values say, each of its own thing. */
export function conceptsWithinFact(fact: Fact): ValueConcept[] {
  const isOfNoMaterial = OF_NO_MATERIAL.test(fact.attribute);
  const concepts = [
    ...conceptsOfName(fact),
    ...fact.values.flatMap((value) => conceptsWithin(value, fact, isOfNoMaterial)),
  ];
  // A coffee table is not brown.
  const isKind = fact.attribute === 'category' || fact.attribute === 'type';
  return isKind ? concepts.filter(({ concept }) => kindOf(concept) !== 'colour') : concepts;
}

/** The felt of `felt_pads`, which is of the pads. */
function conceptsOfName({ attribute }: Fact): ValueConcept[] {
  const words = attribute.split('_');
  const thing = words.at(-1)!;
  if (words.length < 2 || PROPERTIES.has(thing) || MEASURES.has(thing)) return [];
  const mentions = englishConcepts.mentions(words.slice(0, -1).join(' '));
  const concepts = mentions.flatMap(({ words: said, concepts: all }) =>
    KIND_WORDS.has(said) || MOST.test(said) ? [] : all,
  );
  const own = englishConcepts
    .mentions(thing)
    .flatMap((one) => one.concepts)
    .find((one) => kindOf(one) === 'part');
  return concepts
    .filter((concept) => kindOf(concept) === 'material')
    .map((concept) => ({ concept, thing: own ?? thing, isShared: false }));
}

/** The thing as checks know it, with what a part is a kind of. */
function thingsCalled(thing: string, language: Language): ConceptId[] {
  return language.kindOf(thing as ConceptId)
    ? generalisations(thing as ConceptId)
    : [language.stem(thing) as ConceptId];
}

function conceptsByValue(fact: Fact, language: Language): ConceptId[][] {
  const values = [...fact.values, language.grammar.value(fact)];
  return values.map((value) => [
    ...language.conceptsIn(value),
    ...englishConceptsIn(value, language),
    ...lastColoursOf(value, language),
    ...paleColoursOf(value, language),
    ...(OF_NO_MATERIAL.test(fact.attribute) ? [] : foldedTokens(value).flatMap(materialKindsOf)),
  ]);
}

/** Petrol blue is blue, whatever people take petrol for. */
function lastColoursOf(value: string, language: Language): ConceptId[] {
  const colours = (text: string) => {
    const concepts = englishConcepts.mentions(text).flatMap((mention) => mention.concepts);
    return concepts.filter((concept) => language.kindOf(concept) === 'colour');
  };
  const ofSeveral = englishConcepts.mentions(value).filter(({ words }) => /[\s-]/.test(words));
  return ofSeveral.flatMap(({ words }) => colours(words.split(/[\s-]/).at(-1)!));
}

/** Dusty blue is a light blue, as translators say it. */
function paleColoursOf(value: string, language: Language): ConceptId[] {
  const pale = [...value.matchAll(/\b(?:dusty|powder|pastel|pale|baby|soft)[ -](\p{L}+)/giu)];
  return pale
    .map(([, colour]) => `light_${colour.toLowerCase()}` as ConceptId)
    .filter((one) => language.kindOf(one) === 'colour');
}

/** "Fringe: yes": what the name of a yes has; it has not what the product is free of. */
function conceptsOfYes({ kind, attribute }: Fact, language: Language): ConceptId[] {
  const isPlain = kind === 'boolean' && !/(?:^|_)(?:free|non|no)(?:_|$)/.test(attribute);
  return isPlain ? englishConceptsIn(attribute.replaceAll('_', ' '), language) : [];
}

function asserted(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => fact.kind !== 'boolean' || fact.holds);
}

/** Concepts with the parts that have them; "" for the product itself. */
export function conceptsOf(product: ProductFacts, language: Language): Map<ConceptId, Set<ConceptId | ''>> {
  const { name, facts } = product;
  const concepts = new Map<ConceptId, Set<ConceptId | ''>>();
  const add = (concept: ConceptId, part: ConceptId | '') => {
    for (const wider of generalisations(concept)) {
      const parts = concepts.get(wider);
      if (parts) parts.add(part);
      else concepts.set(wider, new Set([part]));
    }
  };
  for (const fact of asserted(facts)) {
    for (const part of partsNamedBy(fact, language)) add(part, '');
    const parts = ownersOf(fact, language);
    const named = nounOf(fact);
    // A wand's `wand_material` is the product's.
    const noun = named !== undefined && foldedTokens(name.values[0]).at(-1) === named ? undefined : named;
    const of = parts.length > 0 ? parts.flatMap((part) => generalisations(part)) : [noun ?? ('' as const)];
    // The bottle of a bottle is the product.
    if (parts.some((part) => isProduct(part, product, language))) of.push('');
    if (!language.englishWords) {
      for (const { concept, thing, isShared } of conceptsWithinFact(fact)) {
        if (thing !== undefined) for (const part of thingsCalled(thing, language)) add(concept, part);
        if (isShared) for (const part of of) add(concept, part);
      }
      continue;
    }
    const isBox = fact.attribute === 'in_the_box';
    for (const mentioned of [...conceptsByValue(fact, language), conceptsOfYes(fact, language)]) {
      // What is in the box has its own material (a cotton bag), and so has a value's part (a glass bottle).
      const things = mentioned.filter((concept) => language.kindOf(concept) === 'part');
      const own = things.length > 0 && isBox ? things : [...of, ...things];
      for (const concept of mentioned) for (const part of own) add(concept, part);
    }
  }
  for (const concept of detailsOf(name, language)) add(concept, '');
  const described = describedOf(facts, language);
  for (const { concept, of, isAmbiguous } of conceptsInName(product, language)) {
    if (of !== '') add(of, '');
    if (!isAmbiguous && !described.get(of)?.has(language.kindOf(concept)!)) add(concept, of);
  }
  return concepts;
}

/** Whether the product itself is called by the part's word, as its category or its name has it. */
function isProduct(part: ConceptId, { name, facts }: ProductFacts, language: Language): boolean {
  const word = englishConcepts.said(part);
  const kinds = facts.filter(({ attribute }) => attribute === 'category' || attribute === 'type');
  const nouns = kinds.map(({ values }) => foldedTokens(values.at(-1)!).at(-1));
  return [...nouns, ...nameNouns(name.values[0], language, () => false)].some(
    (noun) => noun !== undefined && singular(noun) === word,
  );
}

/** Nouns of attributes' names for what is most of a product: of what these are, it is. */
const MOST =
  /^(?:main|primary|overall|body|housing|cabinet|shell|outer|flysheet|fly|rainfly|outer_tent|construction|upholstery|front|hull|barrel|head|carcass|stone|fabric|wood|metal)$/;

/** Whether the noun, or its stem, is one of those. */
export function isMost(noun: string): boolean {
  return MOST.test(noun) || MOST.test(`${noun}y`) || noun === 'upholster';
}

/** What a fact is about that is no part we know: the "grille" of `grille_material`, a `backing`. */
function nounOf({ attribute, kind }: Fact): ConceptId | undefined {
  if (kind !== 'text' || OF_NOTHING.test(attribute)) return undefined;
  const words = attribute.split('_');
  const isOf = words.length > 1 && DESCRIBING.has(words.at(-1)!);
  const isThing = THINGS.test(words.at(-1)!);
  const noun = isOf ? words.slice(0, -1).join('_') : isThing ? attribute : undefined;
  return noun === undefined || MOST.test(noun) ? undefined : (noun as ConceptId);
}

/** Attributes that are named after a thing that a product has. */
const THINGS =
  /^(?:backing|liner|nib|clip|grille|strings|fingerboard|saucer|filter|panel|header|visor|padding|motor|chuck|crystal|bezel|bristles|wick|rails|cap|underside|bottom|neck|fretboard|fork|saddle|rack|basket|poles?|pegs|groundsheet|floor|tube|hinges|loop|harness|canopy|pedals|bowl|pouch|tray|panels?|rings?|lines|guylines|ropes|seal|gasket|bolster|sheath|veneer|edging|piping|feet|hooks?|loops?|eyelets|rivets|studs|inlay|accents?|details?|logo|lettering|numerals|markers|hands|needle|indices|bridge|nut|tuners|machines|pickguard|binding|valve|nozzle|trigger|shaft|arms?|rod|reel|guard|pommel|tip|ferrule|eraser|cartridge|ink|tyres?|spokes|bell|mudguards|crank|stem|handlebars?|lead|leash|tag|packaging)$/;

/** The parts that a measure is of; what is no part we know, by the stem of its word. */
export function partsMeasuredBy(fact: Fact, language: Language): ConceptId[] {
  const parts = partsNamedBy(fact, language);
  const [, noun] = /^([a-z]+)_(?:length|width|height|depth|diameter|thickness|weight)$/.exec(fact.attribute) ?? [];
  if (parts.length > 0 || noun === undefined || OF_ALL.test(noun)) return parts;
  return [language.stem(noun) as ConceptId];
}

const OF_ALL =
  /^(?:total|overall|max|maximum|min|minimum|product|item|whole|own|net|gross|full|empty|loaded|dry|body|assembled|outside|inside|external|internal|exterior|interior|folded|unfolded|closed|open|packed|shipping|sitting|standing|seat|garment|inner|outer)$/;

/** What a name adds behind a comma: "Wall Clock, Oak, 30 cm". */
function detailsOf(name: Fact, language: Language): ConceptId[] {
  const details = name.values[0].split(',').slice(1);
  return details.flatMap((detail) => {
    const [mention, ...others] = language.grammar.concepts?.mentions(detail) ?? [];
    const isAll = mention && others.length === 0 && mention.end - mention.start === detail.trim().length;
    return isAll ? mention.concepts.filter((concept) => language.kindOf(concept) !== 'part') : [];
  });
}

/** What an attribute's name says beside what it is of. */
export const KIND_WORDS: ReadonlySet<string> = new Set(
  'material materials colour color finish pattern type style fabric composition'.split(' '),
);

/** Attributes whose values are of no thing: a taste of chocolate is no chocolate. */
const OF_NOTHING =
  /^(?:category|type|brand|name|price|size|origin|care|warnings?|certificates|in_the_box|ingredients)$/;

/** The same of a material: what is slate grey is no slate. */
const OF_NO_MATERIAL = new RegExp(`${OF_NOTHING.source}|colou?r`);

/** Values by the nouns of attributes' names that are no part: `grille_material`, `upholstery`. */
export function nounsOf(facts: readonly Fact[], language: Language): Map<string, Set<ConceptId>> {
  const nouns = new Map<string, Set<ConceptId>>();
  const add = (stem: string, concepts: readonly ConceptId[]) =>
    nouns.set(stem, new Set([...(nouns.get(stem) ?? []), ...concepts]));
  for (const fact of asserted(facts)) {
    for (const { concept, thing } of language.englishWords ? [] : conceptsWithinFact(fact))
      if (thing !== undefined && !language.kindOf(thing as ConceptId))
        add(language.stem(thing), generalisations(concept));
    if (fact.kind !== 'text' || OF_NOTHING.test(fact.attribute) || isOfPart(fact, language)) continue;
    const concepts = valueConcepts(fact, language).flatMap((concept) => generalisations(concept));
    if (concepts.length === 0) continue;
    const words = `${fact.part ?? ''} ${fact.attribute.replaceAll('_', ' ')}`;
    // The back of a `back_panel` is no panel.
    const isPanel = partsNamedBy(fact, language).length > 0;
    const own = foldedTokens(words).slice(isPanel ? -1 : 0);
    for (const word of [...own, ...translatedNouns(fact, language)]) {
      add(language.stem(word), concepts);
    }
  }
  return nouns;
}

/** Whether a part is what an attribute is of: the back of a `back_colour`, not that of a `back_panel`. */
function isOfPart(fact: Fact, language: Language): boolean {
  if (partsNamedBy(fact, language).length === 0) return false;
  return fact.part !== undefined || !THINGS.test(fact.attribute.split('_').at(-1)!);
}

const DESCRIBING: ReadonlyMap<string, ConceptKind> = new Map([
  ['material', 'material'],
  ['colour', 'colour'],
  ['color', 'colour'],
  ['pattern', 'pattern'],
]);

/** Values that say that there is a thing, and nothing of it. */
const STATES = /^(?:yes|true|(?:not )?included|not supplied|supplied|available|optional|removable|detachable|\d+)\b/i;

/** Whether the value is one of those. */
export function isState(value: string): boolean {
  return STATES.test(value);
}

/** Whether a fact says what colour, material or pattern the product ("") or a part has. */
export function describedOf(facts: readonly Fact[], language: Language): Map<ConceptId | '', Set<ConceptKind>> {
  const described = new Map<ConceptId | '', Set<ConceptKind>>();
  const add = (part: ConceptId | '', kind: ConceptKind) =>
    described.set(part, new Set([...(described.get(part) ?? []), kind]));
  for (const fact of asserted(facts)) {
    const parts = partsNamedBy(fact, language).flatMap((part) => generalisations(part));
    const named = DESCRIBING.get(fact.attribute.split('_').at(-1)!);
    if (parts.length === 0 && named && named === DESCRIBING.get(fact.attribute)) add('', named);
    if (parts.length === 0) continue;
    const known = valueConcepts(fact, language).map((concept) => language.kindOf(concept)!);
    // A lining of cupro is of a material, though of none that we know.
    const isOther = fact.kind === 'text' && !fact.unit && !fact.values.every(isState);
    const kinds = known.length === 0 && isOther ? (['material'] as const) : known;
    // "Cover material: linen, olive" says the colour, too.
    const others = language.englishWords ? [] : known.filter((kind) => kind !== 'part');
    for (const part of parts) for (const kind of named ? [named, ...others] : kinds) add(part, kind);
  }
  return described;
}

/** The countries of structured facts about where it is from. */
export function originsOf(facts: readonly Fact[], language: Language): Set<string> {
  const values = facts.filter(
    ({ source, attribute }) => source === 'structured' && /origin|made_in|^country/.test(attribute),
  );
  const texts = values.map((fact) => `${fact.values.join(', ')}, ${language.grammar.value(fact)}`);
  const countries = texts.flatMap((text) => language.countriesIn(tokensOf(text))).map(({ entry }) => entry);
  return new Set(countries.flatMap((one) => (BRITISH.has(one) ? [one, 'britain'] : [one])));
}

/** What is from one of these is British, too. */
const BRITISH: ReadonlySet<string> = new Set(['england', 'scotland', 'wales']);
