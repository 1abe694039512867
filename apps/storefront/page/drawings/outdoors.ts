import { circle, oval, type Drawing } from './layers';

/** What is used out of doors. */
export const OUTDOORS = {
  tent: [
    ['dark', 'M52 22 88 78H56Z'],
    ['main', 'M50 22 12 78h60Z'],
    ['dark', 'M49 38 32 78h26Z'],
    ['light', 'M49 38l-2 40h11Z'],
  ],
  sleepingBag: [
    ['main', 'M33 24c0-20 34-20 34 0l5 50c0 18-44 18-44 0Z'],
    ['dark', oval(50, 24, 12, 10)],
    ['light', 'M50 38v46M34 50h32M33 64h34', 1.8],
  ],
  roll: [
    ['main', 'M28 32h46c14 0 14 36 0 36H28Z'],
    ['dark', oval(28, 50, 11, 18)],
    ['light', oval(28, 50, 6, 10), 2],
    ['light', 'M52 33c6 8 6 26 0 34M66 33c6 8 6 26 0 34', 2],
  ],
  stove: [
    ['light', 'M50 14c9 11 8 20 0 22-8-2-9-11 0-22Z'],
    ['dark', 'M26 38h48v6H26ZM46 44h8v10h-8Z'],
    ['main', 'M36 54h28c6 4 8 12 8 30H28c0-18 2-26 8-30Z'],
    ['light', 'M34 68h32', 2.4],
  ],
  headlamp: [
    ['main', oval(50, 44, 33, 21), 6],
    ['dark', 'M36 52h28v24H36Z'],
    ['white', circle(50, 64, 8)],
  ],
  poles: [
    ['main', 'M30 16l16 70M70 16 54 86', 3.4],
    ['dark', 'M30 14l4 18M70 14l-4 18', 7],
    ['dark', 'M37 76h14M49 76h14', 3],
  ],
  bottle: [
    ['dark', 'M42 11h16v11H42Z'],
    ['main', 'M40 24h20c6 5 7 9 7 15v44c0 4-2 6-6 6H39c-4 0-6-2-6-6V39c0-6 1-10 7-15Z'],
    ['light', 'M33 50h34v14H33Z'],
  ],
  helmet: [
    ['main', 'M14 60c0-26 18-38 38-38s36 16 36 38Z'],
    ['dark', 'M13 60h76v8H13Z'],
    ['dark', 'M36 31l5 22M53 28v24M69 34l-5 19', 5],
    ['dark', 'M28 68c4 10 10 16 18 18', 2.4],
  ],
  bikeLight: [
    ['dark', 'M40 62h14v20H40Z'],
    ['main', 'M24 34h34c12 0 18 6 18 14s-6 14-18 14H24Z'],
    ['white', 'M64 35c16 2 16 24 0 26-5-8-5-18 0-26Z'],
    ['light', 'M32 42h18M32 54h18', 2],
  ],
  lock: [
    ['main', 'M33 56V38c0-26 34-26 34 0v18', 7],
    ['dark', 'M24 54h52v24H24Z'],
    ['white', circle(50, 64, 3)],
    ['white', 'M50 65v6', 2.4],
  ],
  trowel: [
    ['main', 'M43 9h14v28H43Z'],
    ['dark', 'M47 37h6v11h-6Z'],
    ['light', 'M38 48h24c2 18-4 32-12 42-8-10-14-24-12-42Z'],
    ['dark', 'M50 52v30', 1.6],
  ],
  wateringCan: [
    ['dark', 'M40 44c2-28 44-16 22 30', 4.5],
    ['main', 'M30 66 9 38l6-4 16 14Z'],
    ['dark', 'M4 36l15-9 2 5-14 9Z'],
    ['main', 'M29 42h34l3 42H26Z'],
    ['light', 'M35 52v22', 2.6],
  ],
  planter: [
    ['light', 'M50 46C30 40 28 24 34 12c14 6 18 18 16 34ZM50 46c0-18 8-28 24-28 2 16-8 26-24 28Z'],
    ['main', 'M28 50h44l-6 36H34Z'],
    ['dark', 'M23 44h54v9H23Z'],
  ],
} satisfies Record<string, Drawing>;
