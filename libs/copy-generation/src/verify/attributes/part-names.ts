import { type ConceptId } from '../../lexicon/concepts';

/** Parts that people take for one another: of the two names for one thing the catalog uses either. */
const SAME: readonly (readonly ConceptId[])[] = [
  ['strap', 'band'],
  ['handle', 'grip'],
  ['lid', 'cap', 'cover'],
  ['case', 'exterior'],
  ['upper', 'exterior'],
  ['cover', 'exterior'],
  ['case', 'bag', 'cover'],
  ['lining', 'interior'],
  ['cord', 'cable'],
  ['back', 'backrest'],
  ['seat', 'cushion'],
  ['pocket', 'compartment'],
  ['sole', 'outsole'],
  ['insole', 'footbed'],
  ['base', 'stand'],
  ['zip', 'fastening'],
  ['leg', 'frame'],
  ['leg', 'base'],
  ['strap', 'upper'],
  ...(['buckle', 'zip', 'clasp'] as const).map((one) => ['hardware', one] as const),
];

const BY_PART = new Map<ConceptId, readonly ConceptId[]>(
  [...new Set(SAME.flat())].map((part) => [
    part,
    SAME.filter((group) => group.includes(part)).flatMap((group) => group.filter((other) => other !== part)),
  ]),
);

/** Other parts that the part's name may stand for. */
export function takenFor(part: ConceptId): readonly ConceptId[] {
  return BY_PART.get(part) ?? [];
}

/** Words of facts that go without saying what has them: "420 shots per charge" has a battery. */
const IMPLIED: Readonly<Partial<Record<ConceptId, readonly string[]>>> = {
  battery: ['charge', 'rechargeable', 'mah', 'aa', 'aaa', 'cr2032', 'cr2025', 'lr44', 'lr41', 'cell'],
  door: ['entrance'],
  port: ['usb'],
  cord: ['corded'],
  button: ['switch'],
};

/** Words of which one in the facts tells that the product has the part. */
export function impliedBy(part: ConceptId): readonly string[] {
  return IMPLIED[part] ?? [];
}

/** Words for parts that are also short for a material: "a rust cord bed" is of corduroy. */
const MATERIALS_CALLED: ReadonlyMap<ConceptId, ConceptId> = new Map<ConceptId, ConceptId>([['cord', 'corduroy']]);

/** The material that the part's word is short for. */
export function materialCalled(part: ConceptId): ConceptId | undefined {
  return MATERIALS_CALLED.get(part);
}

/** English words that stand for a part where a fact speaks of it, and for other things where none does. */
const ALSO_CALLED: Readonly<Partial<Record<ConceptId, readonly string[]>>> = {
  ...{ dial: ['face'], handle: ['haft', 'handgrip'], strap: ['wristband', 'bracelet'], case: ['shell', 'chassis'] },
  ...{
    exterior: ['shell'],
    interior: ['inner', 'within'],
    upper: ['shell', 'above'],
    top: ['above'],
    cover: ['shell', 'upholstery', 'slipcover'],
    base: ['bottom', 'underside', 'plinth', 'foot', 'below', 'underneath'],
  },
  ...{
    sole: ['bottom', 'underside', 'below', 'underneath', 'underfoot'],
    back: ['rear'],
    filling: ['stuffing', 'padding', 'core'],
    leg: ['foot', 'feet'],
  },
  ...{
    frame: ['chassis', 'skeleton'],
    cord: ['wire'],
    cable: ['wire', 'lead'],
    bag: ['pouch'],
    port: ['socket', 'jack'],
  },
};

/** What the part is also called in English. */
export function otherNamesOf(part: ConceptId): readonly string[] {
  return ALSO_CALLED[part] ?? [];
}

/** Of these, the words that are prepositions where a noun follows: "suede above", but "above the sole". */
export const ADVERBS: ReadonlySet<string> = new Set(['within', 'above', 'below', 'underneath']);
