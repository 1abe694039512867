import { type CatalogItem, type ChannelName } from '@attune/contracts';
import { compose } from '../compose';
import { extractFacts } from '../facts/extract-facts';
import { PARTS } from '../lexicon/concepts';
import { LOCALES, negotiate } from './index';

/** What an editor of each language would mark: texts about products of an English catalog. */
function write(attributes: CatalogItem['attributes'], tag: string, channel: ChannelName = 'product_page') {
  return compose(extractFacts(itemWith(attributes)), { channel, grammar: negotiate(tag)! });
}

function itemWith(attributes: CatalogItem['attributes']): CatalogItem {
  return { itemId: 'x', title: 'Tarn', brand: 'Ostsee', categoryPath: ['Home', 'Tarns'], attributes, inStock: true };
}

/** The whole text; with plain spaces, since nobody could see others here. */
function text(attributes: CatalogItem['attributes'], tag: string, channel?: ChannelName): string {
  const { fields, refused, verdict } = write(attributes, tag, channel);
  expect([refused, verdict.findings]).toEqual([[], []]);
  return fields.map((field) => field.text.replace(/[\u00a0\u202f]/g, ' ')).join('\n');
}

describe('measures', () => {
  it.each([
    ['en', '2,400 W of power'],
    ['de', 'Leistung von 2.400 W'],
    ['fr', 'puissance de 2 400 W'],
    ['es', 'potencia de 2400 W'],
    ['zh', '功率2,400 W'],
  ])('have their digits grouped as in %s', (tag, phrase) => {
    expect(text({ power: '2,400 W', volume: '1.7 l' }, tag)).toContain(phrase);
  });
});

describe.each(LOCALES)('in %s', (tag) => {
  it.each([
    [{ power: '2,400 W', water_column: '10,000 mm', screen_size: '13 inch', fertiliser: '12 weeks' }],
    [{ width: '1,250 mm', volume: '2 litres', quantity: '1,000' }],
  ])('measures pass the checks: %j', (attributes) => expect(text(attributes, tag)).toMatch(/\d/));
});

