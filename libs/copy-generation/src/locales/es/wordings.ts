import { type Wordings } from '../check-words';

/** What says no to an attribute without its name: that a waterproof thing must be kept from water. */
export const wordings: Wordings = [
  {
    attribute: /^water_?(?:proof|resistant|repellent)/,
    yes: ``,
    no: `no debe|deben|puede|pueden mojarse; no soporta|soportan|tolera|resiste (el|la) agua|lluvia|humedad; manténgalo|mantenerlo|manténgala|mantener seco|seca|lejos~del~agua; agua|lluvia|humedad (lo|la) estropea|daña|arruina; teme|temen al|el|la agua|lluvia`,
  },
];
