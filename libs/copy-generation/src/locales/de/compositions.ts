import { type Compositions, type Qualifier } from '../compositions';

const MASCULINE = new Set(
  `Kunststoff Stoff Schaumstoff Kork Bambus Kristall Beton Diamant Denim Cord Flanell Tweed Filz Musselin Canvas Jersey Samt
   Satin Chiffon Tüll Sisal Hanf Kaschmir Mohair Stein Marmor Granit Stahl Edelstahl Kohlenstoffstahl Damaststahl Ahorn`.split(
    /\s+/,
  ),
);
const FEMININE = new Set(
  `Glasfaser Mikrofaser Wolle Baumwolle Seide Viskose Spitze Popeline Jute Merinowolle Lammwolle Keramik Emaille Eiche Buche
   Birke Kiefer Esche Akazie Zeder Bronze Terrakotta Pappe`.split(/\s+/),
);
const NEUTER = new Set(
  `Holz Metall Glas Gummi Papier Fell Wachs Leder Rattan Korbgeflecht Seegras Stroh Silikon Carbon Harz Latex Leinen
   Chambray Frottee Polyester Nylon Polyamid Elastan Modal Lyocell Fleece Ripstop Softshell Mesh Raffia Kunstfell Acryl
   Kunstleder Polycarbonat Polypropylen Polyethylen Vinyl Melamin Neopren Wildleder Lackleder Kalbsleder Ziegenleder
   Vollnarbenleder Teak Mahagoni Ebenholz Sperrholz Olivenholz Mangoholz Kirschholz Eisen Aluminium Messing Kupfer Titan Zink
   Zinn Gold Silber Platin Chrom Gusseisen Sterlingsilber Borosilikatglas Porzellan Steinzeug Steingut`.split(/\s+/),
);

const ADJECTIVES: Readonly<Partial<Record<Qualifier, string>>> = {
  ...{ recycled: 'recycelt', coated: 'beschichtet', powder_coated: 'pulverbeschichtet', waxed: 'gewachst' },
  ...{ brushed: 'gebürstet', forged: 'geschmiedet', hardened: 'gehärtet', galvanised: 'verzinkt' },
  ...{ washed: 'gewaschen', woven: 'gewebt', stainless: 'rostfrei' },
};

/** The adjective's endings as a subject and behind "aus". */
function endingsOf(material: string): readonly [nominative: string, dative: string] | undefined {
  if (MASCULINE.has(material)) return ['er', 'em'];
  if (FEMININE.has(material)) return ['e', 'er'];
  return NEUTER.has(material) ? ['es', 'em'] : undefined;
}

export const compositions: Compositions = {
  material(qualifier, material) {
    // "Baumwoll-Mix", "Seiden-Mix", "Leinen-Mix"
    if (qualifier === 'blend')
      return `${material.replace(/wolle$/i, (wool) => wool.slice(0, -1)).replace(/^Seide$/, 'Seiden')}-Mix`;
    if (qualifier === 'stretch') return `Stretch-${material}`;
    if (qualifier === 'organic') return `Bio-${material}`;
    const [ending] = endingsOf(material) ?? [];
    return ending === undefined ? undefined : `${ADJECTIVES[qualifier]}${ending} ${material}`;
  },
  colour: (shade, colour) => `${{ matt: 'Matt', light: 'Hell', dark: 'Dunkel' }[shade]}${colour.toLowerCase()}`,
  counts: {
    person: ['# Person', '# Personen'],
    piece: ['# Stück', '# Stück'],
    cup: ['# Tasse', '# Tassen'],
    serving: ['# Portion', '# Portionen'],
    capsule: ['# Kapsel', '# Kapseln'],
    sheet: ['# Blatt', '# Blatt'],
  },
};

/** What a composed material is behind "aus", by what it is as a subject: "recyceltem Gummi" of "recyceltes Gummi". */
export const composedDatives: ReadonlyMap<string, string> = new Map(
  Object.values(ADJECTIVES).flatMap((adjective) =>
    [...MASCULINE, ...FEMININE, ...NEUTER].map((material) => {
      const [nominative, dative] = endingsOf(material)!;
      return [`${adjective}${nominative} ${material}`, `${adjective}${dative} ${material}`] as const;
    }),
  ),
);
