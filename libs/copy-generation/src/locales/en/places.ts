import type { Phrases } from '../word-notation';

/** Where something is at a product, or what one does with it there, and the things of products that may be meant. */
export interface PlaceWords {
  readonly phrases: Phrases;
  readonly things: string;
  /** Whether it may be of something else as well: the middle of what has a top and a bottom. */
  readonly isVague?: boolean;
}

const hand = 'hand|hands|palm|palms|finger|fingers|fingertips|thumb|thumbs|fist';
const foot = 'foot|feet|toe|toes|heel|heels|sole|soles';

/** The places of things that shops sell; several may begin with the same words. */
export const places: readonly PlaceWords[] = [
  {
    phrases: 'on (the|its) inside; inside; within; in (the) interior; on the inner side',
    things: 'interior lining inner inside liner | insole footbed inner_tent filling',
  },
  {
    phrases: 'on (the|its) outside; outside; without; on the surface; on the outer side',
    things: `exterior outside outer shell upper | cover case body housing casing flysheet fly canopy sleeve shade coating fabric top
      front hull main jacket`,
  },
  {
    phrases: 'on top; at|on the|its top; up top|here|there|above; above; overhead; on the upper half',
    things: `top upper lid tabletop canopy | shade head seat cap worktop cover collar crown brim handle knob hood roof
      exterior back`,
  },
  {
    phrases:
      'at|on the|its bottom|base|underside; down below; below; underneath; beneath; down there|here|low; at floor level',
    things: `base sole outsole underside bottom | leg foot stand skirt pedal footrest wheel tip frame heel castor underframe
      plinth pedestal blade`,
  },
  {
    phrases: `underfoot; under|beneath|below (the|your|their) foot|feet`,
    things: 'sole outsole | insole footbed deck pedal footrest base mat underside',
  },
  {
    phrases: 'in the|its middle|centre|center; in -between; in between; halfway up|down',
    things: 'middle centre stem pole column body arm shaft neck spout waist core barrel filling insert frame',
    isVague: true,
  },
  {
    phrases: 'at|on the|its tip|end|very~tip|very~end',
    things: 'tip nib point rose head ferrule cap end bristle blade pommel',
    isVague: true,
  },
  {
    phrases: 'up front; at|on the|its front|face',
    things: 'front face dial grille screen door panel exterior upper top cloth',
  },
  { phrases: 'at|on|round the|its back|rear', things: 'back backing rear backrest panel lining' },
  {
    phrases: 'at|on|down|along the|its|both|either|each side|sides',
    things: 'side panel elastic arm armrest temple strap gusset handle back_and_sides',
    isVague: true,
  },
  {
    phrases: 'round|around|along|at the|its (very) edge|edges|rim|border; all round',
    things: 'edge edging piping rim trim border binding frame band bezel hem',
    isVague: true,
  },
  {
    phrases: `to sit|perch|settle (down) on|in|into; you|one|they|kids|children sit|sits|perch|settle (down) on|in|into;
      for sitting (on); where you|one sit|sits|perch; where your bottom|behind goes|sits|is`,
    things: 'seat saddle | cushion cover top upholstery',
  },
  {
    phrases: `to hold|hang (on) (to|onto); to grip|grab|grasp; you|one|they hold|holds|grip|grab|grasp (on) (to|onto);
      hold|holding on to; in (the|your|both|their) ${hand}; for (the|your|both) ${hand};
      under|beneath|between (the|your) ${hand};
      where|wherever (the|your|their) ${hand} is|are|go|goes|sit|sits|rest|rests|grip|grips|hold|holds|land|lands|close|closes|touch|meet;
      ${hand} (to) rest|rests|sit|sits|close|closes|land|lands|grip|wrap|wraps (on|around|round|onto)`,
    things: 'handle grip | handgrip hilt haft barrel shaft knob pull strap loop handlebar neck body sleeve head',
  },
  {
    phrases: 'on|round|around|against|at (the|your|a) wrist|wrists|forearm',
    things: 'strap band bracelet wristband | cuff chain lining backing back clasp buckle',
  },
  {
    phrases: 'on|over|across the|your shoulder|shoulders',
    things: 'strap shoulder_strap | harness yoke sling lining pad',
  },
  { phrases: 'round|around|at the|your neck|throat', things: 'collar strap chain cord neckline lanyard hood' },
  { phrases: 'on|over|against the|your ear|ears', things: 'ear_cushion cushion pad tip hook earpad earcup' },
  {
    phrases: `against|next~to (the|your) skin|body; around|round (the|your) ${foot}`,
    things: 'lining interior | insole footbed inner back backing upper',
  },
  {
    phrases: `where|wherever (the|your) ${foot} go|goes|is|are|rest|rests|sit|sits|slip|slips|land|lands;
      to rest|put your ${foot} on; for (the|your) ${foot}`,
    things: 'footrest pedal | lining interior insole footbed sole toe deck upper',
  },
  {
    phrases: 'to lean (back) on|against; behind|against|for your back; where your back rests|leans|goes',
    things: 'back backrest cushion backing panel',
  },
  {
    phrases:
      'under|for|beneath your elbow|elbows|arms; where|wherever your arms|elbows rest|go|lie; to rest your arms|elbows on',
    things: 'arm armrest',
  },
  {
    phrases: `on the ground|floor|road|tarmac|pavement; touch|touches|touching|meet|meets|meeting the ground|floor|road;
      to stand on; it|they stands|stand on; it rests on`,
    things: 'sole outsole foot wheel tip tyre | base leg underside castor stand',
  },
  { phrases: 'to roll on; it|they rolls|roll on', things: 'wheel castor tyre' },
  {
    phrases: 'to write with; touch|touches the paper|page; meets the paper|page',
    things: 'nib | tip point lead refill bristle',
  },
  {
    phrases: 'to lift|raise it|the~lid by; to lift|raise|open the lid by|with; to carry it by; to pull it by',
    things: 'handle knob strap loop grip pull cord',
  },
];

/** What says that all of a product is as one value has it. */
export const wholes: Phrases = `
  throughout; through and through; all over; the lot; all the way round; top to bottom; from top|head to bottom|toe|tail
  to the last|very~last detail; every last|single bit|inch|part|detail of it; in every part|detail
`;

/** The same of its inside and its outside. */
export const bothSides: Phrases =
  'inside|in and out; inside and outside; outside and in|inside; within and without; without and within';
