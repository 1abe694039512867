import { type Compositions, type Qualifier } from '../compositions';

/** The materials that are feminine, by their first word; those that are several things ("plumas") are in neither list. */
const FEMININE = new Set(
  `madera cerámica piedra tela piel espuma cera paja silicona fibra perla cuerda resina lana seda pana franela popelina
   muselina lona poliamida viscosa gasa microfibra malla rafia cachemira alpaca melamina haya teca caoba acacia plata
   porcelana loza terracota`.split(/\s+/),
);
const PLURAL = new Set(['plumas']);

const ADJECTIVES: Readonly<Partial<Record<Qualifier, string>>> = {
  ...{ recycled: 'reciclado', coated: 'recubierto', powder_coated: 'lacado', waxed: 'encerado', brushed: 'cepillado' },
  ...{ forged: 'forjado', hardened: 'templado', galvanised: 'galvanizado', washed: 'lavado', woven: 'tejido' },
  ...{ stretch: 'elástico', organic: 'ecológico', stainless: 'inoxidable' },
};

export const compositions: Compositions = {
  material(qualifier, material) {
    if (qualifier === 'blend') return `mezcla de ${material}`;
    const [head] = material.split(' ');
    const adjective = ADJECTIVES[qualifier];
    if (adjective === undefined || PLURAL.has(head)) return undefined;
    return `${material} ${FEMININE.has(head) ? adjective.replace(/o$/, 'a') : adjective}`;
  },
  colour: (shade, colour) => `${colour} ${{ matt: 'mate', light: 'claro', dark: 'oscuro' }[shade]}`,
  counts: {
    person: ['# persona', '# personas'],
    piece: ['# pieza', '# piezas'],
    cup: ['# taza', '# tazas'],
    serving: ['# ración', '# raciones'],
    capsule: ['# cápsula', '# cápsulas'],
    sheet: ['# hoja', '# hojas'],
  },
};
