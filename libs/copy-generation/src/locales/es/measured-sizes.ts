import { type Locale } from '../locale';

/** "Talla" is said of clothes and shoes only. */
export const measuredSizes: Locale['measuredSizes'] = {
  wording: {
    label: 'tamaño',
    phrase: { one: ['en tamaño {value}', 'tamaño {value}'], many: ['en los tamaños {value}'] },
    clause: { one: ['el tamaño es {value}'], many: ['los tamaños son {value}'] },
  },
  frames: {
    size: ['Tamaño: {value}.', 'En tamaño {value}.', 'El tamaño es {value}.'],
    sizes: ['Elige entre los tamaños {value}.', 'Tamaños: {value}.', 'En los tamaños {value}.'],
    sizeCount: ['Elige entre {count} tamaños.', 'En {count} tamaños.', 'Tamaños para elegir: {count}.'],
  },
};
