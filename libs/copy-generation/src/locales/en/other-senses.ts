import type { Phrases } from '../word-notation';

/**
 * Phrases in which words for colours, materials, patterns and parts are no such thing: verbs, idioms, food, light, sound, time,
 * and where somebody is. No phrase may be one that a product of that colour or with that part could be called by.
 */
export const otherSenses: Phrases = `
  over|across|onto (the) paper; glides|glide|flows|writes|write|runs|skates on (the) paper
  as red|white|black|blue|green|brown|pink|golden as (a|an|the) _
  clear the|your|a~space|some|away|off|out|up|space|room~for|everything; loud and clear
  rings|ring|sounds|sound|sings|comes|came|come|reads|hears (out|through|loud) clear
  clear head|mind|run|winner|night|day|path|conscience|idea|view|view~of|notes|highs|mids|sound|voice|answer|instructions|thinking
  the coast is clear; all clear
  solid on|in the|its|your feet|hand|grip|ground|road; feel|feels|felt|rock|stand|stands solid; rock -solid
  solid start|choice|grounding|foundation|friend|friendship|advice
  down -to -earth; down to earth; down -time; up and down; upside down; ups and downs
  down the|a road|line|hill|street|stairs|lane|path|river|track
  ice cream*; ice -cream*; cream tea*|cake*|cheese; whipped|clotted|double|sour|single|soured|fresh cream
  dollop|splash|swirl|spoonful|jug|drizzle of cream; cream and sugar; strawberries and cream; scones and cream
  iron out; iron fist|will|rule; steel yourself|your~nerves; cotton on; nerves of steel; heart|worth|pot of gold
  good|worth as|weight~in gold; as good as gold; go for gold
  golden days|hour|age|years|rule|moment|moments|evening|evenings|morning|mornings|afternoon|afternoons|autumn|silence|opportunity
  every cloud has a silver lining
  out of the blue; once in a blue moon; blue sky|skies|hour|monday; feel|feeling|sing|sings|play|plays (the) blue|blues
  the blues; play|sing|whisper the blues; green thumb|fingers|-fingered
  red letter~day|-letter~day|-handed|handed|alert|-hot|hot|-eye; cut|cuts through (the) red tape; paint the town red
  see|saw|seeing red; black market|hole|friday|ice|coffee; white lie|lies|noise|christmas
  grey|gray area|areas|matter|day|days|morning|mornings|weather; tickled pink; roses are red; true colours|colors; purple prose
  hot chocolate; coffee break*|table|cup*|shop*|date*|morning*|run*|ground*|bean*|pot*
  morning|afternoon|strong|black|iced|hot|fresh coffee; cup|mug|pot of coffee|mint|chocolate; coffee and cake
  before|after|over (the|a|your|that) (first|morning) coffee; coffee does|is~ready|calls|brews; sage advice
  stepping stone*; stone 's -throw; stone's throw; leave|leaves|left no stone; stone age; sand between; castles in the sand
  sand castle*; glass of|half~full|half~full|ceiling; glass half full; raise a glass; a glass (or two) of
  paper trail|round|plane*|route; on paper; morning|daily|sunday paper; cork pops|popped; pop the cork
  pop|pops|popped a|the cork; tin opener; concrete jungle|plans|example*; pearl|pearls of wisdom; diamond in the rough
  rubber stamp; learn|know|show the ropes; crystal ball; straw poll; last straw; draw|drew straws; bamboo forest; game of marbles
  lost|losing|lose your|his|her|their marbles; linen cupboard|closet|basket
  fine for|by|with it|that|this|us|me|him|her|them|you
  be|feel|feels|doing|does|do|works|work|just|absolutely|perfectly|quite fine
  felt like|that|so|the|good|it|as|at~home; feels felt; check in|out|list|it~off|the~weather|your~list; check -list; on the dot
  plain sailing|sight|english|speaking|truth|to~see; plain and simple; in plain sight; print out|it|them
  earn|earned your|his|her|its stripes
  call|calls|called|calling the shots; on top of (the) world|things|it|that; over the top; top it|them off|up|with
  from top to bottom|toe; from head|heel to heel|toe; heel to toe; head over heels; hot|hard on the heels; kick up your heels
  dig your heels in; back to back|school|work|nature|basics|normal|the~start|where; back and forth
  back in|at|home|from|again|then|when|to|on~the~road
  come|comes|coming|came|go|goes|going|went|get|gets|look|looks|looking|lean|sit|kick|step|welcome|bring|brings|hold|holds|laid|throw|put|puts|give|gives|read|turn|call|write|head|think|right|straight|way back
  on|behind|off your|his|her back; side by side; on the side; side to side; front row|door|porch|lawn|page|garden|seat|of~house
  in front of; out front; next door; door to door; behind closed doors; knock|knocks at|on the|your door
  on its|their|his last legs; stretch|shake your legs; leg day|room; a leg up; break a leg; pull|pulls|pulling your leg
  hands down; neck and neck; seat at the table; take|takes a|your seat; back seat; window|aisle seat; best seat in
  edge of your seat; face to face; on foot; set|sets foot; foot of the|your; touch base; base camp; cover to cover; cover story
  judge .. by its cover; in any case; just in case; case closed; frame of mind; screen time; stand out|up~to|by|for|still|in~line
  stands out|up~to|by|for|still; handle with care; handle|handles it|anything|everything|the~rest; in the bag; button up
  belt out|up; at the touch|push|press of a button; pocket money; deep pockets; wheel of fortune; behind the wheel
  reinvent the wheel; message in a bottle; cap it off; cap|caps off; take a bow; tongue in cheek; tongue -in -cheek
  on|off the|your tongue; tip of your|the tongue; tongue -twister*; melt|melts|melting on the|your tongue; band practice
  band together; sleeve|sleeves rolled; up your sleeve; roll up your|those sleeves; light bulb moment*; trim the|your tree
  under lock and key; bell rings; at the drop of a hat; shelf life; off the shelf; go|goes|going inside
  keep|keeps|tuck|stash|put|step|come|stay|hide|slip .. inside; what's|what~is inside; warm inside; smile inside
`;
