import { type PartId } from '../../lexicon/concepts';

/** Parts as they stand behind "con", without an article; those not here are said in the singular. */
export const parts: Readonly<Partial<Record<PartId, string>>> = {
  ...{ strap: 'correas', handle: 'asas', button: 'botones', lace_part: 'cordones', cuff: 'puños', sleeve: 'mangas' },
  ...{ pocket: 'bolsillos', compartment: 'compartimentos', stitching: 'costuras', tassel: 'borlas', lens: 'lentes' },
  ...{ temple: 'patillas', stone_part: 'piedras', leg: 'patas', armrest: 'reposabrazos', cushion: 'cojines' },
  ...{ shelf: 'estantes', drawer: 'cajones', door: 'puertas', knob: 'pomos', wheel: 'ruedas', port: 'puertos' },
  ...{ ear_cushion: 'almohadillas', bristle: 'cerdas', bead: 'cuentas' },
};
