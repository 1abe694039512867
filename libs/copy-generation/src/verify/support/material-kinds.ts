import { type ConceptId, type MaterialId } from '../../lexicon/concepts';

/** English names of materials that no language has a concept for, by what each is a kind of. */
const KINDS: Readonly<Partial<Record<MaterialId, string>>> = {
  wood: `spruce fir larch elm alder poplar aspen hornbeam sycamore paulownia okoume sapele koa rubberwood eucalyptus wenge
    iroko padauk bubinga hinoki cypress sandalwood pakkawood douglas basswood juniper hevea`,
  carbon_fibre: 'carbon',
  metal: `nickel pewter tungsten palladium zamak magnesium cobalt`,
  steel: 'damascus',
  silver_metal: 'vermeil',
  polyethylene: 'pe hdpe ldpe',
  polypropylene: 'pp',
  polycarbonate: 'pc',
  polyamide: 'pa',
  faux_leather: 'pu',
  plastic: `tpu tpe eva petg pom tritan bakelite polystyrene polyurethane thermoplastic pebax pmma
    celluloid plexiglas`,
  stone_material: `onyx agate slate quartz quartzite travertine basalt soapstone sandstone limestone terrazzo jade jasper lapis
    malachite obsidian alabaster schist`,
  ceramic: 'faience fireclay majolica',
  glass: 'pyrex sapphire',
  leather: `cowhide lambskin nappa napa saffiano pigskin buckskin deerskin cordovan`,
  nylon: 'cordura silnylon polycotton',
  fabric: `twill drill gabardine percale sateen seersucker chenille damask jacquard taffeta organza crepe georgette voile
    batiste oxford pique loden sherpa moleskin tarpaulin oilcloth cupro acetate modacrylic plush cambric gauze cheesecloth`,
  rubber: 'crepe caoutchouc biothane',
  foam: 'viscoelastic polyurethane',
};

const BY_WORD = new Map<string, readonly ConceptId[]>();
for (const [kind, words] of Object.entries(KINDS) as [MaterialId, string][]) {
  for (const word of words.split(/\s+/)) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), kind]);
}

/** Ends of one-word names that say themselves what the material is: "driftwood", "silnylon". */
const ENDINGS: readonly (readonly [string, ConceptId])[] = [
  ['wood', 'wood'],
  ['steel', 'steel'],
  ['leather', 'leather'],
  ['cotton', 'cotton'],
  ['nylon', 'nylon'],
  ['stone', 'stone_material'],
  ['glass', 'glass'],
  ['cloth', 'fabric'],
  ['foam', 'foam'],
];

/** What the material of the name, folded, is a kind of. */
export function materialKindsOf(word: string): readonly ConceptId[] {
  const known = BY_WORD.get(word);
  if (known) return known;
  const ending = ENDINGS.find(([end]) => word.endsWith(end) && word.length > end.length + 2);
  return ending ? [ending[1]] : [];
}

/** Whether the word, folded, is a name for a material and hardly anything else. */
export function isMaterialName(word: string): boolean {
  return BY_WORD.has(word) && !OTHERWISE.has(word);
}
const OTHERWISE: ReadonlySet<string> = new Set(
  `koa poplar drill oxford plush pe pp pc pa pu pom jade cobalt slate sapphire douglas juniper damascus acetate crepe gauze fir eucalyptus
  sandalwood lapis nickel napa quartz magnesium spruce jasper loden eva elm cypress`.split(/\s+/),
);
