import { type Wordings } from '../check-words';

/** What can be done with a thing, as German says it: "lässt sich abschließen" of what is lockable. */
export const doneByHand: Wordings = [
  {
    attribute: /^lock(?:able|ing)$/,
    yes: `
      abschließen|absperren|zusperren|zuschließen|verschließen lässt|lassen sich
      lässt|lassen|ließe|ließen sich .. abschließen|absperren|zusperren|zuschließen|verschließen
    `,
    no: ``,
  },
  {
    attribute: /removable|detachable/,
    yes: `
      abnehmen|abziehen|abmontieren|herausnehmen|lösen|abtrennen|abknöpfen|abzippen lässt|lassen sich
      lässt|lassen|ließe|ließen sich .. abnehmen|abziehen|abmontieren|herausnehmen|lösen|abtrennen|abknöpfen|abzippen
    `,
    no: ``,
  },
  {
    attribute: /^(?:fold(?:able|ing)|collapsible)$/,
    yes: `
      zusammenfalten|zusammenklappen|zusammenlegen|falten|klappen|einklappen lässt|lassen sich
      lässt|lassen|ließe|ließen sich .. zusammenfalten|zusammenklappen|zusammenlegen|falten|klappen|einklappen
    `,
    no: ``,
  },
  {
    attribute: /adjustable$/,
    yes: `verstellen|einstellen|anpassen lässt|lassen sich; lässt|lassen|ließe|ließen sich .. verstellen|einstellen|anpassen`,
    no: ``,
  },
  {
    attribute: /^stack(?:able|ing)$/,
    yes: `stapeln|ineinanderstellen lässt|lassen sich; lässt|lassen|ließe|ließen sich .. stapeln|ineinanderstellen`,
    no: ``,
  },
  {
    attribute: /^tilt(?:able|ing)?$/,
    yes: `kippen|neigen|knicken|schwenken lässt|lassen sich; lässt|lassen|ließe|ließen sich .. kippen|neigen|knicken|schwenken`,
    no: ``,
  },
  {
    attribute: /^(?:swivel(?:s|ling)?|rotat(?:able|es|ing))$/,
    yes: `drehen lässt|lassen sich; lässt|lassen|ließe|ließen sich .. drehen`,
    no: ``,
  },
  {
    attribute: /^exten(?:dable|dible|sible|ding)$/,
    yes: `
      ausziehen|verlängern|ausfahren|erweitern lässt|lassen sich
      lässt|lassen|ließe|ließen sich .. ausziehen|verlängern|ausfahren|erweitern
    `,
    no: ``,
  },
  {
    attribute: /(?:^|_)(?:replac(?:e|ea)?able|changeable)(?:_|$)/,
    yes: `
      wechseln|auswechseln|tauschen|austauschen|ersetzen|erneuern lässt|lassen sich
      lässt|lassen|ließe|ließen sich .. wechseln|auswechseln|tauschen|austauschen|ersetzen|erneuern
    `,
    no: ``,
  },
  {
    attribute: /^rechargeable$/,
    yes: `aufladen lässt|lassen sich; lässt|lassen|ließe|ließen sich .. aufladen`,
    no: ``,
  },
  {
    attribute: /^dimm(?:able|ing)$/,
    yes: `dimmen lässt|lassen sich; lässt|lassen|ließe|ließen sich .. dimmen`,
    no: ``,
  },
  {
    attribute: /^reclin(?:able|ing|es)$/,
    yes: `
      zurücklehnen|zurückklappen|umlegen lässt|lassen sich; lässt|lassen|ließe|ließen sich .. zurücklehnen|zurückklappen|umlegen
    `,
    no: ``,
  },
  {
    attribute: /^(?:re)?seal?able$|^resealable$/,
    yes: `
      verschließen|wiederverschließen|zukleben lässt|lassen sich
      lässt|lassen|ließe|ließen sich .. verschließen|wiederverschließen|zukleben
    `,
    no: ``,
  },
  {
    attribute: /^refillable$/,
    yes: `nachfüllen|auffüllen|befüllen lässt|lassen sich; lässt|lassen|ließe|ließen sich .. nachfüllen|auffüllen|befüllen`,
    no: ``,
  },
  {
    attribute: /^inflatable$/,
    yes: `aufblasen|aufpumpen lässt|lassen sich; lässt|lassen|ließe|ließen sich .. aufblasen|aufpumpen`,
    no: ``,
  },
  {
    attribute: /^(?:personali[sz]able|engravable)$/,
    yes: `personalisieren|gravieren lässt|lassen sich; lässt|lassen|ließe|ließen sich .. personalisieren|gravieren`,
    no: ``,
  },
  {
    attribute: /^washable$/,
    yes: `waschen lässt|lassen sich; lässt|lassen|ließe|ließen sich .. waschen`,
    no: ``,
  },
  {
    attribute: /^(?:repairable|resolable)$/,
    yes: `reparieren|neu~besohlen lässt|lassen sich; lässt|lassen|ließe|ließen sich .. reparieren|neu~besohlen`,
    no: ``,
  },
  {
    attribute: /^(?:convertible|transformable)$/,
    yes: `umbauen|verwandeln|umklappen lässt|lassen sich; lässt|lassen|ließe|ließen sich .. umbauen|verwandeln|umklappen`,
    no: ``,
  },
  {
    attribute: /^(?:height_adjustable)$/,
    yes: `
      in~der~höhe~verstellen|höher~stellen lässt|lassen sich
      lässt|lassen|ließe|ließen sich .. in~der~höhe~verstellen|höher~stellen
    `,
    no: ``,
  },
  {
    attribute: /perforat/,
    yes: `abreißen|abtrennen|heraustrennen lässt|lassen sich; lässt|lassen|ließe|ließen sich .. abreißen|abtrennen|heraustrennen`,
    no: ``,
  },
];
