import { inflected } from './inflect';

/**
 * More English words of the life around products, field by field, by theme. As in all of these lists, none names a material, a
 * colour, a part, an accessory, an ability, an origin or an effect: such a word must stay unknown.
 */
export const lifeWords = {
  /** Where people are. */
  scenes: inflected(`
    academy aerodrome airfield airstrip amphitheatre annexe arboretum arcade archipelago archway atoll auditorium backwoods ballroom bandstand
    barbershop barracks basilica battlefield bayou bazaar beachfront belfry belvedere boardinghouse boathouse boatyard bookshop bookstore borough
    boundary bower brothel bunker byway cabaret cafeteria campground carpark carriageway carwash catacombs causeway cave cavern chalet chippy
    cityscape cliffside cloakroom cloister coastguard concourse conservatory convent copse cornershop courthouse cowshed creche creperie crypt
    cul-de-sac dancefloor deanery deli delicatessen delta den dinghy discotheque district dockside dockyard dormitory drugstore duckpond dungeon
    earthworks embankment enclave encampment esplanade fairground farmyard fen firehouse flyover foothill footbridge forecourt fortress freeway
    frontier funfair garrison gatehouse gateway gazebo geyser ghetto gorge graveyard grocery grotto guesthouse guildhall gulf gully gymnasium
    hangar harbourside hayloft headland heath heathland heliport hermitage highroad hinterland hothouse hovel hut infield intersection ironmonger
    islet isthmus jailhouse kennels kiosk kitchenette knoll lakeshore laundrette launderette lockup lodge lodgings lowlands lumberyard manor
    marshland memorial mezzanine minaret minefield minster moat monastery moorings motel newsagent newsstand nightclub oasis observatory orphanage
    outback outbuilding outhouse outpost outskirts overpass pagoda parklands parlor parsonage passageway patisserie pawnshop penthouse pigeonhole
    pigsty planetarium plateau playgroup pothole precinct presbytery priory quadrangle quayside racecourse racetrack railyard ravine resort
    riverboat rivulet roadhouse roadworks ruin sacristy saloon sanatorium sandbank sandpit savanna scaffold schoolhouse schoolroom scullery
    seafront seashore seawall sepulchre shack shanty shantytown shipyard shopfront shrine shrubbery sickroom signpost skatepark slipway slum
    smallholding snowfield spires stalls steeple sties strait suburbia suburban summerhouse sweetshop tearoom teashop tenement thoroughfare
    tollbooth toolshed toyshop townhouse towpath trench underpass underworld urban vale vestry vicarage villa volcanoes warzone watchtower
    waterfront waterhole waterside waterway wharf woodshed workhouse`),
  plain: [
    // How people do it, and when.
    `
    absently abruptly accidentally admiringly amiably angrily anxiously approvingly awkwardly bashfully begrudgingly bitterly blankly bleakly
    blindly boisterously breathlessly briskly brusquely busily carelessly cautiously ceremoniously cheekily clumsily cockily coyly crossly curtly
    cynically defiantly dejectedly demurely despairingly disapprovingly distractedly doggedly doubtfully dourly drearily drowsily dutifully
    earnestly enthusiastically enviously expectantly fearfully ferociously feverishly fiercely fitfully flirtatiously fondly foolishly forgetfully
    forlornly frantically frostily fretfully frivolously furiously furtively giddily gleefully gloomily glumly gratefully greedily grimly
    grouchily grudgingly gruffly grumpily guiltily heartily hesitantly hoarsely hopelessly humbly hungrily hysterically ignorantly impatiently
    impishly impolitely impulsively incessantly inconsolably indignantly innocently inquisitively insistently instinctively intently inwardly
    irritably jealously jokingly jovially joyfully joyously knowingly languidly laughingly loyally madly meekly miserably mischievously mockingly
    modestly morosely mournfully musingly naively naughtily nonchalantly nosily obediently obligingly obstinately ominously outwardly pensively
    perkily philosophically piously pleadingly ponderously prematurely punctually questioningly quizzically rashly rebelliously recklessly
    reluctantly reproachfully resignedly resolutely respectfully restlessly reverently roguishly rowdily rudely ruefully sagely sarcastically
    savagely scornfully selfishly sensibly sentimentally sheepishly shyly sleepily slyly smugly soberly sociably solemnly sorrowfully
    spontaneously sternly stoically stubbornly studiously sulkily sullenly superstitiously suspiciously sympathetically tactfully tearfully
    teasingly tentatively thirstily thoughtlessly timidly tipsily tragically triumphantly truthfully unanimously unashamedly unceremoniously
    unhappily unhurriedly unkindly unknowingly unwillingly vainly valiantly victoriously vigorously voluntarily wanly warily wearily whimsically
    wholeheartedly wickedly wildly wistfully woefully worriedly wryly yearningly zealously zestfully weekly monthly hourly fortnightly nightly
    leeward skyward homeward homewards seaward seawards landward midtown northwards southwards eastwards westwards northward southward eastward
    westward clockwise anticlockwise counterclockwise headlong pell-mell helter-skelter willy-nilly umpteen someplace anyplace everyplace
    thereabouts hereabouts whereabouts underground upstream downstream upriver downriver overhead offstage onstage wayside`,
    // What people do.
    inflected(`
    barge bawl beg bellow bemoan blab blather blurt botch bounce brood bumble bungle burrow cackle cajole careen cavort checking clamber collide
    commence commiserate concoct confer confide confiscate congratulate contemplate cooperate cower croak cringe cuss dabble dally daunt defer
    deliberate delegate detest devise dicker digress disapprove disembark disobey dither divvy droop duel eavesdrop elope endeavour endeavor
    enlist enrol enroll enquire inquire envision err exaggerate exasperate exclaim falter fathom ferret fess fib fix flail flaunt flee flinch flit
    flounder flurry flutter forage forgo foresee fret fuddle fume gabble gaggle gallivant gape gasp gawk gawp genuflect gesticulate gesture gloat
    glower gnaw goad goof grimace groan grope grouse grovel grudge grumble grunt guffaw gush guzzle haggle hanker harangue harass hasten hatch
    heckle hightail hinder hobble hobnob holler hoot hound hover howl hoist hurl hurtle hustle imply insinuate interject interrogate intervene
    intrude invent invigilate itemise jabber jeer jest jiggle jingle jolt jostle knuckle lambast laze leer levitate lisp loll lope lumber lunge
    lurch malinger mash meddle meditate mislay misread misspell mock moonwalk mope mull natter neglect nip nosedive nuzzle oblige observe ogle
    overdo overeat overlook overspend overstay overthink pace paraphrase patrol persevere pester pilfer pirouette plonk plough plow pootle
    postpone pout prance prattle preach preen presume prevaricate procrastinate pucker putter puzzle quaver query quibble quiver raid ransack rant
    rave rebuke recap recite recoil recollect reconsider recount rejoice relent renege reprimand reread resent retrace retreat return revisit
    riffle rile ripen romp roost sally salute sashay scavenge scoff scoot scowl scrabble scram scramble scrounge scrunch scuffle shamble shoo shun
    sidestep sidle sightsee skedaddle skim skulk slalom slink slouch smooch snarl sneer snicker snigger snivel snoop snort socialise socialize
    spar splutter stagger stammer stampede startle stoke stoop straggle stray stutter summon swarm swear swerve swoop tattle taunt thrash tinker
    toboggan totter tramp trample traipse tsk tussle twiddle twitter unearth unfurl unmask unscramble unsettle usher vacate veer venture wail
    wallop wallow waltz wane warble waver weep wheedle whimper whine whinny whirl whoop wince worship wrangle writhe yap yelp yodel yearn sang
    sung swung clung dealt dreamt flown forgave froze leant leapt mistook overheard overtook overtaken ridden risen slept slunk sought spat spelt
    sped sprang strode struck strove sworn swore undid undone unwound wept withdrew withdrawn woke enclose`),
    // What inflected() has no forms of.
    `
    perched supply supplies properly misbehave misbehaves misbehaved mispronounce mispronounced misinterpret miscount miscounted misheard misjudge misjudged outnumber outnumbered outvote outvoted
    overcook overcooked overpack overpacked overtired underestimate unbothered unconvinced unamused unannounced unasked uninvited unread unseen unsaid unspoken
    feel sing sings singing arise arises arising bid bids bidding forbid forbids forbidding mislead misleads misleading spit strive strives striving undo
    undoes undoing withdraw withdraws withdrawing forgot hates hated hate dreamed dreaming divorced arrested explanation explanations spoken gotten acting acted`,
    // Who people are.
    inflected(`
    accomplice acquaintance addict admirer adolescent adventuress aristocrat attendant babysitter bachelorette bandit barmaid barman baron
    baroness beggar benefactor boarder bodyguard bouncer bully burglar busybody butler bystander cabbie cabdriver caller captive caretaker cashier
    castaway chairwoman chambermaid chaperone chauffeur choirboy chum client clergyman coachman colonel commandos commentator commoner compatriot
    comrade confidant conjurer convict coroner councillor counsellor countess creditor crook crony crooner culprit curator customer cutie damsel
    daredevil darling debater debtor delinquent demon deputy descendant deserter dinnerguest diplomat disciple dodger dogsitter dogwalker doorman
    drifter drunkard duchess dunce dweller earl eccentric employee employer empress entertainer entrepreneur envoy escapee evacuee examiner
    fiancée fiddler fielder fireman firefighter flutist foe foreman foreigner forester freshman fugitive gambler gamekeeper gangster gatecrasher
    gatekeeper gentry gnome goddess godfather godmother godparent governess grandpapa groomsman groupie gunman gypsy hacker hairstylist handyman
    harlequin headmaster headmistress headteacher heir heiress henchman heretic hermit heroes highwayman hippie historian hitchhiker homeowner
    hooligan hornplayer horseman hostage hotelier housekeeper housewife humorist hunk hustler hypocrite imp inhabitant inmate innkeeper insider
    instructor intern interviewer intruder extrovert inventor investigator investor invigilator islander jailer janitor jester joker juror kiddies
    kinsman lad laird landlady lass lassie latecomer laureate leaseholder lecturer legionnaire lieutenant linguist listener lodger loner loser
    lout lumberjack lunatic madam madman magistrate maid maiden mailwoman manager mariner marquis martyr matador matron mayoress mediator merchant
    mermaid messenger midshipman milkman milkmaid millionaire miner mob mobster monarch motorist mountaineer mourner nanny navigator nerd
    newscaster newsreader nitwit nobleman nuisance oaf oddball offender onlooker optimist pessimist orator orphan outlaw overachiever overlord
    pageboy papa parishioner parson partygoer patriarch pauper paymaster peasant pedestrian penfriend penpal philanthropist philosopher picnicker
    playmate playwright poacher politician pope postmaster postmistress postwoman predecessor preacher prefect princeling prisoner procrastinator
    prodigy professor programmer proprietor publican puppeteer quarterback rabbi racer raconteur receptionist recluse recruit refugee resident
    rogue rower runaway salesman salesperson saleswoman scamp sceptic schoolfriend schoolmate schoolmaster schoolmistress schoolteacher scoundrel
    scribe scrooge seaman senior senora servant settler sexton shopkeeper showman simpleton sir sitter skipper slacker sleepwalker sleepyhead
    sleuth slowcoach snob sociologist soloist sorcerer spaceman spectator spinster spoilsport sportsman sportswoman squire stagehand stepbrother
    stepdad stepdaughter stepfather stepmother stepmum stepsister stepson steward stewardess stockbroker stowaway straggler stuntman successor
    suitor sultan superhero supervisor swindler taskmaster taxpayer teetotaller teller thespian timekeeper trespasser trickster troll troubadour
    truant trustee tsar twentysomething tycoon typist tyrant undergraduate underdog underling vagrant valet veteran victim victor viewer viscount
    voyager waif warden warlord weatherman weathergirl weirdo widower wimp wino workman workmate worrywart wrestler yachtsman yokel yuppie
    zookeeper`),
    // What is said, written and done at a desk.
    inflected(`
    abc absentee acronym address adjective admin affair agency allegation alphabet ambition anthem aphorism applicant assignment autobiography
    autograph axiom backlog ballad ballot bibliography brainwave broadcast bulletin bureau bureaucracy business canvassing ceo chatroom chronicle
    cliché clichés committee commotion compromise concept conclave concession confession confidence congress consensus consultation contention
    contradiction convention correspondence coursework curriculum database debacle declaration deed definition democracy detention dialect
    dialogue dignity diploma discipline discourse discretion discussion doctrine documentary dossier drivel editorial elocution eloquence embassy
    emphasis employment encyclopaedia encyclopedia enquiry enterprise entry epilogue etiquette euphemism examination excerpt exclamation expenses
    fantasy farce fascination fax fiasco folklore footnote forgery formality forum freelance gala gibberish glossary gospel grammar grievance
    guidance hieroglyph hoax honour hurdle hypothesis hysteria identity ideology illusion improvisation impulse indecision injustice inkling
    innuendo inquiry institution interlude interpretation intrigue intro introduction intuition irony jargon jeopardy jokebook judgement judgment
    keynote keyword laughingstock lawsuit legislation lexicon limerick lingo literature logistics lottery management manifesto mayhem mediation
    melodrama memorandum memory merger metaphor milestone minority misfortune misprint misunderstanding monologue monopoly morale morality motto
    mythology narrative negotiation newsflash newsroom nonfiction notion nuance oath objection obligation occupation offence operetta ordeal
    outcome overture pandemonium panto pantomime paperwork parable paradox parody passage payroll pension permit persona persuasion petition phase
    phrase plea postscript predicament prediction preface premonition presentation presidency pressroom primer priority proceedings proclamation
    prologue pronoun pronunciation propaganda proposition prospect prosperity psychology publication punctuation questionnaire quotation rapport
    readership reality rebuttal recruitment redundancy referendum reform regime relation relationship remark remorse repertoire report resentment
    resolution restriction rhetoric sabbatical sacrifice scenario scheme scholarship schoolbook schooldays schoolwork schoolyard screenplay
    secrecy sentence sentiment sequel seriousness sermon session settlement shorthand showdown sidetrack signatory similarity sitcom skit slang
    slogan sociology soliloquy solitaire speculation spoof staff stalemate statement stereotype storyline strategy stupidity subplot suggestion
    superstition supposition surname switchboard syllable syllabus synonym synopsis tabloid tact tactic technicality telegram telephone temptation
    tendency tenancy terminology theology theorem thesaurus timetable tomfoolery transcript translation treason treaty trivia turmoil tuition typo
    ultimatum undertaking union universe uproar vacancy vendetta veto vocabulary vocation warfare willpower wisecrack wit witticism wordplay
    workload worksheet yearbook zeal`),
    // How people feel.
    `
    absurd adamant aghast agitated aggrieved amazed annoyance antics apathetic apathy apologetic appalled apprehensive argumentative arrogance
    arrogant asleep astonishment astounded attentive averse awestruck awful baffling bemused besotted bewildering blameless bleary boastful
    boisterous bossy brainy bravado bravery brusque busy cantankerous carefree ceremonious cheeky childlike chirpy chuffed clueless cocky
    coincidental comical companionable compelled complacent conceited confusion considerate convivial courageous courteous cowardly crazed
    crestfallen cross-legged crotchety curmudgeonly cynic cynical cynicism daft dazed deadpan dejected delighted delirious despair despairing
    desperation despondent determined devastated devoted devotion diligent dimwitted disagreeable disappointment disapproval disastrous disbelief
    disconcerted discouraged disgruntled disheartened disheveled dishevelled disillusioned dismal dismay dismayed displeased dissatisfied
    distraught distrust dog-tired doleful doomed doubtful downcast downhearted dreadful dreary drowsy drunken dubious dumb dumbfounded dutiful
    eagerness earnest eccentricity ecstatic elated elation embarrassment empathy empty-handed emptyhanded enraged enthusiasm enthusiastic euphoric
    evasive exasperated exasperating exasperation exhausted exuberant fed-up ferocity fickle fidgety flabbergasted flattered flirty flustered
    folly foolhardy footloose forlorn forthright fractious frenzied frenzy fretful frightened frightening frightful frivolous frolicsome
    frustrating frustration fury futile gallant gibbering giggly glee gleeful glum glutton gluttony good-natured gormless gossipy greed gregarious
    grief grim grouch grumbling grumpiness guileless guilt gullible gung-ho halfhearted handwringing hangry harassed harried harrowing hateful
    hatred haughty headstrong heartache heartbroken heartless heartrending helpless helplessness horrible horrid horrific horrified hostility
    humility humourless hysterical idiocy idiot idiotic idiots illogical immature impertinent impish impolite impressionable impulsive incensed
    inconsiderate inconsolable incredulous indecisive indignant indignation indiscreet inquisitive insistence insistent insolence insolent
    interested intrigued irate irked irrational irresponsible jaded jaunty jilted jittery jobless jocular jovial joviality joyless jubilant
    jubilation kindhearted lackadaisical laid-back laughable lighthearted listless livid lonesome loquacious lovelorn lovesick loyalties ludicrous
    madness maddening malicious malice melancholic merriment miserly misery misguided mistrust mocking mollified monotonous morbid mortified
    mournful mystified naive naivety nastiness nitpicking nonchalant nonchalance nosy nosey nostalgically oblivious obstinate offhand opinionated
    optimism optimistic outlandish outrage outraged outrageous overconfident overexcited overjoyed overprotective overwrought overzealous panicky
    panicking patronising peeved pensive perky perplexed perplexing pernickety pessimism pessimistic petrified petulant pitiful placid plucky
    pointless pompous preoccupied presumptuous pretentious pride prim proud prudish quarrelsome querulous quizzical rage rambunctious ranting
    ravenous rebellious regretful remorseful repentant repulsed resolute restless reticent riled riotous rueful ruthless sappy sarcastic
    scandalised scandalous scatterbrained sceptical scornful selfless sheepish shyness silliness skittish smitten smug smugness snarky sneaky
    sneering snobbish snooty solemn soppy sorrow sorrowful speechless spite spiteful spoilt sprightly squeamish standoffish stern stoical stumped
    stupid stupidly sullen superstitious surly sympathetic tactful tactless talkative tearful tedious tedium temper tempers terrified terrifying
    testy thoughtful thoughtless tiresome tongue-tied tragic triumphant truthful uncomplaining uncooperative undecided understatement
    unenthusiastic unfazed unforgiving unfriendly ungrateful unhelpful unimpressed uninterested unkind unloved unnerved unperturbed unpunctual
    unrepentant unrequited unsettled unsociable unsuspecting unwelcome unwilling uproarious upbeat vengeful vexed vindictive vivacious weepy
    whimsical whimsy whiny whining wicked wide-eyed wimpish wistful witless woe woebegone wonderment worrisome wretched wry yearning zealous
    zonked`,
    // Games, music and dances.
    inflected(`
    archery backgammon baseball billiards birdwatcher boules bungee canasta ceilidh cheerleader chorale conga cribbage croquet dodgeball fanfare
    flamenco foxtrot fugue graffiti gymkhana hide-and-seek hopscotch jamboree javelin jazz jive judo jukebox karaoke karate lacrosse leapfrog
    limbo ludo luge mahjong majorette mambo maypole mazurka minuet netball ninepins nightlife nocturne piggyback ping-pong pinball pinochle
    quizzes quizmaster quoits racquetball rambler rap rapper reggae requiem roulette rounders rumba rummy samba semifinal sightseeing singsong
    skittles snooker sonata steeplechase storytelling sudoku sumo swordfight tango tarot theatregoer tiddlywinks toastmaster tombola touchline
    tourism trainspotting trapeze tug-of-war vaudeville violinist cellist walkabout waltzes whist woodwinds`),
    // Animals, of no fur, feather or leather.
    inflected(`
    amoeba anteater armadillo baboon barnacle beagle bittern bobcat budgie budgerigar bullfrog bullock bulldog buzzard carthorse catfish centipede
    chaffinch chickadee chihuahua chimp chimpanzee chipmunk chough cicada cockatoo cockerel collie condor coot cormorant cougar cub cuckoo curlew
    dachshund dingo dodo dormouse drake duckling eagle earthworm earwig egret falcon finch fledgling flycatcher foxhound gazelle gecko gibbon
    goldfinch goldfish gopher gorilla grasshopper greyhound guillemot hatchling heron hippopotamus hounds humpback hyena ibex iguana jackal
    jackdaw jay kestrel kingfisher kookaburra labrador lapwing lark lemur linnet lioness macaw mallard mammal mandrill mantis marmot mastiff
    meerkat millipede minnow mongoose mongrel moorhen newt nightingale nuthatch orangutan orca owlet parakeet partridge pelican peregrine piranha
    platypus plover polecat poodle porcupine porpoise possum primate pufferfish puffin pug quail reptile retriever rhinoceros roadrunner rooster
    salamander sandpiper scorpion seahorse sheepdog shrew skunk skylark spaniel stallion starling stork swine tadpole terrier thoroughbred thrush
    tigress tit toucan treefrog vole vulture wagtail wallaby walrus warbler warthog weevil whippet wildcat wildebeest wolfhound wombat woodlouse
    woodpecker woodpigeon wren yak`),
    // Small talk, times of day and year.
    `
    alrighty amen aww begone boohoo bravo brrr bummer bygones capisce cmon cooee crikes cuppa dang darn darned dearie doh doodah drat drats
    duh eureka fie fiddlesticks gangway gesundheit giddyup godspeed gotcha grr grrr guv gutted hahaha hallelujah hallo halloo harrumph heck heh
    hogwash howzat hurrah huzzah innit jeepers jeez jinx kaboom kapow kerching kerplunk lordy lotta luv mayday meep mmm mmmm nada namaste
    nuff oi oink ole oof oompah oopsie oopsy oy pardon phooey plink ploof poof poppycock ptooey rat-a-tat righto salutations sayonara shucks sis
    skol smithereens sploosh spoilsports swoosh ta-da tata teehee thanx thingamajig thingummy thwack toot tralala uh-huh uh-oh vamoose viva wahey
    wassup welp whammo whee whew whump whuppity woah wooh woohoo wotcha yadda yahoo yahtzee yessir yikes yo yoo-hoo yuk zap zilch zounds annually
    bygone chronological daydreamer dateline equinox evenfall forenoon frequent interim intermission midafternoon midmorning morrow morrows
    noontide overdue schoolday solstice stopover stopovers timekeeping timeframe timeline timescale transitory whitsun workweek yuletide`,
    // What is done at home, and what places are like.
    `
    babysit babysat babysitting beachcombing bedmaking birdfeeding caretaking childminding childcare cookoff daycare diy dogsitting dogwalking
    donkeywork foraging hairdo haircut hitchhike hitchhiking homemaking housecleaning housesitting househunting housekeeping letterwriting
    matchmaking nightshift overwork partying redecorate redecorating reshuffle rota schoolrun trick-or-treat yardwork crooked crookedly wonky
    derelict dilapidated lopsided overgrown ramshackle secluded starlit sundrenched tumbledown uninhabited windswept windblown`,
    // What stories are of.
    inflected(`
    abyss apparition archer armada astrologer avenger banshee barbarian beanstalk bogeyman brigand buccaneer captivity centaur changeling
    chieftain conqueror coronation corsair coven crusade crusader curfew cyclops damsels deathbed deity demigod disenchanted doomsday duelist
    dwarves dynasty elves emissary evildoer executioner exorcist fanged farmhand fiend foretell foretold gargoyle genie gladiator gods golem
    gremlin griffin guillotine hag heathen hobgoblin invader invasion joust knighthood kraken leprechaun leviathan longship lore marauder martian
    massacre merlin minotaur minstrel musketeer mutineer mutiny necromancer nemesis nightmare nymph odyssey ogre omen oracle outcast outlaws
    paladin peril pharaoh phantoms phoenix pillage plague plunder poltergeist prophecy pursuer pursuit raider realm reincarnation ruffian saboteur
    samurai seance séance seer sentry serfdom serpent siege sorcery spaceship spacecraft spectre spellbook sphinx starship stowaways swashbuckler
    swashbuckling swordsman throne treachery trespass tyranny vanquish vengeance viking villainous villainy voodoo warlock warpath werewolf
    whodunit whodunnit witchcraft wizardry wraith yeti`),
  ].join(' '),
  /** Things that stand around. */
  things: inflected(`
    bedspread birdbath birdcage birdhouse breadbin breadboard broomstick bulldozer butterknife cello chalkboard checkbook cheeseboard chequebook
    chopper clarinet clipboard clothesline coatrack cooker corkboard crossbow dartboard digger dollhouse dollshouse eggcup eggtimer fireguard
    firewood fireworks fishbowl flipchart fridge fruitbowl glockenspiel gnomes goalpost hanky harp highchair hob hotplate hourglass inkwell
    jewellery jewelry jeweller joystick kindling lectern lawnmower lifejacket loudhailer lunchbox mandolin manhole minibus minivan motorboat
    mousetrap oboe paperclip paperweight pegboard penknife photocopier phonebook piggybank pinata playpen pushbike quill refrigerator rollerblades
    rowboat saxophone scoreboard seesaw sextant shovel sidecar skateboard ski sledge snowmobile snowplough spade spectacles steamroller stepladder
    stove streetlamp streetlight sunhat synthesiser tambourine teacup telescope trampoline treadmill trombone tuba typewriter ukulele videogame
    viola wheelchair wigs windchime wineglass wishbone xylophone`),
  /** What is cooked and drunk. */
  meals: `
    aioli americano antipasti antipasto applesauce arancini baklava banoffee bao bap bhaji bhajis biryani biryanis bisque blini blinis blt boeuf
    bolognese borscht bouillabaisse brioche cacciatore calamari calzone canapé canapés cannelloni carbonara cassoulet ceviche chapati chapatis
    cheesecake cheesecakes chowder churros clafoutis coleslaw compote consommé consomme cornflakes cortado coulis crispbread croquette croquettes
    croutons crudités crumpet crumpets daal dhal éclair éclairs eclair eclairs eggnog empanada empanadas enchilada enchiladas fajita fajitas
    farfalle feijoada fettuccine fishcake fishcakes fishfingers flapjack flapjacks flatbread flatbreads frankfurter fricassee fruitcake fusilli
    galette galettes gateau gazpacho gelato goulash grits guacamole gumbo gyoza gyros haggis hotdog hotdogs hotpot hotpots jambalaya kedgeree
    kimchi korma kulfi laksa lasagna lasagnas latkes linguine macaron macarons macaroon macaroons macchiato madeleine madeleines maki margarita
    margaritas martini martinis mead meatloaf mezze millefeuille minestrone mojito mojitos moussaka mousse naan naans nachos negroni negronis
    noodle oatcake oatcakes orzo pakora pakoras panettone panini paninis pappardelle pâté pavlova penne pho pierogi pikelets pilau pitta poppadom
    poppadoms popsicle potpie pretzel pretzels profiterole profiteroles pumpernickel purée purees quesadilla quesadillas ragout ragoût ragu ragus
    ragù ragùs ratatouille rigatoni roulade roux salami samosa samosas sangria sashimi satay sauerkraut sauté shandy shawarma sherbet shish soda
    sorbet sorbets soufflé soufflés souffle souvlaki spritz stollen stout strogonoff stroganoff strudel strudels sundae sundaes sweetmeats
    tabbouleh tabouleh tagliatelle tamale tamales tandoori tapenade tartare teacake teacakes tempura teriyaki tiramisu toastie toasties tonkatsu
    torte tzatziki udon vermicelli vinaigrette vindaloo wonton wontons zabaglione`,
  /** What it is cooked of. */
  edible: `
    anchovy anchovies artichoke artichokes aubergines barley beansprouts blackcurrant blackcurrants bulgur caper cardamom chard chickpea chickpeas
    chicory chives clementine clementines cloves coriander cilantro cranberry cranberries cress crouton cumin currants dill edamame eggplants
    elderberries elderberry elderflower endive gherkin gherkins gooseberry gooseberries grapefruit grapefruits greengage horseradish jalapeno kale
    kiwi kiwis kohlrabi lentil lychee lychees mandarins mangetout marjoram millet morels nectarine nectarines nutmeg okra olives papaya papayas
    paprika parmesan parsnip parsnips passionfruit peppercorn peppercorns persimmon pickle pickles pomegranate pomegranates porcini quince quinces
    radicchio raisin raisins redcurrant redcurrants scallion scallions semolina shallot shallots soybeans sultana sultanas sugarsnap swede swedes
    tangerine tangerines tarragon tomatillo turnip turnips watercress yam yams zucchini praline nougat matcha chai chorizo prosciutto ghee masala
    tikka miso tofu seafood icing vermouth sherry rooibos tequila vodka tuna squid lobster haddock mackerel sardine sardines shrimp shrimps prawn
    prawns oyster oysters clams`,
};
