/** What turns down what a question before it asks, or what its clause speaks of. */
export const refusals = `
  sit|sits|sitting|sat that|this|it (one) out; have|has to pass (on that|this|it); take|takes|took a pass
  pass|passes on that|this|it; draw|draws the line there|here
  not|never|hardly (really) (a) its|their|his|her thing|friend|friends|element|forte|strength|strong~point|territory|job|cup~of~tea|natural~home|favourite
  not a natural home|habitat|place
  never|won't|not|cannot|can't be|make|become (good|close|best) friends
  don't|doesn't|won't|never mix|get~along|get~on|go~together|agree with it|them; no friend of its|theirs
  off the table|menu|agenda|cards|list; a no -go|-no; a no go; a non -starter
  beyond it|them|its|their (powers|talents|abilities|skills|remit); not up to it|that|the~job
  not made|built|meant|cut~out|designed for it|that|them
  no such luck; not a chance; no chance; fat chance; out of luck; think again; look|looks elsewhere; no can do
  not on|in the cards; nice try; dream on; in your dreams; if only; you wish; don't count on it; don't bet on it
  answer is|has~to~be (a) (firm|clear|flat) no; a (clear|firm|flat|polite) no; thanks but no thanks; no thanks
  need|needs|want|wants|take|takes another|a~different (kind~of) _; calls|call for another|a~different _
  disappoint|disappoints|disappointed you (there|here); would rather|sooner; would prefer; afraid not; better not; rather not
  would be the end|death|ruin|undoing of it|them
  too rough|hot|harsh|much|hard|damp|wet|cold|strong|fierce|aggressive|violent for it|them|this|these|its|the
  would|will|could|can|might|may|does ruin|spoil|harm|hurt|kill|damage|wreck|destroy|warp|crack|split it|them
  its|their (own|sworn|worst) enemy|foe|nemesis|downfall; off limits; not an option; no option; no place; is|are out of bounds
  do|does it|them no good|favours
`;

/** What says yes to the question before it. */
export const affirmations = `
  yes; yep; yup; yeah; sure; surely; you bet; bet you can; of course; absolutely; certainly; naturally; indeed; definitely
  by all means; no problem; no sweat; no trouble; not a problem; you can; it can; they can; you may
  has|have|got|gets that|it|this|you covered|sorted|handled; can|will|could handle|cope|manage|take|do (with) that|it|this
  takes|take that|it|this in its|their stride; consider it done; go ahead; go for it; go on; help yourself; be our guest
  with pleasure; gladly; happily; any time; anytime; whenever you like; all day long
  as often|much|far|low|high|long as you like|want|please|wish; fine|ok|okay by|with it|them|us; is game; up for it|that; welcome
  why not; feel free
  ready for that|it|anything; loves|love it|that|them; made|built|designed for it|that|exactly~that|just~that|them
  knows|know how; it does; they do; it is; they are; it has; it will; they will; that too; even that; right you are; thumbs up
  affirmative
`;

/** Between them stands what they deny: "has left the springs out". */
export const splits = `
  leaves|leaving|left .. out|off; gives|give|giving|gave .. miss; does|do|did .. without; goes|go|went .. without
`;