describe('values of an English catalog', () => {
  it.each([
    ['de', { sole: 'recycled rubber' }, 'aus recyceltem Gummi', 'recyceltes Gummi'],
    ['fr', { sole: 'recycled rubber' }, 'en caoutchouc recyclé', 'Caoutchouc recyclé'],
    ['es', { sole: 'recycled rubber' }, 'de caucho reciclado', 'Caucho reciclado'],
    ['zh', { sole: 'recycled rubber' }, '再生橡胶', '再生橡胶'],
    ['de', { material: 'Damascus Steel' }, 'aus Damaststahl', 'Damaststahl'],
    ['fr', { material: 'Damascus Steel' }, 'en acier damas', 'Acier damas'],
    ['es', { material: 'Damascus Steel' }, 'acero de Damasco', 'Acero de Damasco'],
    ['zh', { material: 'Damascus Steel' }, '大马士革钢', '大马士革钢'],
    ['de', { material: 'Stainless Damascus' }, 'aus rostfreiem Damaststahl', 'rostfreier Damaststahl'],
    ['fr', { material: 'Stainless Damascus' }, 'en acier damas inoxydable', 'Acier damas inoxydable'],
    ['es', { material: 'Stainless Damascus' }, 'acero de Damasco inoxidable', 'Acero de Damasco inoxidable'],
    ['zh', { material: 'Stainless Damascus' }, '不锈大马士革钢', '不锈大马士革钢'],
    ['de', { material: 'Forged Damascus Steel' }, 'aus geschmiedetem Damaststahl', 'geschmiedeter Damaststahl'],
    ['fr', { material: 'Coated Wool' }, 'en laine enduite', 'Laine enduite'],
    ['es', { material: 'Waxed Canvas' }, 'lona encerada', 'Lona encerada'],
    ['de', { material: 'Powder-Coated Steel' }, 'aus pulverbeschichtetem Stahl', 'pulverbeschichteter Stahl'],
    ['de', { material: 'Cotton Blend' }, 'aus Baumwoll-Mix', 'Baumwoll-Mix'],
    ['fr', { material: 'Cotton Blend' }, 'en coton mélangé', 'Coton mélangé'],
    ['es', { material: 'Cotton Blend' }, 'mezcla de algodón', 'Mezcla de algodón'],
    ['zh', { material: 'Cotton Blend' }, '棉混纺', '棉混纺'],
    ['de', { material: 'Organic Linen' }, 'aus Bio-Leinen', 'Bio-Leinen'],
    ['fr', { material: 'Organic Wool' }, 'en laine bio', 'Laine bio'],
    ['es', { material: 'Organic Wool' }, 'lana ecológica', 'Lana ecológica'],
    ['zh', { material: 'Organic Wool' }, '有机羊毛', '有机羊毛'],
    ['de', { colour: 'Matt Black' }, 'Mattschwarz', 'Mattschwarz'],
    ['fr', { colour: 'Matt Black' }, 'noir mat', 'Noir mat'],
    ['de', { capacity: '4 people' }, 'Kapazität von 4 Personen', '4 Personen'],
    ['de', { capacity: '1 person' }, 'Kapazität von 1 Person', '1 Person'],
    ['fr', { capacity: '4 people' }, 'capacité de 4 personnes', '4 personnes'],
    ['es', { capacity: '1 person' }, 'capacidad de 1 persona', '1 persona'],
    ['zh', { capacity: '4 people' }, '4人', '4人'],
    ['de', { origin: 'Ethiopia' }, 'Äthiopien', 'Äthiopien'],
    ['es', { origin: 'Ethiopia' }, 'procedente de Etiopía', 'Etiopía'],
  ])('are said in %s by what is known of their words: %j', (tag, attributes, phrase, value) => {
    const page = text(attributes, tag);
    expect(page.toLowerCase()).toContain(value.toLowerCase());
    expect(text(attributes, tag, 'search_result').toLowerCase()).toContain(phrase.toLowerCase());
  });

  it.each([
    ['de', 'Switzerland', 'aus der Schweiz', 'Schweiz'],
    ['de', 'Netherlands', 'aus den Niederlanden', 'Niederlande'],
    ['de', 'Portugal', 'aus Portugal', 'Portugal'],
    ['en', 'Netherlands', 'rom the Netherlands', 'Netherlands'],
    ['en', 'USA', 'rom the USA', 'USA'],
    ['en', 'Usambara', 'rom Usambara', 'Usambara'],
  ])('name in %s a country, %s, as a sentence does', (tag, origin, phrase, value) => {
    const pages = Array.from({ length: 12 }, (_, seed) =>
      compose(extractFacts(itemWith({ origin })), { channel: 'product_page', grammar: negotiate(tag)!, seed }),
    );
    expect(pages.flatMap(({ fields }) => fields.map((field) => field.text)).join('\n')).toContain(phrase);
    expect(pages.flatMap(({ refused }) => refused)).toEqual([]);
    expect(text({ origin }, tag)).toMatch(new RegExp(`(?:Herkunft|Origin)(?::| [–·]) ${value}$`, 'm'));
  });

  it.each(LOCALES.filter((tag) => tag !== 'en'))('stand in %s behind a label where they cannot be said so', (tag) => {
    const attributes = { material: 'Cotton Twill', collar: 'stand-up', length: 'short', lid: 'flip', flavour: 'Smoky' };
    const { fields, refused } = write(attributes, tag);
    expect(refused).toEqual([]);
    const sentences = fields.filter(({ name }) => name === 'body').flatMap((field) => field.sentences);
    const bullets = fields.filter(({ name }) => name === 'bullet').map((field) => field.text);
    for (const value of ['Cotton Twill', 'Stand-up', 'Smoky', 'Flip']) {
      expect(bullets.join('|')).toContain(value);
      const saying = sentences.filter((sentence) => sentence.text.toLowerCase().includes(value.toLowerCase()));
      for (const { text: sentence } of saying) expect(sentence).toMatch(/(?: ?[:–·：]|——) ?[\w -]+[.。]$/u);
    }
  });

  it('are said in a sentence where they are names, or in the language', () => {
    expect(text({ material: 'Cordura' }, 'de', 'search_result')).toContain('us Cordura');
    expect(text({ material: 'laine bouillie' }, 'fr', 'search_result').toLowerCase()).toContain('en laine bouillie');
    expect(text({ collar: 'Rundhals' }, 'de')).toContain('Der Kragen ist Rundhals');
    expect(text({ material: 'Cotton Twill', collar: 'stand-up' }, 'en')).toMatch(/(?:with|has) a stand-up collar/);
  });
});

