import { type Wordings } from '../check-words';

/** What says no to an attribute without its name: that a waterproof thing must be kept from water. */
export const wordings: Wordings = [
  {
    attribute: /^water_?(?:proof|resistant|repellent)/,
    yes: ``,
    no: `darf|dürfen|sollte|sollten|soll|sollen nicht|nie|niemals nass werden; verträgt|vertragen (keine|kein|keinen) wasser|nässe|regen|feuchtigkeit|spritzer; vor nässe|wasser|regen|feuchtigkeit schützen|bewahren; wasser|regen|nässe schadet|schaden|ruiniert|zerstört ihr|ihm|ihnen|sie|ihn|es; trocken halten; von wasser fernhalten`,
  },
];
