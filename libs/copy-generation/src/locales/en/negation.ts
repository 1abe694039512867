import type { CheckWords } from '../check-words';
import { affirmations, refusals, splits } from './answers';

/** What denies, and what only looks as if it did. */
export const negation: CheckWords['negation'] = {
  almost: 'almost nearly practically virtually barely hardly scarcely',
  negators: `
    spare|spares it|them; sit|sits|sat out; refuse|refuses|refused|declines|decline to; draw|draws the line at
    say|says said no to; no friend|fan|lover|candidate|match of|for; next to no; hardly|barely|scarcely any
    not|isn't|aren't|wasn't|never|hardly|nor|without (so~much~as) (a|one|the) (single|slightest|least|faintest) trace|hint|speck|touch|scrap|shred|thread|ounce|drop|whiff|fleck|flicker|dash of
    everything|all but|except|save|bar (for); none of these|those|them|it|that
    bring|brings|bringing|add|adding|buy|buying|supply|fit|find|pick|need|needs your|their own
    have|has|need|needs to add|buy|supply|provide|source|bring (your|a|an|the|own); well|and|steer clear of
    keep|keeps|kept|stay|stays (it|them|this|well|right) off
    don't|doesn't|won't|can't|didn't|not|never (be) expect|expecting|find|see|seen|get|count~on|look~for|looking~for|have|had|feature|include|contain|offer|carry|use|met|meet|heard~of|know|knows|known|touched|bother~with|come~with|boast|hold|sport
    forget (about)
    swap|swaps|swapped|swapping|trade|trades|traded|trading|ditch|ditches|ditched|ditching|dropped|dropping|scrap|scraps|scrapped|replaces|replacing the|a|an|its|any
    in place of; in lieu of; as opposed to; spares you; dispensing with
    doing|done|go|going|went|get|gets|getting|manages|manage|copes without; stripped|empty|rid|bereft|deprived|innocent of
    shuns; eschews; steer|steers|stays|stay|keep clear of; keep|keeps|stay|stays away from; nope; goodbye|farewell (to)
    leave|leaves|leaving|left out; drops|drop the; no sign of; bare of; do|does|did away with; isn't|aren't got; got no
    keep|keeps|kept|stay|stays .. out of; keep|keeps|kept .. away|clear from|of
    leave the|your|that _ (_) in its|the|your drawer|toolbox|shed|cupboard|garage; not; nobody; no one; no -one; in vain (for)
    no; never; without; isn't; aren't; wasn't; weren't; doesn't; don't; didn't; won't; can't; cannot; couldn't; shouldn't
    wouldn't; hasn't; haven't; neither; nor; none; nothing; nowhere; lack; lacks; lacking; minus; sans; anything but; far from
    free of|from; devoid of; hardly; scarcely; fails|fail to; stops short of; short on; excludes; excluding; except; omits
    omit; skips; skip; foregoes; forgoes; rather than; instead of; less a; absent; void of; no longer; by no means; in no way
    ain't; unsuitable; unable; impossible; misses; last thing you|you'd|you'll|we|we'd|it|anyone|they; wrong to; zero
    does away with; dispenses with; leaves out; unlike; avoid; avoids; do without; goes without; other than
  `,
  postponed: `
    left|stayed|stays at home; left behind; plays|play|played no part|role; left off
    available|bought|offered|ordered|purchased|obtainable separately; at a (safe) distance; at bay
    cost|costs|is|are|comes|come|charged extra; at extra cost; optional extra|extras; not on board; not aboard
    not in there|the~box|the~set|the~pack|the~package|the~kit; not inside; in no way|sense|respect (whatsoever|at~all)
    by no means (whatsoever); is|are something|things|what (that) it|they|this|you lacks|lack|won't|doesn't|don't|never
    had|has|have to go; is|are gone; is|are a thing of the past; is|are nowhere (in~sight|to~be~seen); got left behind
    need not apply; ruled out; not built (in)
    not fitted|integrated|needed|necessary|required|possible|allowed|permitted|recommended|advised|supported
    is|are not|no (the|a) place|place|option|way|good|match (for|to) (it|them); not (the|a) place|option (for|to) it|them
    is|are off limits; off -limits; missing; absent; is|are|was|were|been left out; omitted; excluded; lacking
    nowhere to be found; not included|provided|supplied|there|present|part|available|offered|to~be~found|to~be~had|found
    isn't included|provided|supplied|there|present|part|available; aren't included|provided|supplied|there|present|available
    sold separately; out of the question; another matter; nonexistent; no more
  `,
  harmless: `
    , no more; and no more; and forget it|them|that|about
    no need to bring|buy|order|get|add|supply|fit|find|pick (your|their|a|an|any|the) (own|separate)
    don't|doesn't|won't|needn't (have|need) (to) bring|buy|order|get|add|supply|provide (your|their|a|an|any|the) (own|separate)
    need not bring|buy|order|get|add|supply|provide (your|their|a|an|any|the) (own|separate)
    hold|holds|held no terrors|fear|fears
    nothing complicated|complex|fancy|fussy|flashy|tricky|difficult|hard|unusual|extravagant|pretentious|loud|shy|timid|boring|dull|ordinary|strange|mysterious (about)
    no hurry|queue|queues|waiting; nothing puts it|them off; don't|doesn't look back
    should|if|when|whenever you|they|he|she|we (ever|happen~to) forget; in case you forget; don't|never|won't forget
    no great|mean|particular hardship|feat|effort|matter|trouble|surprise|secret|loss|art|achievement|distance|sacrifice|difference
    and nothing else|more; at a (safe) distance of; no two _ are|is|have|look|share|quite; no|not _ than
    nothing|nobody|no~one _ but|except; not (suitable|recommended|meant|made) for anyone|people|those|sufferers; no need to
    no|zero|without|nothing (any|the) fuss|drama|hassle|worries|worry|stress|excuses|excuse|problem|problems|nonsense|frills|gimmicks|tricks|surprises|arguments|argument|guesswork|wrestling|faff|bother|effort|mess|reason|rush|hurry|haste|waiting|queue|queues|deadline|compromise|compromises|end|wonder|doubt|limits
    not literally|quite|exactly|yet|always|necessarily; minus #|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty
    say no more; never enough; no less|fewer|more|later|earlier|longer|higher|wider|heavier than; enough|limit of minus; or not
    not only|just|merely; no ,; no matter|doubt|nonsense; nothing but|less; no -nonsense|-fuss|-frills; no less than
    no more than; no fewer than; not to mention; why not; whether or not; don't worry; no problem; not least; can't wait
    never mind; not less|more|over|even|quite|exceeding; no better|worse|wonder; no longer than; if not; and not least; unlike
  `,
  ...{ refusals, affirmations, splits },
  concord: ['nor', 'any', 'none'],
  enders: [
    'but',
    'with',
    'and',
    'yet',
    'though',
    'although',
    'while',
    'whereas',
    'because',
    'just',
    'instead',
    'plus',
    'still',
  ],
  suffixes: ['free', 'less'],
  prefixes: ['non', 'un', 'anti'],
  verbal:
    `not nobody never isn't aren't wasn't weren't doesn't don't didn't won't can't cannot couldn't shouldn't wouldn't hasn't haven't
    hardly scarcely fails fail stops by in ain't unable impossible wrong last avoid avoids rather instead unlike keep keeps kept stay stays
    anything far other bring brings bringing add adding buy buying supply fit find pick have has need needs`.split(
      /\s+/,
    ),
  weighty: `
    fragrance*; perfume*; scent*; alcohol*; paraben*; silicone*; sulphate*; sulfate*; sulphite*; sulfite*; mineral oil
    palm oil; preservative*; additive*; sugar*; sweetener*; salt; caffeine
    gluten; wheat; lactose; dairy; milk; egg; eggs; soy; soya; nut; nuts; peanut*; sesame; celery; meat; gelatine; gelatin
    animal*; artificial|added|synthetic _; colouring*; flavouring*; aroma; aromas; gmo
    latex; nickel; lead; pvc; pfas; bpa; phthalate*; formaldehyde; solvent*; biocide*; pesticide*; chemical*; toxin*; toxic*
    plasticiser*; microplastic*; plastic; chlorine; bleach; cadmium; chrome; fluorocarbon*
    radiation; emf; hormone*; heavy metals; mites; danger*; hazard*; risk*; harm*; allergen*; allergy; allergies; irritant*
    side effects; residue*; emission*; battery; batteries; wires; cables; charger; assembly; tools; warranty; guarantee
  `,
};
