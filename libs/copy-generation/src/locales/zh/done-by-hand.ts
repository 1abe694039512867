import { type Wordings } from '../check-words';

/** What can be done with a thing, as Chinese says it: "换不了" of what nobody can replace. */
export const doneByHand: Wordings = [
  {
    attribute: /^lock(?:able|ing)$/,
    yes: `锁 得了|得下来|得下|得动|得上|得掉`,
    no: `锁 不了|不下来|不下|不动|不上|不掉|不开|不得`,
  },
  {
    attribute: /removable|detachable/,
    yes: `拆|取|摘|卸|脱 得了|得下来|得下|得动|得上|得掉`,
    no: `拆|取|摘|卸|脱 不了|不下来|不下|不动|不上|不掉|不开|不得; 固定死; 一体式; 焊死`,
  },
  {
    attribute: /^(?:fold(?:able|ing)|collapsible)$/,
    yes: `折|叠 得了|得下来|得下|得动|得上|得掉`,
    no: `折|叠 不了|不下来|不下|不动|不上|不掉|不开|不得`,
  },
  {
    attribute: /adjustable$/,
    yes: `调 得了|得下来|得下|得动|得上|得掉`,
    no: `调 不了|不下来|不下|不动|不上|不掉|不开|不得; 固定死`,
  },
  {
    attribute: /^stack(?:able|ing)$/,
    yes: `叠|摞 得了|得下来|得下|得动|得上|得掉`,
    no: `叠|摞 不了|不下来|不下|不动|不上|不掉|不开|不得`,
  },
  {
    attribute: /^tilt(?:able|ing)?$/,
    yes: `斜|歪 得了|得下来|得下|得动|得上|得掉`,
    no: `斜|歪 不了|不下来|不下|不动|不上|不掉|不开|不得`,
  },
  {
    attribute: /^(?:swivel(?:s|ling)?|rotat(?:able|es|ing))$/,
    yes: `转 得了|得下来|得下|得动|得上|得掉`,
    no: `转 不了|不下来|不下|不动|不上|不掉|不开|不得`,
  },
  {
    attribute: /^exten(?:dable|dible|sible|ding)$/,
    yes: `拉长|加长|伸缩 得了|得下来|得下|得动|得上|得掉`,
    no: `拉长|加长|伸缩 不了|不下来|不下|不动|不上|不掉|不开|不得`,
  },
  {
    attribute: /(?:^|_)(?:replac(?:e|ea)?able|changeable)(?:_|$)/,
    yes: `换 得了|得下来|得下|得动|得上|得掉`,
    no: `换 不了|不下来|不下|不动|不上|不掉|不开|不得; 固定死; 一体式; 焊死`,
  },
  {
    attribute: /^dimm(?:able|ing)$/,
    yes: `调光|调暗 得了|得下来|得下|得动|得上|得掉`,
    no: `调光|调暗 不了|不下来|不下|不动|不上|不掉|不开|不得`,
  },
  {
    attribute: /^reclin(?:able|ing|es)$/,
    yes: `放平|后仰 得了|得下来|得下|得动|得上|得掉`,
    no: `放平|后仰 不了|不下来|不下|不动|不上|不掉|不开|不得`,
  },
  {
    attribute: /^(?:re)?seal?able$|^resealable$/,
    yes: `封|密封 得了|得下来|得下|得动|得上|得掉`,
    no: `封|密封 不了|不下来|不下|不动|不上|不掉|不开|不得`,
  },
  {
    attribute: /^refillable$/,
    yes: `灌|续装|添加 得了|得下来|得下|得动|得上|得掉`,
    no: `灌|续装|添加 不了|不下来|不下|不动|不上|不掉|不开|不得`,
  },
  {
    attribute: /perforat/,
    yes: `撕|扯 得了|得下来|得下|得动|得上|得掉`,
    no: `撕|扯 不了|不下来|不下|不动|不上|不掉|不开|不得`,
  },
];
