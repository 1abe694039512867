import { type Wordings } from '../check-words';

/** What only a hand may wash. */
const BY_HAND = `
  has|have|must|needs|need|wants|want|ought|asks|ask to|for be|being|to~be (washed|cleaned|rinsed) by hand
  would rather|sooner be washed|cleaned|rinsed by hand; prefers|prefer to be washed|cleaned|rinsed by hand
  has|have|must|needs|need|wants|want|ought|asks|ask to|for be washed|cleaned|rinsed by hand
  wash|washed|clean|cleaned|rinse|rinsed .. by hand only|alone
  hand -washing|-wash|washing|wash is|are a~must|called~for|needed|required|the~only~way; cleaned by hand alone|only
  washing|cleaning|rinsing by hand is|are the~only~way|a~must|called~for; no machine
`;

/** What a machine may wash. */
const NOT_BY_HAND = `need not|needn't|no~need~to|never~have~to|don't~have~to|without|nobody wash|clean|rinse|washing|washes (it|them) by hand`;

/** Verbs by which a part comes away. */
const COMES = `come|comes|came|coming|slip|slips|slipped|lift|lifts|lifted|zip|zips|zipped|pull|pulls|pulled|snap|snaps|clip|clips|button|buttons|take|takes|taking|taken|slide|slides|pop|pops|peel|peels`;

/** What is done with a screwdriver. */
const BUILD = `put|puts|build|builds|screw|screws|bolt|assemble|assembles|fix`;

/**
 * What says that something can be done with a product or a part, or cannot, by the kinds of abilities that shops tell of;
 * the part, where the attribute is of one, stands in the group `thing` or `part`.
 */
