import { type Style, type Tone } from '../locale';

/** Names stand without an article: nobody knows their gender. */
const plainOpener = [
  'Im Blick: {name}',
  'Vorgestellt: {name}',
  'Im Fokus: {name}',
  'Im Porträt: {name}',
  'Hier zu sehen: {name}',
] as const;
const warmOpener = [
  'Entdecken Sie {name}',
  'Werfen Sie einen Blick auf {name}',
  'Dürfen wir vorstellen: {name}',
  'Schauen Sie sich das an: {name}',
  'Sehen Sie selbst: {name}',
] as const;
const crispOpener = [
  '{name}',
  'Auf einen Blick: {name}',
  'Kurz gesagt: {name}',
  'In Kürze: {name}',
  'In wenigen Worten: {name}',
] as const;

/** Style lines: what they say is true of any product. */
export const styles: Readonly<Record<Tone, Style>> = {
  plain: {
    opener: plainOpener,
    nounOpener: plainOpener,
    details: ['{Details}.', 'Auf einen Blick: {details}.', 'Im Detail: {details}.'],
    callToAction: ['Details ansehen', 'Zum Produkt', 'Mehr dazu'],
  },
  warm: {
    opener: warmOpener,
    nounOpener: warmOpener,
    details: ['Ein näherer Blick: {details}.', 'Schauen Sie genauer hin: {details}.', 'Näher betrachtet: {details}.'],
    callToAction: ['Näher ansehen', 'Sehen Sie selbst', 'Schauen Sie vorbei'],
  },
  crisp: {
    opener: crispOpener,
    nounOpener: crispOpener,
    details: ['{Details}.', 'Details: {details}.', 'Die Fakten: {details}.'],
    callToAction: ['Ansehen', 'Details', 'Mehr'],
  },
};
