import { type PartId } from '../../lexicon/concepts';

/** Parts as they stand behind "avec". */
export const parts: Readonly<Partial<Record<PartId, string>>> = {
  ...{ strap: 'des sangles', shoulder_strap: 'une bandoulière', handle: 'des poignées', zip: 'une fermeture éclair' },
  ...{ button: 'des boutons', buckle: 'une boucle', clasp: 'un fermoir', drawstring: 'un cordon de serrage' },
  ...{ lace_part: 'des lacets', fastening: 'une fermeture', lining: 'une doublure', sole: 'une semelle' },
  ...{ insole: 'une semelle intérieure', outsole: 'une semelle extérieure', footbed: 'une assise plantaire' },
  ...{ heel: 'un talon', toe: 'un bout', upper: 'une tige', tongue: 'une languette', collar: 'un col' },
  ...{ cuff: 'des poignets', sleeve: 'des manches', hood: 'une capuche', pocket: 'des poches', hem: 'un ourlet' },
  ...{ waistband: 'une ceinture montée', compartment: 'des compartiments', flap: 'un rabat' },
  ...{ laptop_sleeve: 'un compartiment pour ordinateur', trim: 'une bordure', stitching: 'des coutures' },
  ...{ tassel: 'des pompons', bow: 'un nœud', belt: 'une ceinture', brim: 'un bord', frame: 'un cadre' },
  ...{ lens: 'des verres', temple: 'des branches', dial: 'un cadran', bezel: 'une lunette', case: 'un boîtier' },
  ...{ band: 'un bracelet', chain: 'une chaîne', pendant: 'un pendentif', stone_part: 'des pierres' },
  ...{
    leg: 'des pieds',
    seat: 'une assise',
    back: 'une face arrière',
    backrest: 'un dossier',
    armrest: 'des accoudoirs',
  },
  ...{ cushion: 'des coussins', base: 'une base', top: 'un plateau', shelf: 'des étagères', drawer: 'des tiroirs' },
  ...{ door: 'des portes', lid: 'un couvercle', spout: 'un bec verseur', rim: 'un rebord', blade: 'une lame' },
  ...{ knob: 'des boutons de réglage', cord: 'un cordon', shade: 'un abat-jour', bulb: 'une ampoule' },
  ...{ socket: 'une douille', wheel: 'des roues', cover: 'une housse', filling: 'un garnissage', pump: 'une pompe' },
  ...{ bottle: 'un flacon', cap: 'un bouchon', screen: 'un écran', keyboard: 'un clavier', port: 'des ports' },
  ...{ cable: 'un câble', battery: 'une batterie', ear_cushion: 'des coussinets', headband: 'un arceau' },
  ...{ grip: 'une prise en main', stand: 'un support', bag: 'une pochette', box: 'une boîte' },
  ...{
    reservoir: 'un réservoir',
    interior: 'un intérieur',
    exterior: 'un extérieur',
    hardware: 'des pièces métalliques',
  },
  ...{ bristle: 'des poils', ribbon: 'un ruban', bead: 'des perles' },
};
