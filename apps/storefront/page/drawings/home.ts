import { circle, oval, type Drawing } from './layers';

/** What a home is made of. */
export const HOME = {
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
} satisfies Record<string, Drawing>;
