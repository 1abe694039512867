import { type Style, type Tone } from '../locale';
import { COLON } from './punctuation';

/** Names stand without an article: nobody knows their gender. */
const plainOpener = [
  'Voici {name}',
  'Gros plan sur {name}',
  'Zoom sur {name}',
  'Regard sur {name}',
  'Coup d’œil sur {name}',
] as const;
const warmOpener = [
  'Découvrez {name}',
  'Faites connaissance avec {name}',
  'Nous vous présentons {name}',
  'Laissez-nous vous présenter {name}',
  'Jetez un œil à {name}',
] as const;
const crispOpener = [
  '{name}',
  `En bref${COLON} {name}`,
  `En deux mots${COLON} {name}`,
  `En résumé${COLON} {name}`,
  `En quelques mots${COLON} {name}`,
] as const;

/** Style lines: what they say is true of any product. */
export const styles: Readonly<Record<Tone, Style>> = {
  plain: {
    opener: plainOpener,
    nounOpener: plainOpener,
    details: ['{Details}.', `En un coup d’œil${COLON} {details}.`, `En détail${COLON} {details}.`],
    callToAction: ['Voir les détails', 'Voir le produit', 'Voir la fiche'],
  },
  warm: {
    opener: warmOpener,
    nounOpener: warmOpener,
    details: [
      `Voyons cela de plus près${COLON} {details}.`,
      `Regardez de plus près${COLON} {details}.`,
      `Parlons des détails${COLON} {details}.`,
    ],
    callToAction: ['Voir de plus près', 'Venez voir', 'Jetez un coup d’œil'],
  },
  crisp: {
    opener: crispOpener,
    nounOpener: crispOpener,
    details: ['{Details}.', `L’essentiel${COLON} {details}.`, `Les faits${COLON} {details}.`],
    callToAction: ['Voir', 'Détails', 'Fiche produit'],
  },
};
