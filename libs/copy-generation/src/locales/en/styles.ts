import { type Style, type Tone } from '../locale';

/** Style lines: what they say is true of any product. */
export const styles: Readonly<Record<Tone, Style>> = {
  plain: {
    opener: [
      'Introducing {name}',
      'Take a look at {name}',
      'A closer look at {name}',
      'Discover {name}',
      'Have a look at {name}',
    ],
    nounOpener: [
      'Introducing the {name}',
      'Take a look at the {name}',
      'A closer look at the {name}',
      'Discover the {name}',
      'Have a look at the {name}',
    ],
    details: ['{Details}.', 'At a glance: {details}.', 'The details: {details}.'],
    callToAction: ['See the details', 'View the product', 'To the product'],
  },
  warm: {
    opener: [
      'Say hello to {name}',
      'Come and meet {name}',
      'Have a look at {name}',
      'Get to know {name}',
      'Come and see {name}',
    ],
    nounOpener: [
      'Meet the {name}',
      'Say hello to the {name}',
      'Have a look at the {name}',
      'Get to know the {name}',
      'Come and see the {name}',
    ],
    details: ['A closer look: {details}.', 'Here are the details: {details}.', 'A look at the details: {details}.'],
    callToAction: ['Take a closer look', 'Come and see', 'Have a look'],
  },
  crisp: {
    opener: ['{name}', 'At a glance: {name}', 'In short: {name}', 'In brief: {name}', 'In a few words: {name}'],
    nounOpener: [
      'The {name}',
      'At a glance: the {name}',
      'In short: the {name}',
      'In brief: the {name}',
      'In a few words: the {name}',
    ],
    details: ['{Details}.', 'Details: {details}.', 'The facts: {details}.'],
    callToAction: ['View', 'See it', 'Details'],
  },
};
