import type { Department } from '../product-type';

export const electronics: Department = {
  name: 'Electronics',
  brands: [
    { name: 'Tonhaus', priceLevel: 2 },
    { name: 'Resonanz', priceLevel: 2 },
    { name: 'Clario', priceLevel: 1 },
    { name: 'Northwave', priceLevel: 1 },
    { name: 'Beatbox Basics', priceLevel: 0 },
  ],
  colours: ['Graphite', 'Silver', 'Sand', 'Forest Green'],
  categories: [
    {
      name: 'Audio',
      types: [
        {
          name: 'Headphones',
          noun: 'Headphones',
          price: [49, 379],
          styles: ['Noise-Cancelling', 'Open-Back', 'On-Ear', 'Studio'],
          materials: ['Aluminium', 'Vegan Leather', 'Walnut'],
          specifics: { battery_life: ['24 h', '30 h', '50 h'], connection: ['Bluetooth', 'cable'] },
          use: 'hearing the room that it was recorded in',
        },
        {
          name: 'Earbuds',
          noun: 'Earbuds',
          price: [29, 249],
          styles: ['True-Wireless', 'Sport', 'Noise-Cancelling'],
          materials: ['Polycarbonate', 'Aluminium'],
          specifics: { battery_life: ['6 h', '8 h', '11 h'], protection: ['IPX4', 'IPX7'] },
          use: 'commutes, runs and calls',
        },
        {
          name: 'Speakers',
          noun: 'Speaker',
          price: [49, 449],
          styles: ['Bookshelf', 'Portable', 'Multi-Room', 'Outdoor'],
          materials: ['Walnut', 'Aluminium', 'Recycled Fabric'],
          specifics: { power: ['20 W', '60 W', '120 W'], connection: ['Bluetooth', 'Wi-Fi', 'cable'] },
          use: 'filling a room without shouting',
        },
        {
          name: 'Turntables',
          noun: 'Turntable',
          price: [119, 599],
          styles: ['Belt-Drive', 'Direct-Drive', 'Automatic', 'Bluetooth'],
          materials: ['Walnut', 'MDF', 'Acrylic'],
          specifics: { speeds: ['33/45', '33/45/78'], preamplifier: ['built in', 'separate'] },
          use: 'both sides of a record',
        },
        {
          name: 'Audio Cables',
          noun: 'Audio Cable',
          price: [9, 89],
          styles: ['Braided', 'Shielded', 'Slim'],
          materials: ['Oxygen-Free Copper', 'Silver-Plated Copper'],
          sizes: ['1 m', '2 m', '5 m'],
          specifics: { plug: ['RCA', '3.5 mm', 'XLR'] },
          use: 'the last metre of the sound',
        },
      ],
    },
  ],
};
