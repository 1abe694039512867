import { OUTDOOR_USE, RAINPROOF, WASHABLE } from '../carried-by';
import type { ClaimWords } from '../check-words';

/** What water does to a thing, from a splash to a dive, and who says that it bears so much. */
export const waterClaims: readonly ClaimWords[] = [
  {
    // Held under water, or out in any rain.
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['waterproof'],
    phrases: `
      waterproof*; water -proof*; water proof*; watertight; water -tight|tight
      puddle|flood|swim|pool|bath|lake|river|monsoon -proof|-tight; swim|bath|pool -safe; submersible; submergible; immersible
      amphibious; impermeable; impervious; sweatproof; sweat -proof; wet room|rooms; scuba*; snorkel*; diving
      they|it float|floats; float|floats on|in water; unsinkable
      sealed|protected|shielded|guarded|closed against|from|to (the) rain|water|moisture|wet|damp|immersion|submersion|flooding
      doesn't|don't|won't|not|never mind|fear|care|bothered|worried|dread .. soak|soaking|rain|water|wet|splash|splashes|puddle*|drizzle|downpour|swim|dunking|ducking|dip
      take|takes|taken|wear|wears|wearing|worn|go|goes|going|jump|plunge .. in|into|for (the|a) sea|pool|ocean|lake|river|surf|waves|swim|dive|dip
      fine|ok|okay|happy|ready|go|goes|come|comes for|in|into|to the|your shower|bath|bathtub|pool|sea
      stays|stay on in~the~shower|while~you~swim|under~water; keep|keeps|keeping .. dry
      stay|stays|staying (bone|perfectly|nice~and|completely) dry
      keeps|keep|lock|locks|shut|shuts|hold|holds .. water|rain|wet|moisture|damp|puddles|snow out
      keeps|keep|keeping|kept|lock|locks|locking|shut|shuts|shutting|hold|holds|holding|block|blocks out (the|all|any) (driving|heavy|wind~and|worst~of~the) water|rain|wet|moisture|damp|snow|spray|drizzle|elements|weather
      rain|water|wet|damp|snow|drizzle stays|stay|kept|is~kept|remains out|outside
      let|lets|letting no water|rain|damp|drop|moisture (soak|seep|get|come|run|drip|trickle) in|through
      rain|water|wet|damp|spray|snow at bay
      surviv*|withstand*|shrug*|brav*|defy|defies|laugh*|handles|takes|weathers|endures|stands|shelter*|fend* .. spill*|coffee|mud|rainstorm*|downpour*|storm*|water|weather|deluge|swim|puddle*|soaking|submersion|immersion|submerging|dunking|drenching|ducking|capsize|flood
      no .. rain|water|drop .. gets|get|comes|through|reaches; let it rain; rain or shine
      take|wear .. swimming|diving|surfing|shower*|pool
      in|under|through .. pouring|torrential|heavy rain; seals out; swim -proof; swimproof
      swim|shower|bathe|dive in|with|wearing it|them; held|kept|used|held~down|submerged under water|underwater
      rainy|wet|soaked|stormy terrace*|balcon*|garden*|patio*; leakproof; leak -proof|proof|-free|-tight; spillproof
      spill -proof
      works|work|plays|play|ticks|shines|glows|runs|writes|survives|records|films|belongs|goes|dives (on|at~home|well|happily) under|below|beneath|underwater (the) water|surface|waves
      works|work|plays|play|ticks|shines|glows|runs|writes|survives|goes|belongs|usable|used underwater
      can|may|could|will|to be|go submerged|immersed|dunked|underwater|under~water
      can|may|could|will|you~can|go~ahead~and (safely|happily|even) submerge|immerse|dunk|drown it|them|this|the
      can|may|could go|be|stay|work|swim|dive underwater|under~water; total|full|complete|partial immersion|submersion
      not|never a~drop|one~drop|a~single~drop (of) (rain|water) reaches|gets|comes|passes|seeps|finds
    `,
  },
  {
    // Out in any rain, and not under water.
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: RAINPROOF,
    phrases: `
      rain|storm|weather|downpour|shower|wet|snow -proof|-tight; rainproof*; stormproof*; weatherproof*; weathertight
      showerproof*; rain|storm|weather|shower proof
    `,
  },
  {
    // A splash, a shower, rain that runs off.
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['water_resistant', 'waterproof'],
    phrases: `
      water|rain|splash|weather|storm|shower|moisture|drizzle|wet -resistant|-repellent|-repelling|-ready|-shedding|-friendly|-defying|-resisting|-weather|-resistance
      water|rain|splash|weather|moisture|shower resistant|repellent|repelling|ready|resistance; splashproof; splash -proof|proof
      shrug*|brav*|surviv*|withstand*|handles|takes|weathers|copes~with|cope~with|fend* .. shower|showers|drizzle|splash|splashes|rain
      rain|water|drops|droplets|drizzle|showers|splashes|spills rolls|roll|bead|beads|runs|run|slides|slide|drips|bounces|bounce|pearls (right|straight|just) off|up|away
      sheds|repels|repel|resists|resist|beads|shed|deflects|shrugs .. water|rain|moisture|splashes|drizzle|showers|damp|spills|spillages|liquid|liquids
      raindrops|rain|drizzle|spray|splashes|spills bead|beads|roll|rolls
      sealed|protected|protection|shielded|guarded|proofed|safe against|from|to (the) (occasional|odd|light|all|any|everyday) splashes|splash|splashing|spray|drizzle|showers|raindrops
      can|could|will|may|you~can|it'll|they'll|it~does|to take (a|the) (light|little|bit~of) splash|splashes|rain|drizzle|spray
      rain|splash|splashes|drizzle|spray|shower|showers|raindrops|water (in~the~face|from~above|from~the~tap) (does|do|will|would|can|could) (not|no|it~no|them~no|little) harm|damage|hurt|matter|bother|trouble|worry
      rain|splash|splashes|drizzle|spray|showers|raindrops won't|doesn't|don't|can't|cannot|never hurt|harm|damage|spoil|ruin|bother|trouble|worry|matter|faze|stop
      rain|splash|splashes|drizzle|spray|showers|shower is|are fine|ok|okay|alright|all~right|welcome|no~problem|no~trouble|no~worry|nothing
      rain|water|splashes|spray|drizzle nothing to fear
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['waterproof'],
    phrases: `
      swim|swims|dive|dives|shower|surf|bathe with|in it|them|these on
      rain|water|wine|damp|moisture|tea|spray|coffee never|cannot|can't soaks|soak|seeps|seep|gets|get (in|into|through|past)
      not|never a~drop|one~drop gets|seeps|comes|passes; no water|rain|damp|moisture seeps|gets|comes|passes|soaks
      submerge|immerse|dunk it|them (down); in|through the drizzle|storm|hailstorm|downpour|rain without
      stays|stay put when|while (you) swim*|sweat*|shower*; dive|safe|down to # metres|m|meters (deep|under)
      down to thirty|fifty|ten|twenty|hundred metres|meters; keep|keeps you dry; keeps|keep|leaves|leave your|the _ dry
      dunked|submerged|immersed in|under|down; steam .. untouched|unharmed; dry -shod; dryshod
    `,
  },
  {
    // Where the thing is in the water, it may be with somebody, or be said of something else.
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['waterproof', 'swimming', 'suitable_for_swimming', 'swim_proof', 'submersible', 'floats', 'floating'],
    isDoubtful: true,
    phrases: `
      puddle*; swimming; snorkelling; surfing; downpour*; cloudburst*; deluge*; dunk*; submerg*; immers*; underwater
      drop|drops|throw|throws|toss|tosses|sink|sinks|dip|dips|lower|lowers|plunge|fling|kick|push|dunk it|them|this|these|one (down) in|into|under|below|beneath|overboard (the|a|your) (deep|cold|nearest|hotel|village|garden|swimming|paddling|kitchen) sink|basin|bucket|puddle|pool|sea|ocean|lake|river|pond|canal|harbour|harbor|stream|creek|water|surf|waves|bath|bathtub|tub|fountain
      wear|wears|wearing|worn|keep|keeps|leave|leaves|left|put|puts|take|takes|hold|bring|brings|carry|use|used|lies|lie|lives|fall|falls|fell|drop|drops|dropped|tumbles|float|floats|floating|swim|swims|sleeps|plays|play|sings|goes .. in|into|below|beneath|on|through|at~the~bottom~of (the|a|your) (deep|cold|hotel|swimming) pool|sea|ocean|lake|river|pond|canal|surf|waves|fountain
      bottom of the|a|your|any (deep|cold|hotel|village|swimming) pool|sea|lake|pond|bath|bathtub|tub|river|canal|ocean|harbour
      at|on|to the bottom of the|a|your|any (swimming) pool|sea|lake|bath
      do|does|did|doing|swim|swims|swum|swimming|count|counts (your|its|her|his|their|#|ten|twenty|thirty|fifty|sixty|a~hundred) laps|lengths
      for (your|the|a|daily) laps|lengths|swim|dip|dive|swimming|diving|snorkelling; laps|lengths in|of the pool
      watch|watches|bag|shoes|sandals for the pool; swim|swims|dive|dives with|in|wearing it|them
      goes|go|comes|come .. swim|swimming|dive|diving|dip|snorkelling
      with it|them on (your|the) (wrist|back) .. swim|swims|pool|water
      jump|jumps|dive|dives|leap|leaps|cannonball in|into (the) (water|pool|sea|lake) with|wearing
      jump|dive|leap in with it|them; swimming|snorkelling|diving|surfing ?; when|while you swim|dive|snorkel|surf|shower|bathe
      dives to; goes|go|went|come|came under (and|with)
      don't|no~need|needn't|never|without (bother|to|have|having) (to) take|taking it|them off
      no shower|showers|rain|downpour|storm|drizzle|cloudburst|weather (that) will|can|could|would|gets|ever|stops; overboard
      capsiz*; fall|falls|fell|falling|tip|tips|tipped in ,|and|or
      it|they laughs|laugh|shrugs|shrug|couldn't~care~less|doesn't~flinch|won't~flinch|don't~flinch
      sits|sit|stands|stand|hangs|hang|lives|live|lies|plays|sings|belongs (happily) in|under (the|your) shower|bath|bathtub|tub
      surface after
      wade|wades|wading|splash|stomp|stomps|tramp|paddle|stride|walk|march|jump|step|run (right|straight) through|into|across|in (a|the|every|any|each|that) (deep|muddy|wet) stream|streams|brook|river|ford|flood|floods|bog|marsh|slush|mud|ditch
      on|of|for (the) (long) swim|swims; no wet|damp|soggy feet|socks|toes|shoulders|sandwiches|papers|pages|phone
      dry feet|socks|toes|shoulders|sandwiches|pages|clothes
      feet|socks|toes|shoulders|sandwiches|papers|laptop|book|books|phone|clothes|things|everything|contents|lunch|inside (is|are|will|would|all) stay|stays|stayed|remain|remains|remained|keep|kept|arrive|arrives|emerge|emerges dry
      dry inside|within; as dry as; nothing|none|no~one .. gets|get|got wet|damp|soaked; leaves|leave your _ dry
      in spite of|despite the rain|wet|weather
    `,
  },
  {
    // On a wet day, somebody may take the bus.
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['water_resistant', 'waterproof'],
    isDoubtful: true,
    phrases: `rainy|wet|stormy days|day|weather|walks|commute*; bad|foul|any|all|every -weather|weather|weathers`,
  },
  {
    // What stands in the rain bears more than a splash.
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: [...RAINPROOF, 'water_resistant'],
    isDoubtful: true,
    phrases: `
      take|takes|leave|leaves|left|stand|stands|stay|stays|keep|keeps|use|uses|used|sing|sings|play|plays|work|works|wear|wears|worn|ride|rides|cycle|walk|run|dance .. in|through|under (the|any|heavy|a) rain|snow|drizzle|storm|thunderstorm|sleet|hail
      in the rain with|wearing|on|all (it|them|day|night)
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: WASHABLE,
    isDoubtful: true,
    phrases: `
      hose|hoses|hosed|hosing (it|them|this|these|the~_|your~_) (down|off|clean|out)
      comes|come off|clean (with|under) (a|the) hose|tap|shower; with (a|the) garden hose
      rinse|rinses|rinsed|rinsing|wash|washes|clean|cleans|hold|holds|put|run it|them|this|these (off|clean|out|down) under|beneath|below|in (the|a|running|warm|cold|kitchen) (garden) tap|shower|bath|hose|water
      under (the) running|flowing water
      leave|leaves|left|soak|soaks|soaked|soaking|stand|stands|rest|lie|put .. in (a|the) (small|large) bowl|basin|bucket|sink|tub|bath of|full|filled (of|with) (warm|soapy) water|suds
      leave|left|let .. to soak; soak|soaks|soaked|soaking overnight|for|in|well; a|good|long|thorough soak|soaking
    `,
  },
  {
    // Out in all weathers, all year round.
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: OUTDOOR_USE,
    isDoubtful: true,
    phrases: `
      live|lives|living|stay|stays|stand|stands|sleep|sleeps|leave|leaves|left|remain|remains|winter|winters|overwinter|overwinters|belongs|hang|hangs .. outside|outdoors|out|up|standing|garden|lawn|terrace|balcony|patio|porch|roof (all|through|throughout|every|whole|the) (the|whole) year|winter|seasons|weathers|year~round
      all year (round) outside|outdoors|out|in~the~garden; year -round; whatever the weather|sky|forecast
      weather .. do|throw|does|throws .. likes|like|wants|pleases|it|you; come rain; come hail
      rain|snow|frost|hail|storms included
      rain|snow|mud|river|storm|sleet|hail (,|or|and) rain|snow|mud|river|storm|sleet|hail|wind|shine; bring on the rain
      in all|any|every weathers|weather; let|lets it rain|pour|snow
      though|although|even~if|even~when|no~matter~if it pours|rains; rain|snow|wet|weather .. all the same to it|them
      left out in|overnight
    `,
  },
];
