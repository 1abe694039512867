import type { Department } from '../product-type';

export const garden: Department = {
  name: 'Garden',
  brands: [
    { name: 'Thornbury', priceLevel: 2 },
    { name: 'Grünzeit', priceLevel: 1 },
    { name: 'Loam & Leaf', priceLevel: 1 },
    { name: 'Spade', priceLevel: 0 },
    { name: 'Topfgarten', priceLevel: 0 },
  ],
  colours: ['Terracotta', 'Anthracite', 'Forest Green', 'Stone'],
  categories: [
    {
      name: 'Planting',
      types: [
        {
          name: 'Planters',
          noun: 'Planter',
          price: [15, 149],
          styles: ['Self-Watering', 'Hanging', 'Raised', 'Trough'],
          materials: ['Terracotta', 'Galvanised Steel', 'Recycled Plastic', 'Cedar'],
          sizes: ['20 cm', '35 cm', '60 cm'],
          specifics: { frost_proof: ['yes', 'no'] },
          use: 'balconies that want to be gardens',
        },
        {
          name: 'Potting Soil',
          noun: 'Potting Soil',
          price: [7, 29],
          styles: ['Peat-Free', 'Herb', 'Citrus', 'Seedling'],
          materials: [],
          sizes: ['10 l', '20 l', '40 l'],
          specifics: { fertiliser: ['6 weeks', '12 weeks', 'none'] },
          use: 'roots with room',
        },
        {
          name: 'Garden Trowels',
          noun: 'Garden Trowel',
          price: [12, 59],
          styles: ['Narrow', 'Wide', 'Transplanting'],
          materials: ['Stainless Steel', 'Forged Steel', 'Copper'],
          specifics: { handle: ['ash', 'beech', 'rubber'] },
          use: 'one hole after another',
        },
        {
          name: 'Watering Cans',
          noun: 'Watering Can',
          price: [15, 89],
          styles: ['Long-Reach', 'Indoor', 'Classic'],
          materials: ['Galvanised Steel', 'Recycled Plastic', 'Copper'],
          sizes: ['1 l', '5 l', '9 l'],
          specifics: { rose: ['brass', 'plastic', 'none'] },
          use: 'rain on demand',
        },
        {
          name: 'Garden Gloves',
          noun: 'Garden Glove',
          price: [9, 45],
          styles: ['Gauntlet', 'Rose', 'Light'],
          materials: ['Goatskin', 'Bamboo Jersey', 'Nitrile'],
          sizes: ['7', '8', '9', '10'],
          specifics: { cuff: ['short', 'long'] },
          use: 'thorns, nettles and clay',
        },
      ],
    },
  ],
};
