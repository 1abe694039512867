import type { Department } from '../product-type';

export const family: Department = {
  name: 'Family',
  brands: [
    { name: 'Barkley Lane', priceLevel: 2 },
    { name: 'Pfotenglück', priceLevel: 1 },
    { name: 'Wagtail', priceLevel: 1 },
    { name: 'Muttley & Sons', priceLevel: 1 },
    { name: 'Good Boy Basics', priceLevel: 0 },
  ],
  colours: ['Tan', 'Denim Blue', 'Olive', 'Cherry Red'],
  categories: [
    {
      name: 'Pets',
      types: [
        {
          name: 'Dog Beds',
          noun: 'Dog Bed',
          price: [29, 189],
          styles: ['Orthopaedic', 'Donut', 'Travel', 'Raised'],
          materials: ['Corduroy', 'Cotton Canvas', 'Faux Fur'],
          sizes: ['S', 'M', 'L', 'XL'],
          specifics: { cover: ['removable', 'fixed'] },
          use: 'long naps after short walks',
        },
        {
          name: 'Dog Leads',
          noun: 'Dog Lead',
          price: [12, 69],
          styles: ['Rope', 'Hands-Free', 'Adjustable', 'Training'],
          materials: ['Leather', 'Climbing Rope', 'Cotton Webbing'],
          specifics: { length: ['1.2 m', '2 m', '10 m'] },
          use: 'walks where both are happy',
        },
        {
          name: 'Pet Bowls',
          noun: 'Pet Bowl',
          price: [9, 49],
          styles: ['Slow-Feeder', 'Raised', 'Travel', 'Non-Tip'],
          materials: ['Stoneware', 'Stainless Steel', 'Bamboo'],
          sizes: ['0.3 l', '0.7 l', '1.5 l'],
          specifics: { dishwasher: ['safe', 'by hand'] },
          use: 'dinner that stays in the bowl',
        },
        {
          name: 'Dog Toys',
          noun: 'Dog Toy',
          price: [7, 35],
          styles: ['Tug', 'Puzzle', 'Squeaky', 'Floating'],
          materials: ['Natural Rubber', 'Cotton Rope', 'Recycled Plush'],
          specifics: { chew_strength: ['gentle', 'normal', 'strong'] },
          use: 'rain days indoors',
        },
        {
          name: 'Dog Treats',
          noun: 'Dog Treats',
          price: [5, 25],
          styles: ['Training', 'Dental', 'Grain-Free', 'Puppy'],
          materials: ['Salmon', 'Venison', 'Sweet Potato'],
          colours: [],
          sizes: ['100 g', '250 g', '500 g'],
          specifics: { texture: ['soft', 'crunchy'] },
          use: 'very good dogs',
        },
      ],
    },
  ],
};
