import { type Compositions, type Qualifier } from '../compositions';

/** The materials that are feminine, by their first word; those that are several things ("plumes") are in neither list. */
const FEMININE = new Set(
  `céramique pierre fourrure mousse cire paille silicone fibre perle corde résine laine soie flanelle popeline éponge
   mousseline toile viscose polaire dentelle bouclette microfibre ramie fausse peau mélamine fonte porcelaine faïence terre
   ébène`.split(/\s+/),
);
const PLURAL = new Set(['plumes']);

const ADJECTIVES: Readonly<Partial<Record<Qualifier, readonly [masculine: string, feminine: string]>>> = {
  recycled: ['recyclé', 'recyclée'],
  coated: ['enduit', 'enduite'],
  powder_coated: ['thermolaqué', 'thermolaquée'],
  waxed: ['ciré', 'cirée'],
  brushed: ['brossé', 'brossée'],
  forged: ['forgé', 'forgée'],
  hardened: ['trempé', 'trempée'],
  galvanised: ['galvanisé', 'galvanisée'],
  washed: ['lavé', 'lavée'],
  woven: ['tissé', 'tissée'],
  organic: ['bio', 'bio'],
  stretch: ['stretch', 'stretch'],
  stainless: ['inoxydable', 'inoxydable'],
  blend: ['mélangé', 'mélangée'],
};

export const compositions: Compositions = {
  material(qualifier, material) {
    const [head] = material.split(' ');
    const adjective = ADJECTIVES[qualifier]?.[FEMININE.has(head) ? 1 : 0];
    return adjective === undefined || PLURAL.has(head) ? undefined : `${material} ${adjective}`;
  },
  colour: (shade, colour) => `${colour} ${{ matt: 'mat', light: 'clair', dark: 'foncé' }[shade]}`,
  counts: {
    person: ['# personne', '# personnes'],
    piece: ['# pièce', '# pièces'],
    cup: ['# tasse', '# tasses'],
    serving: ['# portion', '# portions'],
    capsule: ['# capsule', '# capsules'],
    sheet: ['# feuille', '# feuilles'],
  },
};
