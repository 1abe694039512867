import type { ClaimWords } from '../check-words';

const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const BETTER =
  'better|finer|nicer|lovelier|softer|smoother|sharper|prettier|cosier|comfier|sturdier|tougher|warmer|lighter|quieter|brighter|cleverer|kinder|smarter';
const MADE = 'made|built|sewn|knitted|woven|designed|finished|cut|cast|turned|thought~out';
const MAKES = 'makes|made|builds|sews|knits|weaves|bakes|brews|writes|pours|cuts|carves|casts|turns|does|offers|sells';
const ILLS =
  'redness|spots|pimples|blemishes|wrinkles|puffiness|swelling|itching|sneezing|sniffles|coughing|snoring|stiffness|soreness|aches|cramps|headaches|migraines|colds|blisters|hay~fever';
const BODY =
  'legs|eyes|feet|muscles|back|backs|neck|necks|joints|wrists|knees|shoulders|shins|ankles|hips|hands|fingers|spine';

/** Promises, bargains, praise and good deeds as people tell of them, without any of the words of the trade. */
export const claimsInPlainWords: readonly ClaimWords[] = [
  {
    // A promise without an end: a warranty of two years is none.
    claimClass: 'warranty',
    rule: 'evidence',
    carriedBy: ['lifetime_warranty', 'lifetime_guarantee', 'lifelong_warranty'],
    phrases: `
      lifetime|lifelong -warranty|-guarantee|warranty|guarantee; for (as) long as you|he|she|they own|owns|live|lives
      as long as you own; warranty|guarantee|promise|cover .. never ends|expires|lapses|runs~out|stops
      warranty|guarantee|promise|cover .. no end|limit|end~date|expiry
      warranty|guarantee|promise|cover .. forever|for~ever|for~life|for~good|grandchildren|generations|next~owner|whoever~owns
      covered|insured|protected|repaired|repairs|mended|replaced|guaranteed|serviced|looked~after|looks~after|look~after .. for life|good|ever|always
      until|till the end of time|days|your~days
      we|we'll fix|mend|repair|replace|swap .. always|forever|whenever|any~time|at~any~time|for~ever
    `,
  },
  {
    claimClass: 'warranty',
    rule: 'evidence',
    isDoubtful: true,
    phrases: `no matter when|how~long|how~old; however old|long|often it|they|you; whenever that|it is|may~be|happens`,
  },
  {
    claimClass: 'warranty',
    rule: 'evidence',
    carriedBy: ['warranty', 'guarantee'],
    phrases: `
      if|should|when|whenever it|they|anything|something|one|part|handle .. gives~up|give~up|goes~wrong|go~wrong|comes~loose|come~loose|breaks|break|fails|fail|leaks|leak , a|an|the|another (new|fresh|second) one|pair|set
      if|should|when|whenever it|they|anything|something|one|part|handle .. gives~up|give~up|goes~wrong|go~wrong|comes~loose|come~loose|breaks|break|fails|fail|leaks|leak , we|we'll|somebody (will) send|sends|put|puts|fix|fixes|mend|mends
      swap|swaps|swapped|exchange|exchanged|traded|replaced it|them (for|with) (a|another) new|fresh one|pair|set
      swapped|exchanged|replaced for|with a new (one|pair|set)
      put|puts|set it|them right (again) (,) if|should|free|whenever|always|no~matter; we put|set it|them right
      new one (is) on its way (to) (you); spare parts .. for|in|from # years|decades
      anything|something wrong (with) (it|them) ,|?
      covers|cover|covered it|them|this|these (for) #|two|three|five|ten|twenty years|year|decades
      stands|stand by its|our|their work|workmanship|word
      wear|use|keep it|them (at~home|on) for a|one|two|# week|weeks|month|months|fortnight|night|nights and|, decide|send|return
      try|test it|them (at~home) for a (whole|full) week|month|fortnight; return|send it|them (back) if|unless|within|whenever
      the repair|repairs cost|costs nothing; cost|costs you nothing to repair|return|send|exchange
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    phrases: `
      hand|hands|handed|handing|pass|passes|passed|passing (it|them) down|on to|from|for (your|the|their|my|our|one) grandchildren|grandchild|children|kids|heirs|daughter|daughters|son|sons|granddaughter|grandson|generation|generations|next~generation
      outlive you|us|them|all|its|your; see|sees|seen (you|us) out; as good|new in|after ten|twenty|thirty|fifty|# years
    `,
  },
  {
    claimClass: 'promotion',
    rule: 'banned',
    phrases: `# until|till|through (next|this|the) ${WEEKDAYS}|tomorrow|midnight|tonight|weekend|end; €|£|$ # this|today|tonight|until|till|for~a~few|while; price|prices (then|soon|will|is|are) goes|go|going|rises|rise|rising|climbs|climb|jumps|jump|returns|return|springs (back) (up) (to|again|on|after|from|next|soon|tomorrow|before); price|prices goes|go|going|will~go up|back|down; then|after~that|afterwards|tomorrow|soon it|they (will) costs|cost more|again; it|they (will) costs|cost more (then|soon|tomorrow|again|afterwards|on|from|after); costs|cost more from|after|on|next|tomorrow|soon (${WEEKDAYS}|week|month); from|after|on|before (next) ${WEEKDAYS}|tomorrow|midnight (on) (,) it|they|the~price (will) costs|cost|goes|is|are
      find|get|buy|have it|them|one|this (anywhere) (else) for less|cheaper; yours|sold|going for less; for less until|till|this|today|now|from; won't|can't|cannot|never|nowhere .. for less|cheaper; few days|hours|weeks (more|left|only) at|for this|the|that price; at this|that price; for every|each _ (_) (we|you|that's) sell|sold|buy|bought|order|ordered; price (was|used~to~be) double|twice|higher; last|previous year's|month's|week's|season's price; down from €|£|$|#; prices|price this|that|so low|good|small|kind; was|were|used~to~be €|£|$ #; left in~the~shop|in~stock|in~store; only|just #|two|three|four|five|six|ten|twelve|twenty|a~dozen|a~few (of~them|pairs|pieces) left; there are|is (only) #|a~few|two|three|four|five|six|ten|twelve|twenty|a~handful left; with it|them on us; in|into|inside the parcel|box|bag|basket|post for nothing|free; beat the price|crowd; price|prices back up; before|until|till the price (goes|rises|climbs|changes)`,
  },
  {
    claimClass: 'promotion',
    rule: 'evidence',
    isDoubtful: true,
    phrases: `once|when (it|it's|they|they're) (is|are) gone; it|they|this|these won't|will~not be back|repeated|restocked|reprinted|made~again; while|as~long~as it|they lasts|last; last batch|run|lot|crate of|for|this|ever; until|till (the) end of (the|this) month|week|season|year; not|no later than ${WEEKDAYS}`,
  },
  {
    claimClass: 'superlative',
    rule: 'evidence',
    isDoubtful: true,
    phrases: `
      won't|never|don't|not (ever) need|buy another|any~other
      queen|king|prince|aristocrat|champion|rolls~-royce|rolls~royce|ferrari of (all)
    `,
  },
  {
    claimClass: 'superlative',
    rule: 'banned',
    phrases: `no|not~one|not~a~single _ (_) (anywhere|else|alive|out~there|in~town|in~the~street) is|are|was|feels|looks|sits|runs (any) ${BETTER} (${MADE}); no|not~one|not~a~single _ (_) anywhere|else|on~earth is|are|does|has|comes|can|could; nobody|no~one|nowhere (else|anywhere) (in~the~world|alive) ${MAKES} (a|an|any|it|them) ${BETTER}; nobody|no~one else ${MAKES}|can|could; no|not~one|not~a~single _ (_) has|have (ever|yet) _ (in|on|with|from) (a|an|any) ${BETTER}; nobody|no~one has|have (ever|yet) _ (in|on|with|from) (a|an|any) ${BETTER}; look|looks|search|searched|looked for years|decades|ever|far~and~wide (and|but|,) (still) (not|never|without); find its|their|his|her like|equal|match|better; not|never see|seen|find|found the like|likes; its|their like again|anywhere|before; pale|pales|fade|fades|shrink|shrinks beside|next~to|in~comparison|by~comparison; look|looks|seem|seems|feel|feels pale|dull|plain|tired|clumsy|old|cheap beside|next~to|against|by~comparison|in~comparison|after; against|by which|whom (all|every) (the) others|other|rest .. measured|judged|compared; unlike the rest|others|competition; won't|never|don't (ever) want|wish|look~for (for) another|any~other; every|all|any other _ (_) is|are|feels|seems|looks (only|just|but) a~compromise|second~best|poor|a~copy|an~imitation|disappointing; nothing|none|no~one|nobody (else) to|can|could|will match|beat|touch|rival|equal|top it|them; every|all|any other _ (_) will|would feel|look|seem|sound|taste; only _ (_) (that) (you'll|you|we) (will|would|can) ever need|want|buy|own|wear|use; how a|an|every _ should|ought (to) be|look|feel|sound; this is how good|well|fine|soft; how good|fine|soft|quiet a|an _ can; like no _ (_) (ever) before|ever|else; how you|we (ever) lived|managed|coped|cooked|slept|wrote|travelled|got~by without; won|wins|winning|took|takes|collects (a|an|the|first|every|several|three|two) (_) prize|prizes|award|awards|medal|medals|trophy; test winner|winners; in|of a different|another league|class; as good as they|it come|comes|gets; they don't make them like; second best is`,
  },
  {
    claimClass: 'health',
    rule: 'evidence',
    phrases: `clearer|smoother|softer|younger|brighter|calmer|firmer|healthier|plumper|rosier|fresher skin|complexion|hair|breathing|sleep|cheeks|face; ${ILLS} .. gone|vanish|vanishes|fade|fades|disappear|disappears|stop|stops|ease|eases|melt|melts|stand~no~chance|don't~stand~a~chance|stay~away|a~thing~of~the~past|no~more; fewer|less|no~more|goodbye~to|goodbye|farewell|bye ${ILLS}; no more|fewer|less stiff|sore|aching|tired|numb ${BODY}; strain|tension|ache|pain .. off|from|out~of your|the|his|her|tired ${BODY}; your|his|her|their|the (lower|upper|old|poor) ${BODY} .. never|won't|stop|stops|no~longer|not complain|complains|complaining|grumble|grumbles|protest|protests|ache|aches|aching|hurt|hurts; easy|easier|gentle|gentler|kind|kinder|soft on|to|for (your|the|his|her) tired|stiff|sore|aching|weary|swollen (_) ${BODY}; your ${BODY}|skin|head|lungs|heart says|say|thank|thanks|thanking|be~grateful|are~grateful; your cold|flu|cough|headache|hangover|fever is gone|away|over|history|forgotten; the flu|cough|headache|hangover|fever is gone|away|over|history|forgotten; fall|falls|falling|drop|drops|drift asleep|off sooner|faster|quicker|easier|more~easily|within; good|great|nice|balm for|to tired|sore|stiff|aching|sensitive|weary|swollen|heavy (_) ${BODY}|skin; skin|face|scalp calms|calm|settles|glows|breathes|recovers (down); within a~fortnight|two~weeks|days|a~week|a~month .. skin|hair|nails|teeth; skin|hair|nails|teeth .. within a~fortnight|two~weeks|days|a~week|weeks|a~month; breathe easier|freely|more~freely; wake|wakes|waking (up) rested|refreshed; rested|refreshed every|each; strain (is|comes) off`,
  },
  {
    claimClass: 'eco',
    rule: 'evidence',
    phrases: `
      nothing|none|no~part|not~a~scrap|little (in|of) (it|them) (goes|ends|ended|lands|went) (up) (to|in|on) (the) landfill|waste|bin|rubbish|tip
      not|no (a|one) (single) tree|trees|animal|animals|sheep|bird|goose (was|were|is|has|had|have) (to) (be) felled|cut|harmed|hurt|suffer|suffered|suffers|died|die|killed
      no|not~one animal|creature|sheep|goose (ever) suffers|suffered|harmed|hurt
      sea|seas|ocean|oceans|planet|forest|bees|birds|rivers|fish|turtles will|would|may|can (even) thank|approve|be~grateful|be~glad|breathe|rest
      turns|turn|rots|rot|crumbles|crumble|decays|decay|breaks|break (down) (away) (back) into|to soil|earth|compost|humus
      factory|mill|workshop|plant|kiln|studio|bakery|oven|looms|machines runs|run|is~run|powered|heated|turns|turn (entirely|only) on|by|with (the|pure) wind|sun|sunlight|solar|water|hydro|stream|river|rain
      every|all (its|their|of|the) (part|parts|piece|pieces) (of) (it|them) (can|may) (be) used again|reused|recycled
      made|grown|dyed|washed|produced|finished|printed|tanned with|using half|less|little|hardly~any|a~third~of|a~quarter~of (the) water|energy|power|electricity|dye|ink
      in|of a|its|their previous|former|past|earlier|another|first life; had|led|lived a (whole) (other) life before|as
      less|little|half (the) power|energy|electricity than|of; without a (single) scrap|gram|sheet|bit|shred|strip of plastic
      shipped|sent|delivered|transported by|under sailing~boat|sailing~ship|sail|bike|bicycle|cargo~bike
      plant|vegetable|berry|root|bark -dyed|-tanned|-based
      dyed with|using (only) plants|roots|bark|leaves|berries|vegetables|flowers|onion~skins
      sheep|goats|hens|cows|alpacas|geese (that) (live|roam|graze|run|are) free|freely|outdoors|happy|happily
      for every|each _ (_) .. tree|trees|meal|euro|pound|cent|penny; tree|trees goes|go|put|is~put into|in the ground|soil|earth
      good|better|kind for the planet|bees|climate|sea|next~generation
      was|were once|formerly (an|a) (old|used|discarded) bottle|bottles|net|nets|sail|sails|tyre|tyres|can|cans|jeans|coat|coats|lorry~tarpaulin|tarpaulin
    `,
  },
];
