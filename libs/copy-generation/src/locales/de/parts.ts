import { type PartId } from '../../lexicon/concepts';
import { type PartWords } from '../part-words';

/** Parts as they stand behind "mit", in the dative. */
export const parts: Readonly<Partial<Record<PartId, PartWords>>> = {
  ...{
    strap: ['Riemen', 'Riemen'],
    shoulder_strap: 'Schulterriemen',
    handle: ['Griff', 'Griffen'],
    zip: 'Reißverschluss',
    button: ['Knopf', 'Knöpfen'],
  },
  ...{ buckle: 'Schnalle', clasp: 'Verschluss', drawstring: 'Kordelzug', lace_part: ['Schnürsenkel', 'Schnürsenkeln'] },
  ...{ fastening: 'Verschluss', lining: 'Futter', sole: 'Sohle', insole: 'Innensohle', outsole: 'Laufsohle' },
  ...{ heel: 'Absatz', toe: 'Spitze', upper: 'Obermaterial', tongue: 'Zunge', collar: 'Kragen', cuff: 'Bündchen' },
  ...{
    sleeve: ['Ärmel', 'Ärmeln'],
    hood: 'Kapuze',
    pocket: ['Tasche', 'Taschen'],
    hem: 'Saum',
    waistband: 'Bund',
    compartment: ['Fach', 'Fächern'],
  },
  ...{
    laptop_sleeve: 'Laptopfach',
    flap: 'Klappe',
    trim: 'Besatz',
    stitching: ['Naht', 'Nähten'],
    tassel: ['Quaste', 'Quasten'],
  },
  ...{
    bow: 'Schleife',
    belt: 'Gürtel',
    brim: 'Krempe',
    frame: 'Rahmen',
    lens: ['Glas', 'Gläsern'],
    temple: ['Bügel', 'Bügeln'],
  },
  ...{ dial: 'Zifferblatt', bezel: 'Lünette', case: 'Gehäuse', band: 'Band', chain: 'Kette', pendant: 'Anhänger' },
  ...{
    stone_part: ['Stein', 'Steinen'],
    leg: ['Bein', 'Beinen'],
    seat: 'Sitz',
    back: 'Rückseite',
    backrest: 'Rückenlehne',
    armrest: ['Armlehne', 'Armlehnen'],
  },
  ...{
    cushion: ['Polster', 'Polstern'],
    base: 'Unterteil',
    top: 'Platte',
    shelf: ['Boden', 'Böden'],
    drawer: ['Schublade', 'Schubladen'],
    door: ['Tür', 'Türen'],
  },
  ...{ lid: 'Deckel', spout: 'Ausguss', rim: 'Rand', blade: 'Klinge', knob: ['Knauf', 'Knäufen'], cord: 'Kabel' },
  ...{ shade: 'Schirm', bulb: 'Leuchtmittel', socket: 'Fassung', wheel: ['Rad', 'Rädern'], cover: 'Bezug' },
  ...{ filling: 'Füllung', pump: 'Pumpe', bottle: 'Flasche', cap: 'Verschlusskappe', screen: 'Bildschirm' },
  ...{
    keyboard: 'Tastatur',
    port: ['Anschluss', 'Anschlüssen'],
    cable: 'Kabel',
    battery: 'Akku',
    ear_cushion: ['Ohrpolster', 'Ohrpolstern'],
  },
  ...{ headband: 'Kopfbügel', grip: 'Griff', stand: 'Ständer', bag: 'Beutel', box: 'Schachtel', reservoir: 'Behälter' },
};
