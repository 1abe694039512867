import { circle, oval, type Drawing } from './layers';

/** Sound and screens, beauty, animals, reading and watching, and whatever is cut from one piece. */
export const LEISURE = {
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
} satisfies Record<string, Drawing>;
