import { type CatalogItem } from '@attune/contracts';
import { type ProductFacts } from '../facts/facts';
import { extractFacts } from '../facts/extract-facts';

/** Invented products for the tests of the checks. */
const ITEMS: readonly CatalogItem[] = [
  {
    itemId: 'daypack',
    title: 'Fjell Daypack',
    brand: 'Nordwind',
    categoryPath: ['Bags', 'Backpacks'],
    price: { amountMinor: 8990, currency: 'EUR' },
    inStock: true,
    attributes: {
      ...{ material: 'Recycled Polyester', colour: 'Navy', capacity: '25 l', weight: '900 g', pockets: 4 },
      ...{ strap_colour: 'Beige', water_resistant: true, waterproof: false, laptop_sleeve: false },
      ...{ warranty: '2 years', height: '48 cm', width: '30 cm' },
    },
  },
  {
    itemId: 'lamp',
    title: 'Linnet Table Lamp',
    brand: 'Hollow & Pine',
    categoryPath: ['Home', 'Lighting', 'Table Lamps'],
    price: { amountMinor: 12900, currency: 'GBP' },
    inStock: true,
    attributes: {
      ...{ material: 'Oak', shade_material: 'Linen', colour: 'Natural', height: '42 cm', power: '40 W' },
      ...{ cord_length: '1.8 m', dimmable: true, bulb_included: 'no' },
    },
  },
  {
    itemId: 'mug',
    title: 'Golden Hour Mug',
    brand: 'Claywork',
    categoryPath: ['Kitchen', 'Mugs'],
    price: { amountMinor: 1850, currency: 'USD' },
    inStock: true,
    attributes: {
      ...{ material: 'Stoneware', colour: 'Sage', volume: '350 ml', dishwasher_safe: true, pack_size: 2 },
      finish: 'Matte',
    },
  },
  {
    itemId: 'jacket',
    title: 'Skerry Jacket',
    brand: 'Nordwind',
    categoryPath: ['Fashion', 'Women', 'Jackets'],
    price: { amountMinor: 14900, currency: 'EUR' },
    inStock: true,
    attributes: {
      ...{ material: 'Nylon', lining: 'Fleece', colour: ['Olive', 'Black'], size: ['S', 'M', 'L', 'XL'] },
      ...{ waterproof: true, hood: true, machine_washable: true, pockets: 3, fit: 'Regular', origin: 'Portugal' },
    },
  },
  {
    itemId: 'bar',
    title: 'Hazel Crunch Bar',
    brand: 'Bramble',
    categoryPath: ['Food', 'Snacks', 'Bars'],
    price: { amountMinor: 249, currency: 'USD' },
    inStock: true,
    attributes: {
      ...{ weight: '45 g', contains_nuts: true, vegan: true, gluten_free: true, flavour: ['Hazelnut', 'Cocoa'] },
      ...{ pack_size: 12, organic: true },
    },
  },
  {
    itemId: 'headphones',
    title: 'Aria 200 Headphones',
    brand: 'Sonant',
    categoryPath: ['Electronics', 'Headphones'],
    price: { amountMinor: 19900, currency: 'USD' },
    inStock: true,
    attributes: {
      ...{ colour: 'White', battery_life: '30 h', wireless: true, weight: '250 g', foldable: true },
      ...{ ear_cushion_material: 'Faux Leather', bluetooth: '5.3' },
    },
  },
];

const products = new Map(ITEMS.map((item) => [item.itemId, extractFacts(item)]));

/** The facts of the invented product. */
export function sampleProduct(itemId: string): ProductFacts {
  const product = products.get(itemId);
  if (!product) throw new Error(`no sample product ${itemId}`);
  return product;
}
