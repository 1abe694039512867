import { circle, oval, type Drawing } from './layers';

/** What stands in a kitchen. */
export const KITCHEN = {
  espresso: [
    ['main', 'M24 18h52v20H42v40H24Z'],
    ['dark', 'M24 76h54v8H24ZM50 38h20v6H50Z'],
    ['dark', 'M62 44l18 6', 3.5],
    ['white', 'M51 60h17v8c0 8-17 8-17 0Z'],
    ['light', `${circle(34, 28, 3)}${circle(44, 28, 3)}`],
  ],
  grinder: [
    ['dark', 'M50 22V12h18', 3.5],
    ['light', 'M33 22h34l-6 18H39Z'],
    ['main', 'M37 40h26l5 45H32Z'],
    ['dark', 'M43 62h14v14H43Z'],
  ],
  bag: [
    ['main', 'M29 26h42l4 59H25Z'],
    ['dark', 'M30 16h40l2 14H28Z'],
    ['white', 'M37 46h26v24H37Z'],
    ['main', oval(50, 58, 6, 8)],
    ['white', 'M50 50c-4 6 4 10 0 16', 1.6],
  ],
  mug: [
    ['main', 'M64 42c20-4 20 28 0 26', 6],
    ['main', 'M24 34h42v40c0 6-3 9-9 9H33c-6 0-9-3-9-9Z'],
    ['dark', oval(45, 35, 21, 5)],
    ['light', 'M32 48v22', 2.6],
  ],
  kettle: [
    ['dark', 'M34 36C28 8 70 8 64 36', 4.5],
    ['main', 'M68 56l18-16-2 12-10 16Z'],
    ['main', 'M31 40c4-12 34-12 38 0l6 38c0 5-3 7-7 7H32c-4 0-7-2-7-7Z'],
    ['dark', 'M31 40h38', 3],
    ['light', 'M35 52c-2 8-3 14-3 22', 2.6],
  ],
  pan: [
    ['dark', 'M60 42l30-20 4 6-28 22Z'],
    ['main', circle(41, 56, 28)],
    ['dark', circle(41, 56, 21)],
    ['light', 'M28 50c3-7 9-10 15-10', 2.4],
  ],
  saucepan: [
    ['dark', 'M66 50h27v7H66Z'],
    ['main', 'M18 44h50v28c0 6-3 9-9 9H27c-6 0-9-3-9-9Z'],
    ['dark', 'M16 38h54v7H16ZM38 28h10v8H38Z'],
    ['light', 'M26 54v18', 2.6],
  ],
  casserole: [
    ['dark', 'M12 50h12v8H12ZM76 50h12v8H76ZM44 20h12v8H44Z'],
    ['main', 'M22 46h56v28c0 6-4 9-10 9H32c-6 0-10-3-10-9Z'],
    ['main', 'M19 44c2-18 60-18 62 0Z'],
    ['dark', 'M19 46h62', 3],
    ['light', 'M31 56v16', 2.6],
  ],
  knife: [
    ['light', 'M45 10c14 12 17 32 15 49H45Z'],
    ['white', 'M53 22c5 11 6 24 5 36', 1.6],
    ['dark', 'M44 58h17v5H44Z'],
    ['main', 'M45 63h15l1 23c0 5-16 5-16 0Z'],
    ['light', `${circle(52.5, 70, 1.6)}${circle(52.5, 79, 1.6)}`],
  ],
  board: [
    ['main', 'M26 30h48v54H26ZM43 13h14v17H43Z'],
    ['dark', circle(50, 20, 2.6)],
    ['light', 'M34 40v36M50 40v36M66 40v36', 1.8],
  ],
  mixer: [
    ['dark', 'M64 42v14M20 76h60v8H20Z'],
    ['dark', 'M64 42v14', 4],
    ['main', 'M24 22h46c14 0 14 20 0 20H40v34H24Z'],
    ['light', 'M48 54h32c0 14-4 20-9 22H57c-5-2-9-8-9-22Z'],
    ['dark', circle(32, 32, 3)],
  ],
  cakeTin: [
    ['main', 'M20 42h60l-6 36H26Z'],
    ['dark', 'M17 35h66v8H17Z'],
    ['light', 'M32 50l2 22M44 50l1 22M56 50l-1 22M68 50l-2 22', 2],
  ],
  scale: [
    ['dark', 'M46 48h8v12h-8Z'],
    ['light', 'M16 42h68c-2 7-6 9-12 9H28c-6 0-10-2-12-9Z'],
    ['main', 'M24 58h52l6 26H18Z'],
    ['white', 'M37 66h26v10H37Z'],
  ],
  bowl: [
    ['main', 'M14 42h72c0 26-16 40-36 40S14 68 14 42Z'],
    ['dark', oval(50, 42, 36, 7)],
    ['light', 'M26 56c2 7 6 12 11 15', 2.6],
  ],
} satisfies Record<string, Drawing>;
