import { type Wordings } from '../check-words';

/** What says no to an attribute without its name: that a waterproof thing must be kept from water. */
export const wordings: Wordings = [
  {
    attribute: /^water_?(?:proof|resistant|repellent)/,
    yes: ``,
    no: `ne doit|doivent pas|jamais être|prendre mouillé|mouillée|mouillés|mouillées; craint|craignent (l|la|les) eau|pluie|humidité|éclaboussures; ne supporte|supportent pas (l|la|les) eau|pluie|humidité; à garder|tenir au sec; à tenir loin|éloigné de l eau; l eau|pluie l abîme|abîmerait|ruine`,
  },
];
