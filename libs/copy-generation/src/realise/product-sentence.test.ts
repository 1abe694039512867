import { type CatalogItem } from '@attune/contracts';
import { compose } from '../compose';
import { extractFacts } from '../facts/extract-facts';
import { negotiate } from '../locales';
import { type Affinity } from '../profile';
import { planCopy } from '../plan';
import { kindSentence, namedSentence } from './product-sentence';
import { Writer } from './writer';

const shirt: CatalogItem = {
  ...{
    itemId: 'shirt',
    title: 'Fjord Polo Shirt',
    brand: 'Brindle',
    categoryPath: ['Clothes', 'Polo Shirts'],
    inStock: true,
  },
  attributes: { material: 'Cotton Piqué', colour: 'Navy', size: ['S', 'M'], machine_washable: true, hood: true },
};

function writerOf(item: CatalogItem, tag = 'en'): Writer {
  const [product, grammar] = [extractFacts(item), negotiate(tag)!];
  const plan = planCopy(product, { channel: 'product_page', grammar, affinities: [], seed: 0 });
  return new Writer(product, plan, grammar, { seed: 0, tone: 'plain' });
}

/** What the sentence says of the facts, in their order. */
function said(item: CatalogItem, attributes: readonly string[], tag = 'en') {
  const writer = writerOf(item, tag);
  const facts = attributes.map((attribute) => writer.product.facts.find((fact) => fact.attribute === attribute)!);
  return {
    named: namedSentence(writer, facts, writer.brand)?.text.replace(/ from /, ' by '),
    ofKind: writer.noun && kindSentence(writer, writer.noun, facts)?.text,
  };
}

describe('a sentence with the product as its subject', () => {
  it('says two things of the name, or of the kind of product where the name stands above', () =>
    expect(said(shirt, ['material', 'colour', 'size'])).toEqual({
      named: 'The Fjord Polo Shirt by Brindle is made of cotton piqué and comes in navy.',
      ofKind: 'This polo shirt is made of cotton piqué and comes in navy.',
    }));

  it('says a verb once for two objects', () =>
    expect(said(shirt, ['colour', 'size'])).toMatchObject({
      ofKind: 'This polo shirt comes in navy and in sizes S and M.',
    }));

  it('says one yes only, and nothing else twice', () =>
    expect(said(shirt, ['hood', 'machine_washable'])).toMatchObject({ ofKind: 'This polo shirt has a hood.' }));

  it.each([
    ['Coastal Leggings', 'Leggings', 'These leggings are made of linen.'],
    ['Garda Scarf', 'Scarves', 'This scarf is made of linen.'],
    ['Alder Kitchen Knife', 'Kitchen Knives', 'This kitchen knife is made of linen.'],
    ['Tova T-Shirt', 'T-Shirts', 'This T-Shirt is made of linen.'],
    ['Senja Chelsea Boots', 'Chelsea Boots', 'These Chelsea boots are made of linen.'],
    ['Munk TV Stand', 'TV Stands', 'This TV stand is made of linen.'],
    ['Nori Dog Treats', 'Dog Treats', 'These dog treats are made of linen.'],
  ])('calls a %s of the section %s what it is called, in its number', (title, section, sentence) =>
    expect(
      said({ ...shirt, title, categoryPath: ['Shop', section], attributes: { material: 'Linen' } }, ['material']),
    ).toMatchObject({ ofKind: sentence }),
  );

  it('is none where nothing can be said of the product itself, or in a language that needs to know its gender', () => {
    expect(said({ ...shirt, attributes: { care: 'Wash by hand' } }, ['care'])).toEqual({});
    expect(said(shirt, ['material', 'colour'], 'de').named).toBeUndefined();
  });

  it('cites what the shopper looks at first', () => {
    const affinities: Affinity[] = [{ attribute: 'colour', value: 'navy', weight: 1 }];
    const copies = Array.from({ length: 6 }, (_, seed) =>
      compose(extractFacts(shirt), { channel: 'product_page', grammar: negotiate('en')!, affinities, seed }),
    );
    const openings = copies.map(({ fields }) => fields.find(({ name }) => name === 'body')!.sentences[0]);
    expect(openings.some(({ text }) => /^The Fjord Polo Shirt (?:by|from) Brindle comes in navy and/.test(text))).toBe(
      true,
    );
    for (const { facts } of openings) expect(facts[0]).toEqual({ field: 'attributes.colour', value: 'Navy' });
  });
});
