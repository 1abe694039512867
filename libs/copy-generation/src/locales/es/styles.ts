import { type Style, type Tone } from '../locale';

/** Names stand without an article: nobody knows their gender. */
const plainOpener = [
  'Te mostramos {name}',
  'Un vistazo a {name}',
  'Primer plano: {name}',
  'De cerca: {name}',
  'A la vista: {name}',
] as const;
const warmOpener = [
  'Descubre {name}',
  'Te presentamos {name}',
  'Conoce {name}',
  'Échale un vistazo a {name}',
  'Acércate a {name}',
] as const;
const crispOpener = [
  '{name}',
  'De un vistazo: {name}',
  'En pocas palabras: {name}',
  'En breve: {name}',
  'En dos palabras: {name}',
] as const;

/** Style lines: what they say is true of any product. */
export const styles: Readonly<Record<Tone, Style>> = {
  plain: {
    opener: plainOpener,
    nounOpener: plainOpener,
    details: ['{Details}.', 'En resumen: {details}.', 'En detalle: {details}.'],
    callToAction: ['Ver detalles', 'Ver el producto', 'Ver la ficha'],
  },
  warm: {
    opener: warmOpener,
    nounOpener: warmOpener,
    details: ['Más de cerca: {details}.', 'Fíjate en los detalles: {details}.', 'Estos son los detalles: {details}.'],
    callToAction: ['Ver más de cerca', 'Ven a ver', 'Échale un vistazo'],
  },
  crisp: {
    opener: crispOpener,
    nounOpener: crispOpener,
    details: ['{Details}.', 'Lo esencial: {details}.', 'Los datos: {details}.'],
    callToAction: ['Ver', 'Detalles', 'Ficha'],
  },
};
