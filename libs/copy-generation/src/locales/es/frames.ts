import { type Frames } from '../locale';

/** Names stand as they are: "de El Ganso" is right, and no "del". */
const maker = ['{name} de {brand}', '{name}, de {brand}', '{name}, de la marca {brand}'] as const;

export const frames: Frames = {
  title: maker,
  maker,
  leadOpener: ['{Lead}: {name}.', '{Lead} – {name}.', '{Lead}: te mostramos {name}.'],
  twoClauses: ['{First}, y {second}.', '{First}; {second}.', '{First}; además, {second}.'],
  statement: ['{Label}: {value}.', '{Label} – {value}.', 'En detalle – {label}: {value}.'],
  price: ['Al precio de {value}.', 'El precio es de {value}.', 'Precio: {value}.'],
  size: ['Talla: {value}.', 'En la talla {value}.', 'La talla es {value}.'],
  sizes: ['Elige entre las tallas {value}.', 'Tallas: {value}.', 'En las tallas {value}.'],
  sizeCount: ['Elige entre {count} tallas.', 'En {count} tallas.', 'Tallas para elegir: {count}.'],
  category: ['de la sección {kind}', 'en la sección {kind}', 'dentro de la sección {kind}'],
  subcategory: [
    'de la sección {kind} de {parent}',
    'en la sección {kind} de {parent}',
    'dentro de la sección {kind} de {parent}',
  ],
  categorySentence: ['Más en la sección {kind}.', 'Encuentra más en {kind}.', 'Explora la sección {kind}.'],
  subcategorySentence: [
    'Más en la sección {kind} de {parent}.',
    'Encuentra más en {parent}, sección {kind}.',
    'Explora la sección {kind} de {parent}.',
  ],
  partColour: ['con {part} en {value}', 'con {part} de color {value}', 'con {part} en color {value}'],
  partMaterial: ['con {part} de {value}', 'con {part} en {value}', 'con {part} a base de {value}'],
  bullet: ['{Label}: {value}', '{Label} – {value}', '{Label} · {value}'],
  pair: ['{First}, {second}', '{First} – {second}', '{First} · {second}'],
  subject: ['{name}, {phrase}', '{name} – {phrase}', '{Phrase}: {name}'],
  leadSubject: ['{Lead}: {name}', '{Lead} – {name}', '{Lead}: descubre {name}'],
  teaser: ['{kind} {lead}', '{kind}, {lead}', '{kind}: {lead}'],
  bareSubject: ['{name}', 'Un vistazo a {name}', 'Descubre {name}'],
  headline: ['{kind} de {brand}', '{brand}: {kind}', '{kind} de la marca {brand}'],
  yes: ['Sí, {clause}.', 'Sí: {clause}.', 'Sí – {clause}.'],
  no: ['No, {clause}.', 'No: {clause}.', 'No – {clause}.'],
  notSaid: ['El catálogo no lo indica.', 'El catálogo no dice nada al respecto.', 'Ese dato no figura en el catálogo.'],
};
