import { type ConceptId } from '../../lexicon/concepts';

/** Parts that make up what is seen of a product: of what these are, the product is. */
export const MAIN_PARTS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'upper',
  'exterior',
  'cover',
  'top',
  'blade',
  'frame',
  'case',
  'chain',
  'band',
]);

/** The same of things that are no parts we know: a parasol is its canopy, a pole its shaft. */
export const MAIN_THINGS: ReadonlySet<string> = new Set(
  'canopy flysheet shaft coating vehicle tool toy device unit appliance garment'.split(' '),
);

/** The outermost of them: of what these are, the product is even where it is filled with something else. */
export const OUTER_PARTS: ReadonlySet<ConceptId> = new Set<ConceptId>(['upper', 'exterior', 'cover']);

/** Parts that make up much of it: whether the product is of what they are is a matter of taste. */
export const LARGE_PARTS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'base',
  'shelf',
  'shade',
  'seat',
  'back',
  'leg',
  'filling',
  'stone_part',
  'door',
]);

/** Of which things most of what is seen of a product is, by nouns for products. */
const MOST_OF: Readonly<Record<string, string>> = {
  umbrella: 'canopy',
  parasol: 'canopy',
  sunshade: 'canopy',
  awning: 'canopy fabric',
  gazebo: 'canopy roof',
  pavilion: 'canopy roof',
  pram: 'canopy hood body',
  ...{
    pole: 'shaft',
    stick: 'shaft',
    cane: 'shaft',
    paddle: 'shaft blade',
    oar: 'shaft blade',
    racket: 'frame',
    club: 'shaft',
  },
  ...{
    rake: 'head',
    broom: 'head',
    brush: 'head handle',
    shovel: 'head blade',
    spade: 'head blade',
    hammer: 'head',
    axe: 'head',
  },
  ...{ pen: 'barrel', pencil: 'barrel', marker: 'barrel', screwdriver: 'handle', secateur: 'handle', plier: 'handle' },
  ...{
    chair: 'seat upholstery cover',
    armchair: 'upholstery cover',
    sofa: 'upholstery cover',
    stool: 'seat',
    bench: 'seat',
  },
  ...{
    bike: 'frame',
    bicycle: 'frame',
    tricycle: 'frame',
    scooter: 'frame deck',
    pushchair: 'frame seat',
    stroller: 'frame',
  },
  ...{
    kite: 'sail',
    tent: 'flysheet fly outer',
    hammock: 'bed fabric',
    swing: 'seat',
    ukulele: 'body top',
    guitar: 'body top',
  },
  ...{ train: 'locomotive engine', lamp: 'shade', lantern: 'body shade', kettlebell: 'coating', dumbbell: 'coating' },
  ...{
    headphone: 'shell earcup',
    speaker: 'housing grille',
    radio: 'housing',
    duvet: 'cover',
    pillow: 'cover',
    bed: 'frame rim',
  },
};

/** Whether the product's nouns say that most of it is the thing; all of them stems. */
export function isMostOf(heads: ReadonlySet<string>, thing: string, stem: (word: string) => string): boolean {
  return Object.entries(MOST_OF).some(
    ([noun, things]) => heads.has(stem(noun)) && things.split(' ').some((one) => stem(one) === stem(thing)),
  );
}
