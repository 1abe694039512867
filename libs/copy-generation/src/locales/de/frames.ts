import { type Frames } from '../locale';

/** Names stand without an article: nobody knows their gender. */
const opener = ['Entdecken Sie {name}', 'Ein Blick auf {name}', 'Wir stellen vor: {name}'] as const;

export const frames: Frames = {
  title: ['{name} von {brand}', '{name}, von {brand}', '{name} aus dem Hause {brand}'],
  opener,
  nounOpener: opener,
  maker: ['{name} von {brand}', '{name}, von {brand}', '{name} aus dem Hause {brand}'],
  leadOpener: ['{Lead}: {name}.', '{Lead} – {name}.', '{Lead}: Entdecken Sie {name}.'],
  details: ['{Details}.', 'Auf einen Blick: {details}.', 'Im Detail: {details}.'],
  statement: ['{Label}: {value}.', '{Label} – {value}.', 'Im Detail – {Label}: {value}.'],
  price: ['Zum Preis von {value}.', 'Der Preis: {value}.', 'Preis: {value}.'],
  size: ['Größe: {value}.', 'In Größe {value}.', 'Zu haben in Größe {value}.'],
  sizes: ['Wählen Sie aus den Größen {value}.', 'Größen: {value}.', 'In den Größen {value}.'],
  sizeCount: ['Wählen Sie aus {count} Größen.', 'In {count} Größen.', 'Größen zur Wahl: {count}.'],
  category: ['aus dem Bereich {kind}', 'im Bereich {kind}', 'zu finden unter {kind}'],
  subcategory: [
    'aus dem Bereich {kind} unter {parent}',
    'im Bereich {kind} unter {parent}',
    'zu finden in {parent} unter {kind}',
  ],
  categorySentence: ['Mehr davon im Bereich {kind}.', 'Mehr unter {kind}.', 'Stöbern Sie im Bereich {kind}.'],
  subcategorySentence: [
    'Mehr davon in {parent} unter {kind}.',
    'Mehr unter {parent}, {kind}.',
    'Stöbern Sie in {parent} unter {kind}.',
  ],
  bullet: ['{Label}: {value}', '{Label} – {value}', '{Label} · {value}'],
  pair: ['{First}, {second}', '{First} – {second}', '{First} · {second}'],
  subject: ['{name}, {phrase}', '{name} – {phrase}', '{Phrase}: {name}'],
  leadSubject: ['{Lead}: {name}', '{Lead} – {name}', '{Lead}: Entdecken Sie {name}'],
  teaser: ['{kind} {lead}', '{kind}, {lead}', '{kind} – {lead}'],
  bareSubject: ['{name}', 'Ein Blick auf {name}', 'Entdecken Sie {name}'],
  headline: ['{kind} von {brand}', '{brand}: {kind}', '{kind} aus dem Hause {brand}'],
};
