import { type PartId } from '../../lexicon/concepts';
import { type PartWords } from '../part-words';

/** Parts as they stand behind "con", without an article; those not here are said in the singular. */
export const parts: Readonly<Partial<Record<PartId, PartWords>>> = {
  ...{
    strap: ['correa', 'correas'],
    handle: ['asa', 'asas'],
    button: ['botón', 'botones'],
    lace_part: ['cordón', 'cordones'],
    cuff: ['puño', 'puños'],
    sleeve: ['manga', 'mangas'],
  },
  ...{
    pocket: ['bolsillo', 'bolsillos'],
    compartment: ['compartimento', 'compartimentos'],
    stitching: ['costura', 'costuras'],
    tassel: ['borla', 'borlas'],
    lens: ['lente', 'lentes'],
  },
  ...{
    temple: ['patilla', 'patillas'],
    stone_part: ['piedra', 'piedras'],
    leg: ['pata', 'patas'],
    armrest: ['reposabrazos', 'reposabrazos'],
    cushion: ['cojín', 'cojines'],
  },
  ...{
    shelf: ['estante', 'estantes'],
    drawer: ['cajón', 'cajones'],
    door: ['puerta', 'puertas'],
    knob: ['pomo', 'pomos'],
    wheel: ['rueda', 'ruedas'],
    port: ['puerto', 'puertos'],
  },
  ...{ ear_cushion: ['almohadilla', 'almohadillas'], bristle: ['cerda', 'cerdas'], bead: ['cuenta', 'cuentas'] },
};
