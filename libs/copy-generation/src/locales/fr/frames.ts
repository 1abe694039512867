import { type Frames } from '../locale';

/** A colon with the narrow no-break space that French puts before it. */
const COLON = '\u202f:';

/** Names stand without an article: nobody knows their gender. */
const opener = ['Découvrez {name}', 'Gros plan sur {name}', 'Voici {name}'] as const;
const maker = ['{name} de {brand}', '{name}, de {brand}', '{name} par {brand}'] as const;

export const frames: Frames = {
  title: maker,
  opener,
  nounOpener: opener,
  maker,
  leadOpener: [`{Lead}${COLON} {name}.`, '{Lead} – {name}.', `{Lead}${COLON} découvrez {name}.`],
  details: ['{Details}.', `En bref${COLON} {details}.`, `En détail${COLON} {details}.`],
  statement: [`{Label}${COLON} {value}.`, '{Label} – {value}.', `En détail – {label}${COLON} {value}.`],
  price: ['Au prix de {value}.', `Le prix${COLON} {value}.`, `Prix${COLON} {value}.`],
  size: [`Taille${COLON} {value}.`, 'En taille {value}.', `Taille proposée${COLON} {value}.`],
  sizes: ['Choisissez parmi les tailles {value}.', `Tailles${COLON} {value}.`, 'Dans les tailles {value}.'],
  sizeCount: ['Choisissez parmi {count} tailles.', 'En {count} tailles.', `Tailles au choix${COLON} {count}.`],
  category: ['au rayon {kind}', 'du rayon {kind}', 'à retrouver au rayon {kind}'],
  subcategory: [
    'au rayon {kind} de l’univers {parent}',
    'du rayon {kind} de l’univers {parent}',
    'à retrouver au rayon {kind} de l’univers {parent}',
  ],
  categorySentence: [
    'À retrouver au rayon {kind}.',
    'Parcourez le rayon {kind}.',
    `À voir aussi${COLON} le rayon {kind}.`,
  ],
  subcategorySentence: [
    'À retrouver au rayon {kind} de l’univers {parent}.',
    'Parcourez le rayon {kind} de l’univers {parent}.',
    `À voir aussi${COLON} le rayon {kind} de l’univers {parent}.`,
  ],
  bullet: [`{Label}${COLON} {value}`, '{Label} – {value}', '{Label} · {value}'],
  pair: ['{First}, {second}', '{First} – {second}', '{First} · {second}'],
  subject: ['{name}, {phrase}', '{name} – {phrase}', `{Phrase}${COLON} {name}`],
  leadSubject: [`{Lead}${COLON} {name}`, '{Lead} – {name}', `{Lead}${COLON} découvrez {name}`],
  teaser: ['{kind} {lead}', '{kind}, {lead}', '{kind} – {lead}'],
  bareSubject: ['{name}', 'Gros plan sur {name}', 'Découvrez {name}'],
  headline: ['{kind} de {brand}', `{brand}${COLON} {kind}`, '{kind} par {brand}'],
};
