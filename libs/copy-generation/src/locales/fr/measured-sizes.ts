import { type Locale } from '../locale';
import { COLON } from './punctuation';

/** "Taille" is said of clothes and shoes first. */
export const measuredSizes: Locale['measuredSizes'] = {
  wording: {
    label: 'format',
    phrase: { one: ['au format {value}'], many: ['aux formats {value}'] },
    clause: { one: ['le format est {value}'], many: ['les formats sont {value}'] },
  },
  frames: {
    size: [`Format${COLON} {value}.`, 'Au format {value}.', 'Le format est {value}.'],
    sizes: ['Choisissez parmi les formats {value}.', `Formats${COLON} {value}.`, 'Aux formats {value}.'],
    sizeCount: ['Choisissez parmi {count} formats.', 'En {count} formats.', `Formats au choix${COLON} {count}.`],
  },
};
