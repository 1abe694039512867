import { type PartId } from '../../lexicon/concepts';

/** Parts as they stand behind "mit", in the dative. */
export const parts: Readonly<Partial<Record<PartId, string>>> = {
  ...{ strap: 'Riemen', shoulder_strap: 'Schulterriemen', handle: 'Griffen', zip: 'Reißverschluss', button: 'Knöpfen' },
  ...{ buckle: 'Schnalle', clasp: 'Verschluss', drawstring: 'Kordelzug', lace_part: 'Schnürsenkeln' },
  ...{ fastening: 'Verschluss', lining: 'Futter', sole: 'Sohle', insole: 'Innensohle', outsole: 'Laufsohle' },
  ...{ heel: 'Absatz', toe: 'Spitze', upper: 'Obermaterial', tongue: 'Zunge', collar: 'Kragen', cuff: 'Bündchen' },
  ...{ sleeve: 'Ärmeln', hood: 'Kapuze', pocket: 'Taschen', hem: 'Saum', waistband: 'Bund', compartment: 'Fächern' },
  ...{ laptop_sleeve: 'Laptopfach', flap: 'Klappe', trim: 'Besatz', stitching: 'Nähten', tassel: 'Quasten' },
  ...{ bow: 'Schleife', belt: 'Gürtel', brim: 'Krempe', frame: 'Rahmen', lens: 'Gläsern', temple: 'Bügeln' },
  ...{ dial: 'Zifferblatt', bezel: 'Lünette', case: 'Gehäuse', band: 'Band', chain: 'Kette', pendant: 'Anhänger' },
  ...{
    stone_part: 'Steinen',
    leg: 'Beinen',
    seat: 'Sitz',
    back: 'Rückseite',
    backrest: 'Rückenlehne',
    armrest: 'Armlehnen',
  },
  ...{ cushion: 'Polstern', base: 'Unterteil', top: 'Platte', shelf: 'Böden', drawer: 'Schubladen', door: 'Türen' },
  ...{ lid: 'Deckel', spout: 'Ausguss', rim: 'Rand', blade: 'Klinge', knob: 'Knäufen', cord: 'Kabel' },
  ...{ shade: 'Schirm', bulb: 'Leuchtmittel', socket: 'Fassung', wheel: 'Rädern', cover: 'Bezug' },
  ...{ filling: 'Füllung', pump: 'Pumpe', bottle: 'Flasche', cap: 'Verschlusskappe', screen: 'Bildschirm' },
  ...{ keyboard: 'Tastatur', port: 'Anschlüssen', cable: 'Kabel', battery: 'Akku', ear_cushion: 'Ohrpolstern' },
  ...{ headband: 'Kopfbügel', grip: 'Griff', stand: 'Ständer', bag: 'Beutel', box: 'Schachtel', reservoir: 'Behälter' },
};
