import { type PartId } from '../../lexicon/concepts';

/** Parts as they stand behind "with". */
export const parts: Readonly<Partial<Record<PartId, string>>> = {
  ...{ strap: 'straps', shoulder_strap: 'a shoulder strap', handle: 'handles', zip: 'a zip', button: 'buttons' },
  ...{ buckle: 'a buckle', clasp: 'a clasp', drawstring: 'a drawstring', lace_part: 'laces', fastening: 'a fastening' },
  ...{ lining: 'a lining', sole: 'soles', insole: 'insoles', outsole: 'outsoles', heel: 'heels', toe: 'toes' },
  ...{ upper: 'an upper', tongue: 'a tongue', collar: 'a collar', cuff: 'cuffs', sleeve: 'sleeves', hood: 'a hood' },
  ...{ pocket: 'pockets', hem: 'a hem', waistband: 'a waistband', compartment: 'compartments', flap: 'a flap' },
  ...{ laptop_sleeve: 'a laptop sleeve', trim: 'trim', stitching: 'stitching', tassel: 'tassels', bow: 'a bow' },
  ...{ belt: 'a belt', brim: 'a brim', frame: 'a frame', lens: 'lenses', temple: 'temples', dial: 'a dial' },
  ...{ bezel: 'a bezel', case: 'a case', band: 'a band', chain: 'a chain', pendant: 'a pendant', stone_part: 'stones' },
  ...{
    leg: 'legs',
    seat: 'a seat',
    back: 'a back',
    backrest: 'a backrest',
    armrest: 'armrests',
    cushion: 'cushions',
    base: 'a base',
  },
  ...{ top: 'a top', shelf: 'shelves', drawer: 'drawers', door: 'doors', lid: 'a lid', spout: 'a spout' },
  ...{ rim: 'a rim', blade: 'a blade', knob: 'knobs', cord: 'a cord', shade: 'a shade', bulb: 'a bulb' },
  ...{ socket: 'a socket', wheel: 'wheels', cover: 'a cover', filling: 'a filling', pump: 'a pump' },
  ...{ bottle: 'a bottle', cap: 'a cap', screen: 'a screen', keyboard: 'a keyboard', port: 'ports', cable: 'a cable' },
  ...{ battery: 'a battery', ear_cushion: 'ear cushions', headband: 'a headband', grip: 'a grip', stand: 'a stand' },
  ...{ bag: 'a bag', box: 'a box', reservoir: 'a reservoir' },
  ...{
    exterior: 'an exterior',
    interior: 'an interior',
    hardware: 'hardware',
    bristle: 'bristles',
    ribbon: 'a ribbon',
  },
};
