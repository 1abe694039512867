import { type Style, type Tone } from '../locale';

/** Names stand without an article: nobody knows their gender. */
const plainOpener = ['Das ist {name}', 'Ein Blick auf {name}', 'Im Fokus: {name}'] as const;
const warmOpener = ['Entdecken Sie {name}', 'Lernen Sie {name} kennen', 'Dürfen wir vorstellen: {name}'] as const;
const crispOpener = ['{name}', '{name} auf einen Blick', 'Kurz gesagt: {name}'] as const;

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
    details: ['{Details}.', 'Kurz gesagt: {details}.', 'Die Fakten: {details}.'],
    callToAction: ['Ansehen', 'Details', 'Mehr'],
  },
};
