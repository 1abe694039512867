import { type Wordings } from '../check-words';

/** What says no to an attribute without its name: that a waterproof thing must be kept from water. */
export const wordings: Wordings = [
  {
    attribute: /^water_?(?:proof|resistant|repellent)/,
    yes: ``,
    no: `不能沾水; 不可沾水; 勿沾水; 不能碰水; 不可碰水; 怕水; 怕潮; 不能淋雨; 不可淋雨; 请保持干燥; 远离水; 不能弄湿; 遇水即坏`,
  },
];
