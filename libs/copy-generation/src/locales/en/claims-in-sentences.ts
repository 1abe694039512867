import { FOR_WHOM, HIDDEN_PARTS, KEEPS_FORM, KEEPS_TEMPERATURE } from '../carried-by';
import type { ClaimWords } from '../check-words';

/**
 * Claims that a whole sentence makes with words that claim nothing by themselves: "if it stops, we send another", "no other
 * set comes close", "its yarn leaves rivers clean".
 */
export const claimsInSentences: readonly ClaimWords[] = [
  {
    claimClass: 'warranty',
    rule: 'evidence',
    carriedBy: ['warranty', 'guarantee'],
    phrases: `
      we|we'll|we'd|makers|maker|manufacturer|workshop (will|always|gladly|happily|also) send|sends|replace|replaces|repair|repairs|mend|mends|swap|swaps|refund|refunds|exchange|exchanges|reimburse|resize|restore|restring|resole|honour
      we|we'll|makers|maker|manufacturer .. another|new~one|fresh~one|your~money|money~back|for~nothing|for~free|without~charge|at~no~charge|at~no~cost
      stand|stands|standing|stood behind it|them|these|this|every|each|our|what; at our cost|expense|account
      it's|they're|is|are on us if|should|when|whenever; repairs|repair|replacement|replacements|return|returns is|are on us
      chipped|broken|faulty|damaged|torn|cracked|defective|snapped .. is|are|gets|get replaced|repaired|mended|swapped|exchanged|refunded
      repaired|replaced|mended|swapped|exchanged|refunded for|at free|nothing|no|our
      money back|returned|refunded; pay|owe nothing|not~a~penny if|unless; love it or
      days|weeks|nights to change|decide|send|swap your|it|them; days|weeks|nights to return|decide|change|think|send|swap
      send|post|return|returns it|them back|unpaid whenever|if|within|when|for|unused|free; return it|them unpaid
      try|test it|them for a|# night|nights|day|days|week|weeks|month|months; trial period; on approval
      no quibble|-quibble|quibbles
      insured|covered|secured|protected against sagging|breakage|loss|theft|damage|defects|faults|breaking
      is|are covered should|if (it|they|the); parts and labour|labor; as long as you own; rest of your days|life
      until you pass it on; a new one|pair|set|piece is|comes on~the~house|on~us|free
      if|should it|they|one|anything|part (ever|should) fail|fails|break|breaks|snap|snaps|stop|stops|tear|tears|die|dies|crack|cracks .. we|we'll|another|free|replaced|repaired|mended|swapped|replacement
    `,
  },
  {
    claimClass: 'promotion',
    rule: 'banned',
    phrases: `
      only|just until|till (this|next) monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|tonight|tomorrow|the~weekend
      ends|valid on|until|till (this|next) monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|the~weekend
      snap|grab|scoop|nab|secure it|them|one (up) before
      before somebody|someone|anybody|anyone|others else does|grabs|gets|snaps|buys; gone in days|hours|a~flash
      down to our last|final; last ones|few|pieces|pairs|slices|boxes left|remaining|are~going|going
      few|fewer (of~them) are|is|remain left; won't|will~not last|stay|hang (around) long
      fraction of what|its~price|their~price|the~price|the~cost; knocked|taken|struck|shaved off the price|bill|total
      price has|have (just|now) come|fallen|dropped|gone|tumbled; price|prices has|have .. down
      come|came|gone|fallen down in price; used to cost; costs|cost|priced (a|half|one) third|half|quarter less|of
      costs|cost .. less than|now|today|week; half|third|quarter of what they|it|others|you; pay|pays|paying|spend|spending less
      tenner|fiver comes|off; voucher|vouchers|coupon|coupons|cashback|rebate|rebates; code|codes|word .. pay|checkout|till|spend
      members|subscribers pay|save|get
      postage|delivery|shipping|carriage (is|are) on~us|free|included|paid; into the bargain; at no cost|charge|expense
      while the offer|price .. lasts|last|stands|holds; offer ends|stands|closes|holds; clearance sale|price|stock; bargain*
      dirt -cheap; for|costs|cost next to nothing; kind|easy|gentle to|on your|the wallet|purse; without breaking the bank
    `,
  },
  {
    claimClass: 'superlative',
    rule: 'banned',
    phrases: `
      a|an|this|one|such (real|little|true|absolute|proper|perfect) dream|beauty|beast|marvel|peach|stunner|corker|cracker|treasure|miracle|triumph|delight|joy|treat|showstopper|knockout|gem|jewel of a|an
      leave|leaves|leaving|left (every|all|other|its|the) .. others|other|rest|every|all|competitors|rivals|competition .. behind|shade|dust
      pick|queen|king|prince|jewel|crown|cream|aristocrat of all|the~bunch|the~crop|the~lot|its~kind; the crown of all
      no|none|nothing|nobody .. comes|came|come close|near
      never|won't|can't|cannot .. taste|find|see|own|wear|hold|sit|hear|sleep (on|in) (a|any) finer|better|softer|nicer|lovelier|smoother
      softer|lighter|finer|better|stronger|warmer|nicer|smoother|sharper|faster|quieter|brighter|cosier|tougher than any|every|all|anything|everything|other|others|rest|most
      world has never|not|yet; no one|nobody|nowhere (else) makes|made|builds|knits|bakes|brews
      leads|heads|tops|crowns the field|list|pack|table|ranking; class apart|of~its~own|by~itself; league of its|their own
      has|have|knows|know no equal|peer|match|rival|equals|peers|rivals; ranks|rank|ranked|rated first|top|highest|number~one
      first among; none better|finer|softer|lighter; hard|tough|impossible|difficult to beat|top|match|surpass
      beyond comparison|compare; one to beat; sets|set it|them apart; bar none; last word in; as good as it gets
      nothing short of; to die for; above every other
      on the planet; no|nothing|none .. under the sun; money can buy; known to man; of its kind; swear|swears by; envy of
      head and shoulders; without (an|any) equal|rival|peer|match; outdo|outdoes|outdone|outdid; eclipses (all|every|any)
      surpasses any|all|every; top of the|its|their class|range|tree|league|game; never been bettered|equalled|surpassed|matched
    `,
  },
  {
    claimClass: 'eco',
    rule: 'evidence',
    phrases: `
      leave|leaves|keep|keeps|kept|spare|spares|protect|protects .. rivers|seas|oceans|soil|air|reefs|streams|groundwater|meadows|forests .. clean|untouched|unspoilt|unharmed
      spare|spares the seas|oceans|reefs|forests|climate|bees|rivers
      rivers|oceans|seas|reefs|bees|forests|glaciers|wildlife .. thank|thanks|breathe|breathes|spared|unharmed|grateful
      kind|gentle|easy|light|good on|to|for (coral) reefs|bees|rivers|soil|grid|seas
      sip|sips|sipping (so|very|too) little|power|electricity|energy|current
      uses|use|needs|need|draws|draw so|very|hardly|barely (little|any) power|electricity|energy|current
      meter .. barely|hardly|scarcely moves|turns|notices|spins; barely|hardly|scarcely moves|turns the meter
      emits|emit nothing|little|no|hardly; give|gives|giving back (more) to nature|the~land|the~sea; more to nature
      harm|harms|harming no|nothing nature|creature
      bottles|nets|plastic|waste|rubbish|litter pulled|fished|taken|rescued|gathered|collected|hauled (out) of|from (the) sea|ocean|beach|beaches|river|rivers|waves|shores
      what was|were once (old|used|fishing|discarded) nets|bottles|tyres|sails|waste|rubbish|plastic
      began|started|starts|begins (life) as (old|used|discarded) nets|bottles|tyres|sails|rags|waste|rubbish|plastic
      fishing nets; sea plastic; into the compost; rots away; returns|return|goes|go back to (the) soil|nature
      without a|any scar|trace|mark on|in (the) land|earth|nature|planet; harmony with (the) land|nature|earth
      tree|trees|forest|woods grows|grow|planted|stands for every|each; every|each .. plants|grows a tree|forest
      grandchildren's planet; energy|power|electricity from (the) sun|wind|water; powered|run by|on (the) sun|sunlight|wind
      spare the climate; kilns|mill|mills|looms that spare|emit|emits; nothing goes|went to waste; good|clear conscience
      birds|sheep|animals never|not missed|miss|harmed|suffered; down that birds
    `,
  },
  {
    claimClass: 'health',
    rule: 'evidence',
    phrases: `
      drift|drifts|drifting|doze|dozes|dozing|nod|nods|nodding off; pulse|heartbeat .. calm|slows|settles|steady
      keep|keeps|keeping your heart|lungs|mind|spine|joints young|strong|calm|supple|clear
      slows|calms|steadies|lowers (your|the) pulse|heartbeat|nerves|heart~rate
      take|takes|chase|chases|ward|wards|drive|drives (off|away) (your) sciatica|migraine*|tinnitus|colds|flu|headache*|ache*|fever*|nausea|cramp*
      ease|eases|quiet|quiets|quieten|quietens|soothe|soothes (a|your|an) aching|throbbing|sore|tired|stiff|weary
      throbbing head|heads|temples; draws|draw|pulls|coaxes|squeezes (the) tension|stress|pain|stiffness out|from
      straighten|straightens|correct|corrects|realigns|strengthen|strengthens|mends (poor|bad|weak|fallen) arch|arches|posture|spine|back|backs|knees|hips
      fallen arches; weak|bad backs|knees|joints|heart; failing|weak heart|eyesight|lungs|kidneys
      melts|melt|sheds|shed|loses|lose (away) pounds|weight|fat|kilos
      wrinkles are|is|have|simply (gone) gone|vanish|vanishes|fade|fades|disappear|disappears|vanished
      gentle|kind|good on|to|for eczema|asthma|arthritis|lungs|gums|gut|stomach; helps|help .. digest|recover|heal|breathe
      wards|ward|fends|fend off (the) colds|flu|migraine*|germs|bugs|illness|headache*; sleep like a baby; remed*
    `,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    phrases: `
      no|nothing|never (a) fall|bump|crash|knock|blow|tumble|accident|impact|collision can|will|could|would (ever) hurt|harm|injure|touch|happen
      nothing (bad) can|will (ever) happen; cannot|can't|never|won't be|get hurt|harmed|injured
      cannot|can't|never|won't hurt|harm|injure you|your|his|her|anyone|anybody|a~child|little~ones
      keeps|keep you|them|your (child|kids|family) from (all|any) harm|injury; out of harm's way
      completely|perfectly|totally safe
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: KEEPS_TEMPERATURE,
    isDoubtful: true,
    phrases: `
      stays|keeps|remains|kept .. cool|cold|warm|hot|lukewarm|icy|toasty; keep|stay|remain nicely|piping|ice cool|cold|warm|hot
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: KEEPS_FORM,
    isDoubtful: true,
    phrases: `doesn't|don't|won't|never|not .. crease|creases|wrinkle|wrinkles|pill|bobble|felt|shrink|shrinks`,
  },
  {
    claimClass: 'compatibility',
    rule: 'evidence',
    carriedBy: FOR_WHOM,
    isDoubtful: true,
    phrases: `for the|your kids|children|little~ones|toddlers|babies`,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    carriedBy: HIDDEN_PARTS,
    isDoubtful: true,
    phrases: `hidden|secret|concealed|discreet (inner|inside|back|zip) pocket|pockets|compartment|compartments|drawer|pouch`,
  },
];
