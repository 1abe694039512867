import { type ClaimWords } from '../check-words';

/** Phrases in which words that claim elsewhere only tell: of a place, a step, a number, somebody's own things. */
export const everydaySenses: readonly ClaimWords[] = [
  {
    claimClass: 'superlative',
    rule: 'allowed',
    phrases: `
      no great hardship|feat|effort|matter|trouble|surprise|secret|loss|art|achievement|distance|sacrifice|difference
      three|four|five|six|# -star|star|-pointed|-point|-pronged (aluminium|aluminum|steel|nylon|metal|chrome|swivel|rolling) base|bases|foot|feet|cross|frame|pedestal|wheelbase
      star|stars base|bases|foot|pedestal; base .. with|of|has (four|five|six) stars
      highest|lowest|widest|longest|top|best point|setting|step|level|shelf|rung|spot|note|notch|gear|speed|heat|temperature|position|ridge|end|side|edge|place|part
      king|queen|prince|princess of hearts|spades|clubs|diamonds|the~castle|the~hill|the~sofa|the~road; at (the) most _
      at the most
      the|that~is|that's most you|it|they|we|one|he|she|this|that|anyone can|may|should|will|would|could|must|ever|holds|hold|takes|take|carries|carry|bears|bear|weighs|allows|needs|need|put|want
      most of|days|evenings|mornings|nights|afternoons|weekends|weeks|times|often|likely|recently; for the most part
      list|page|chapter|step|rule|player|item|part|volume|reason|exhibit|stop|task|day|plan|table|house|seat|job|lesson|round number one
      number one :
      do|does|did|try|tries|tried your|its|their|his|her|my|our best; at best
      best man|friend|friends|wishes|regards|foot|buddy|mate; sunday best; all the best; make the best of
      best of luck|three|five; know|knows best; best not|to; as best
      better half|late|safe|known|off|still|not|part; the better part|half of; get|gets|got the better of; for better or
      had better
      great aunt|uncle|grandmother|grandfather|grandparents|grandson|granddaughter|dane|outdoors|lakes|wall|barrier|plains
      great -aunt|-uncle|-grandmother|-grandfather|-grandparents
      your|their|his|her|my|our|whose (own) favourite|favorite|favourites|favorites (old) book*|song*|songs|music|album*|tea|teas|coffee|mug|drink*|recipe*|dish*|photo*|picture*|film*|playlist*|podcast*|spot*|place*|corner*|walk*|route*|trail*|park*|outfit*|snack*|story|stories|soup*|stew*|meal*|plant*|view*|record*|show|shows|series|treat*|flavour*|things|sport*|team*|tune*|track*|sandwich*|breakfast*|cake*|cafe*|novel*|poem*|people
      who|that|which love|loves|loved (to) _
      people|everyone|everybody|anyone|those|kids|children|fans who|that love|loves|loved (to) _; if|when|wherever you love
      love letter*|song*|story|stories|life|birds|hearts|note*|poem*; lots of love; with love; in love; labour|labor of love
      first love
      dream in|over|up; who|that dream; it|them|up|on , love it|them
      sweet|bad|good|big|wild dream|dreams; dream of|about|on|big; dreams of|about; day -dream*; make|makes|made a wish
      wish list|you|them|for; as you wish; if you wish
      magic trick*|wand*|carpet|marker*|show*|spell*|word*; by magic; magician*; peak hour*|time*|season; the|a peak of|in|above
      peak (of) cap; peak power|load|torque|output|current
      star sign*|gazing|chart; stars and|in|on|above|at|are|come|shine; under the stars; five stars above
      world map*|cup|record*|time|clock*|tour*|atlas*|war; around the world
      small|little|whole|underwater|toy|own|outside|miniature|tiny world; end of the world
      the world outside|outdoors|around|goes|stops|sleeps|wakes|is
      super glue|market*|hero*|8; ultra -violet; perfect square|circle|pitch|fifth|tense; practice makes perfect
      not|nobody|nothing perfect; famous last; leading edge|strand|to|into|up|off|down|from|the; team|gang|pack|project leader*
      leader line*
      rated (to|at|for|as) # atm|bar|m|metres|meters|mm|w|watts|v|volts|a|amps|kg|kilos|g|n|nm|lm|lumens|hours|degrees|°|l|litres|db|hz|rpm|kwh|wh|mah
      rated (to|at|for|as) two|three|four|five|six|ten|twenty|thirty|fifty|hundred atm|bar|atmospheres|metres|watts|volts|kilos|kilograms|litres|lumens|hours
      rated power|output|capacity|voltage|current|load|torque|speed|for|at|to|up|ip*|input|life
      heirloom tomato*|seed*|variety|varieties|cherry|bean*|vegetable*|apple*|rose*|plant*|tomatoes|recipe*; popular song*|music
      much loved
      brilliant -cut|cut; endless loop*|belt*; infinite loop*|scarf; unique id|number|code
      cream of tomato|mushroom|chicken|asparagus|celery|leek|tartar; beautiful game; breakfast of champions
      competition day*|season; first place|prize|class; class act; dream team; wow -free; peak to; charm bracelet*; lucky charm
      third time's a charm; charming of; divine comedy; clever clogs; the most of it|the|your|your~day
      make|makes|making the most
    `,
  },
  {
    claimClass: 'promotion',
    rule: 'allowed',
    phrases: `
      part of the deal|bargain|package; big|real|whole deal; deal is simple; what's the deal
      ready|easy|close~enough|near~enough to grab; save room|some|it|them|one; save the _
      save your|a|that|this day|date|page|place|seat|spot|planet|file*|leftovers|rest|last|world|earth|recipe*|photo*|view|game|knees|floor|walls|bottom
      saved as|under; saves|saved on~your~phone; saving grace; saved from|by; save files|game|games
      bargaining; to bargain; bargain with~the|over; bluff|smuggle|haggle|barter|trade|swap .. bargain
      steal|stole|stolen|stealing a|an|the|your|his|her|its|from|away|glances|_~moment
      hard|harder|hardest|difficult|easy|tries|try|trying|want|wants|can|cannot|can't|could|to steal
      deal with|out|the|cards; deals out|the|cards; a|one deal of cards; dealt; good|great deal of|more|less
      grab handle*|rail*|bar*|loop*|strap*
      grab a|an|some your~own|coffee|mug|book|chair|seat|bite|friend|bag|brush|pencil|snack|towel|blanket|moment|cup|plate|spoon|fork|drink
      wear it or bag it; or bag it; bag it up|after; bag it and|or carry|stow|stash|store; order|orders of|in|is; in order
      in any order; buy|buys|buying|bought yourself|you|him|her|them time|minutes
      buy|buys|buying|bought olives|milk|bread|groceries|flowers|food|eggs|batteries|bulbs|ink|film|fish|seeds
      express mode|programme|program|cycle|train*|lane|yourself; launch ramp*|pad*|site*|rocket*
      launch|launches|launching the|a|it|them boat|kite|kayak|ball|rocket|drone|canoe|dart|plane; visit to|from|with|from~the
      on a visit; weekend|summer|next|every|each|museum|zoo visit*
      visit the vet|zoo|beach|park|museum|sea|garden|grandparents|library|forest; delivery driver*|room|date*|note*|van*|boy
      special delivery
      christmas tree|eve|morning|day|dinner|stocking*|market*|cracker*|card*|song*|pudding|cookies|cake|lights|holidays
      at|after|since|over christmas; wait it out; don't miss a beat; miss a beat; hurry along|home|out; in a hurry; no hurry
      rush hour*; no rush; in a rush; rush of|for|home|out
      last few steps|pages|crumbs|miles|metres|rows|drops|bites|inches|chapters|notes|crumbs|stitches|streets|bends
      act on|as|of|out|like; for sale sign
      new moon|year*|start|day|week|home|school|town|term|baby|puppy|kitten|job|owner*|leaves|friend*|chapter; latest at
      at the latest; trial and; free kick*|hand*|time|fall|spirit|spirited|verse; hands|arms -free|free; hands free ,
      free of|from|up _; free to move|roam|go|hold|hang|swing|run|choose|turn|slide|play|carry|grab
      feel|feels|set|sets|run|runs|roam|roams|break|breaks|keep|keeps|stay|stays|leave|leaves|swing|swings|move|moves|hang|hangs free
      reduced in size; reduction in; cut down; price tag*|label*; half the size|length|width|height|thickness; sign up sheet
      click it|them|into|together|onto|shut|open; budget airline*; exclusive or
    `,
  },
  {
    claimClass: 'durability',
    rule: 'allowed',
    phrases: `
      as~if|as~though|like .. had|have|known|owned|had~it|lived .. for years; something|nothing|anything stronger
      keep|store|stores|stored it|them|this|these (cool|clean|clear|flat) (and|,) dry; keep (cool|clean) (and) dry
      store (cool|clean) (and) dry; keep|store|stores|stored in|somewhere (a) (cool|dark|clean) (,|and) dry
      keep|let .. dry (off|out|overnight|flat) before|after
      rather|prefers|prefer|wants|want|likes|like|must|should|has|have|needs|need (to) (be|stay|remain|be~kept|keep) dry
      take|takes|taken|remove|removes|removed|leave|put|slip|unhook .. before .. pool|shower*|shower|swim*|bath*|sea|rain|gym|bed
      keep|store|stores|stored|leave (it|them|this|these) somewhere|anywhere (that|that's) .. dry
      off it|they comes|come|goes|go .. shower*|pool|sea|swim*|bath|water; come|comes off .. shower*|pool|sea|swim*|bath
      out of .. shower*|pool|sea|swim*|bath
      under|in a tough crowd|question*|call|choice|day|week; tough crowd|question*|call|choice|luck
      strong coffee|tea|wind*|currents|light|sun|flavour*|smell*|colour*|opinion*|magnet*|heat|sunlight; stronger coffee|tea
      decade of|in; in|over|for|after|once a decade; lasts all of
    `,
  },
  {
    claimClass: 'eco',
    rule: 'allowed',
    phrases: `
      recycl* bin|bins|point|centre|bag|collection|day|symbol
      recycle the|your|this bag|box|packaging|bottle|jar|tin|can|carton|tube|wrapper|cardboard|glass; take .. to be recycled
      climate control|zone; environment -variable; organic shape*|form*|curve*|chemistry; tree|trees in|of|behind|above|outside
      footprint of #|the; compost heap*|bin*; on|onto|for the compost; nature trail*|walk*|reserve*|book*|table
    `,
  },
  {
    claimClass: 'safety',
    rule: 'allowed',
    phrases: `
      safe place|spot|distance|journey|travels|home|return|deposit
      keep|kept|keeps|stored|store|tucked|put .. safe (place|spot|from~prying); better safe; a safe; safe with .. keys|money|cash
      wear .. protection; eye|ear|hearing|head|sun|face|foot|respiratory protection
      safety goggles|glasses|note*|instruction*|warning*|information|notice*|distance|first|rules
      protective goggles|glasses|gloves|clothing|eyewear
    `,
  },
  {
    claimClass: 'health',
    rule: 'allowed',
    phrases: `
      good night .|,|:|all|everyone|everybody|then|says
      before|after|under|beneath|over|with|and|or|than (a|an|any|the|your) moisturiser*|moisturizer*
    `,
  },
  {
    claimClass: 'warranty',
    rule: 'allowed',
    phrases: `
      promise|promises not; a promise is; trial run; trial and error; on trial
      return|returns|returning to|from|home|ticket|journey|trip; send it|them|your|a flying|home|postcard*
      cover for the|a|your|any; covers|cover|covered for|by leaves|snow|a|the; try it|them on
    `,
  },
  {
    claimClass: 'compatibility',
    rule: 'allowed',
    phrases: `
      go|goes|going|went|gone|come|comes with you|us|me|him|her|everyone
      fits|fit your hand|hands|palm|mood|fingers|day|style|life
      goes|go|going with (any|every|your|almost~any|nearly~any) sofa|couch|rug|curtains|wall|walls|floor|floors|furniture|crockery|tableware|cushions|jeans|denim|dresses|skirts|suits|jumpers|burgers|fries|pizza|cheese|salad|salads|soup|bread|toast|coffee|tea|wine|chips|eggs|the~flow
    `,
  },
];
