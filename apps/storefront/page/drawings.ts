/** A layer's shade of the product's colour; white for what is white on every product. */
export type Tone = 'main' | 'dark' | 'light' | 'white';

/** One layer: its tone, its outline on a field of 100 by 100, and the width of its line when it is not filled. */
export type Layer = readonly [tone: Tone, path: string, line?: number];

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
const oval = (x: number, y: number, rx: number, ry: number) =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;

/** Products as a paper cut of a few layers, the farthest first. */
export const DRAWINGS = {
  // What is worn.
  shirt: [
    ['main', 'M37 23 20 33l6 17 8-4v35h32V46l8 4 6-17-17-10c-4 8-22 8-26 0Z'],
    ['dark', 'M38 22l12 13 12-13-6-2c-2 5-10 5-12 0Z'],
    ['light', 'M50 37v42', 1.6],
  ],
  jumper: [
    ['main', 'M37 21 22 31l-7 38 11 2 8-26v36h32V45l8 26 11-2-7-38-15-10c-5 9-21 9-26 0Z'],
    ['dark', 'M38 22c5 9 19 9 24 0', 4],
    ['dark', 'M34 76h32v5H34Z'],
    ['light', 'M42 40v30M50 42v28M58 40v30', 1.4],
  ],
  coat: [
    ['main', 'M38 16 22 26l-6 42 10 1 7-26v45h34V43l7 26 10-1-6-42-16-10-12 18Z'],
    ['dark', 'M38 16l12 20-8 10-7-25ZM62 16 50 36l8 10 7-25Z'],
    ['dark', 'M50 38v50', 1.8],
    ['light', `${circle(54, 54, 1.4)}${circle(54, 64, 1.4)}${circle(54, 74, 1.4)}`],
  ],
  dress: [
    ['main', 'M41 16l-3 15c5 5 2 11 2 16L25 85c16 4 34 4 50 0L60 47c0-5-3-11 2-16l-3-15-4 9c-2 4-8 4-10 0Z'],
    ['dark', 'M40 45h20l1.5 5h-23Z'],
    ['light', 'M44 55l-8 28M50 55v30M56 55l8 28', 1.4],
  ],
  skirt: [
    ['main', 'M36 24h28l15 54c-19 5-39 5-58 0Z'],
    ['dark', 'M36 22h28l2 8H34Z'],
    ['light', 'M43 34l-8 43M50 34v45M57 34l8 43', 1.4],
  ],
  trousers: [
    ['main', 'M34 17h32l5 68H56l-6-43-6 43H29Z'],
    ['dark', 'M34 16h32l.5 7h-33Z'],
    ['light', 'M50 24v12', 1.6],
  ],
  leggings: [
    ['main', 'M37 16h26l2 24-5 46h-8l-2-42-2 42h-8l-5-46Z'],
    ['dark', 'M37 14h26l.6 10H36.4Z'],
  ],
  shorts: [
    ['main', 'M30 28h40l9 41H54l-4-19-4 19H21Z'],
    ['dark', 'M30 26h40l1.4 7H28.6Z'],
    ['light', 'M27 62l3-28M73 62l-3-28', 1.6],
  ],
  vest: [
    ['main', 'M38 18c0 16-8 20-8 32v33h40V50c0-12-8-16-8-32l-6 1c-1 17-11 17-12 0Z'],
    ['light', 'M37 52v30M63 52v30', 2],
  ],
  bra: [
    ['main', 'M35 18c1 18-8 26-7 44h44c1-18-8-26-7-44h-5c0 20-6 28-10 28s-10-8-10-28Z'],
    ['dark', 'M28 61h44v11H28Z'],
  ],
  apron: [
    ['dark', 'M39 26c-2-15 24-15 22 0', 3],
    ['main', 'M38 25h24l2 17c7 3 11 6 11 11v31H25V53c0-5 4-8 11-11Z'],
    ['dark', 'M36 58h28v11c0 4-28 4-28 0Z'],
  ],
  sock: [
    ['main', 'M38 16h20v36c0 7 18 8 22 18 2 8-4 13-13 13-16 0-29-10-29-25Z'],
    ['dark', 'M38 15h20v9H38ZM70 62c8 4 11 8 10 13-1 5-7 8-12 8-5-7-4-15 2-21Z'],
    ['light', 'M38 30h20', 2],
  ],
  glove: [
    ['main', 'M34 52V31c0-5 7-5 7 0v-7c0-5 7-5 7 0v-3c0-5 7-5 7 0v4c0-5 7-5 7 0v22l6-7c4-4 9 0 6 5L63 62v9H36Z'],
    ['dark', 'M35 71h29v13H35Z'],
  ],
  scarf: [
    ['main', 'M43 44h17l5 38H45Z'],
    ['dark', 'M26 26c2 12 46 12 48 0l6 8c-2 20-58 20-60 0Z'],
    ['main', 'M30 40c8 8 32 8 40 0l-6 12c-8 4-22 4-28 0Z'],
    ['light', 'M47 83v6M53 83v6M59 83v6M64 82v6', 1.8],
  ],
  belt: [
    ['main', oval(50, 48, 31, 19), 9],
    ['dark', 'M38 60h22v16H38Z', 4],
    ['light', 'M44 68h18', 3],
  ],
  sneaker: [
    ['main', 'M15 66c0-12 4-24 10-30 4 8 12 10 22 8 3 0 6-1 8-2 5 12 14 15 26 17 5 1 6 5 5 8Z'],
    ['white', 'M14 67h73c1 6-1 10-6 10H21c-5 0-7-4-7-10Z'],
    ['light', 'M44 54l9-9M51 58l8-8M58 61l7-7', 2.6],
    ['dark', 'M15 62c1-10 4-20 9-25l6 6c-4 6-6 13-6 23H15Z'],
  ],
  boot: [
    ['main', 'M33 16h26v32c5 7 19 8 24 17v9H33Z'],
    ['dark', 'M32 74h52v8H62v-3H48v3H32Z'],
    ['dark', 'M33 15h26v6H33Z'],
    ['light', 'M50 32h9M50 40h9M52 48l8-2', 2.2],
  ],
  heel: [
    ['dark', 'M19 44c7 10 8 22 7 39h-4c0-12-3-20-4-33Z'],
    ['main', 'M17 41c2-8 7-11 12-12 9 16 21 27 38 33 8 3 17 5 18 13H58C40 72 24 58 17 41Z'],
    ['light', 'M30 34c8 14 18 23 32 29', 2],
  ],
  sandal: [
    ['dark', 'M13 66c22-5 50-5 74 0 1 7-2 10-8 10H22c-6 0-10-3-9-10Z'],
    ['main', 'M26 66c0-16 12-28 24-2M54 65c4-16 20-14 26 1M27 56c-5-8-4-16 2-20 5 2 6 8 5 13', 6],
  ],
  loafer: [
    ['main', 'M14 67c0-14 4-22 12-24 7 8 18 8 27 3 10 8 24 8 33 16v5Z'],
    ['light', 'M44 52l15-5 5 6-14 7Z'],
    ['dark', 'M13 68h74v7H27v4H15c-2-3-2-7-2-11Z'],
  ],
  handbag: [
    ['dark', 'M36 44c0-28 28-28 28 0', 4],
    ['main', 'M23 43h54l6 38H17Z'],
    ['dark', 'M23 43h54l2 14c-18 9-40 9-58 0Z'],
    ['white', circle(50, 62, 3)],
  ],
  tote: [
    ['dark', 'M37 48c0-36 26-36 26 0', 3.5],
    ['main', 'M25 40h50l4 45H21Z'],
    ['light', 'M40 56h20v13H40Z'],
  ],
  wallet: [
    ['dark', 'M20 36l50-9c4 0 5 4 5 9Z'],
    ['main', 'M19 36h57c4 0 6 2 6 6v30c0 4-2 6-6 6H25c-4 0-6-2-6-6Z'],
    ['light', 'M66 50h16v13H66c-6 0-6-13 0-13Z'],
    ['dark', circle(69, 56.5, 2)],
  ],
  backpack: [
    ['dark', 'M42 26c0-12 16-12 16 0M29 48c-8 4-8 24-4 31M71 48c8 4 8 24 4 31', 4.5],
    ['main', 'M29 40c0-20 42-20 42 0v40c0 5-3 7-7 7H36c-4 0-7-2-7-7Z'],
    ['dark', 'M36 57h28v22H36Z'],
    ['light', 'M36 64h28M40 44h20', 2],
  ],
  earrings: [
    ['dark', 'M36 38V26c0-6-7-6-7-1M64 38V26c0-6 7-6 7-1', 2.4],
    ['main', 'M36 39c12 15 12 35 0 35s-12-20 0-35ZM64 39c12 15 12 35 0 35s-12-20 0-35Z'],
    ['light', `${circle(36, 63, 4)}${circle(64, 63, 4)}`],
  ],
  necklace: [
    ['main', 'M24 20c2 52 50 52 52 0', 3],
    ['main', 'M50 56l10 12-10 15-10-15Z'],
    ['light', 'M50 58l4 10-4 12-4-12Z'],
  ],
  bracelet: [
    ['dark', oval(50, 54, 31, 21), 7],
    ['main', oval(50, 49, 31, 21), 7],
    ['light', 'M24 42c6-9 16-13 26-13', 2.4],
  ],
  ring: [
    ['main', circle(50, 62, 22), 7],
    ['light', 'M39 20h22l7 9-18 17-18-17Z'],
    ['white', 'M43 20h14l3 9-10 15-10-15Z'],
  ],
  watch: [
    ['dark', 'M40 12h20l3 22H37ZM37 66h26l-3 22H40Z'],
    ['main', circle(50, 50, 22)],
    ['white', circle(50, 50, 16)],
    ['dark', 'M50 40v10l7 5', 2.4],
  ],
  // What a home is made of.
  pillow: [
    ['main', 'M17 33c22 6 44 6 66 0-4 12-4 24 0 36-22-6-44-6-66 0 4-12 4-24 0-36Z'],
    ['light', 'M24 40c4 8 4 15 0 23M76 40c-4 8-4 15 0 23', 1.8],
  ],
  linen: [
    ['dark', 'M21 65h58c6 0 6 14 0 14H21c-5 0-5-14 0-14Z'],
    ['main', 'M21 50h58c6 0 6 14 0 14H21c-5 0-5-14 0-14Z'],
    ['light', 'M21 35h58c6 0 6 14 0 14H21c-5 0-5-14 0-14Z'],
    ['dark', 'M26 42h48M26 57h48', 1.4],
  ],
  throw: [
    ['main', 'M24 28h52v46H24Z'],
    ['light', 'M34 28v46M44 28v46M54 28v46M64 28v46', 2.4],
    ['dark', 'M26 76v8M34 76v8M42 76v8M50 76v8M58 76v8M66 76v8M74 76v8', 2],
  ],
  tableLamp: [
    ['dark', 'M47 52h6v24h-6ZM33 76h34v7H33Z'],
    ['light', 'M37 20h26l12 33H25Z'],
    ['main', 'M37 20h26l4 11H33ZM29 42h42l4 11H25Z'],
  ],
  floorLamp: [
    ['dark', 'M48.5 36h3v48h-3ZM36 84h28v4H36Z'],
    ['main', 'M40 12h20l10 25H30Z'],
    ['light', 'M30 37h40', 2.4],
  ],
  deskLamp: [
    ['dark', 'M36 82 28 54l24-24', 4],
    ['dark', 'M22 80h30v6H22Z'],
    ['main', 'M50 18c12 0 24 10 26 22L52 46C46 38 44 26 50 18Z'],
    ['white', circle(64, 45, 5)],
  ],
  rug: [
    ['main', 'M24 32h52l13 42H11Z'],
    ['light', 'M29 38h42l10 30H19Z', 2.2],
    ['dark', 'M50 42l13 11-13 11-13-11Z'],
    ['dark', 'M13 77l-2 5M25 77l-1 5M38 77v5M50 77v5M62 77v5M75 77l1 5M87 77l2 5', 1.8],
  ],
  sideTable: [
    ['dark', 'M32 50l-8 36M68 50l8 36M50 50v32', 4],
    ['main', oval(50, 45, 32, 9)],
    ['light', oval(50, 43, 25, 5.5)],
  ],
  desk: [
    ['dark', 'M16 48h6v36h-6Z'],
    ['main', 'M60 48h26v36H60ZM11 40h78v8H11Z'],
    ['light', 'M69 58h8M69 70h8', 2.4],
  ],
  chair: [
    ['dark', 'M28 86l22-12 22 12M50 74v12M50 58v16', 4],
    ['main', 'M36 14h28c5 0 5 4 4 9l-3 24H35l-3-24c-1-5-1-9 4-9Z'],
    ['dark', 'M29 50h42c5 0 5 10 0 10H29c-5 0-5-10 0-10Z'],
    ['light', 'M40 24h20M41 32h18', 2],
  ],
  stand: [
    ['light', 'M24 18h52v34H24Z'],
    ['dark', 'M46 52h8v8h-8ZM20 68h8v14h-8ZM72 68h8v14h-8Z'],
    ['main', 'M14 60h72v8H14Z'],
  ],
  organiser: [
    ['dark', 'M36 46V20M46 46V14', 4],
    ['light', 'M57 46V26l8-6v26Z'],
    ['main', 'M24 44h52v38H24Z'],
    ['dark', 'M50 58h26M50 70h26M50 44v38', 1.8],
  ],
  vase: [
    ['main', 'M41 16h18c-3 16 14 24 14 44 0 17-10 25-23 25s-23-8-23-25c0-20 17-28 14-44Z'],
    ['dark', 'M40 15h20v5H40Z'],
    ['light', 'M36 60c0-9 5-14 9-19', 3],
  ],
  // Kitchen.
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
  // Out of doors.
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
  // Sound and screens.
  headphones: [
    ['main', 'M22 60V50c0-38 56-38 56 0v10', 6],
    ['dark', 'M16 54h15v27h-7c-5 0-8-3-8-8ZM69 54h15v19c0 5-3 8-8 8h-7Z'],
    ['light', 'M31 58v19M69 58v19', 2.4],
  ],
  earbuds: [
    ['dark', 'M32 24c10 0 12 8 8 14v18h-6V42c-10-2-12-18-2-18ZM68 24c-10 0-12 8-8 14v18h6V42c10-2 12-18 2-18Z'],
    ['main', 'M24 58h52v14c0 8-5 12-12 12H36c-7 0-12-4-12-12Z'],
    ['light', 'M44 68h12', 2.6],
  ],
  speaker: [
    ['main', 'M29 13h42v74H29Z'],
    ['dark', `${circle(50, 61, 15)}${circle(50, 30, 8)}`],
    ['light', `${circle(50, 61, 5)}${circle(50, 30, 2.6)}`],
  ],
  turntable: [
    ['main', 'M13 30h74v46H13Z'],
    ['dark', circle(42, 53, 19)],
    ['light', circle(42, 53, 6)],
    ['white', 'M75 38l-3 22-12 6', 2.6],
  ],
  cable: [
    ['main', `${circle(46, 52, 24)}${circle(50, 48, 24)}`, 4],
    ['dark', 'M66 66l10 10', 7],
    ['light', 'M76 76l6 6', 3.4],
  ],
  phone: [
    ['dark', 'M33 10h34v80H33Z'],
    ['main', 'M36 16h28v66H36Z'],
    ['light', 'M44 13h12', 1.8],
  ],
  laptop: [
    ['dark', 'M24 24h52v40H24Z'],
    ['main', 'M28 28h44v32H28Z'],
    ['light', 'M14 66h72l-4 8H18Z'],
  ],
  screen: [
    ['dark', 'M12 24h76v46H12ZM40 72h20v10H40Z'],
    ['main', 'M16 28h68v38H16Z'],
  ],
  // Beauty.
  tube: [
    ['main', 'M31 12h38l-6 58H37Z'],
    ['dark', 'M37 72h26v15H37Z'],
    ['white', 'M42 28h16l-2 26H44Z'],
  ],
  flacon: [
    ['dark', 'M42 11h16v15H42Z'],
    ['main', 'M36 28h28c5 0 7 3 7 8v46c0 4-2 6-6 6H35c-4 0-6-2-6-6V36c0-5 2-8 7-8Z'],
    ['white', 'M37 48h26v22H37Z'],
  ],
  dropper: [
    ['dark', 'M44 7h12v14H44ZM40 22h20v10H40Z'],
    ['main', 'M33 35h34v47c0 4-2 6-6 6H39c-4 0-6-2-6-6Z'],
    ['white', 'M39 52h22v20H39Z'],
    ['light', 'M50 33v14', 2.4],
  ],
  jar: [
    ['dark', 'M25 32h50v16H25Z'],
    ['main', 'M23 50h54v24c0 6-3 9-9 9H32c-6 0-9-3-9-9Z'],
    ['white', 'M36 58h28v14H36Z'],
  ],
  // Animals.
  petBed: [
    ['main', 'M11 58c0-24 78-24 78 0v10c0 20-78 20-78 0Z'],
    ['dark', oval(50, 57, 29, 10)],
    ['light', oval(50, 60, 24, 7)],
  ],
  lead: [
    ['main', 'M30 20c-22 20 8 40 22 26s34-6 26 12-24 8-26 20', 5],
    ['dark', 'M52 76v12', 6],
    ['dark', circle(34, 18, 5), 4],
  ],
  bone: [
    ['main', 'M30 43h40v14H30Z'],
    ['main', `${circle(29, 41, 10)}${circle(29, 59, 10)}${circle(71, 41, 10)}${circle(71, 59, 10)}`],
    ['light', 'M38 48h24', 2.6],
  ],
  // Reading and watching.
  book: [
    ['dark', 'M26 18h46v66H26Z'],
    ['white', 'M30 76h42v6H30Z'],
    ['main', 'M30 14h44v60H30c-4 0-6 3-6 6V20c0-4 2-6 6-6Z'],
    ['light', 'M40 30h24M40 38h16', 2.6],
  ],
  film: [
    ['dark', 'M16 36 78 18l3 11-62 18Z'],
    ['main', 'M18 46h64v36H18Z'],
    ['light', 'M30 33l8 9M46 28l8 9M62 24l8 9', 3.4],
    ['light', 'M44 56l16 9-16 9Z'],
  ],
  // Whatever is cut from one piece.
  block: [
    ['light', 'M18 44 34 30h48L66 44Z'],
    ['dark', 'M66 44 82 30v30L66 76Z'],
    ['main', 'M18 44h48v32H18Z'],
  ],
} satisfies Record<string, readonly Layer[]>;

