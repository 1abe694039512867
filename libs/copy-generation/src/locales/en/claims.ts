import { OTHER_USES } from '../carried-by';
import type { ClaimWords } from '../check-words';
import { claimsInPlainWords } from './claims-in-plain-words';
import { claimsInSentences } from './claims-in-sentences';
import { everydaySenses } from './everyday-senses';
import { waterClaims } from './water-claims';

/** What claims are worded with, class by class. */
export const claims: readonly ClaimWords[] = [
  {
    claimClass: 'eco',
    rule: 'evidence',
    phrases: `
      eco; eco*; ecologic*; environment*; sustainab*; green -er|-est|choice|living|conscience|credentials|alternative|option
      earth|planet|climate|nature|ocean|reef|bee|forest|wildlife|animal -friendly|-conscious|-positive|-safe|-kind|-loving|-minded
      earth|planet|climate friendly|conscious|positive|neutral|smart|kind
      kind|kinder|gentle|gentler|good|better|easy|easier|light|lighter|safe|considerate|respectful|respectfully|caring|friendly|soft|tender to|for|on|with|of|towards (the|our|your|mother) earth|planet|environment|nature|climate|oceans|ocean|seas|world|forests|wildlife
      save|saves|saving|protect|protects|protecting|help|helps|helping|love|loves|respect|respects|heal|heals|preserve|preserves|spare|spares|benefit|benefits|thank|thanks .. planet|earth|environment|nature|climate|oceans|forests|rainforest*
      planet|earth|nature|environment|climate .. thank*|good|grateful|approves|love
      tread|treads|treading lightly; footprint
      carbon|climate|co2|co₂ neutral|negative|positive|free|offset|emission*|conscious|friendly|-neutral|-negative|-free
      zero|low|no|less|minimal|reduced waste|carbon|emissions|emission|impact|footprint|plastic|landfill
      plastic|waste|cruelty|emission|emissions|carbon|pesticide|pollution -free; biodegrad*; bio -degradable|-based; compost*
      degradable; recycl*; upcycl*; up|re -cycled|-cyclable|-cycling
      reclaimed|repurposed|regenerative|renewable|renewably|renewables|circular; second life|-life|chance
      natural|naturally|nature|all -derived|-based|-made|-natural; all|purely|entirely|truly|completely|wholly|fully natural
      100 % natural|organic|recycl*|sustainable|renewable
      organic; organically; organics; fair -trade|trade|traded|-traded|wage*; fairtrade; ethical*; responsib*; conscious
      consciously; conscientious*; guilt -free
      cruelty free; vegan -friendly; plastic free; waste free; low -impact|impact; off -grid|grid; solar -powered
      energy -saving|-efficient|saving|efficient; energy star
      slow fashion; fsc; gots; oeko*; bluesign; b corp; leaping bunny; rainforest alliance
      no animal*|animals|trees|tree .. harmed
      made|grown|farmed|sourced|produced|raised without .. pesticides|chemicals|cruelty|harm; eco -friendliness
      plant|plants|planted (a|one) tree|trees; nature in mind; mindful (of) .. nature|planet|environment; back to nature
      ocean -bound|plastic|plastics|waste; from|of|in|with rescued|salvaged
      rescued|salvaged from|wood|timber|oak|denim|fabric*|cloth|plastic*|materials|glass|metal|leather; greener; greenest
      low -carbon|-waste|-energy; water -saving|saving; saves water|energy|electricity|trees
      tomorrow's|future|next generations; cleaner|brighter|better future|world|tomorrow; living lightly; pollut*; landfill*
      mother earth|nature; climate; tree|trees (is|are|gets) planted; zero -waste|-carbon|-emission|-plastic; ozone*; way nature
      traceable; traceability; vegetable|veg -tanned|-tan; chrome -free
      old|used|retired|discarded|former lorry|truck|fire|sail|tyre|tire|bicycle|seat|parachute|tent|fishing tarp*|tarpaulin*|hose*|tube*|sail*|belt*|net|nets|tyres|fabric|cloth
      untreated; chemical -free; chemical free; non -gmo; gmo -free; gmo
    `,
  },
  {
    // The form of a grip, which makes nobody well.
    claimClass: 'health',
    rule: 'evidence',
    carriedBy: ['ergonomic'],
    phrases: `ergonomic*`,
  },
  {
    claimClass: 'health',
    rule: 'banned',
    phrases: `
      health*; arthriti*; rheumat*; sciatica; asthma*; diabet*; depressi*; insomnia; infection*; disease*; illness*; eczema
      migraine*; back|joint|neck|knee|muscle|shoulder|period pain|pains|ache|aches; sleep|sleeps|sleeping through (the~night)
      help|helps|helping .. sleep|focus|concentrate|relax|recover|digest; cavity|cavities|plaque|tartar|gingivitis; healing; heal
      heals; cure; cures; curing; cured of; curative
      treats|treating|treat .. acne|pain*|eczema|anxiety|arthritis|insomnia|skin|condition*|symptom*|disease*|wound*|infection*
      relieve|relieves|relieving|relief|ease|eases|easing|soothe|soothes|soothing|prevent|prevents|preventing|reduce|reduces|reducing|fight|fights|fighting|combat|combats|alleviate|alleviates|banish|banishes|calm|calms|lessen|lessens|end|ends|stop|stops|melt|melts|kiss|beat|beats|tackle|tackles .. pain|pains|ache|aches|headache*|backache*|migraine*|stress|anxiety|inflammation|swelling|fatigue|tension|wrinkle*|acne|cellulite|allerg*|eczema|insomnia|cramp*|stiffness|soreness|sore|pressure|snoring|nausea|ageing|aging|blemish*|redness|irritation|itch*|dandruff|tiredness|colds|cold|flu|mind|soul|senses|nerves|body|skin|scalp|throat|muscles|muscle|joints|tired|aching|sore|weary|shoulders|hunger|cravings|bloating
      pain|ache|stress|anxiety|arthritis|joint|muscle|back|posture|wrinkle|acne .. relief|relieving|reliever|remedy|killer|killing|correcting|correction|corrector|support|reducing|reduction
      pain -free; pain free; back -friendly; joint -friendly
      therap*; medicin*; medical*; clinical*; doctor*; veterinar*
      vet|vets|dentist*|midwife|midwives|nurse*|nutritionist*|paediatrician*|pediatrician* -approved|-recommended|-tested|-developed|approved|recommended|recommend|approve|tested|endorsed
      dermatolog*; physician*; pharma*; physio*; chiropract*; orthop*; podiatr*; hospital*; fda; remedy; remedies; wellness
      well -being; wellbeing; detox*; antioxid*
      anti -oxidant*|-inflammatory|-bacterial|-microbial|-viral|-ageing|-aging|-allergen*|-allergenic|-fungal|-septic|-wrinkle|-acne|-stress|-odour|-odor
      antibacterial; antimicrobial; antiviral; antifungal; antiseptic; antiallerg*; antiinflammatory; antiageing; antiaging
      hypo -allergenic; hypoallerg*; allergen|allergy -free|-friendly|-safe
      for|suits|suit|helps|help|kind|good|safe|ideal|fights|against .. allergy|allergies (sufferers)
      non -comedogenic|-irritating|-toxic; skin -friendly|-loving
      kind|gentle|good|great|soft|easy|safe to|on|for (your|the|sensitive) skin|hair|back|joints|body|heart|gut|teeth|gums|spine|feet|eyes|tummy|stomach|digestion|nerves|muscles|mind|brain|sleep|lungs|liver
      immun*; metabol*; digest*; circulation; blood*; cholesterol; heart -healthy; weight|fat loss|-loss|burn*|-burning; slimming
      lose weight; burn|burns|burning fat|calories; calorie*; nutritious; nourish*; vitamin*; probiotic*; superfood*; energis*
      energiz*; rejuven*; revitali*; replenish*; moistur*; hydrat*
      boost|boosts|boosting|improve|improves|improving|promote|promotes|promoting|support|supports|supporting|enhance|enhances|strengthen|strengthens|stimulate|stimulates .. sleep|posture|mood|energy|immunity|immune|brain|development|concentration|growth|hormones|focus|circulation|digestion|skin|hair|nails|wellness|recovery|health|bones|joints|memory|metabolism|spine|mind|wellbeing|heart|relaxation
      sleep better|deeper|tighter|soundly; better|deeper|restful|sounder|good sleep|night's|nights; sleep -inducing; restorative
      posture; spine; lumbar; orthotic; de -stress; destress; stress -free; stress -relieving; worry -free; stressful
      warm|warms .. heart|soul|body; settle|settles .. stomach|tummy|nerves; doctor away; calming; relaxing; relaxes; fall asleep
      youthful; younger -looking|looking|skin|complexion|face|hands; look|looks|looking|feel|feels|skin|stay|stays younger
      healthy|natural|youthful|inner|dewy|gives|gives~a|lasting|sun-kissed glow
      skin|complexion|face|cheeks .. glow*|radiant*|radiance; glowing|radiant skin|complexion|face|cheeks|hair; radiance
      blood pressure; good for you; body will thank*; your back|feet|skin|body|joints will thank*
      feel younger|better|healthier|stronger
    `,
  },
  {
    claimClass: 'health',
    rule: 'banned',
    phrases: `
      relieve*|ease|eases|easing|sooth*|prevent*|reduc*|fight*|combat*|alleviat*|banish*|calm|calms|lessen*|lower|lowers|lowering|stop|stops|stopping|beat|beats|tackle*|clear|clears|clearing|revers*|protect*|guard|guards|shield|shields|help|helps|helping|cut|cuts|good|great .. colic|teething|reflux|cough*|sores|blister*|numb*|cramps|ageing|aging|acne|spots|pimple*|dandruff|hangover*|constipation|heartburn|rash|rashes|fungus|germs|bacteria|virus*|stress|anxiety|fatigue|eyestrain|strain|injur*|tinnitus|dizziness|allergens|pollen|hormones|liver|kidneys|prostate|lungs|gut|bones|eyesight|eczema|inflammation|palpitations|concentration
      signs of ageing|aging|age|tiredness|fatigue; scientifically|medically|clinically proven
      proven to .. stress|sleep|pain|heart|health|focus|mood
    `,
  },
  {
    claimClass: 'health',
    rule: 'evidence',
    phrases: `
      colic; numbness; tinnitus; hair|hearing|memory|bone|sight loss; cellulite; cold sores; inflammation*; nausea; headache*
      cancer*; tumour*; tumor*; ulcer*; psorias*; osteopor*; menopaus*; constipation; sinus*; snoring; hangover*; germs
      germ -free; bacteria; bacterial; viruses; dust mites; against|no|fewer allergens; allergens away|out|off|at; toxins
      dysplasia; flat feet; scoliosis; deform*; eyestrain; eye strain; carpal tunnel; repetitive strain; varicose*; burnout
      dementia; alzheimer*; parkinson*; fertility; libido; testosterone; serotonin; dopamine; cortisol; melatonin; endorphin*
      hormon*; prostate*; liver; kidneys; thyroid*; arteries; purif* .. air|water|skin|body|blood; you breathe
    `,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    phrases: `
      safe; safely; safety; safer; safest; harmless; risk -free; risk free; toxic -free; non toxic|-toxic; nontoxic
      fire|flame|heat|shatter|child|kid|baby|infant|tamper|slip|skid|tip|bullet|explosion|spark|bite -proof|-resistant|-retardant|-safe|-proofed
      fireproof; flameproof; childproof; bulletproof; shatterproof; heatproof
      slip|skid|tip|fire|flame|heat|shatter resistant|retardant|proof; non -slip|-skid|-flammable; anti -slip|-skid|-tip|-theft
      flame -retardant
      child|kid|baby|toddler|infant|pet|food|dishwasher|microwave|oven|freezer safe|-safe|-friendly|-proof|-grade; food grade
      food -grade; lab -tested; crash -tested; tuv; gs -tested; ce -marked|-certified|marked; astm; en71; bpa; phthalate*
      lead -free; paraben*; sulphate -free; sulfate -free; latex -free; nickel -free; secure; securely
      protects|protect|protecting|shields|guards|shield|safeguard* .. you|your|child*|family|kids|head|eyes|skin|hands|home|baby|loved
      peace of mind; protective; protection; uv -protection|-protective|-blocking; trusted by|with .. safety|families|parents
      burn -proof; fail -safe; foolproof; overheat*; surge -protected
    `,
  },
  {
    claimClass: 'safety',
    rule: 'allowed',
    phrases: `protection rating|class|degree|type; rated ip*`,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    carriedBy: ['certificates'],
    phrases: `certif*; approved; tested; mark|marks|seal|label of; -marked; carries|bears the _ mark|label|seal; standard #`,
  },
  {
    claimClass: 'origin',
    rule: 'evidence',
    carriedBy: ['handmade', 'hand_made', 'handcrafted'],
    phrases: `
      hand -made|-crafted|-woven|-stitched|-sewn|-finished|-painted|-blown|-forged|-knitted|-knit|-loomed|-poured|-cut|-rolled|-picked|-thrown|-carved|-dyed|-printed
      handmade; handcraft*; handwoven; handstitched; handpainted; handblown; handknit*; handpicked
      made|crafted|woven|stitched|finished|sewn|painted|carved|knitted|blown|poured by hand
    `,
  },
  {
    claimClass: 'origin',
    rule: 'evidence',
    phrases: `
      made|crafted|handmade|manufactured|produced|built|assembled|designed|woven|knitted|sewn|stitched|grown|born|brewed|roasted|blended|milled|tailored|finished|created|forged|blown|bottled|spun in|near|within _
      artisan*; craftsman*; craftsmen; craftswom*; craftsperson*
      scandinavian; nordic; persian; european; asian; african; parisian; tuscan; milanese; mediterranean; alpine; andean
      imported; locally|regionally|domestically|responsibly -made|made|sourced|produced|grown|crafted; home -grown; homegrown
      homemade; sourced|imported|shipped|hails|straight|direct|comes from _; local; family -run|-owned|-made
      family owned|run|business; small -batch; small batch; heritage; since #; established|founded in|# (#); generations
      tradition*; century -old; centuries; authentic; genuine; original; workshop*; atelier*; farm; farms; factory -direct
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    phrases: `
      durab*; hard -wearing; hardwearing; long -lasting|-lived|-life|-wearing; long lasting; longlasting; longest -lasting
      ever -lasting; everlasting
      lasts|last|lasting|endures|holds .. years|decades|lifetime|life|generations|ages|seasons|forever|time|up|longer
      built|made|designed|engineered|crafted|meant|born to last|endure|withstand|survive|outlast|take
      stand|stands|withstand|withstands the|any test|wear|abuse; withstand*; indestruct*; unbreak*; break -proof
      break -resistant
      scratch|stain|wear|tear|rust|crease|wrinkle|fade|crack|chip|dent|dust|shock|impact|wind|moth|mould|mold|mildew|odour|odor|smudge|puncture|abrasion|drop|corrosion|tarnish|sweat|frost|sun|salt|grease|dirt|pill|shrink|life -proof|-resistant|-free|-proofed|-resistance
      scratch|stain|wear|tear|rust|crease|wrinkle|fade|crack|shock|impact|frost|wind|dust|sweat|rip|shrink resistant|proof|resistance
      scratchproof; stainproof; rustproof; shockproof; windproof*; wind -proof; windtight; windbreaking; shatterproof; frostproof
      dustproof; crackproof; fadeproof; rugged*; decade; decades; tough; tougher; toughest; toughness; heavy -duty; heavy duty
      sturdy; sturdier; sturdiness; robust*; resilient; resilience; solid -as; rock -solid; rock solid; strong; stronger
      strongest; reinforced; military -grade; industrial -strength|-grade; bomb -proof; bombproof; hardy
      never|won't|doesn't|don't|cannot|can't|not wear|wears|fade|fades|break|breaks|rust|rusts|crack|cracks|tear|tears|lose|loses|shrink|shrinks|pill|pills|sag|sags|stretch|warp|warps|dull|peel|peels|scratch|tarnish|tarnishes|rip|rips
      stays|stay|keep|keeps|retain|retains|hold|holds .. shape|colour|color|sharp|edge|new|looking~new|as~new|vibrant
      for|through|after years|decades|wash; wash after wash; year after year; season after season; day in day out; forever
      lifetime; timeless; a lifetime of; outlast*; outlive*; hard to break; battle -tested; all -season; breathab*
      quick -drying|-dry; fast -drying; wicking; moisture -wicking; stretchy; odourless; wrinkle free
      non -iron|-stick|-fading|-shrink; easy -care|-iron; self -cleaning; maintenance -free; low -maintenance
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['battery_life', 'standby_time', 'talk_time', 'runtime', 'run_time', 'battery'],
    phrases: 'keep|keeps going|running',
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['insulation', 'insulated', 'keeps_hot', 'keeps_cold', 'keeps_warm'],
    phrases: 'insulat*; thermal',
  },
  {
    claimClass: 'compatibility',
    rule: 'allowed',
    phrases: `go|goes|going|come|comes with it|them|this|these`,
  },
  {
    claimClass: 'durability',
    rule: 'allowed',
    phrases: `warranty|guarantee|guaranteed|warrantied .. last|lasts|lasting|hold|holds|run|runs .. years|year|months|decade`,
  },
  {
    claimClass: 'durability',
    rule: 'allowed',
    phrases: `take|takes|taken|remove .. off .. shower*|swim*|bath*|rain`,
  },
  {
    claimClass: 'promotion',
    rule: 'allowed',
    phrases: `
      a|one|your free hand|hands|moment|minute|hour|day|afternoon|evening|morning|weekend|arm|spirit|end|seat|choice
      a|the|with|plus|get|gets|includes free -standing|-form|-flowing|-range|-hanging|-moving|-fitting|-spirited
      ships|ship|shipped without|with|as|flat|assembled|ready|complete|folded|rolled; tap to the
      buy|bought|purchase|purchased|order|get|sold|available (it|that|them|one|this|those) separately|extra|yourself
      have|need|want to buy (it|that|them|one|a|your) (own) (separately|extra)
    `,
  },
  {
    claimClass: 'superlative',
    rule: 'allowed',
    phrases: `best before|by|within|kept|stored|served|eaten|consumed|enjoyed|used (within|by|before)`,
  },
  {
    claimClass: 'warranty',
    rule: 'evidence',
    carriedBy: ['warranty', 'guarantee'],
    phrases: `
      warrant*; guarantee; guarantees; guaranteed
      # -year|-month|year|years|month|months|day|days|-day warrant*|guarantee*|cover*|promise|protection
      lifetime|extended|limited warrant*|guarantee*; covered|cover for|by; we've got you covered; backed by; our|a promise
      we promise; promise*; we repair|replace|fix; repair|repairs|replacement free|for~free|included
    `,
  },
  {
    claimClass: 'warranty',
    rule: 'evidence',
    phrases: `insurance*; insured; insures`,
  },
  {
    claimClass: 'warranty',
    rule: 'banned',
    phrases: `
      money -back|back; full|free refund*|returns|return|exchange*; refund*
      return|returns|send .. free|no~questions|hassle|within; no questions asked; hassle -free (returns)
      risk -free (trial|purchase); satisfaction (is) guaranteed; satisfaction|love it or; try|test .. free|days|nights|risk
      or your money; trial; returnable; send it back; if .. not happy|satisfied|love
    `,
  },
  {
    claimClass: 'promotion',
    rule: 'banned',
    phrases: `
      a|your|one|another|two|three free _; with|plus|get|gets|getting|includes|including|receive free _
      free _ with every|each|any|your|all; with every|each|any|your order|purchase; sale; sales; on|for sale; discount*; markdown
      marked down; mark -down; clearance; bargain*; deal; deals; on offer; offer|offers ends|end|expires|valid
      special|limited|exclusive|great|intro|introductory|unbeatable|amazing offer|offers|deal|price; promo*; coupon*; voucher*
      rebate*; cashback; giveaway*; gift with; freebie*
      free shipping|delivery|gift|sample|of~charge|returns|postage|trial|with|today; for free; given|comes freely; complimentary
      bonus; # % off|less|cheaper|discount|savings|reduction; % off; percent off|less|discount|cheaper
      half -price|price|off|the~price|the~cost; half its|the price; price half; halved
      two|buy for|one|two|# .. one|free|half|off; bogo
      2|3|4|5|6|two|three|four|five|six for 1|2|3|4|5|one|two|three|four|the~price|£|$|€; buy .. get; reduced; reduction; slashed
      cut|cuts|drop|drops|dropped|lowered|slash|rollback (the|in|our) price|prices
      price|prices cut|drop|slash*|rollback|match|crash
      lower|low|lowest|cheap|affordable|unbeatable|great|best|budget|rock~bottom|amazing|fantastic|unrivalled|crazy|knockdown|introductory|unmissable price*
      lowest; cheap*; affordab*; inexpensive; budget (-friendly); budget; value for money
      great|good|exceptional|excellent|unbeatable|incredible value
      save|saves|saving|savings (up~to|on|big|more|money|£*|$*|€*|#); save; savings; steal; for|at a|an steal|snip|song
      worth every penny; pennies
      buy; buy now|today|it|yours; order now|today|yours|here|online; order|orders before|within; shop now|today; shop the
      add to cart|basket|bag; get yours|it|one now|today|while|before; grab; grab yours|it|one; snap|snap~up|bag yours|one|up
      bag it now|today|while|before; hurry; rush; act fast|now; don't|do~not miss|wait|delay; miss out; now or never
      last chance|few|pieces|one|ones|days|call; final days|hours|call|chance
      not|won't|isn't|aren't (be|stay|last|remain) (here|around|there|available|in~stock|on~offer) for long; around for long
      limited (-time|time|edition|stock|offer|quantity|quantities|run|availability|supply)
      while stocks|supplies|stock|they last|lasts; selling|sells fast|out; almost|nearly gone|sold; only .. left; few left
      going fast|quickly; before .. gone|sold|too~late; ends|ending|expires soon|today|tonight|tomorrow|sunday|midnight
      today only; this week|weekend|month only; for a limited; exclusive*; new -in|arrival|arrivals|season|release
      brand -new|new; newly; newest; latest; launch*; just in|landed|dropped|arrived; now available|in~stock|back
      back in stock|store|season|the~shop|our~shop; in stock; available now|today|soon|only|online|exclusively; pre -order
      preorder; black friday; cyber monday; christmas; valentine*; mother's|father's day; holiday gift|season|deal
      the perfect|ideal gift|present; treat yourself|someone; why not|wait|pay; what are you waiting; must -have; must have
      can't|cannot miss
      it|this|delivery|shipping|returns|postage|second|bag|gift|case is|are|comes (absolutely|totally|completely) free
      absolutely|totally|completely free; no|zero extra cost|charge; at no; on us today|this|now|with|until; on the house
      interest -free; pay later|monthly|in|nothing; installment*; klarna; subscribe; sign up
      click (here|below|through|now|on|to) to|here|below|through|now|on; click here|below; tap here|to; visit; call us|now
      delivery; delivered to|free|today|tomorrow|next; ships|shipped|ship (free|today|fast|within|next); next -day; express
      same -day; dispatch*; rrp; msrp; was £*|$*|€*; was # now; compare at; loyalty; reward*
    `,
  },
  {
    claimClass: 'superlative',
    rule: 'banned',
    phrases: `
      best; best -selling|-seller|-sellers|-in-class|-loved|-kept; bestsell*; bestseller*; better; better than; most _; finest
      greatest; ultimate*; number~one|no~1|no~.~1|#~1; numero uno; no 1; nr 1
      top -notch|-quality|-rated|-selling|-tier|-class|-of-the-line|-grade|-shelf; topnotch; of the line
      of the year|decade|century|season|moment; leading; leader; world -class|-leading|-famous|-beating|-renowned; world's
      in the world|business|market|class; market -leading; industry -leading|standard; award*; prize -winning; prizewinning
      acclaimed; renowned; famous; famed; iconic; legendary; celebrated; popular; most -loved; much -loved; beloved; favourite
      favorite; favourites; favorites; loved by; trusted; rated; five|5 -star|star|stars; unrival*; unmatch*; unbeat*
      unparallel*; unsurpass*; unequal*; unpreced*; unforgett*; unmistak*; unbeliev*; unlike any*; unique*; one of a kind|the
      one -of-a-kind; second to none; without equal|compare|rival|peer|parallel; beyond compare; in a class|league; like no other
      no other; nothing (else) comes|compares|beats|like|better; peerless; matchless; incomparable; exceptional*; extraordinar*
      outstanding*; excellent*; excellence; superb*; superior*; supreme*; premium; luxur*; luxe; exquisite*; perfect*; flawless*
      impeccabl*; ideal*; amazing*; awesome; incredib*; fantastic*; fabulous*; wonderful*; brilliant*; magnificent*; marvell*
      marvel*; stunning*; gorgeous*; beautiful*; beauty; breathtaking*; spectacular*; remarkable; remarkably; sensational
      phenomenal*; terrific; splendid*; sublime*; divine*; heavenly; dreamy; irresistible; delightful*; lovely; charming; elegan*
      stylish*; sophisticat*; chic; classy; fashionable; trendy; on -trend; trend -setting; cutting -edge; state of the art
      state -of-the-art; high -end|-quality|-performance|-class|-tech; highest; high quality; first -class|-rate
      first class|choice; revolution*; innovat*; game -chang*; game changer|changing; breakthrough; next -level|-generation|-gen
      next level; groundbreaking; pioneering; world first; unrivaled; masterpiece; masterful*; masterfully; work of art
      gold standard; benchmark; crown jewel; crème|creme de; cream of; pinnacle; epitome; zenith; peak; ne plus; nonpareil
      impressive*; stand -out; standout; stands out; head and shoulders; a cut above; above the rest; leaves .. in the shade|dust
      leaves the rest|others|competition behind|standing; puts .. shame; outclass*; outperform*; outshin*
      beats|beat|tops|trumps .. all|any|every|rest|competition|them; raise*|raises|raising the bar
      set|sets the standard|bar|tone; simply the; absolutely; truly; super; superfine; ultra; extra -special; mega; hyper; wow
      wows; magic*; miracle*; enchant*; captivat*; mesmer*; jaw -dropping; eye -catching; head -turning; show -stopping
      showstopp*; turn|turns|turning heads; head -turner; adore*; adorable; swoon; die for; love; you'll love|adore|never
      you'll want it|one|this|these|more|nothing; fall in love
      everyone|everybody|nobody|people|customers|critics|experts|fans|reviewers .. love*|rave*|adore*|agree*|recommend*|want*|swear*
      envy; dream; dreams; wish; obsess*; elevate*; effortless*; seamless*; unleash; indulge*; pamper; ooze; oozes; exude*
      boasts; high|top|premium|best|superior|outstanding|fine|finest|great|better|good|studio|hotel|restaurant -quality|quality
      superbly; great; greater; hottest; cutest; coolest; smartest; softest; lightest; thinnest; fastest; strongest; warmest
      quietest; smallest; brightest; sharpest; richest; purest; ever made|seen|created|owned; of all time; all -time; genius
      clever*; ingenious*; *est ever|yet|around; the *est _ of any|all; the *iest
      longest|fastest|hardest|best|quickest|slowest -burning|-lasting|-wearing|-running|-living|-drying|-growing|-charging|-acting|-selling|-playing|-reaching
      winner's|winners|champion's|editor's|critics|critic's|expert's|experts|connoisseur's|insider's|pro's choice|pick
      choice of champions|professionals|winners|experts|pros; to end all
      doesn't|don't|can't|cannot|couldn't|won't come|get|be|find (any|much) finer|better|nicer|softer|smoother|warmer|lighter|stronger|sharper
      indispensable; investment; go -to; competition; talk of the; no match; no equal|rival|peer; blows .. away
      professional -grade|-quality; pro -grade; heirloom; bespoke; limitless; endless; infinite; unlimited; countless
      effortlessly; reliab*; dependab*; hassle -free; purest; purity; ultra -soft|-light|-thin; luxuriant; featherlight
      feather -light; whisper -quiet
    `,
  },
  {
    claimClass: 'compatibility',
    rule: 'evidence',
    carriedBy: OTHER_USES,
    phrases: `
      sofa|couch|chair|ottoman|futon -bed|bed; sleeper sofa|chair|couch; pull -out|out bed|sofa
      converts|convertible|transforms|unfolds into|to .. bed; sleeps (up~to) one|two|three|four|#
      cover|covers|pillowcase comes|come|takes|take off for (the) wash|washing|cleaning
    `,
  },
  {
    claimClass: 'compatibility',
    rule: 'evidence',
    carriedBy: ['name'],
    phrases: `bluetooth; usb -c; carry -on; universal*`,
  },
  {
    claimClass: 'compatibility',
    rule: 'evidence',
    phrases: `
      compatib*; works|work|working (seamlessly|perfectly|great|well) with|on; fits|fit all|any|every|most|both|your
      fits|fit .. iphone|ipad|macbook|laptop*|phone*|tablet*|models|devices|cameras|kindle|car|cars|airline*|cabin|bike*
      suits|suitable|suited|designed|made|meant|intended|ideal for all|every|any|use|most|hiking|running|travel*|men|women|kids|children|babies|adults|dogs|cats|everyone|beginners|professionals|outdoor*|indoor*|winter|summer|work|school|gym|camping|office
      pair|pairs|pairing|goes|go|matches|match|teams|team|combine|combines (well|beautifully|perfectly|nicely) with|everything|anything|any|all
      connect|connects|syncs|sync with|to; plug|plugs into; interchangeab*; all -in-one; one size fits; airline -approved; alexa
      android; ios; iphone*; ipad*; macbook*; airpods*; galaxy; magsafe; google home; homekit
      for all|every|any (kinds~of) occasion|occasions|skin|hair|types|ages|season|seasons|weather|devices|ability|abilities|taste|tastes|room|rooms|need|needs|age
      from .. to office|night|dinner|party|beach|gym; day to night; desk to dinner
    `,
  },
  ...waterClaims,
  ...claimsInSentences,
  ...claimsInPlainWords,
  ...everydaySenses,
];