describe.each(LOCALES)('an ingredient that there is none of, in %s', (tag) => {
  it.each([
    ...['alcohol', 'sugar', 'gluten', 'lactose', 'fragrance', 'paraben', 'silicone', 'bpa', 'caffeine', 'nut', 'lead'],
    ...['latex', 'sulphates', 'mineral_oil', 'plastic'],
  ])('is said of %s', (name) => {
    const page = text({ [name]: 'free' }, tag);
    expect(page.split('\n').length).toBe(text({}, tag).split('\n').length + 1);
  });
});

it.each([
  ['en', 'lcohol-free'],
  ['de', 'lkoholfrei'],
  ['fr', 'ans alcool'],
  ['es', 'in alcohol'],
  ['zh', '不含酒精'],
])('says in %s that a toner is free of alcohol', (tag, words) => {
  expect(text({ alcohol: 'free' }, tag)).toMatch(new RegExp(`^\\S*${words}$`, 'm'));
});

describe('a part', () => {
  it.each([
    ['en', { handle: 'ash' }, 'a handle'],
    ['en', { handles: 'ash' }, 'handles'],
    ['en', { soleMaterial: 'rubber' }, 'a sole'],
    ['en', { lens_material: 'glass' }, 'a lens'],
    ['de', { handle: 'ash' }, 'Griff'],
    ['de', { handles: 'ash' }, 'Griffen'],
    ['fr', { handle: 'ash' }, 'une poignée'],
    ['fr', { handles: 'ash' }, 'des poignées'],
    ['es', { handle: 'ash' }, 'asa'],
    ['es', { handles: 'ash' }, 'asas'],
  ])('is said in %s in the number that the attribute %j has', (tag, attributes, words) => {
    expect(text(attributes, tag)).toMatch(new RegExp(`(?<![\\p{L}])${words} [^.]*\\.`, 'u'));
  });

  it('is said behind a label where there is no word for several', () => {
    const { fields } = write({ lids: 'glass' }, 'en');
    const body = fields.filter(({ name }) => name === 'body').map((field) => field.text);
    expect(body.join()).not.toMatch(/\blids?\b/);
    expect(text({ lids: 'glass' }, 'en')).toMatch(/^Lid(?::| [–·]) Glass$/m);
  });

  it.each(LOCALES)('passes the checks in %s in either number', (tag) => {
    for (const part of Object.keys(PARTS)) {
      for (const name of [part, `${part}s`]) text({ [`${name}_material`]: 'rubber' }, tag, 'card');
    }
  });
});

describe('sizes', () => {
  it.each([
    ['es', 'Tamaño', ['250 g', '500 g']],
    ['es', 'Tamaño', ['90 x 200']],
    ['es', 'Talla', ['S', 'M']],
    ['fr', 'Format', ['250 g', '500 g']],
    ['fr', 'Taille', ['38', '39']],
    ['zh', '规格', ['250 g', '500 g']],
    ['zh', '尺码', ['S', 'M']],
    ['de', 'Größe', ['250 g', '500 g']],
  ])('are called in %s %s: %j', (tag, label, size) => {
    const page = text({ size }, tag);
    expect(page).toMatch(new RegExp(`^【?${label}`, 'm'));
    const others = ['tamaño', 'talla', 'format', 'taille', '规格', '尺码', '尺寸'].filter(
      (one) => one !== label.toLowerCase(),
    );
    for (const other of others) expect(page.toLowerCase()).not.toContain(other);
  });

  it.each([
    ['en', 'Size (cm)'],
    ['de', 'Größe (cm)'],
    ['fr', 'Format (cm)'],
    ['es', 'Tamaño (cm)'],
    ['zh', '规格（cm）'],
  ])('in a unit that stands in the attribute\u2019s name are labelled in %s as %s', (tag, label) => {
    expect(text({ size_cm: '130 x 170' }, tag)).toContain(label);
  });

  it('of several things have their number', () => {
    const item = { ...itemWith({ size: ['S', 'M'] }), title: 'Bamboo Leggings', categoryPath: ['Yoga', 'Leggings'] };
    for (let seed = 0; seed < 12; seed++) {
      const { fields, refused } = compose(extractFacts(item), {
        channel: 'product_page',
        grammar: negotiate('en')!,
        seed,
      });
      expect(refused).toEqual([]);
      expect(fields.map((field) => field.text).join()).not.toMatch(/\bIt comes/);
    }
  });
});
