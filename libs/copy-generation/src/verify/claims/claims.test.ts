import { type CatalogItem } from '@attune/contracts';
import { extractFacts } from '../../facts/extract-facts';
import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { shopProduct } from '../shop-products';
import { verifyText } from '../verify-text';

const item = (title: string, category: string, rest: Partial<CatalogItem>) =>
  extractFacts({
    ...{ itemId: 'x', title, brand: 'Holtby', categoryPath: ['Shop', category], inStock: true, attributes: {} },
    ...rest,
  });

const PRODUCTS = {
  sofa: shopProduct('sofa', 'Rill Sofa', 'Sofas', { material: 'velvet' }),
  stones: item('Teal Pendant', 'Necklaces', { description: 'Brilliant-cut diamonds, distance in real time.' }),
  chair: item('Auk Office Chair', 'Chairs', { description: 'An ergonomic chair for long days at a desk.' }),
  drill: item('Siskin Drill', 'Drills', { attributes: { grip: 'ergonomic' } }),
  sofaBed: shopProduct('sofaBed', 'Rill Sofa Bed', 'Sofa Beds', { material: 'velvet' }),
  parka: item('Tern Parka', 'Jackets', {
    attributes: {
      water_protection: 'rain-repellent',
      protection: 'IPX4',
      cuffs: 'elastic',
      animal_welfare: 'Gentle Paw',
    },
    description:
      'A parka with hand-painted buttons. The hem is shatterproof. It is not windproof. The zips come from Norway. The toggles are untreated.',
  }),
  tent: item('Dunlin Tent', 'Tents', {
    attributes: {
      ...{ rain_cover: 'no', carbon_pole: 'no', footprint: 'not included', nickel: 'no', poles: 'steel' },
      certificate: 'Meadow Trust Organic',
    },
    description: 'A tent for two. 10-year warranty.',
  }),
  plate: item('Fulmar Oven Plate GXT', 'Plates', {
    attributes: {
      base: 'anti-slip rubber',
      dishwasher_safe: false,
      battery_life: '8 h',
      waterproof: 'no, rinse only',
      certificates: 'Meadowmark',
      dermatologically_tested: true,
      guarantee: '4 years',
      lid: 'recycled steel',
    },
    description: 'Best within two years.',
  }),
};

function severities(id: keyof typeof PRODUCTS, text: string, tag: string) {
  const { findings } = verifyText([{ name: 'body', text }], {
    ...{ product: PRODUCTS[id], grammar: negotiate(tag)!, channel: 'email_body' as const, extent: 'part' as const },
    ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
  });
  return findings.filter(({ check }) => check === 'claims').map(({ severity }) => severity);
}

type Cases = readonly (readonly [what: string, id: keyof typeof PRODUCTS, text: string, tag?: string])[];