export type DrawingName = keyof typeof DRAWINGS;

/** Words of categories and titles, and what they are drawn as; the first that fits, so narrow words stand before wide ones. */
const WORDS: readonly [RegExp, DrawingName][] = [
  [/\bdress/, 'dress'],
  [/skirt/, 'skirt'],
  [/chopping board|cutting board/, 'board'],
  [/duvet|sheet|bedding|towel/, 'linen'],
  [/throw|blanket/, 'throw'],
  [/sleeping bag/, 'sleepingBag'],
  [/\bmats?\b|roller/, 'roll'],
  [/yoga block/, 'block'],
  [/sock/, 'sock'],
  [/glove/, 'glove'],
  [/\bshorts?\b/, 'shorts'],
  [/vest/, 'vest'],
  [/\bbras?\b/, 'bra'],
  [/legging|tights/, 'leggings'],
  [/apron/, 'apron'],
  [/cardigan|jumper|sweater|hoodie|pullover/, 'jumper'],
  [/coat|jacket|blazer|parka/, 'coat'],
  [/chino|trouser|jeans|pants/, 'trousers'],
  [/shirt|blouse|\btops?\b/, 'shirt'],
  [/sandal|slipper/, 'sandal'],
  [/\bheels?\b|pump/, 'heel'],
  [/loafer|moccasin/, 'loafer'],
  [/boot/, 'boot'],
  [/sneaker|shoe|trainers/, 'sneaker'],
  [/scarf|scarves|shawl/, 'scarf'],
  [/belt/, 'belt'],
  [/wallet|purse/, 'wallet'],
  [/backpack|rucksack/, 'backpack'],
  [/tote|pannier|shopper bag/, 'tote'],
  [/coffee beans|beans|soil|treats|\bfood|snack|compost/, 'bag'],
  [/handbag|\bbags?\b/, 'handbag'],
  [/earring/, 'earrings'],
  [/necklace|pendant/, 'necklace'],
  [/bracelet|bangle/, 'bracelet'],
  [/\brings?\b/, 'ring'],
  [/watch/, 'watch'],
  [/watering can/, 'wateringCan'],
  [/floor lamp/, 'floorLamp'],
  [/desk lamp/, 'deskLamp'],
  [/headlamp/, 'headlamp'],
  [/bike light|torch|flashlight/, 'bikeLight'],
  [/lamp|light/, 'tableLamp'],
  [/organi[sz]er/, 'organiser'],
  [/monitor stand/, 'stand'],
  [/dog bed|pet bed|cat bed/, 'petBed'],
  [/pillow|cushion/, 'pillow'],
  [/rug|carpet/, 'rug'],
  [/chair|stool/, 'chair'],
  [/turntable|record player/, 'turntable'],
  [/side table|coffee table/, 'sideTable'],
  [/desk|table/, 'desk'],
  [/vase/, 'vase'],
  [/espresso|coffee machine/, 'espresso'],
  [/grinder/, 'grinder'],
  [/mug|cup/, 'mug'],
  [/kettle|teapot/, 'kettle'],
  [/saucepan/, 'saucepan'],
  [/frying pan|\bpans?\b|skillet/, 'pan'],
  [/casserole|\bpots?\b/, 'casserole'],
  [/kni(fe|ves)/, 'knife'],
  [/mixer|blender/, 'mixer'],
  [/cake tin|baking tin/, 'cakeTin'],
  [/scale/, 'scale'],
  [/bowl/, 'bowl'],
  [/tent/, 'tent'],
  [/stove/, 'stove'],
  [/poles?\b/, 'poles'],
  [/water bottle|flask/, 'bottle'],
  [/helmet/, 'helmet'],
  [/lock/, 'lock'],
  [/trowel|spade/, 'trowel'],
  [/planter|plant/, 'planter'],
  [/headphone|headset/, 'headphones'],
  [/earbud/, 'earbuds'],
  [/speaker/, 'speaker'],
  [/cable/, 'cable'],
  [/phone/, 'phone'],
  [/laptop|notebook/, 'laptop'],
  [/\btv\b|television|monitor|tablet/, 'screen'],
  [/cleanser|sunscreen|lotion/, 'tube'],
  [/toner|perfume|shampoo/, 'flacon'],
  [/serum/, 'dropper'],
  [/moisturi[sz]er|cream|jar/, 'jar'],
  [/leads?\b|leash/, 'lead'],
  [/toy|bone/, 'bone'],
  [/book/, 'book'],
  [/movie|film|drama|comedy|thriller|action|horror/, 'film'],
];

/** What a product is drawn as; undefined when no word of its text is known. */
export function drawingFor(text: string): DrawingName | undefined {
  const words = text.toLowerCase();
  return WORDS.find(([pattern]) => pattern.test(words))?.[1];
}
