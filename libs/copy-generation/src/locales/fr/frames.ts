import { type Frames } from '../locale';
import { COLON, SEMICOLON } from './punctuation';

const maker = ['{name} de {brand}', '{name}, de {brand}', '{name} par {brand}'] as const;

export const frames: Frames = {
  title: maker,
  maker,
  leadOpener: [`{Lead}${COLON} {name}.`, '{Lead} – {name}.', `{Lead}${COLON} voici {name}.`],
  twoClauses: ['{First}, et {second}.', `{First}${SEMICOLON} {second}.`, `{First}${SEMICOLON} de plus, {second}.`],
  statement: [`{Label}${COLON} {value}.`, '{Label} – {value}.', `En détail – {label}${COLON} {value}.`],
  price: ['Au prix de {value}.', 'Le prix est de {value}.', `Prix${COLON} {value}.`],
  size: [`Taille${COLON} {value}.`, 'En taille {value}.', 'La taille est {value}.'],
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
  partColour: ['avec {part} en {value}', 'avec {part} dans le coloris {value}', 'avec {part} coloris {value}'],
  partMaterial: ['avec {part} en {value}', 'comprenant {part} en {value}', 'présentant {part} en {value}'],
  bullet: [`{Label}${COLON} {value}`, '{Label} – {value}', '{Label} · {value}'],
  pair: ['{First}, {second}', '{First} – {second}', '{First} · {second}'],
  subject: ['{name}, {phrase}', '{name} – {phrase}', `{Phrase}${COLON} {name}`],
  leadSubject: [`{Lead}${COLON} {name}`, '{Lead} – {name}', `{Lead}${COLON} voici {name}`],
  teaser: ['{kind} {lead}', '{kind}, {lead}', `{kind}${COLON} {lead}`],
  bareSubject: ['{name}', 'Gros plan sur {name}', 'Découvrez {name}'],
  headline: ['{kind} de {brand}', `{brand}${COLON} {kind}`, '{kind} par {brand}'],
  yes: ['Oui, {clause}.', `Oui${COLON} {clause}.`, 'Oui – {clause}.'],
  no: ['Non, {clause}.', `Non${COLON} {clause}.`, 'Non – {clause}.'],
  notSaid: [
    'Le catalogue ne le précise pas.',
    'Le catalogue n’en dit rien.',
    'Cette information ne figure pas au catalogue.',
  ],
};