describe('a claim', () => {
  it.each([
    ['a value of the catalog makes in other words', 'parka', 'It sheds drizzle.'],
    ['a mark stands for', 'parka', 'A splashproof parka.'],
    ['a certificate is named for', 'parka', 'A parka certified by Gentle Paw.'],
    ['another prefix makes', 'plate', 'A plate with a non-slip base.'],
    ['a battery carries', 'plate', 'It keeps going for 8 hours.'],
    ['is no claim in another sense', 'parka', 'Click, and the glow of the younger stars is yours for every day.'],
    ['speaks of what is bought elsewhere', 'parka', 'You would have to buy that separately.'],
    ['is a date', 'plate', 'Best within two years.'],
    ['is how long a promise holds', 'plate', 'The guarantee lasts 4 years.'],
    ['is how it is sent', 'parka', 'It ships without a hanger.'],
    ['goes with it', 'parka', 'And a cap to go with it.'],
    ['is a tap', 'plate', 'From the tap to the table, with a free hand.'],
    ['a certificate of a single word carries', 'plate', 'Certified by Meadowmark.'],
    ['a yes says in its very words', 'plate', 'Dermatologically tested.'],
    ['names what a warning names', 'plate', 'Allergens: none.'],
    ['warns of a danger', 'plate', 'Danger of burns.'],
    ['is how a thing is washed', 'plate', 'Bitte von Hand spülen.', 'de'],
    ['is where it is', 'parka', 'Cut to the hip at its highest point, and two at most.'],
    ['counts', 'parka', 'List number one: buy milk.'],
    ['saves a thing', 'parka', 'Save the sofa, deal with the rain, and wear it or bag it.'],
    ['haggles', 'parka', 'For an afternoon of bargaining.'],
    ['is how to keep it', 'parka', 'Keep it cool and dry.'],
    ["is somebody else's", 'parka', 'With your favourite songs, for people who love to walk.'],
    ['carries a number', 'plate', 'Power: rated output 5.'],
    ['names a thing by what else it claims', 'tent', 'No rain cover comes with it, and there is no carbon pole.'],
    ['names what is not included', 'tent', 'You would have to get a footprint yourself.'],
    ['says what a fact denies', 'tent', 'Nickel-free.'],
    ['turns the certificate round', 'tent', 'Certified organic by the Meadow Trust.'],
    ['is advice', 'tent', 'Keep it somewhere dry, and take it out before the pool.'],
    ['only asks', 'tent', 'Why choose?'],
    ['needs something', 'tent', "You'll want a lamp of your own."],
    ['is somebody in a story', 'tent', 'Weekends, rescued by a tent.'],
    ['tells what it is', 'sofaBed', 'Ein Schlafsofa.', 'de'],
    ['tells what it is', 'sofaBed', 'Un canapé-lit.', 'fr'],
    ['tells what it is', 'sofaBed', '沙发床。', 'zh'],
    ['tells what it is', 'sofaBed', 'Un sofá cama.', 'es'],
    ['stands beside it', 'sofa', 'Ein Sofa neben dem Bett.', 'de'],
    ['names what comes after it', 'tent', 'Put it on before your moisturiser.'],
  ] satisfies Cases)('passes that %s: %j %j', (_what, id, text, tag = 'en') =>
    expect(severities(id, text, tag)).toEqual([]),
  );

  it.each([
    ['the description makes', 'parka', 'With a shatterproof hem.'],
    ['the description makes in one word', 'parka', 'Untreated toggles.'],
    ['the description names a country for', 'parka', 'Norwegian zips.'],
    ['the description promises', 'tent', 'Backed by a guarantee of years.'],
    ['the description makes in another language', 'parka', 'Boutons peints à la main.', 'fr'],
  ] satisfies Cases)('is looked at that only %s: %j %j', (_what, id, text, tag = 'en') =>
    expect(new Set(severities(id, text, tag))).toEqual(new Set(['soft'])),
  );

  it.each([
    ['the catalog denies', 'plate', 'A waterproof plate.'],
    ['the description denies', 'parka', 'A windproof parka.'],
    ['goes further than the catalog', 'parka', 'A fully waterproof parka.'],
    ['names no certificate', 'parka', 'A certified parka.'],
    ['sells', 'parka', 'Click here.'],
    ['promises health', 'parka', 'It eases arthritis and you sleep through the night.'],
    ['promises youth', 'parka', 'Look younger at once, with glowing skin.'],
    ['soothes', 'parka', 'It soothes teething and clears acne.'],
    ['cures what is left over', 'parka', 'Kind to your liver, and it protects against hearing loss.'],
    ['cleans the air', 'parka', 'It purifies the air you breathe.'],
    ['proves', 'parka', 'Proven to lower stress.'],
    ['swims', 'plate', 'Take it for a swim.'],
    ['is wet', 'plate', 'Fine for the shower.'],
    ['beads', 'plate', 'Rain rolls right off.'],
    ['does not mind', 'plate', "It doesn't mind a soak."],
    ['gives something away', 'parka', 'Now with a free scarf.'],
    ['gives with orders', 'parka', 'A scarf with every order.'],
    ['plants', 'parka', 'We pay for a tree planted with every parka.'],
    ['saves no money, but the planet', 'parka', 'Save the planet, one parka at a time.'],
    ['is of a part and said of all', 'plate', 'The whole plate is recycled.'],
    ['insures', 'plate', 'With theft insurance.'],
    ['ends all others', 'parka', 'The parka to end all parkas.'],
    ['makes a bed of it', 'sofa', 'A sofa bed.'],
    ['makes a bed of it', 'sofa', 'Ein Schlafsofa.', 'de'],
    ['makes a bed of it', 'sofa', 'Un canapé-lit.', 'fr'],
    ['makes a bed of it', 'sofa', 'Se convierte en cama.', 'es'],
    ['makes a bed of it', 'sofa', '可展开成床。', 'zh'],
    ['makes a bed of it', 'sofa', 'Un sofá cama.', 'es'],
    ['makes a bed of it', 'sofa', '沙发床。', 'zh'],
    ['is that it suits the body, of no fact', 'sofa', 'An ergonomic sofa.'],
    ['takes its covers off', 'sofa', 'The covers come off for washing.'],
    ['takes its covers off', 'sofa', '沙发套可拆洗。', 'zh'],
    ['does not mind rain', 'sofa', '下雨也不怕。', 'zh'],
    ['cannot be beaten', 'parka', 'Parkas cannot get any warmer.'],
    ['is chosen', 'parka', "A winner's choice."],
    ['sells out', 'parka', 'Bag it now.'],
    ['promises more than the description', 'tent', 'With a lifetime warranty.'],
    ['keeps somebody dry', 'tent', 'It keeps you dry.'],
    ['is of a thing of another name', 'tent', 'No carbon, and rain never gets in.'],
    ['claims the salvage of its stuff', 'tent', 'Made from rescued canvas.'],
    ['moisturises', 'tent', 'A moisturiser in itself.'],
    ['speaks for vets', 'plate', 'Fulmar, vet-approved.'],
    ['is soon gone', 'parka', 'Not around for long.'],
    ['costs next to nothing', 'parka', 'Yours for pennies.'],
    ['saves money', 'parka', 'Save a fortune.'],
    ['sells the last ones', 'parka', 'Last chance to buy, and the last few pieces.'],
    ['gives away', 'parka', 'With free embroidery.'],
    ['is the most of all', 'parka', 'The roomiest hood of any parka.'],
    ['repels all', 'plate', 'It repels spills.'],
    ['makes by hand', 'plate', 'Von Hand gefertigt.', 'de'],
  ] satisfies Cases)('is refused that %s: %j %j', (_what, id, text, tag = 'en') =>
    expect(severities(id, text, tag)).toContain('hard'),
  );
});

describe('that something is ergonomic', () => {
  test.each([
    ['en', 'Ergonomic design.'],
    ['de', 'Ergonomisch geformt.'],
    ['fr', 'Une forme ergonomique.'],
    ['es', 'Un diseño ergonómico.'],
    ['zh', '人体工学设计。'],
  ])('is for review where the description says so, and no claim about health: %s %j', (tag, text) =>
    expect(severities('chair', text, tag)).not.toContain('hard'),
  );

  test('passes where a fact says so', () => expect(severities('drill', 'An ergonomic grip.', 'en')).toEqual([]));
});

test.each([
  ['en', 'Brilliant-cut diamonds.'],
  ['de', 'Diamanten im Brillantschliff.'],
  ['de', 'Die Strecke in Echtzeit.'],
])('what only sounds like praise or an origin is not refused: %s %j', (tag, text) =>
  expect(severities('stones', text, tag)).not.toContain('hard'),
);
