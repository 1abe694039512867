import { type AlternativeWords } from '../check-words';

/** Of what a product has one, and no other. */
export const alternatives: readonly AlternativeWords[] = [
  {
    kind: 'shape',
    of: `lens lenses frame frames case dial face bezel toe toes base top tabletop plate handle mirror shade head bowl seat
      tray pan stone pendant tip brim collar neckline window leaf edge edges`,
    values: `round rounded circular; square squared; rectangular oblong; oval elliptical; hexagonal octagonal; triangular; heart
      aviator teardrop; cateye; pointed tapered; almond`,
  },
  {
    of: 'fit cut silhouette',
    values: `slim skinny fitted close tight narrow; regular classic standard straight
      relaxed loose roomy easy generous oversized oversize baggy boxy wide; tailored; cropped`,
  },
  {
    kind: 'doubtful',
    of: 'leg legs',
    values: 'slim skinny narrow; straight; wide loose; tapered; flared bootcut',
  },
  {
    of: 'heel heels',
    values: `block chunky stacked; stiletto spike pencil needle; kitten; wedge; flat; cone conical flared; cuban louis spool
      platform`,
  },
  {
    of: 'neck neckline',
    values: 'crew round; v; roll polo turtle; boat bateau; scoop; square; halter; cowl; mock',
  },
  {
    of: 'collar collars',
    values: 'stand mandarin grandad band; notched lapel; shawl; spread cutaway; camp cuban',
  },
  { kind: 'doubtful', of: 'rise waist', values: 'high; mid medium; low' },
  { kind: 'doubtful', of: 'roast roasts', values: 'light blonde; medium; dark' },
  { kind: 'doubtful', of: 'firmness mattress pillow', values: 'soft plush; medium; firm hard' },
  {
    kind: 'doubtful',
    of: 'skin hair scalp',
    values: 'oily greasy; dry; normal; combination; sensitive; mature',
  },
];

/** What closes a thing. */
export const fastenings = `
  zip zips zipper zippers zipped zippered; button buttons buttoned; popper poppers snap snaps stud studs; velcro
  lace laces lacing shoelaces laced; buckle buckles buckled; drawstring drawstrings drawcord drawcords; toggle toggles
  magnet magnets magnetic; slip pull; clasp clasps; elastic elasticated
`;
