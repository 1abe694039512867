import { type CatalogItem } from '@attune/contracts';
import { factAbout } from './facts';
import { extractFacts } from './extract-facts';

type Attributes = CatalogItem['attributes'];
const factsOf = (attributes: Attributes) =>
  extractFacts({ itemId: 'i1', title: 'Model 7', categoryPath: [], inStock: true, attributes }).facts;
const only = (attributes: Attributes) => {
  const { part, attribute, values, unit } = factsOf(attributes)[0];
  return { part, attribute, values, unit };
};

describe('attributes of parts', () => {
  it.each([
    [{ strap_material: 'Leather' }, 'strap', 'material'],
    [{ handleColour: 'Black' }, 'handle', 'colour'],
    [{ 'zipper color': 'Gold' }, 'zip', 'colour'],
    [{ material_upper: 'Mesh' }, 'upper', 'material'],
    [{ sole: 'Rubber' }, 'sole', 'material'],
    [{ Lining: '100% polyester' }, 'lining', 'material'],
    [{ Obermaterial: 'Leather' }, 'upper', 'material'],
    [{ seat_height_cm: 45 }, 'seat', 'height'],
    [{ collar: 'Leather' }, 'collar', 'material'],
    [{ lid: 'steel' }, 'lid', 'material'],
  ])('of %j are about the part', (attributes, part, attribute) =>
    expect(only(attributes as Attributes)).toMatchObject({ part, attribute }),
  );

  it.each([
    [{ collar: 'Mandarin' }, 'collar'],
    [{ hood: true }, 'hood'],
    [{ pockets: 4 }, 'pockets'],
    [{ heel_drop: '8 mm' }, 'heel_drop'],
    [{ screen_size: '13 inch' }, 'screen_size'],
    [{ petal_colour: 'Red' }, 'petal_colour'],
    [{ closure: 'Hook and loop' }, 'closure'],
    [{ lid: 'straw' }, 'lid'],
    [{ fastening: 'Lace' }, 'fastening'],
  ])('%j is about the product', (attributes, attribute) =>
    expect(only(attributes as Attributes)).toMatchObject({ part: undefined, attribute }),
  );

  it('never stand for the product itself', () => {
    const product = extractFacts({
      itemId: 'i1',
      title: 'Bag',
      categoryPath: [],
      inStock: true,
      attributes: { strap_material: 'Leather', material: 'Canvas' },
    });
    expect(factAbout(product, 'material')?.values).toEqual(['Canvas']);
    expect(product.facts).toHaveLength(2);
    expect(product.conflicts).toEqual([]);
  });
});

describe('"free"', () => {
  it.each([
    ['alcohol', 'alcohol_free'],
    ['Parabens', 'paraben_free'],
    ['nuts', 'nut_free'],
  ])('of %s is a yes', (name, attribute) =>
    expect(factsOf({ [name]: 'free' })).toMatchObject([{ attribute, kind: 'boolean', holds: true, values: ['free'] }]),
  );

  it.each(['entry', 'hands', 'wi_fi'])('of %s stays what it is', (attribute) =>
    expect(factsOf({ [attribute]: 'free' })).toMatchObject([{ attribute, kind: 'text', values: ['free'] }]),
  );
});

describe('measures', () => {
  it.each([
    [{ weight: '1.2 kg' }, 'weight', ['1.2 kg'], 'kg'],
    [{ Gewicht: '1,2 kg' }, 'weight', ['1,2 kg'], 'kg'],
    [{ weight_g: 500 }, 'weight', ['500'], 'g'],
    [{ size_cm: 30 }, 'size', ['30'], 'cm'],
    [{ dimensions: '30 x 20 cm' }, 'dimensions', ['30 x 20 cm'], 'cm'],
    [{ battery_capacity_mah: 5000 }, 'battery_capacity', ['5000'], 'mAh'],
    [{ width: ['30 cm', '40 cm'] }, 'width', ['30 cm', '40 cm'], 'cm'],
    [{ width: ['30 cm', '40 in'] }, 'width', ['30 cm', '40 in'], undefined],
    [{ weight: 500 }, 'weight', ['500'], undefined],
  ])('%j', (attributes, attribute, values, unit) =>
    expect(only(attributes as Attributes)).toMatchObject({ attribute, values, unit }),
  );

  it('keeps a size in letters beside one in centimetres, and takes no stock for metres', () => {
    expect(factsOf({ size: 'M', size_cm: 30 }).map(({ attribute }) => attribute)).toEqual(['size', 'size_cm']);
    expect(only({ size_m: 5 })).toMatchObject({ attribute: 'size_m', unit: undefined });
    expect(only({ made_in: 'Italy' })).toMatchObject({ attribute: 'origin', unit: undefined });
  });

  it('knows the same weight in two units, and two weights', () => {
    expect(factsOf({ weight: '0.5 kg', weight_g: 500 })).toHaveLength(1);
    expect(factsOf({ weight: '0.5 kg', weight_g: 600 })).toEqual([]);
  });
});

it.each([
  [{ Zertifikate: 'GOTS' }, 'certificates'],
  [{ certification: 'FSC' }, 'certificates'],
  [{ Pflegehinweise: 'Handwäsche' }, 'care'],
  [{ Lieferumfang: ['Rucksack', 'Regenhülle'] }, 'in_the_box'],
  [{ includes: ['Lamp', 'Bulb'] }, 'in_the_box'],
  [{ Stückzahl: 4 }, 'quantity'],
  [{ quantité: 4 }, 'quantity'],
  [{ warning: 'Not suitable for children under 36 months because of small parts that they could swallow' }, 'warnings'],
  [{ Allergènes: 'Lait' }, 'allergens'],
  [{ Größe: 'M' }, 'size'],
  [{ couleur: 'Rouge' }, 'colour'],
  [{ contains_nuts: true }, 'contains_nuts'],
])('knows %j by its English name', (attributes, attribute) =>
  expect(only(attributes as Attributes)).toMatchObject({ attribute }),
);

it('reads the first 500 attributes by name', () => {
  const attributes = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`a${10_000 + index}_cm`, index]));
  const facts = factsOf(attributes);
  expect(facts).toHaveLength(500);
  expect(facts.at(-1)?.attribute).toBe('a10499_cm');
});
