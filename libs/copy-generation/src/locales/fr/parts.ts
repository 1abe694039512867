import { type PartId } from '../../lexicon/concepts';
import { type PartWords } from '../part-words';

/** Parts as they stand behind "avec"; "un pied" is a measure. */
export const parts: Readonly<Partial<Record<PartId, PartWords>>> = {
  ...{
    strap: ['une sangle', 'des sangles'],
    shoulder_strap: 'une bandoulière',
    handle: ['une poignée', 'des poignées'],
    zip: 'une fermeture éclair',
  },
  ...{
    button: ['un bouton', 'des boutons'],
    buckle: 'une boucle',
    clasp: 'un fermoir',
    drawstring: 'un cordon de serrage',
  },
  ...{ lace_part: ['un lacet', 'des lacets'], fastening: 'une fermeture', lining: 'une doublure', sole: 'une semelle' },
  ...{ insole: 'une semelle intérieure', outsole: 'une semelle extérieure', footbed: 'une assise plantaire' },
  ...{ heel: 'un talon', toe: 'un bout', upper: 'une tige', tongue: 'une languette', collar: 'un col' },
  ...{
    cuff: ['un poignet', 'des poignets'],
    sleeve: ['une manche', 'des manches'],
    hood: 'une capuche',
    pocket: ['une poche', 'des poches'],
    hem: 'un ourlet',
  },
  ...{ waistband: 'une ceinture montée', compartment: ['un compartiment', 'des compartiments'], flap: 'un rabat' },
  ...{
    laptop_sleeve: 'un compartiment pour ordinateur',
    trim: 'une bordure',
    stitching: ['une couture', 'des coutures'],
  },
  ...{ tassel: ['un pompon', 'des pompons'], bow: 'un nœud', belt: 'une ceinture', brim: 'un bord', frame: 'un cadre' },
  ...{
    lens: ['un verre', 'des verres'],
    temple: ['une branche', 'des branches'],
    dial: 'un cadran',
    bezel: 'une lunette',
    case: 'un boîtier',
  },
  ...{ band: 'un bracelet', chain: 'une chaîne', pendant: 'un pendentif', stone_part: ['une pierre', 'des pierres'] },
  ...{
    leg: ['des pieds', 'des pieds'],
    seat: 'une assise',
    back: 'une face arrière',
    backrest: 'un dossier',
    armrest: ['un accoudoir', 'des accoudoirs'],
  },
  ...{
    cushion: ['un coussin', 'des coussins'],
    base: 'une base',
    top: 'un plateau',
    shelf: ['une étagère', 'des étagères'],
    drawer: ['un tiroir', 'des tiroirs'],
  },
  ...{
    door: ['une porte', 'des portes'],
    lid: 'un couvercle',
    spout: 'un bec verseur',
    rim: 'un rebord',
    blade: 'une lame',
  },
  ...{
    knob: ['un bouton de réglage', 'des boutons de réglage'],
    cord: 'un cordon',
    shade: 'un abat-jour',
    bulb: 'une ampoule',
  },
  ...{
    socket: 'une douille',
    wheel: ['une roue', 'des roues'],
    cover: 'une housse',
    filling: 'un garnissage',
    pump: 'une pompe',
  },
  ...{
    bottle: 'un flacon',
    cap: 'un bouchon',
    screen: 'un écran',
    keyboard: 'un clavier',
    port: ['un port', 'des ports'],
  },
  ...{
    cable: 'un câble',
    battery: 'une batterie',
    ear_cushion: ['un coussinet', 'des coussinets'],
    headband: 'un arceau',
  },
  ...{ grip: 'une prise en main', stand: 'un support', bag: 'une pochette', box: 'une boîte' },
  ...{
    reservoir: 'un réservoir',
    interior: 'un intérieur',
    exterior: 'un extérieur',
    hardware: 'des pièces métalliques',
  },
  ...{ bristle: 'des poils', ribbon: 'un ruban', bead: ['une perle', 'des perles'] },
};
