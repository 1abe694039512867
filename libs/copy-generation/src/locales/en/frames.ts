import { type Frames } from '../locale';

export const frames: Frames = {
  title: ['{name} by {brand}', '{name} from {brand}', '{name}, by {brand}'],
  opener: ['Introducing {name}', 'Take a look: {name}', 'In focus: {name}'],
  nounOpener: ['Meet the {name}', 'Take a look at the {name}', 'Introducing the {name}'],
  maker: ['{name} by {brand}', '{name} from {brand}', '{name}, by {brand}'],
  leadOpener: ['{Lead}: {name}.', '{Lead} – {name}.', '{Lead}: take a look at {name}.'],
  details: ['{Details}.', 'At a glance: {details}.', 'The details: {details}.'],
  statement: ['{Label}: {value}.', '{Label} – {value}.', 'In detail – {label}: {value}.'],
  price: ['Priced at {value}.', 'The price is {value}.', 'Price: {value}.'],
  size: ['Size: {value}.', 'Sold in size {value}.', 'The size is {value}.'],
  sizes: ['Choose from sizes {value}.', 'Sizes: {value}.', 'Sold in sizes {value}.'],
  sizeCount: ['Choose from {count} sizes.', 'Sold in {count} sizes.', 'Sizes to choose from: {count}.'],
  category: ['from the {kind} section', 'in the {kind} section', 'part of the {kind} section'],
  subcategory: [
    'from the {kind} section of {parent}',
    'in the {kind} section of {parent}',
    'part of the {kind} section of {parent}',
  ],
  categorySentence: ['See more in the {kind} section.', 'Find more under {kind}.', 'Browse the {kind} section.'],
  subcategorySentence: [
    'See more in the {kind} section of {parent}.',
    'Find more in {parent}, under {kind}.',
    'Browse the {kind} section of {parent}.',
  ],
  bullet: ['{Label}: {value}', '{Label} – {value}', '{Label} · {value}'],
  pair: ['{First}, {second}', '{First} – {second}', '{First} · {second}'],
  subject: ['{name}, {phrase}', '{name} – {phrase}', '{Phrase}: {name}'],
  leadSubject: ['{Lead}: {name}', '{Lead} – {name}', '{Lead}: see {name}'],
  teaser: ['{kind} {lead}', '{kind}, {lead}', '{kind} – {lead}'],
  bareSubject: ['{name}', 'A closer look: {name}', 'Take a look: {name}'],
  headline: ['{kind} by {brand}', '{kind} from {brand}', '{brand}: {kind}'],
};
