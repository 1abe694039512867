import { type Wordings } from '../check-words';
import { abilities } from './abilities';

/** What can be held under water, and so need not be kept from it. */
const WATERPROOF = /^water_?proof/;

/** What says yes or no to an attribute without its name: "keeps the light out" of blackout curtains. */
export const wordings: Wordings = [
  ...abilities,
  {
    attribute: /^blackout/,
    yes: `
      block|blocks|blocking|shut|shuts|shutting|keep|keeps|keeping out .. light|sun|daylight
      block|blocks|blocking|shut|shuts|shutting|keep|keeps|keeping .. light|sun|daylight out
      black|blacks (it|them|the~room|the~window) out; pitch -black|-dark|black|dark; total|complete|full darkness; lightproof
      light -proof
    `,
    no: `light -filtering; filter|filters|filtering the light; let|lets the light|sun|daylight in|through`,
  },
  { attribute: /dimm(?:able|er|ing)/, yes: `dim|dims|dimmed|dimming; dimmer`, no: `` },
  {
    attribute: /noise_cancell?(?:ing|ation)|^anc$/,
    yes: `cancel|cancels|cancelling|canceling (out) (the|all) .. noise|noises|sound|sounds
      silence|silences|shut|shuts|block|blocks (out) the (outside) world|noise|train|office|traffic`,
    no: ``,
  },
  { attribute: /^(?:added_)?salt(?:ed)?$/, yes: `salted; salty; pinch of salt`, no: `unsalted; salt -free|free` },
  {
    attribute: /^(?:added_)?sugar(?:s|ed)?$|^sweetened/,
    yes: `sweetened; sugared; sugary`,
    no: `unsweetened; sugar -free|free`,
  },
  {
    attribute: /^batter(?:y|ies)(?:_(?:needed|required|operated|powered))?$/,
    yes: `
      battery -powered|-operated|powered|operated; run|runs|running|works on batteries
      pop|put|slot|insert (in) (the|some|two|three|four) batteries|battery
    `,
    no: ``,
  },
  {
    attribute: /combination|code_lock|^code$|keypad/,
    yes: `code|codes|pin|combination; digits; dial|dials; number lock`,
    no: ``,
  },
  {
    attribute: /^solo|single_player/,
    yes: `solo; play|plays|played|playing (it) alone; by|on yourself|your~own|one's~own|oneself; single -player; one player`,
    no: ``,
  },
  {
    attribute: /^(?:built_in_)?mic(?:rophone)?$/,
    yes: `take|takes|taking|make|makes|making|answer|answers|answering .. call|calls; hands -free calls|calling; talk|speak into`,
    no: ``,
  },
  {
    attribute: /^sounds?(?:_effects)?$/,
    yes: `beep|beeps|beeping|bleep|bleeps|bleeping|squeak|squeaks|squeaking|squeaky|rattle|rattles|giggle|giggles|chirp|chirps|jingle|jingles
      play|plays|sing|sings .. tune|tunes|song|songs|melody|melodies|music`,
    no: `silent; makes no sound|noise`,
  },
  {
    attribute: /^(?:engrav|personali|monogram)/,
    yes: `engrave|engraved|engraving; name|initials on|in it|them; personalise|personalised|personalize|personalized; monogram*`,
    no: ``,
  },
  {
    attribute: /^refill/,
    yes: `refill|refills|refilled; top it|them up`,
    no: `throw|throwing|bin|toss it|them away|when; disposable; single -use`,
  },
  {
    attribute: /^rechargeable$/,
    yes: `recharge|recharges|recharged; charge|charges|charged (it|them) via|over|with|through|by usb|cable`,
    no: `replace|change|swap the battery|batteries; disposable batteries|battery`,
  },
  {
    attribute: /^frost/,
    yes: `leave|leaves|stay|stays|live|lives .. outside|outdoors|out .. winter|frost; winter|winters .. outside|outdoors`,
    no: `bring|take|move|carry .. in|inside|indoors .. winter|frost`,
  },
  {
    attribute: /^dishwasher/,
    yes: ``,
    no: `
      wash|washed|clean|cleaned|rinse|rinsed (it|them|this|the) .. by hand only; hand -wash only; only by hand
      only wash|rinse|clean (it|them) by hand
    `,
  },
  {
    attribute: /^machine_wash/,
    yes: ``,
    no: `dry cleaning|-cleaning only|is~the~only|alone; only dry|by~hand (cleaning|-cleaning); dry -clean|clean only`,
  },
  {
    attribute: /^outdoor(?:_use|_safe|s)?$|^suitable_(?:for_)?outdoors?$/,
    yes: `
      leave|leaves|left|live|lives|stay|stays|stand|stands|belong|belongs|put .. garden|terrace|patio|balcony|outside|outdoors|rain|lawn
      for the garden|terrace|patio|balcony|lawn; outdoors; al fresco
    `,
    no: ``,
  },
  {
    attribute: /^(?:self_)?assembly_(?:required|needed)/,
    yes: ``,
    no: `
      arrive|arrives|come|comes|delivered (fully) ready (made|built|to~use|to~go|to~sit|to~sleep|to~ride); in one piece
      ready -made|-built; built for you
    `,
  },
  {
    attribute: /^vegan$/,
    yes: ``,
    no: `contain|contains|containing (a|any|some|real|fresh) (little|bit~of) milk|cream|butter|egg|eggs|honey|cheese|meat|fish|gelatine|gelatin|whey|lard|beeswax|lanolin`,
  },
  {
    attribute: /^co_?op(?:erative)?$/,
    yes: `
      win|lose (or|and) (win|lose) (all) (together|as~one); all of you win|lose; against the game|clock
      everyone|everybody|all wins|win or loses|lose (together)
    `,
    no: `
      only one (of~you|of~us|of~them|player) (can|will|may) win|wins; only one winner; every man for himself
      against each~other|one~another|your~rivals|the~others
      outsmart|outwit|beat|defeat|crush|outdo the|your others|rivals|opponents|friends|rest; last one|player|man standing
    `,
  },
  {
    attribute: /^(?:silent|quiet|noiseless)(?:_|$)/,
    yes: ``,
    no: `
      loud|noisy|audible|resounding|satisfying .. click|clicks|clack|noise|hum|snap; noisy
      clicks|clack|hums|buzzes|rattles loudly|audibly
    `,
  },
  { attribute: /^stack/, yes: `stack|stacks|stacked; pile|piles (it|them) up`, no: `` },
  { attribute: /tumble|dryer/, yes: `in|into the dryer|drier|tumble~dryer; tumble dried|drying`, no: `` },
  { attribute: /^leak_?(?:proof|free)/, yes: ``, no: `leak|leaks|leaking|leaky|drips` },
  { attribute: /^scratch_?(?:proof|resistant)/, yes: ``, no: `scratch|scratches (easily)` },
  { attribute: /^(?:rust_?(?:proof|free|resistant)|stainless)/, yes: ``, no: `rust|rusts|rusty` },
  { attribute: /^(?:non|anti)_?slip|^slip_?(?:proof|resistant)/, yes: ``, no: `slip|slips|slippery (about)` },
  {
    attribute: /^(?:shatter|break)_?(?:proof|resistant)|^unbreakable/,
    yes: ``,
    no: `shatter|shatters|breaks (easily)`,
  },
  {
    attribute: /^reversible$/,
    yes: `reverse|reverses; turn|flip it inside~out|over; either|both way|ways round`,
    no: `one -sided; single -sided`,
  },
  { attribute: /^touch_?screen/, yes: `tap|swipe the screen|display; touch -screen`, no: `` },
  {
    attribute: /^date(?:_|$)|calendar/,
    yes: `show|shows|tell|tells|display|displays|read .. date; date window|display|wheel; what day it is`,
    no: ``,
  },
  { attribute: /^hybrid$/, yes: `f1`, no: `open -pollinated` },
  {
    attribute: /^light(?:ing|s)?$|^leds?$|back_?l(?:ight|it)/,
    yes: `light|lights up; lit; backlit; illuminate|illuminates|illuminated`,
    no: ``,
  },
  {
    attribute: /^(?:wheels|castors|casters)$/,
    yes: `roll|rolls|rolling (it|them) around|along|away|out|into|under|from|to; wheel it|them`,
    no: ``,
  },
  { attribute: /^oven_(?:safe|proof)|^ovenproof/, yes: `in|into the oven; hob|stove to oven`, no: `` },
  { attribute: /^microwave/, yes: `in|into the microwave; microwave|microwaves|microwaved it|them`, no: `` },
  { attribute: /^freezer/, yes: `in|into the freezer; freeze it|them`, no: `` },
  { attribute: /^(?:built_in_)?gps$/, yes: `track|tracks|record|records .. route|position`, no: `` },
  {
    attribute: /^(?:timer|auto(?:matic)?_?(?:shut_?|switch_?|power_?)?off)/,
    yes: `switch|switches|turn|turns (itself) off (by~itself|automatically|on~its~own); auto -off`,
    no: ``,
  },
  {
    attribute: WATERPROOF,
    yes: ``,
    no: `
      keep|keeps|kept (it|them|this) away|well~away|clear|out from|of (the) water|pool|sea|bath|shower
      not|never (for) (use) near|in|around|under water
      take|takes|remove it|them off before|when .. wash|swim|shower|bathe; not|never swim|shower|bathe|dive with|in it|them
      never|not for swimming|diving|the~pool|the~shower
      keep|keeps it|them|this dry; not|never submerge*|immerse*|dunk*; not|never under water|running~water
    `,
  },
  {
    attribute: /^(?:water_?(?:proof|resistant|repellent)|water_rating)/,
    yes: ``,
    no: `
      not|never|cannot|can't|mustn't|shouldn't|won't (to) (be|get|become|stand|take|like|bear|tolerate|survive) wet|rain|water|moisture|splashes|a~splash|a~drop
      wet it|them must|should|may|can not|never
      rain|water|moisture|damp|splashes|drizzle|wetness (would|will|can|could|may|might) (soon) ruin|ruins|harm|harms|damage|damages|kill|kills|hurt|hurts|destroy|destroys|spoil|spoils it|them
      rain|water|moisture is|are its|their|the enemy|end|death|undoing; drop of water (is|would~be) the end
      let|lets|letting in|through (the) water|rain; let|lets|letting (the) water|rain in|through; soaks through
    `,
  },
  {
    attribute: /^water_?(?:proof|resistant|repellent)/,
    yes: `
      stay|stays|staying|leave|leaves|left|live|lives (it|them) (out|outside|outdoors) in the rain
      keep|leave|wear (it|them) on .. shower*|swim*|bath|pool|sea; stay|stays|staying on .. shower*|swim*|bath|pool|sea
      shower|swim|bathe|dive with it|them; in the pouring rain; on it|they stays|stay .. shower*|swim*|bath|pool|sea
    `,
    no: ``,
  },
];