export const abilities: Wordings = [
  {
    attribute: /^(?:(?<thing>.+)_)?dishwasher(?:_(?:safe|proof|friendly|suitable))?(?:_(?<part>.+))?$/,
    yes: `dishwasher; ${NOT_BY_HAND}`,
    no: BY_HAND,
  },
  {
    attribute: /^(?:(?<thing>.+)_)?machine_wash(?:able)?$/,
    yes: `in|into|with the (rest~of~the) laundry; in with the (rest~of~the) laundry|washing; washing machine; spin in the|your machine; degrees in the machine; survive|survives the|your machine|wash; ${NOT_BY_HAND}`,
    no: `${BY_HAND}; job for the dry cleaner|cleaners; go|goes|take|takes|taken|belongs|send|sent|off .. to|at the dry cleaner|cleaners|cleaner; machine is (not|off|out) an~option|limits|of~bounds`,
  },
  {
    attribute: /^tumble_dr|^dryer|^drier/,
    yes: `dryer; drier; tumble dry|drying|dried`,
    no: `only|has|have|must (to) (be) dried|dry on the line; line dry|drying only`,
  },
  { attribute: /^oven_(?:safe|proof)|^ovenproof/, yes: `from|through|inside|of the oven; oven is|are`, no: `` },
  { attribute: /^microwave/, yes: `from|through|inside the microwave; microwave is|are|would`, no: `` },
  { attribute: /^freezer/, yes: `from|through|inside the freezer; freezer is|are|would`, no: `` },
  {
    attribute: /^induction/,
    yes: `induction; ceramic and|or induction`,
    no: `gas (hobs|cookers|stoves|flames) only|alone`,
  },
  {
    attribute: /^stack/,
    yes: `
      piled up|high; pile|piles (them|it|these|those) up; nest|nests|nested|nesting (neatly|right|one)
      sits|sit|fits|fit|slots|slot inside|into|in|on~top~of one~another|each~other|the~next|the~other
    `,
    no: `has|have|must|need (to) stand|stay|live side by side`,
  },
  {
    attribute: /^(?:fold|collaps)/,
    yes: `
      packs|pack|packed|lies|lie|goes|go|stores|store flat|down~flat
      fold|folds|folded (it|them) up|flat|away|down|in~half|in~two|together|shut; collapses; collapse; collapsed
    `,
    no: `keeps|keep its|their full size`,
  },
  {
    attribute: /dimm(?:able|er|ing)/,
    yes: `
      turn|turns|turned|turning|bring|brings|brought|take|takes (it|them|the~light|the~lights|the~lamp|the~brightness|the~glow|things) down (as) (low|far)
      turn|turns|turned|turning down the light|lights|lamp|brightness|glow
      as bright|faint|soft|low|dim|gentle|strong or|and as bright|faint|soft|low|dim|gentle|dark
      brighter or|and softer|dimmer|fainter|darker|lower; lower|softer|dimmer|fainter light at|in|with
      adjust|set|choose|change|vary the brightness; brightness can|may be; brightness to taste
      you decide|choose|set how bright|much~light; take|takes it|things down a notch; from a glow|glimmer|whisper to
      down to a glow|glimmer|whisper
    `,
    no: `
      one|a~single brightness|level (only); only on and|or off; only does on and|or off; knows only on and|or off
      either on or off; at|with one|a~single strength|level|setting (only); have|get it on or off
      full power|brightness|beam or nothing|off|none
    `,
  },
  {
    attribute: /^(?:(?<thing>.+)_)?(?:removable|detachable)$|^(?:removable|detachable)_(?<part>.+)$/,
    yes: `${COMES} (it|them|right|straight|easily|cleanly) off|out; ${COMES} the|your|its _ off|out; removes; remove; removed; detach; detaches; detached; unclip; unclips; unzip; unzips; unscrew; unscrews; unbutton; unbuttons; unhook; unhooks; swap|swaps|swapped (it|them) (out) for|against`,
    no: `
      glued|sewn|stitched|bonded|welded|riveted|cemented|moulded|molded|nailed|fused|stapled|tacked (firmly|permanently|tightly|fast|right|straight) (in|on|down|to|into|fast)
      is|are fixed (firmly|permanently|tightly) in|on|down|for; for good; for ever; forever; permanent; permanently; immovable
      stay|stays|remain|remains where it|they is|are; there to stay
    `,
  },
  {
    attribute: /^lock(?:able|ing)?$/,
    yes: `
      lock|locks|locked|locking it|them|up|away|shut|your|its; be locked; padlock; padlocks; padlocked; under lock and key
      turn|turns the key; key turns|in
    `,
    no: ``,
  },
  {
    attribute: /^rechargeable$/,
    yes: `
      plug|plugs it|them in (overnight); charge|charges|charged|charging it|them (up|overnight|again); fully charged; full again
      top|tops it up (from|over|by) usb|cable
    `,
    no: `
      battery|batteries is|are|runs|goes empty|flat|dead|spent|out|down .. need|needs|buy|want (a) new|fresh
      need|needs|wants|takes (a) new|fresh battery|batteries; new|fresh batteries; battery is done
      takes|uses|needs|runs~on|works~on (#|one|two|three|four) aaa|aa|button|coin (batteries|cells|cell)
    `,
  },
  {
    attribute: /^swivel|^rotat/,
    yes: `
      spin|spins|spun (all) (the) (way) round|around
      turn|turns|rotate|rotates (all) (the) (way) round|around|full~circle|through~360; a full turn; swivel|swivels|swivelling
    `,
    no: `not|doesn't|don't|won't|never turn|rotate|spin|swivel; faces one way`,
  },
  {
    attribute: /^tilt/,
    yes: `
      tilt|tilts|tilted
      tip|tips|tipped|tipping|angle|angles|angled|incline|inclines|lean|leans|bend|bends (it|them) over|back|forward|forwards|sideways|towards|to~one~side
      follow|follows the sun
    `,
    no: ``,
  },
  {
    attribute: /^(?:self_)?assembly(?:_(?:required|needed))?$/,
    yes: `come|comes|arrive|arrives|delivered|sold|supplied|ships as|in (a) kit|parts|pieces|bits|flat~pack; ${BUILD} (it|them) (all) (together|up) yourself|yourselves; put|putting|screw it together; that|which you ${BUILD} (it|them) together|yourself|yourselves|up; wants|needs|want|need putting|building|screwing|assembling (together)
      assembly is on|up~to|left~to you; some|a~little|a~bit~of|easy|quick assembly; need|needs|with|using|by|have (just|only) (a|an|the|one) allen|hex key; screwdriver at hand|ready; fetch|grab|get|bring|find (your|a|the) (own) screwdriver|toolbox|tools|spanner; ten|twenty|thirty minutes with a screwdriver; before you put it|them together`,
    no: `
      straight|right|ready out of the box|carton
      fully|ready|already|completely|entirely built|finished|made|put~together|constructed
      nothing|no~need to screw|put|bolt|build|fix|assemble (together|up); done that|it|the~work|the~building for you
      already|ready put|built|screwed together|up; put|built|screwed together|up for you|at~the~factory|in~the~workshop
      arrive|arrives|come|comes in|as one (piece); ready to use|sit|sleep|ride|go from|the|straight
    `,
  },
  {
    attribute:
      /^(?:(?:seat_)?(?:height|length)_)?adjustable$|^adjustable_(?:height|length)$|^(?<thing>.+)_adjustable$|^adjustable_(?<part>.+)$|^adjust/,
    yes: `
      longer or|and shorter; shorter or|and longer; higher or|and lower; lower or|and higher; raise|raises or lower|lowers
      set|sets (it|them) to your height; grows|grow with; up or|and down; raise|raises|lower|lowers it|them or|and
    `,
    no: `
      one height|length|position only; only one height|length|position; a fixed height|length; height|length is fixed
      stay|stays|sit|sits|fixed|set|remains at|on|in one|a~single height|length|position|place; cannot be moved
    `,
  },
  {
    attribute: /^(?:water_?(?:proof|resistant|repellent)|weather_?proof|rain_?proof)$/,
    yes: `
      hose|hoses|hosed (it|them) down|off; puddle|puddles .. straight|walk|through|jump*
      walk|walks|step|steps|wade|splash|stomp|jump (straight|right|simply) through|in|into (the|every|any|a|it) puddle|puddles|stream|streams
      let|lets|letting no|not~a rain|water|drop|moisture|wet (in|through|soak|seep|get)
      no rain|water|drop|moisture gets|comes|soaks|seeps|makes in|through|it
      rain|water|showers|drops|drizzle just|simply|will (just|simply) run|runs|roll|rolls|bead|beads|slide|slides|bounce|bounces off
      shrug|shrugs|laugh|laughs|brush|brushes off|at (the|a) rain|water|showers|shower|drizzle|weather|downpour|downpours
      keep|keeps (the) rain|water|wet|showers|weather out; weather can't|cannot|won't harm|hurt|touch|trouble
      stands|stand up to (the) rain|showers|downpours
      socks|feet (will) (stay|stays|keep|keeps) dry; socks|feet won't know|notice
      it|them|this (out) in the rain|wet|shower|pool|sea|bath|downpour; bottom of the sea|pool|lake|swimming~pool
      lengths|laps (of~the~pool) on your wrist
      left|leave|leaves|stand|soak|lie (it|them) in (a) (bowl|bucket|bath|basin|sink) (of) water
      belongs|stands|lives out in the rain; rain or shine; in all weathers; in any weather; whatever the weather
    `,
    no: `
      rain|water|moisture|drizzle goes|comes|gets|finds|seeps (straight|right) (its~way) through|in
      not|never|won't|doesn't|cannot|can't keep|keeps (you|your) (things|feet|socks|papers|it|them) dry
      stay|stays inside|home|indoors when|if it rains|pours|drizzles
      you|we|feet|things get|become|are|end~up wet|soaked|drenched; wet to the skin; shower|drizzle is all
      shower|rain|splash (of rain|water) and it is|would~be finished|ruined|dead|over|gone
    `,
  },
  {
    attribute: /^(?:free|self)_?standing$/,
    yes: `
      stand|stands|standing (up) by~itself|by~themselves|on~its~own|unaided|unsupported|alone|without~support|without~help
      without pegs|guy~lines
    `,
    no: `needs|need|has|have (to) (be) pegs|pegged|leaned|leant|propped|wall|support`,
  },
  {
    attribute: /^(?:pick_?up|electro_?acoustic|amplified|active_electronics)$/,
    yes: `
      plug|plugs|plugged|plugging .. amp|amplifier|pa|mixer|mixing~desk; into the|an|your amp|amplifier|mixer; electro -acoustic
    `,
    no: ``,
  },
  {
    attribute: /^bluetooth$/,
    yes: `
      phone|tablet|smartphone|laptop .. play|plays|stream|streams (music|songs) through|on|over it
      stream|streams|streaming (it|them|your) .. phone|tablet|smartphone|laptop
      pair|pairs|paired it|them with your|a phone|tablet|smartphone; over the air from your phone
    `,
    no: ``,
  },
  {
    attribute: /^exten(?:d|s)[ai]ble$|^extension_leaf/,
    yes: `
      pull|pulls|draw|draws|slide|slides (it|them) out; extend|extends|extended; grows|grow to; extra leaf
      add|fold|swing a|the|in|out leaf; longer when|for
    `,
    no: `one length|size only; keeps|keep it|its~length`,
  },
  {
    attribute: /^oscillat/,
    yes: `
      turn|turns|swing|swings|sweep|sweeps|moves|move from side|left to side|right; side to side
      sweeps|sweep the|across|over the|room; oscillates; oscillate
    `,
    no: `one direction|way only; only (in) one direction|way; faces one way`,
  },
  {
    attribute: /^remote(?:_control)?$/,
    yes: `from the|your sofa|bed|couch|armchair|desk; with|by|on|press|grab a|the|its remote; without getting up`,
    no: `get|getting up to switch|turn|change|adjust|operate|start|stop`,
  },
  {
    attribute: /^(?:sleep_|auto_|switch_off_)?timer$/,
    yes: `
      set it|them to stop|switch~off|turn~off|go~off; after an|a|the|half|two|# hour|hours|minutes it stops|switches|turns|goes
      stops|stop by|on itself|its~own; switch|switches|turn|turns itself off|out
    `,
    no: `until|till you switch|turn it off`,
  },
  {
    attribute: /^(?:battery_(?:powered|operated)|cordless|wireless)$/,
    yes: `no socket|plug|outlet needed|near|nearby; far from any|the|a socket`,
    no: `
      near|close~to|tied~to|beside|within~reach~of a|the|an socket|plug|outlet|mains
      plug|plugs it|them into the|a|any wall|mains|socket|outlet; mains only; mains power only; runs|run on|off mains
    `,
  },
  {
    attribute: /^reversible$/,
    yes: `inside out; turn|flip it|them round|around; two _ in one; both sides (out|up)`,
    no: `one side only; only one side; a wrong side; one right side; right side and|or (a|one) wrong`,
  },
  {
    attribute: /^(?:stereo_)?pairing$|^stereo_pair/,
    yes: `
      pair|pairs|link|links|join (it|them|two|both) (with|to|of) (a|another|them) (second|one|two); be paired|linked; in stereo
      for stereo; into a stereo pair
    `,
    no: `plays alone; one alone`,
  },
  {
    attribute: /^(?:built_in_)?mic(?:rophone)?$/,
    yes: `talk|talks|speak|speaks|chat to|into it|the|your; hear|hears you; phone calls; take|answer the phone`,
    no: ``,
  },
  {
    attribute: /^refill/,
    yes: `
      top|fill|fills|tops (it|them) up again|when|once
      put|puts|insert|fit|slip in (a) new|fresh pages|page|cartridge|insert|wick|blade|ink|wax|candle
      new|fresh pages|cartridge|insert|blade go|goes|fit|fits in
    `,
    no: `throw|throws|bin|toss the|your|this _ (_) away|out; use it up and|then`,
  },
  {
    attribute: /^vegan$/,
    yes: `
      no animal|animals|cow|cows|sheep|goat|goats|pig|pigs|bee|bees|hen|hens|fish (had|has|have|was|were|need|needed|gave|died)
      without animals; nothing from|of animals; vegans will|can|may
    `,
    no: `
      animal|animals had|have|has a hand|part|share; from bone|bones; bone glue; animal hair|bristles|glue|products|fat; badger
      boar bristle|bristles; goat hair; horsehair; beeswax; lanolin; bees made
    `,
  },
  {
    attribute: /^wireless_charg/,
    yes: ``,
    no: `
      take|takes|takes|remove|slip|peel (it|them) off to|when|before|for .. charge|charging
      only charges|charge by|over|with cable|a~cable
    `,
  },
  {
    attribute: /^expand/,
    yes: `expand|expands|expanded; grow|grows; unzip .. more|extra|room|space; extra room|space|litres when|behind|on~demand`,
    no: `stay|stays|keeps the|its size (that|it|as); one size and no`,
  },
  {
    attribute: /^usb_(?:charging_)?port|^usb_charging|^power_bank/,
    yes: `
      charge|charges|top~up your|a|the|any phone|phones|tablet|devices|mobile; usb port|socket (in|on|at); power for your phone
    `,
    no: ``,
  },
  {
    attribute: /^sofa_?bed|^sleep(?:ing)?_function|^convertible/,
    yes: `
      turn|turns|fold|folds|unfold|unfolds|convert|converts|become|becomes|pulls|pull (out) into|a|to (a) bed|guest~bed; by night
      at night (it) is; bed for two|guests|the~night; overnight guests; sleeps two|guests
    `,
    no: `for sitting only`,
  },
  {
    attribute: /^wireless$/,
    yes: ``,
    no: `
      plug|plugs the|its cable|cord|lead in|into; tied|tethered|connected|joined .. by|with (a|its) cable|cord|wire|lead
      by|over cable; cable|cord|lead runs|leads|connects|ties
    `,
  },
  {
    attribute: /^(?:outdoor(?:_use|_safe|s)?|suitable_(?:for_)?outdoors?|weather_?proof)$/,
    yes: ``,
    no: `
      keep|keeps|leave|stay|stays|belongs|use (it|them|this) (only) indoors|inside (only); indoors only; only indoors
      indoor use only; for indoor|inside use
    `,
  },
  {
    attribute: /back_?l(?:ight|it)/,
    yes: `glow|glows|glowing (in|at|softly); lit from below|behind|within; lights up; see|find the keys in the dark`,
    no: ``,
  },
  {
    attribute: /^insulat/,
    yes: ``,
    no: `
      cold in no time; warm in no time; loses|lose the|its heat|chill|cold
      goes|gets|turns|be cold|warm|lukewarm quickly|soon|fast|at~once|within|in~minutes; single -walled
    `,
  },
  {
    attribute: /^leak_?(?:proof|free)|^spill_?proof/,
    yes: `
      nothing|no~drop|not~a~drop gets|comes|runs|drips|leaks|spills|escapes (out); not|doesn't|never|won't drip|leak|spill
      upside down
    `,
    no: `drip; drips; spills`,
  },
  {
    attribute: /^(?:non|anti)_?slip|^slip_?(?:proof|resistant)/,
    yes: `stay|stays put (on); grips|grip the floor|tiles|table|worktop; not|doesn't|never|won't slip|slide (about)`,
    no: ``,
  },
  { attribute: /^date(?:_display|_window)?$/, yes: `the date is|sits|shows|stands|appears|at`, no: `` },
  { attribute: /^left_handed$/, yes: `left -handed|-handers|handed|handers; lefties; southpaws`, no: `` },
  {
    attribute: /^perforat/,
    yes: `tear|tears|rip|rips (it|them|pages|sheets|a~page|a~sheet) (neatly|cleanly|right|straight|easily) out|off`,
    no: `tear|tears torn edges`,
  },
  {
    attribute: /^(?:headphone|aux)_(?:jack|socket|input|port)$/,
    yes: `
      plug|plugs|plugged (in) (your|the|any) headphones|earphones; headphones in
      socket|jack|port|input|hole for headphones|earphones|headsets|your~headphones; headphones plug|go in
      listen|listening alone|privately|in~private
    `,
    no: ``,
  },
];
