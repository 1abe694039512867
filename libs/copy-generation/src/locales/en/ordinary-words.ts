import { type OrdinaryWords } from '../check-words';
import { inflected } from './inflect';
import { lifeWords } from './life-words';

/**
 * English words of the life around products, by theme. They name no material, part, property or effect that a product
 * could have: such a word must stay unknown. Regular forms need not be listed.
 */
export const ordinaryWords: OrdinaryWords = {
  scenes: `${lifeWords.scenes} ${inflected(`
    late garden outdoor indoor evening evenings cities city journeys buses
    morning afternoon night nightfall nighttime midnight midday noon dawn dusk sunrise sunset daybreak daytime bedtime teatime lunchtime mealtime
    dinnertime playtime springtime summertime wintertime weekend weekday weeknight fortnight overnight tonight tomorrow yesterday monday tuesday
    wednesday thursday friday saturday sunday january february march april june july august september october november december spring summer autumn
    season midweek midsummer midwinter moment awhile instant lately recent recently early soon sooner eventually finally suddenly meanwhile
    anew ago schedule occasion occasionally sometimes usually seldom rarely almost nearly barely hardly anytime someday whenever
    christmas xmas easter halloween thanksgiving hanukkah diwali eid ramadan advent valentine birthday anniversary wedding christening graduation
    retirement housewarming engagement jubilee feast festival holiday vacation break celebration celebrate carnival fair fete parade concert gig
    premiere recital tournament race marathon regatta interview conference lecture lesson class homework exam term semester school nursery
    kindergarten college university campus library museum gallery theatre theater cinema opera church chapel cathedral castle palace court courtroom
    platform airport harbour harbor pier quay dock marina office workplace workbench studio workshop shed barn garage attic loft cellar basement
    hallway hall corridor lobby landing staircase stairs stairway upstairs downstairs lounge parlour bedroom bathroom playroom pantry larder laundry
    porch veranda doorstep doorway driveway kerb pavement sidewalk street road lane alley avenue motorway highway crossing crossroads junction
    roundabout town city village hamlet suburb downtown neighbourhood neighborhood market marketplace supermarket bakery butcher cafe pub inn
    restaurant canteen bistro hotel hostel cottage cabin bungalow apartment mansion farmhouse homestead yard backyard courtyard playground park
    allotment orchard meadow field paddock pasture woodland grove hedge hedgerow hill hillside hilltop mountain mountainside summit peak ridge
    cliff valley moor moorland marsh swamp desert dune beach seaside shore shoreline coast coastline coastal bay cove lagoon island isle lake lakeside
    pond stream brook river riverbank riverside estuary canal horizon skyline landscape scenery outdoors indoors countryside country abroad
    overseas continent moon sun starlight moonlight sunlight sunshine daylight lamplight candlelight firelight shadow campsite camp campfire
    bonfire fireside fireplace hearth path pathway footpath trail bend adventure adventurer journey trip excursion expedition voyage cruise tour
    tourist ramble stroll wander walk hike hiker trek climb climber jog jogger runner ramblers walker commuter commute cyclist ride rider pedal drive
    driver driven sail sailor paddle fly flight pilot passenger ticket passport luggage suitcase errand groceries queue bus tram ferry taxi cab van
    bike bicycle scooter boat vessel yacht canoe kayak plane aeroplane airplane aircraft railway traffic picnic barbecue bbq cookout brunch breakfast
    elevenses lunch luncheon supper dinner meal snack banquet buffet starter dessert ceremony funeral exhibition ballet circus zoo stadium arena
    casino cemetery monument mosque synagogue abbey parish classroom headquarters uptown province peninsula jungle canyon destination
    terminal runway subway elevator meantime childhood youth helicopter pilgrimage debut rally contest competition eve
    `)}`,
  plain: `${lifeWords.plain} ${inflected(`
    untangle untangled untangling tangle tangles tangled tangling disentangle multitude scare scares scared scaring terror lease mend tear tears teardown sums summed easily win wins won winning winner winners
    outgrow outgrown rummaging stroller bachelor newlywed soprano tenor alto baritone choir orchestra whiff lesson vineyard crossing neighbourly signing singalong breather calculation hardship
    unpacking rehearsal wanders whittle whistling ramblings bookish wintry autumnal summery teamwork overslept dozing rumble rumbles squash squashed nag nags nagging moan sulks tease teases
        forest rainforest tundra glade thicket riverbed trailhead basecamp treehouse jetty plaza piazza promenade boardwalk boulevard metro alcove aisle altar
    entryway foyer bleachers boardroom rink station encore gift hobbyist chaser devotee doer purist rascal troublemaker sidekick rival squad clan guest
    newlyweds nurse mailman gran ghoul goblin cupid scarecrow skeleton spook haunt haunted nativity carol muse punchline appetite applause crunch craving crush
    admire admittedly awaken beckon behold binge boldly bravely casually cheerfully gracefully kindly loosely merrily playfully proudly warmly closely
    brainstorm doodle scrawl improvise strum hum giggle glimpse reminisce recall savor savour garnish sprinkle swirl stomp shuffle twirl wag whistle coax flirt
    rouse lure tempt declutter arrange rearrange rearranged repot debug commit committed committing deploy shoot shooting shoots film films filmed filming reel reels reeling pin pinned
    afterparty applaud apprentice awake backpacker bandmate banter bask beachgoer bicyclist birdsong bookclub busker bustle caterer chitchat classmate
    coffeehouse couchsurfer daytrip decorate detour dreamily dwell echo echoes echoed eldest embark escapade evoke faraway fashionista foodie footsteps foray frolic
    frontman getaway gourmand graduate grandkids guestbook guestroom gym handshake handwritten hideaway hideout hitch holidaymaker houseguest icebreaker
    itinerary jaunt joyride kickoff lineup matinee meander memories mingle mountaintop nightcap nosh onlookers outsider partygoers playdate quest rambling revel
    reveller roadtrip rollercoaster serenade shindig siesta silhouette singalong slopes smirk soiree soundtrack spree sundown sunup tailgate takeaway
    twilight twinkle unwind unwinds wallflower wanderlust workday workout yoga
    riff rhythm beat groove scoop bloom blooming proper greens treat vow cobbled keepsake
    plan mood fuss mud beside dust dusty cloud fog weed glad noise laughs thief thieves loves loving wolves mouse boring stories babble hopes sunny planning planned stopped stopping
    cheery lips eyes ears knees wrists shoulders hips ate eats eating cooks cooking anybody's feels feeling kept curiously merrily
    luckily quickly friends kindred sunny cloudy hilly rocky sandy grassy leafy shady dreamy sleepy moody jokey chatty thirsty naughty
    nibble munch bake fry grill simmer knead slice peel grate sip gulp swallow chew taster eat eaten eater ate dine diner nibbler feed fed
    recipe leftovers crumb spill spilt cookbook chef mum mom dad mother father parent grandma grandpa granny grandmother
    grandfather grandparent son daughter brother sister sibling twin uncle aunt auntie cousin nephew niece husband wife spouse partner bride groom
    bridesmaid friend friendly mate pal buddy neighbour neighbor host hostess visitor stranger colleague coworker boss team teammate crew gang
    club member crowd company companion folk fellow woman lady gentleman gentlemen gent chap bloke guy grownup teen teenager student pupil teacher
    tutor librarian clerk waiter waitress barista bartender gardener builder plumber carpenter joiner mechanic electrician painter decorator farmer
    fisherman angler hunter soldier postman cobbler potter weaver musician singer drummer guitarist pianist dancer actor poet writer reader dreamer
    thinker tinkerer collector beginner novice amateur enthusiast lover hater keeper seeker camper traveller traveler explorer wanderer skier golfer
    player gamer designer owner newcomer newbie sleeper prince princess knight pirate wizard witch dragon monster ghost giant
    elf cowboy detective inspector captain chief surveyor bookkeeper clown magician angel santa grinch villain enemy somebody
    whoever him herself himself themselves myself yourself yourselves ourselves mine we're they'll they've  d  i'll he's
    she's he'll she'll  we'll who's that'll there'll  how's when's where's why's ain't y let's gotta gonna wanna head forehead brow
    eyebrow eye eyelash ear earlobe nose nostril mouth lip chin cheek jaw neck nape throat shoulder collarbone chest waist hip thigh knee shin
    ankle forearm elbow wrist palm fist finger fingertip thumb barefoot bum lap beard moustache curls ponytail skull cat kitten dog puppy horse pony
    foal pig piglet hen hare mouse mice rat hamster hedgehog squirrel fox wolf badger deer elk elephant lion tiger giraffe monkey ape hippo rhino
    kangaroo koala panda sloth whale dolphin penguin turtle tortoise frog toad lizard dinosaur unicorn owl robin sparrow blackbird pigeon crow raven
    magpie seagull gull swan hawk parrot bird songbird bee bumblebee wasp ant beetle ladybird butterfly moth spider snail slug worm fish trout crab
    pet creature critter beast paw snout happy happily happiness joy joyful glad cheerful cheer merry jolly pleasure smile grin laugh
    laughter chuckle fun silly playful mischief mischievous eager curious curiosity surprise
    bored boredom lazy lazily idle yawn snooze slumber wake woken grumpy moody angry sad sadness lonely alone
    shy bashful nervous afraid scared fear fright dread sorry guilty shame ashamed embarrassed jealous nostalgia nostalgic
    homesick romantic romance love sweetheart dear hug cuddle kiss snuggle fond remember reminds
    reminder forget forgotten forgetful mind thought think idea imagine imagination hope hopeful wish believe guess suppose suspect reckon notice spot
    realise decide decision knows knew learn learnt teach taught understand understood pretend confess admit mystery mysterious riddle
    clue truth honest honestly frankly talk chat chatter gossip whisper shout yell scream shriek cry cries sob moan mumble mutter murmur hum song tune
    melody chorus verse rhyme poem poetry dance music musical storyteller fable fairytale diary journal postcard doodle scribble sketch
    handwriting essay thesis plot scene drama comedy tragedy thriller joke prank pun nickname greeting hi hey hiya goodbye bye farewell welcome
    thankyou congratulations congrats hooray hurray yay yippee oh ah aha aah ooh oops ouch phew psst shh hush hmm okay ok yep yeah yup nope
    nah tada voila yuck ugh eh huh brr bang boom click clack clink clang tick tock ping pong ding dong snip crackle plop thud thump bump whoosh
    zoom vroom choo woof miaow meow purr moo quack tweet chirp cluck roar growl actually anyway besides although tho hence therefore thus perhaps
    maybe probably possibly surely obviously apparently basically really indeed especially particularly
    specially merely instead otherwise somehow somewhat somewhere anywhere everywhere nowhere elsewhere whatever whichever wherever whereas unless
    except ought nevertheless nonetheless regardless despite beyond beneath aboard ashore amid amongst aside astray toward nearby far farther
    further afar enough bunch handful armful mouthful spoonful cupful bucketful pocketful trickle dollop scrap
    pile bundle fewer none big bigger enormous gigantic wee teensy older oldest elder grown olden
    bold brave clever wise nasty rotten weird strange odd
    peculiar quirky crazy wild sensible serious ordinary common familiar particular certain hectic frantic slow
    slowly gradual patiently impatient homely humble messy untidy tidy tidied muddle chaos chaotic clutter jumble muddy dirty dusty
    grubby noisy loudly silence shush polite politely rude generous stubborn fussy careful careless clumsy greedy naughty dead died die dying alive
    born live life ghostly haunted true false wrong correct correctly sure unsure likely necessary needless obvious clearly bought
    unclear vague major minor happen begin began begun stop pause continue wait arrival depart departure visit went enter entrance exit pass
    chase catch caught throw threw thrown toss fling flung kick hit jump leap skip crawl creep tiptoe sneak stumble fall fell fallen tumble crash sat
    kneel lean crouch squat lying laid lay stood nod waving stare gaze peek peep peer watch saw seen hear heard listen sniff
    blink wink shiver tremble poke prod pat stroke grab grasp clutch fetch snatch pluck took share lend borrow steal stole stolen
    hide seek search hunt misplace rummage dig dug plant sow mow prune rake sweep swept mopping wipe scrub cleanup chore
    housework empty emptied unload unwrap tying untie unfasten unbutton unzip slip tuck tug drag haul lug shove nudge twist dangle sway drift
    shut knock reply ask obey demand insist argue argument quarrel agree disagree refuse accept apologise apology explain suggest advise
    advice warn mention jot spell subtract quiz study studying practise practice rehearse try tries attempt manage
    playing cheat game football soccer rugby cricket tennis golf hockey basketball volleyball badminton skating sledging skiing
    gardening sculpting juggling wrestling fencing chess checkers dominoes charades bingo jigsaw pastime leisure job task duty career
    toil labour rent luck unlucky chance bother annoy matter ignore deserve prefer
    enjoy enjoying fancy dislike loathe grow grew vary differ similar opposite vice versa example instance reason cause purpose sake
    method manner habit custom routine ritual trick hack excuse caution beware heed
    position area zone region territory nook cranny gap hole direction distance mile kilometre kilometer acre stride circle newspaper headline
    crossword magazine message photo selfie movie movies episode podcast playlist scroll hashtag follower homecoming household roommate flatmate
    housemate tenant landlord kindness courage patience wisdom freedom destiny fate faith spirit soul heart heartfelt
    violent violence crime criminal murder killer kill thief theft robber spy spies police policeman prison jail escape vanish disappear war battle
    history future era age prehistoric conform comply correspond according accordance regard concern depend relate refer stuff
    bobs gizmo whatnot etc etcetera aka ie eg vs likewise headfirst topsy turvy zigzag criss pp thunder
    thunderstorm lightning rainbow cloud overcast foggy breeze chilly weather icy gloomy heatwave invite invitation rsvp met meetup gather reunion
    hangout sleepover marry married honeymoon possessions keepsake souvenir trinket bouquet gravity maths mathematics geography scientist
    experiment rocket astronaut alien ufo got course stuck margin dedicate easygoing straighten brace unite allergen ingredient ph
    underway belongs paycheck countdown checklist chewer browser lookout passerby tooth teeth finders weepers swig gobble devour loot
    clobber nonsense gimmick hype hoopla faff blah blunder oversight guesswork hocus pocus abracadabra presto tidbit titbit morsel goody goodies
    indulge spur inspire encourage persuade convince remind dare roam rove saunter mosey amble linger loiter dawdle gallop
    trot canter prowl pounce scamper scurry scuttle waddle strut swagger wiggle wriggle squirm fidget juggle cartwheel somersault clap
    backstage rumour hearsay anecdote memoir saga epic prose stanza sonnet haiku scholar dean principal mayor senator president minister priest monk
    nun vicar bishop judge lawyer solicitor jury banker accountant engineer architect baker barber hairdresser florist greengrocer grocer fishmonger
    blacksmith shepherd crewmate deckhand lifeguard ranger scout umpire referee coach goalkeeper striker batter bowler opponent
    whose whom thou thee oneself whatsoever insofar albeit whilst forth hither thither yonder hereby herein thereof goodnight cheerio ciao
    adieu bonjour howdy aye yea nay alas crikey blimey gosh golly gee whoa whoopee yoohoo tut pfft ahem achoo atchoo boo peekaboo zzz ha haha hehe lol
    anyhow apiece chiefly considerably daily decidedly fairly frequently generally gladly greatly hopefully immediately
    increasingly initially largely momentarily mutually neatly nicely normally noticeably openly ordinarily overly partially periodically pleasantly
    presumably previously primarily purposely readily regularly repeatedly respectively scarcely secondly seemingly similarly simultaneously slightly
    solely specifically strictly sufficiently supposedly temporarily thankfully ultimately understandably unfortunately luckily
    fortunately sadly vaguely visibly widely willingly pitch dilute dryer told group government community politics parliament law army
    voice opinion debate speech language emotion conversation reaction appreciate attitude belief believer background biography friendship
    girlfriend boyfriend wives widow ugly upset anger grieve horror mercy apologize await behave behaviour
    behavior burst bury campaign candidate citizen civil coincidence comic comedian conclude conclusion confuse conscience conspiracy contest
    controversy criticism cruel cult culture cultural curse desperate devil dictionary difficult difficulty disappoint disaster disguise disgust drank
    drove drunk dude ego election emperor encounter evil exhibit existence expect expectation faithful fiction flag flew fool
    foolish furious genre gratitude hilarious humour humor humanity ignorance inevitable insane insect intention interrupt
    journalist kidnap liar logic loyal lyrics melancholy miserable mission mistaken motive myth narrator nation opera orchestra panic
    paragraph perspective philosophy poverty pray prayer prejudice profession prophet protest punish punishment rebel rebellion
    religion religious reporter revenge revolution ridiculous riot rookie saint sarcasm scandal script sincere sincerely sin sinner
    situation skeptic society spiritual stunt suspicion suspicious sympathy theory thereafter tomb topic
    tribe tribute vampire volunteer vote warrior witness zombie ancestor bizarre awkward betray blame blog
    blogger brotherhood chapter comeback companionship daring dearly dilemma ditch dodge downside embarrass fascinate forecast fortunate
    frustrated gamble gloom hesitate homeland hopeless horizon hostile hunch imposter inherit innocent insult interpret introvert keenly knack lament leisurely lucky lurk mindful mourn narrate notorious obscure outing
    overhear persist persistent pity plead ponder possess pretence proverb provoke quirk quote reckless regain relative reluctant repent repeat resign
    retell retire reunite reveal rustle satire scatter scold selfish sentimental shortcut sigh sinister snippet solitary solitude solve sulk
    supposed surrender suspense tease timid tolerate torment traitor uncertain unexpected unfair unfortunate unhappy upcoming vagabond
    vanity wary whim witty worrier wrestle
    know help helped helping change changes changed changing lose loses losing lost miss missed problem issue sense account period event evidence stayed
    staying travelled traveled spent ahead attack required limit limits move moves moved moving harm danger allergic animals swap swapped swapping bill
    pay pays paid paying land lands landed drip spin spins spinning pinch pinches underfoot walkies literally wondering bet bets till it'll this'll
    these'll there've could've should've would've might've must've react reacts reacted respond responded consider considers considered consideration
    discuss discusses discussed involve involved involving assume assumed predict predicted estimate calculate realize realized recognise recognised
    recognize recognized identify clarify understandable doubt doubts doubtless wonder wonders wondered worry worries worried trouble troubles mistake
    mistakes error errors accident accidents incident emergency crisis conflict dispute verdict occur occurs occurred occurring beginning beginnings
    approach approaches approached send sends sent sending receive received receiving lent letterhead mail mails mailed email emails phoned photograph
    photographs album albums audience audiences columnist novelist actress director secretary officer sheriff attorney governor chairman ambassador
    villager villagers buyer buyers seller sellers trader traders pilgrim commander sergeant duke heroine fiance toddlerhood adulthood mankind
    population council physics chemistry biology geology astronomy faculty academic seminar money loan loans debt debts wage wages salary salaries
    income invoice invoices agenda deadline deadlines project projects appointment appointments memo memos airline motorcycle moped sleigh sled raft
    prairie savannah glacier volcano waterfall waterfalls creek creeks rapids wetland wilderness tide tides seas lighthouse comet meteor orbit eclipse
    starry moonlit sunlit hoeing hoovering laundering crocheting mending patching darning decorating journalling caravanning birdwatching stargazing
    sunbathing singing strumming busking teamwork puzzling boardgames oversleep overslept doze dozes dozing hungry starving peckish helpings leftover
    amused amusement astonished baffled bewildered envious excited excitement grateful hesitant impatience irritated jealousy nervously offended
    overwhelmed panicked puzzled reassured regret regrets resentful shocked startled surprisingly tempted thankful thrilled uneasy criticise criticised
    criticize complain complains complained complaint complaints forgive forgiven forgiveness greet greets greeted lied hid rob robs robbed smuggle
    smuggles smuggled smuggler smugglers smuggling fled flees rescue rescues rescuing fight fights fighting fought negotiate negotiated explode exploded
    explosion sank drown drowned bruised marriage marriages honeymooners toddle tickle tickles tickling giggling viewpoint viewpoints principles
    consequence consequences aspect aspects possibility possibilities opportunity opportunities obstacle obstacles challenge challenges effort efforts
    struggle struggles struggled failure emerge emerges emerged resume resumed accordingly additionally alternatively certainly consequently definitely
    deliberately desperately differently equally essentially evidently explicitly formally gradually incidentally interestingly ironically necessarily
    randomly relatively reportedly seriously severely sometime strangely thereby thoroughly typically unexpectedly unusually furthermore moreover
    notwithstanding versus whereby seem seems seemed seeming tend tends tended exist exists existed existing anymore plenty loads spoke ran hopped hops
    hop hopping crept knelt stooped heap heaps stackful dash dashes smear smears dab dabs dabbing rub rubs rubbed rubbing chuck chucked heave heaves
    heaved schlep yank yanked settle settled settling settles nestled nestles nestling prop propped props flop flops flopped slump slumped sprawl
    sprawled fumble fumbling fiddle fiddling slurp slurps slurped licking lick licks bitten undress undressed repack steer steers steered steering
    overtake honk pedalling unplug unplugs unplugged unplugging tapping taps tapped swipe swiped neighbourly winter's grandad's everybody's everyone's
    hadn't needn't mustn't mightn't daren't rulebook rulebooks penalty midway halfway partway puddly boggy stony pebbly gritty dewy picnicking stakes
    stake sowings frosts rooftops rooftop stairwell stairwells mantelpiece bookworm bookworms nightowl nightowls homebody homebodies nomad nomads
    globetrotter daydream daydreams daydreaming musings brooding reverie distract distracts distracted distracting distraction mess messes messing cram
    crams crammed travelling traveling lullaby lullabies learners learner clatter clatters clattering creak creaks creaking buzz buzzing aback askew
    ajar aloft abuzz afoot unwrapped unwrapping mop mopped strum strums strummed chord refrain lullabying hundredth umpteenth tidier messier muddier
    sunnier rainier cloudier hungrier thirstier sleepier lazier busier happier sadder hastily hurriedly idly absentmindedly thoughtfully eagerly
    secretly aloud gatherings queueing clunk clunks hiccup hiccups mishap mishaps chords
    acorn agreement aim aimed aims alibi announce announced announcement announces attend attended attends attention bam bathtime bedclothes bedhead
    bedside bestie bicker bickering blushed btw caterpillar circumstances cobweb cobwebs comment comments conditions cranky currently cuz daddy
    daytripper daytrippers difference differences dishcloth dizzying donkey downhill dragonfly dribble dribbles drool dunno dustbunnies er examine
    fireflies firefly fjord fjords flea fluff foreground forgetting frown frowned fyi giddy gimme glare glares gramps granddad grimy grouchy gust gusts
    hibernate hibernating hobbies hobby hubby huddle huddled huddles hurried hurries inbox inform informed investigate jellyfish jetlag kinda knowledge
    knuckles ladybug lemme lint lob lobbed lunchbreak meh midair midge migrate moose mortal mortals mosquito mosquitoes mummy nan nana nap napping naps
    naptime octopus otter overtime panting payday permission plod plodding potluck previous progress protagonist puzzles request requests response
    responses rickety roadside rowdy sandcastle sandcastles sapling shift shifts shrug sign signal signed signs skid skids skies sky slog snacktime
    snowball snowmen sorta sourdough specks spend spending spends splat splatter splatters spreadsheet spreadsheets sprint sprinted sprinting sprints
    sprout sprouting sprouts squabble squabbles squatting squawk squint squints starfish stargazer stargazers stash stashed stashes storytime stow
    stowed stows stubbed subject subjects sulky sunburn sunburnt surroundings sweaty symbol symbols tantrum tantrums tapas targets tavern tiptoeing
    townsfolk townspeople travel travels trilogy trudge trudging uh um unruly unusual uphill usual waistline weekender weekenders whereupon wilt wilting
    wilts woo per unto`)}`,
  things: `${lifeWords.things} ${inflected(`
    roof gutter chimney banister threshold skirting tap faucet radiator atlas atlases paperback paperbacks textbook folder binder ring-binder device gadget gizmo appliance tablet console calculator remote
    cactus cacti succulent houseplant flowerpot trellis greenhouse watering rockery bonnet dashboard boot windscreen handlebar saddle pannier towel flannel sponge bathtub hairdryer toothbrush
    dishrack draining colander sieve whisk peeler corkscrew thermos flask cutlery tureen tray coaster cushion footstool hammock deckchair parasol
        sink oven nightstand mantel mantelpiece bauble tinsel confetti mistletoe scrapbook snapshot portrait sculpture doorbell wreath windowsill oar drum cauldron reindeer
    desk chair stool bench sofa couch settee armchair bed bunk cot crib cupboard cabinet dresser sideboard bookcase bookshelf bookshelves carpet rug
    doormat curtain blinds tablecloth placemat napkin vase chandelier duvet pillow blanket mattress worktop countertop counter kettle toaster teapot
    mug saucer tumbler jug pitcher carafe bowl dish platter tray saucepan pan pot casserole wok ladle spoon teaspoon fork chopstick cutlery crockery
    tableware towel sponge bucket broom dustpan rag dustbin bin shirt tshirt tee blouse jumper sweater pullover cardigan hoodie sweatshirt jeans
    trousers skirt blazer jacket coat overcoat raincoat vest waistcoat scarf shawl glove mitten hat beanie sock tights stocking shoe boot sandal
    slipper trainers sneakers pyjamas pajamas nightgown uniform costume outfit backpack rucksack satchel purse wallet handbag briefcase trolley book
    paperback hardback notebook textbook envelope document folder laptop computer smartphone piano guitar violin trumpet flute kite chimney letterbox
    mailbox flowerpot wheelbarrow greenhouse trellis lawn flowerbed border tent motorbike caravan campervan map dryer locker escalator lift globe
    easel blackboard whiteboard noticeboard pinboard filing jar bookends coaster bathrobe apron
    phone train candle toothbrush toothbrushes toothpaste tote balm receipt coin cash plug bath bathtub radiator toilet stroller pram pushchair
    glasses sunglasses umbrella helmet keyring lipstick sunscreen hairbrush tissue handkerchief tablet television telly radio printer toy pencil pencils
    crayon scissors tractor truck crate hay`)}`,
  meals: `${lifeWords.meals} ${inflected(`
    tea coffees espresso cappuccino latte cocoa juice lemonade cordial smoothie milk milkshake wine beer cider whisky whiskey gin rum cocktail
    prosecco bread loaf loaves toast bun bagel baguette croissant pastry pie tart quiche pizza pasta spaghetti noodles lasagne macaroni dumpling rice
    risotto paella curry stew soup broth gravy chilli roast steak sausage bacon ham burger meatball chop mince omelette egg cheese butter yoghurt
    yogurt porridge cereal muesli granola pancake waffle crepe cake cupcake muffin brownie cookie cookies biscuit scone doughnut pudding custard
    trifle icecream jam jelly marmalade ketchup mayonnaise pesto salsa hummus dip sauce salad sandwich tortilla taco crisps chips fries popcorn sweets
    candy chocolates toffee fudge marshmallow
    bruschetta burrito chutney ciabatta crumble dal falafel focaccia fondue frittata fritter gingerbread gnocchi kebab kombucha lassi marinade meringue
    pilaf polenta raclette ramen ravioli relish schnitzel shakshuka shortbread sushi tagine`)}`,
  edible: `${lifeWords.edible} ${inflected(`
    tomatoes potatoes mangoes leaves
    honey syrup sugar salt pepper spice herb basil parsley thyme rosemary oregano cinnamon ginger garlic vinegar nuts pear peaches plums cherries
    berry strawberry raspberry blackberry blueberry grape oranges lemon limes banana pineapple mango melon watermelon fig coconut date rhubarb tomato
    potato onion carrot leek cabbage broccoli cauliflower spinach lettuce cucumber courgette pumpkin squash mushroom peas lentils sweetcorn radish
    beetroot asparagus celery vegetable vegetables veg fruit dough batter flower roses tulip daffodil daisy lily sunflower poppy dahlia peony orchid
    couscous flour oats quinoa yeast
    geranium petunia violets blossom petal seed seedling shrub bush twig leaf stem root branch tree grass fern ivy weeds soil mulch harvest`)}`,
  weather: inflected(`
    sea ocean reef wave ripple
    rainy drizzly windy snowy stormy frosty splashy breezy misty
    balcony balconies terrace patio rooftop rain raindrop drizzle shower puddle splash downpour storm gale snow snowflake snowball snowman frost ice hail sleet winter wet damp soggy mist
    pool dark darkness`),
  young: inflected(`
    everyone everybody kid child children baby toddler infant tot boy girl youngster tween grandchild grandchildren grandson granddaughter schoolchild schoolchildren
    schoolboy schoolgirl younger`),
  sizes: `
    small smaller smallest large larger medium thin thinner slender`,
  moods: `
    quiet quieter silent calm warm cool cold hot soft hard long short slow fast dark bright fresh peaceful cosy cozy lazy rough high low deep thin
    blank bare naked sleepy golden sweet wild heavy light mild crisp dry frosty icy snowy windy stormy rainy sunny misty busy noisy`,
  idioms: `
    low and slow; lukewarm water|tea|coffee|bath|bathwater|reception
    coffee|tea|soup|supper|dinner|toast|wind|night|morning|air is|was|gets|goes|went|has~gone cold|hot|warm|cool
    patient friend|friends|dog|soul|listener|parent|parents|reader|grandparent; shipping forecast
    nobody's|no~one's|somebody's|your|my|whose|his|her|their fault
    cross|crosses|crossed|crossing the|a|your bridge|road|river|street|fingers|line|room|field|border|town
    good night|film|films|movie|song|songs|podcast|joke|cup|coffee|soup|breakfast|lunch|crowd|conversation
    five|ten|twenty|quarter|half|minutes|just|gone past one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon
    slow and low; fine for it|that|this|these|them|you|me|us; fine by|with it|me|us|you|that|this
    splashes|splash|rain|drizzle|spray|showers|swimming|washing (in~between) is|are fine; is|are fine too|here|as~well|either~way
    is|are|was good for #|a|an|another|two|three|four|five|six|ten|twelve
    year|years|month|months|week|weeks|day|days -old|-olds|old|olds
    old enough|school|town|friend*|flame*|song*|story|stories|habit*|joke*|neighbour*|photo*|letter*|days|age|man|lady|woman|boy|ladies|gentleman
    good old
    days|nights|evenings|mornings|afternoons|queue|queues|list|lists|shadows|weeks (just|only) (get|gets|getting|grow|grows|growing|are|become) (ever|a~little|a~bit) shorter|longer|darker|colder|warmer|lighter|cooler|milder|brighter
    allen|hex key|keys
    gently|softly|slightly|subtly|lightly rounded|curved|hollowed|sloping|sloped|tapered|tapering|arched|bowed|domed|flared
    rain|snow|hail|sleet|drizzle (is|was) (drums|beats|taps|lashes|falls|falling|beating|drumming|tapping|running) on|against|at|outside|past|down (the|your|a) window|windows|roof|roofs|panes|skylight|hills|street|streets
    outside (the|it) (is|was) rain|rains|raining|snow|snows|snowing|storm|storms|drizzle|drizzles
    week|day|month|afternoon|morning|sunday|november|weekend of rain|drizzle|snow|sleet
    wet dog|dogs|coats|umbrella|umbrellas|street|streets|pavement|pavements|leaves|november|october|april|march|week|weekend|summer|monday
    fresh from|off|out|out~of (the|a) oven|market|shop|garden|press|bakery|boat|hill|school|bed
    not a morning|night|cat|dog|people|cook person
    hands|arms|head stay|stays|are|is|left|leaves (always|both) free
    the|your|our|their|my|no secret; in secret
    secret of|to|is|behind|lies|between|garden|recipe|santa|ingredient|spot|wish|weapon; best kept secret
    keep|keeps|kept a secret; secrets
    all|the whole|through winter|summer|autumn|spring long|through; all winter|summer|autumn|spring (long)
    through the (long|whole) winter; winter evening|evenings|night|nights|morning|mornings|day|days|months
    rainy day|days|afternoon|afternoons|sunday|sundays
    in the open|fresh|sea|mountain|night|morning air; fresh|sea|mountain|night|morning|country air; in the air; in thin air
    clear the air; loose leaf|leaves|change|ends|ends; factor #; roof over; under one|the|your roof; roof tile|tiles
    too young|old|small|big; young at heart; young and old; beat|beats their|your|his|her parents|dad|mum|friends
    friend or two|three; sing|sings|singing along|together; take a breath|bow|seat
    blow|blows the dust off; out of order; in|keeps|keep~everything order; in good order; say|says it with; cast|casts (it) out
    reel it in; load|loads a roll|film|up; twice around; once or twice; think twice; skin and flesh; a little|bit grand
    sweet spot|nothings|treat|dreams|home; keep|keeps|lose|loses your cool; keep it cool; cool breeze|air|shade|drink|water
    hot day*|summer*|evening*|afternoon*|sun|drink*|off~the~press; call|calls the shots; cold outside|out; the cold
    heavy work|day*|heart; good thing*|reason*|taste|neighbour*|neighbor*|care|hands|look
    warm welcome|glow|day*|light|drink*|breeze; fast track|forward; on the air; fresh air; open air; in your arms; open arms
    with open arms
    look|looks|looking good|nice on|in|next|beside|by|with|under|over
    good book|books|boy|girl|dog|light|company|companion|friend|friends|morning|evening|afternoon|night|day|days|luck|idea|ideas|news|reason|read
    good story|stories|many|few|while|deal|bit|old|time|times|hands|mood|manners|cause|life|neighbour|neighbours|weekend|walk|meal|question|guess
    good start|home|hour|year|omen|sport|laugh|chat|third|half; for good; no good; good to know|go|see|have; as good as
    so far so good; good enough; up to no good
    fine by; fine print|line|dining|arts|art|morning|day|evening|weather; that's fine; fine for me; all is fine
    hands|arms|hand free; weekend|day|evening|afternoon|morning|seat|shelf is|are|stays free; feel free
    a|your free hand|weekend|day|evening|afternoon|moment|spot|space|corner|seat|shelf|wall|end|arm
    quiet please; keep quiet; a quiet word|corner|hour|moment|evening|place|spot|life; peace and quiet; of quiet
    fast asleep|lane|list|lists|friends|train|forward|food; not so fast; hold fast
    hard work|day|part|to~say|to~tell|to~find|to~choose|to~believe|at~work|facts|question|going|boiled; hard on the heels
    warm head|heads|hand|hands|feet|toes|bed|day|days|evening|evenings|night|nights; warm up; cool down|off
    cool head|morning|evening; dark outside; bright and early; bright side
    pop it|them|this in|into|on|onto|under|over|out; pop by|round|over|out|along; sling it|them (on|over|across)
    tear|tears|tearing out|off|along|open; drop it|them in|into
    take|takes the shine off; rise and shine; sun|stars|moon shine|shines; shine a light; breathe in|out|deep|deeply|easy|freely
    can breathe; a breath; deep breath; catch your breath
    a|two|some|no sharp corner|bend|eye|turn; naked eye|flame|flames; shallow end; deep end; spare your|the|you|room|time|moment
    to spare; spare time|moment|minute|room
    twice a day|week|month|year; per packet|sachet|carton|tin|jar; hang|hangs|cut|let loose; loose ends|change; long lost
    lost and found; lost|lose|loses|losing count|track; heavy heart|rain|bag|bags|shopping|books|lifting
    light heart|lunch|rain|breeze
    raw edge|edges|eggs; real life|thing|world|time; in real; small print|talk|hours|ones|hands|world|things|steps|hours
    soft spot|landing|light|voice; rough idea|day|seas|edges; smooth sailing
    high time|noon|tide|street|school|five; low tide; dry land|spell; wet paint|feet|behind; raw deal
    bad drawing*|day|days|hair|weather|mood|dream|dreams|news|luck|idea|joke*; not bad; better things
    social call|life; short story|stories|break|walk|cut|notice; long story|stories|run|day|days|way|walk|walks|ago|gone
    full stop|day|moon|house|heart; heart|heads|hands full; empty handed
    online|offline shop; over the moon; on the move|go|run|road|way; in the mood; one in a; senses of
    in both|all|every senses|sense; sense of humour|direction|occasion; make|makes sense
  `,
  suiting: 'for; suits; suit; suitable; safe',
  values: `
    paperback softcover softback; hardback hardcover; luminous lume luminescent; ply plies; rechargeable recharge
    children kids child; kids children; telescopic telescoping; autumn fall; colourful multicoloured
    multicolour colourful multicoloured multicolored
  `,
  kinds: `
    phone telephone mobile cellphone handset; flip clamshell; jumper sweater pullover knit knitwear; cardigan knit knitwear
    hoodie sweatshirt; shirt top; tshirt tee top; trousers pants slacks bottoms
    jeans denims trousers; dress frock gown; pyjamas pajamas pjs nightwear sleepwear; underwear briefs pants knickers undies
    coat overcoat topcoat outerwear; jacket coat anorak parka outerwear; raincoat mac mackintosh anorak rainwear
    waistcoat vest gilet
    hat cap headgear headwear; beanie hat cap headwear; scarf wrap shawl neckerchief; trainers sneakers shoes footwear
    boots shoes footwear; shoes footwear; sandals shoes footwear; slippers shoes footwear
    backpack rucksack daypack bag knapsack; handbag bag purse; tote bag shopper carrier; duffel duffle holdall bag
    pannier bag saddlebag; suitcase luggage trolley; wallet billfold purse; watch timepiece wristwatch ticker
    ring band jewellery jewelry; earrings hoops studs jewellery jewelry; necklace chain pendant jewellery jewelry
    bracelet bangle jewellery jewelry
    glasses spectacles specs eyewear; sunglasses shades eyewear specs; goggles eyewear; sofa couch settee
    chair armchair seat; stool seat; bench seat; desk table workstation
    bed bedstead; wardrobe closet armoire; cupboard cabinet; shelf shelving bookcase bookshelf rack
    rug carpet mat runner; curtain drape; duvet quilt comforter bedding; blanket throw
    pillow cushion; lamp light luminaire lighting; torch flashlight light; headlamp headtorch lamp light
    lantern light lamp; candle light; kettle teakettle; mug cup beaker
    tumbler glass cup beaker; glass tumbler goblet; bottle flask; jug pitcher carafe
    bowl dish; plate dish crockery; pan skillet saucepan cookware; casserole pot cocotte cookware
    knife blade cutlery; scissors shears snips; secateurs pruners snips shears clippers; blender liquidiser mixer
    grill barbecue bbq; cooker stove hob; fridge refrigerator; vacuum hoover
    spanner wrench; hose hosepipe pipe; planter pot flowerpot; wheelbarrow barrow
    tent shelter; bicycle bike cycle; pram pushchair stroller buggy; cot crib
    headphones cans headset earphones; earbuds earphones buds headphones; speaker loudspeaker; television tv telly
    laptop computer; monitor screen display; camera cam; notebook journal jotter notepad
    pen biro; book read volume; novel book read story tale whodunnit; puzzle jigsaw
    toy plaything; doll dolly toy; train railway railroad; teddy bear toy
    ukulele uke; cream lotion moisturiser; soap bar; perfume fragrance scent
    lipstick lippy; polish varnish lacquer; varnish polish lacquer; coffee brew java roast; tea brew infusion cuppa
    biscuit cookie; lead leash; umbrella brolly parasol; parasol umbrella sunshade
    game boardgame; ball football
  `,
};
