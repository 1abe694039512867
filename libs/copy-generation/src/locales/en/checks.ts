import type { CheckWords } from '../check-words';
import { claims } from './claims';
import { opposites } from './opposites';
import { ordinaryWords } from './ordinary-words';
import { otherSenses } from './other-senses';
import { wordings } from './wordings';
import { alternatives, fastenings } from './alternatives';
import { sentence } from './sentence-words';
import { negation } from './negation';

/** With adjectives; those that are common words in small letters count with a capital alone. */
const countries: Readonly<Record<string, string>> = {
  ...{ italy: 'italy italian', france: 'france french', germany: 'germany german', switzerland: 'switzerland swiss' },
  ...{ england: 'england english', scotland: 'scotland scottish', wales: 'Wales welsh', ireland: 'ireland irish' },
  ...{
    britain: 'britain british UK United~Kingdom Great~Britain',
    japan: 'Japan japanese',
    sweden: 'sweden swedish',
    denmark: 'denmark danish',
  },
  ...{ norway: 'norway norwegian', finland: 'finland finnish', iceland: 'iceland icelandic', spain: 'spain spanish' },
  ...{ portugal: 'portugal portuguese', turkey: 'Turkey turkish', greece: 'greece greek', poland: 'poland Polish' },
  ...{ austria: 'austria austrian', belgium: 'belgium belgian', netherlands: 'netherlands Holland dutch' },
  ...{
    usa: 'USA America american United~States',
    canada: 'canada canadian',
    mexico: 'mexico mexican',
    brazil: 'brazil brazilian',
  },
  ...{ peru: 'peru peruvian', chile: 'Chile chilean', argentina: 'argentina argentinian argentine' },
  ...{ colombia: 'colombia colombian', ecuador: 'ecuador ecuadorian', guatemala: 'guatemala guatemalan' },
  ...{ china: 'China chinese', india: 'india indian', vietnam: 'vietnam vietnamese', thailand: 'thailand thai' },
  ...{ indonesia: 'indonesia indonesian', bangladesh: 'bangladesh bangladeshi', pakistan: 'pakistan pakistani' },
  ...{ korea: 'korea korean', taiwan: 'taiwan taiwanese', nepal: 'nepal nepalese', cambodia: 'cambodia cambodian' },
  ...{ ethiopia: 'ethiopia ethiopian', kenya: 'kenya kenyan', morocco: 'morocco moroccan', egypt: 'egypt egyptian' },
  ...{
    'new zealand': 'New~Zealand',
    'south africa': 'South~Africa South~African',
    'sri lanka': 'Sri~Lanka Sri~Lankan',
  },
  ...{ tunisia: 'tunisia tunisian', madagascar: 'madagascar malagasy', ghana: 'ghana ghanaian' },
  ...{ australia: 'australia australian', romania: 'romania romanian', hungary: 'hungary hungarian' },
  ...{
    czechia: 'czechia czech',
    slovakia: 'slovakia slovak',
    slovenia: 'slovenia slovenian',
    croatia: 'croatia croatian',
  },
  ...{ bulgaria: 'bulgaria bulgarian', ukraine: 'ukraine ukrainian', lithuania: 'lithuania lithuanian' },
  ...{ latvia: 'latvia latvian', estonia: 'estonia estonian', russia: 'russia russian', israel: 'israel israeli' },
};

const numbers = new Map<string, number>();
const UNITS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
UNITS.split(' ').forEach((word, index) => numbers.set(word, index + 2));
'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .forEach((word, index) => numbers.set(word, 10 * index + 20));
numbers.set('zero', 0);
numbers.set('both', 2);

export const checks: CheckWords = {
  sentence,
  functionWords: `a an the and or nor but so yet if as at by for from in into of off on onto out over per than to up upon via with within without
    under behind below above between about around through across along inside outside near next each every all any some both either neither
    no not it its it's this that these those they them their there here he she his her we us our you your yours i me my who whose which what
    when where why how is are was were be been being am isn't aren't wasn't has have had having does do did doing don't doesn't didn't can could
    will would shall should may might must won't can't cannot whether while since because until also too only just then now again such same other
    another one ones own more most less least very much many few little lot lots bit else ever never always often once yes plus that's you'll you're
    what's there's here's let's we've i'm they're together apart away back down after before during like unlike rather quite even still already`,
  style: `covers frames water dry
    panel panels strung string strings dried dries drying hung hangs hang hanging bound binding edge edged edges edging lined lining piped hemmed looped threaded laced buttoned zipped snapped clipped hooked slotted screwed bolted glued
    welded riveted moulded molded pressed punched drilled turned carved engraved etched embossed stamped sealed wrapped wrapper wrapping bagged bottled canned tinned ground rolled folded folds stacked stacks nested nests rotates rotate
    swivels swivel tilts tilt slides slide lifts lift lowers lower raises raise rises rise drops drop swings swing hinges hinged locks locked latches latch clips snaps buttons zips ties tied wraps coils coil winds wound unscrews screws
    switches switch switched pressing presses press push pushes pulls pull pulled hold rolls roll draws draw drawn pours pour poured prints scans scan copies copy records record recorded plays emits emit emitted
    displaying reads shows counts counted counting numbered numbering ruled gridded dotted spans span spanning extends extend extended reaching stretching covering covered spread splits split divided divides divide
    steps step stage stages level levels setting settings mode modes function functions functional cycle cycles speed speeds part parts portion portions serving servings layer layers row rows column columns section sections panelled
    hour hours minute minutes second seconds day days week weeks month months year years yearly century centuries decade onwards afterwards beforehand later earlier until before after while during today nowadays
    figure figures digit digits letter letters line lines dot dots mark character characters title titles chapter chapters volume volumes cover artwork art artist artists artwork drawn painted illustrator translator translated editor
    litre litres liter liters gram grams kilo kilos kilogram kilograms metre metres meter meters centimetre centimetres millimetre millimetres inch inches foot feet watt watts volt volts amp amps degree degrees percent per cent
    hand hands board boards stick sticks cart carts lamp lamps storage filter filters yarn yarns fibre fibres fiber fibers strand strands filament thread threads sheet sheets plate plates rod rods bar bars tube tubes disc discs block blocks
    third thirds quarter quarters fifth fifths half halves tenth tenths dozen pairs couple trio threesome foursome
    namely including notably i e g such as alike against belong belongs belonging done doing came became become becomes remains remain remained stays put possible plainly replaced replace replaces replaceable
    leave leaves supervise supervised supervision unattended lit lights burning burn burns store stored stores storing refrigerate refrigerated rinse rinsed shake shaken stir stirred infuse infused steep steeped brew brewed heat heated
    meant intended aged sweetened gilded hardened cleaner steps upright horizontal horizontally vertical vertically diagonal lengthwise crosswise upside inwards outwards upwards downwards forward forwards backward backwards sideways
    unfolded unrolled unpacked assembled disassembled detached detaches detach mounts mount mounted mounting wall mounted ceiling floor table tabletop door window corner
    men women unisex adult adults male female youth
    optional extra twofold threefold
    reach reaches however scented glows glow standing suitable supplied exact carried among taken mark marks extra underneath illustrated motif maximum minimum served applies applied sits rests goes gone held found resting depicting depicts weighing joined secured secures tops topped foot feet drinks drink play plays beans bean woods
    remove removed smell smells smelling publish published publisher write wrote written novel tube tubes bottle bottles jar jars tin tins temperature temperatures people persons sleep sleeps seat seats seater boil boils aware connect connects connected gave itself though taste tastes charge charges charging flat meet meets see sees look looks looking take takes taking glance closer find finds finding found discover discovers explore browse view show shows
    shown choose chooses choosing choice pick picks picking select selected selection come comes coming available offered offer give gives given get gets
    bring brings brought put set sets sit sits stand stands lie lies feature features featuring featured include includes including included has have hold holds
    carry carries keep keeps kept make makes making made build builds built craft crafts crafted construct constructed design designs designed create created
    use uses used using cut cuts sewn sew stitch stitched knit knitted woven weave finish finished finishes formed form forms shape shapes shaped dressed rendered
    cast spun worked fashioned produced manufactured assembled put fitted fit fits equipped complete completes completed completed add adds added paired pair joined combine combines combined combination
    offer provides provide provided let lets allow allows mean means say says said tell tells describe described listed list lists state stated name named called call
    known piece pieces pc pcs item items product products article thing things object kind kinds type types sort range collection line section department
    category model version variant edition style styles option options detail details detailed detailing information fact facts feature spec specs specification overview summary introducing
    introduce introduced presenting present focus everyday daily day simple simply plain basic neat clean easy going modest straightforward colour colours color colors coloured colored tone tones
    toned shade shades hue hues palette material materials fabric fabrics textile cloth size sizes sized sizing measure measures measuring measurement measurements dimension
    dimensions length width height depth weight weighs weigh weighing wide long tall high deep thick thickness diameter across total overall inner outer exterior interior outside inside front rear side sides top bottom middle
    centre center edge end start face faces surface body main whole entire price priced prices pricing cost costs costing retail retails yours sold sell sells selling buy pack packs packed packaging package box boxed set sets bag
    unit units count number numbers amount quantity capacity volume content contents fill fills filled up consists consist consisting contain contains containing comprises comprise comprising
    brand brands maker makers house label labels family by from wear wears wearing worn carry carrying work works pattern patterns patterned print prints printed plus along alongside throughout
    ready want wants need needs like likes lead leads going go goes turn turns round square open opens close closes closed closing closure fasten fastens fastened fastening attach attached attaches
    removable run runs running rest rests read reads written write tells story stories author page pages fully partly mostly mainly entirely purely single double second first third last next new
    room space place places home wardrobe kitchen shelf page shop store range catalogue catalog picture pictured image images here's below described above following question answer answers
    machine wash washed cup glance short shortly quick quickly brief briefly word words speak speaking well quite together separate separately matching matched match contrast contrasting
    accent accents accented touch touches hint trim trimmed backed based carries rounded finishing tailored relaxed classic cut straight featuring wearer people person
    exactly precisely right left way ways time times simply put comes keeps sporting sports sport serves serve served serving worth noting note noted notes please key point points thanks due
    bears bear display displays displayed appear appears arrive arrives delivered delivers measuring clocking clocks tipping scales scale ring rings bell bells total totals totalling adding spread
    various several different variety array mix mixed blend blended balance everything nothing anything something anyone someone else`,
  ordinary: ordinaryWords,
  dangling: `a an the and or nor but with without by for from in into of on onto at to as than that this these those its your our their is are was has have be will can which who per very
    via between made featuring including comes plus`,
  endings: ['able', 'ible', 'ings', 'ing', 'ies', 'es', 'ed', 's', 'e', 'y'],
  hasCompounds: false,
  describesBehind: false,
  decimalSeparator: '.',
  numbers: {
    values: numbers,
    multipliers: new Map([
      ['hundred', 100],
      ['thousand', 1000],
      ['million', 1_000_000],
      ['hundreds', 100],
      ['thousands', 1000],
    ]),
    ones: ['a', 'an', 'one', 'single'],
    joiners: ['and'],
    fractions: new Map([
      ['half', 0.5],
      ['quarter', 0.25],
      ['third', 1 / 3],
      ['thirds', 1 / 3],
      ['quarters', 0.25],
      ['halves', 0.5],
      ['fifth', 0.2],
      ['fifths', 0.2],
      ['sixth', 1 / 6],
      ['sixths', 1 / 6],
      ['eighth', 0.125],
      ['eighths', 0.125],
      ['tenth', 0.1],
      ['tenths', 0.1],
    ]),
    collectives: new Map([
      ['dozen', 12],
      ['dozens', 12],
      ['pair', 2],
      ['pairs', 2],
      ['couple', 2],
      ['trio', 3],
      ['duo', 2],
      ['quartet', 4],
      ['twosome', 2],
    ]),
    minus: ['minus'],
    clock: {
      before: `at; by; before; past; until; till; quarter|half|five|ten|twenty to; quarter|half past; around|about`,
      behind: `
        past|to one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon; in the morning|afternoon|evening
        at night; o clock; oclock; am; pm; a . m; p . m
      `,
    },
    belowZero: 'below zero|freezing; of frost',
    duals: ['both'],
    wholes: `full whole entire complete solid`,
    lasting: `last lasts lasted lasting run runs running rest rested aged aging matured cured fermented proved proofed smoked dried steeped soaked stored burn burns burned burnt burning hold holds endure endures sleep slept plays play`,
    ofPeople: `of you|us`,
    multiples: `twice; double (the); triple (the); treble (the); two|three|four|five|ten times (as~much~as); half (of) the`,
    idioms: `
      two|three|four|five streets|blocks|doors|stops|houses|villages|towns|fields|floors|flights|stations|seats|rows away|down|along|further|off|up|back|behind
      a metre|foot|yard|step|inch to the left|right|side; a metre|foot|yard|mile|step or two
      no two _ are|is|have|look|share|quite; figure (of) eight|-eight; figure of -eight; figure -of -eight; zero in on
      on all fours; two by two; cloud nine; forty winks; high five; nine to five; the two|three together; one or two of you
      in two minds; two sides of the same; at sixes and sevens; dressed to the nines; put two and two together; seven days a week
      24 / 7; 9 -to -5; take five; half the battle|fun|time|work; from zero; zero hour; half -way; half way
      a thing|minute|moment or two; thing or two; minute or two; a day|week or two; four corners; four walls; two left feet
      million times; one hundred times; a thousand times; thousand and one; to the power of two
    `,
  },
  units: {
    mm: 'millimetre millimetres millimeter millimeters mil',
    cm: 'centimetre centimetres centimeter centimeters',
    m: 'metre metres meter meters',
    km: 'kilometre kilometres kilometer kilometers',
    in: 'inch inches',
    ft: 'foot feet',
    yd: 'yard yards',
    mg: 'milligram milligrams',
    g: 'gram grams gramme grammes',
    kg: 'kilo kilos kilogram kilograms kilogramme kilogrammes',
    t: 'tonne tonnes ton tons',
    oz: 'ounce ounces',
    lb: 'pound pounds lbs',
    ml: 'millilitre millilitres milliliter milliliters',
    cl: 'centilitre centilitres',
    l: 'litre litres liter liters',
    'fl oz': 'fluid~ounce fluid~ounces',
    pt: 'pint pints',
    qt: 'quart quarts',
    gal: 'gallon gallons',
    'm²': 'square~metre square~metres square~meter square~meters',
    'cm²': 'square~centimetre square~centimetres square~centimeter square~centimeters',
    'sq ft': 'square~foot square~feet',
    'm³': 'cubic~metre cubic~metres cubic~meter cubic~meters',
    'cm³': 'cubic~centimetre cubic~centimetres cubic~centimeter cubic~centimeters',
    s: 'second seconds',
    min: 'minute minutes',
    h: 'hour hours',
    day: 'day days',
    week: 'week weeks',
    month: 'month months',
    year: 'year years',
    fortnight: 'fortnight fortnights',
    decade: 'decade decades',
    century: 'century centuries',
    w: 'watt watts',
    kw: 'kilowatt kilowatts',
    v: 'volt volts',
    a: 'amp amps ampere amperes',
    wh: 'watt~hour watt~hours',
    kwh: 'kilowatt~hour kilowatt~hours',
    mah: 'milliamp~hours milliamp~hour',
    ah: 'amp~hour amp~hours',
    khz: 'kilohertz',
    mhz: 'megahertz',
    ghz: 'gigahertz',
    hz: 'hertz',
    gb: 'gigabyte gigabytes gig gigs',
    tb: 'terabyte terabytes',
    mb: 'megabyte megabytes meg megs',
    bar: 'bar bars',
    atm: 'atm atmospheres',
    lm: 'lumen lumens',
    lx: 'lux',
    nm: 'newton~metre newton~metres newton~meter newton~meters',
    'km/h': 'kilometres~per~hour kilometers~per~hour kph',
    mph: 'miles~per~hour',
    rpm: 'revolutions~per~minute',
    mi: 'mile miles',
    '%': 'percent per~cent',
    '°c': '°~c degrees~celsius degree~celsius °c degrees degree °',
    gsm: 'grams~per~square~metre grams~per~square~meter',
    '°f': '°~f degrees~fahrenheit',
    k: 'kelvin',
    px: 'pixel pixels',
    mp: 'megapixel megapixels',
    db: 'decibel decibels',
    den: 'denier',
    kt: 'carat carats karat karats',
  },
  currencies: {
    'USD CAD AUD NZD SGD HKD': 'dollar dollars bucks buck',
    USD: 'us~dollars us~dollar american~dollars greenbacks greenback',
    CAD: 'canadian~dollars loonies loonie',
    AUD: 'australian~dollars aussie~dollars',
    NZD: 'kiwi~dollars',
    GBP: 'pounds~sterling british~pounds pound~sterling sterling',
    EUR: 'euro euros',
    'GBP EGP': 'pound pounds quid',
    JPY: 'yen',
    CNY: 'yuan renminbi rmb',
    CHF: 'franc francs',
    'INR PKR LKR NPR': 'rupee rupees',
    'MXN ARS CLP COP PHP': 'peso pesos',
    KRW: 'won',
    THB: 'baht',
    'RUB BYN': 'rouble roubles ruble rubles',
    TRY: 'lira liras',
    ILS: 'shekel shekels',
    ZAR: 'rand',
    'AED MAD': 'dirham dirhams',
    HUF: 'forint forints',
    CZK: 'koruna korunas',
    BRL: 'reais',
    MYR: 'ringgit',
    UAH: 'hryvnia hryvnias',
    PLN: 'zloty zlotys',
    SEK: 'kronor krona',
    'NOK DKK': 'kroner krone',
  },
  comparatorsBefore: {
    under: `
      under; below; beneath; less than; fewer than; lower than; cheaper than; lighter than; shorter than; smaller than
      not quite|even; short of; shy of; just under|below|shy~of; a little under; not over|above; south of
      not|never|n't|doesn't|don't|can't|cannot reach|touch|hit|make|top|attain; never reaches|touches|hits|tops
      falls|fall|falling|fell|stops|stop short of; undercuts; thinner|narrower|slimmer|shallower|younger than; fewer|less _ than
      fewer|less _ _ than; below|under|short~of the
    `,
    atMost: `
      at most; at the very most; tops|top|topping|maxes|peaks|caps|levels out|off at; peaks|capped|caps at
      not|never|doesn't|don't|won't|can't|cannot exceed|surpass|pass; never exceeds|passes; within; up to; up to a
      up to around|about; until; till; as far as; no wider|taller|thicker|heavier|larger|bigger|higher|deeper than
      nothing over|above|hotter than|heavier than; no more than; not more than; max; max .; maximum; maximum of; at the most
      as much|many|long|far|high|wide|thick|heavy|big|large|deep as; no longer than; not exceeding; a maximum of; limited to
      capped at; to a max~of
    `,
    over: `
      over; above; more than; greater than; upwards of; in excess of; beyond; exceeding; exceeds; north of; heavier than
      longer than; larger than; higher than; well over; just over|above; a little|bit|shade|touch|fraction over|above|more than
      slightly over|above|more than; better than; bigger than
      taller|wider|thicker|deeper|broader|faster|stronger|older|brighter than; more _ than; more _ _ than; past; tops
      surpass|surpasses|surpassing|exceed; outlast|outlasts|outstrips|outgrows|outruns|outweighs
      passes|passing|cracks|breaks|clears|beats (the); upward of; past|beyond|over|above the
      way|far|comfortably|easily over|above|past|beyond
    `,
    atLeast: `
      at least; at a minimum; no less than; no younger than; not less than; no fewer than; min; min .; minimum; minimum of
      a minimum of; starting at|from; starts at|from; bottoms out at; at the very least; starting
      prices|priced|price|available|yours|now|sold|costs from; from just|only; as little|low|few as; beginning at; from a~mere
    `,
    priceFrom: `from`,
    about: `
      about; around; roughly; approximately; approx; approx .; circa; ca; ca .; c .; close to; nearly; almost; some; approaching
      nigh on; near; in the region of; something like; a good; give or take; just about; virtually; practically; an estimated
      in the neighbourhood of; ≈; ±; getting on for; more or less
    `,
    only: `
      only; just; merely; a mere; mere; for only|just; at only|just; barely; scarcely; no less; a whopping; whopping; a full
      an impressive; a tiny; all of; a generous
    `,
  },
  comparatorsBehind: {
    under: `or less; or under; or fewer; or below; at the outside; if that`,
    atMost: `
      at the very most; at the maximum; or smaller|lighter|thinner|shorter|narrower|younger|cooler; and under|below; max; max .
      maximum; at most; tops; at the most; or less
    `,
    over: `
      and counting; and beyond; and a bit|little; and change; and then some|more; plus a bit; and some; if not more|longer
      and longer|heavier|taller|higher|more|beyond
    `,
    atLeast: `
      +; -plus; and up; or older|larger|bigger|heavier|longer|taller|thicker; and older; onwards; or more; upwards; and above
      min; minimum; at least; and over; or over; or above; or higher; and upwards; at a minimum; at the very least
      at the minimum
    `,
    about: `or so; or thereabouts; approx; approximately; give or take; roughly; -ish; ish; -odd; odd; more or less`,
    only: `only; flat; no more|less; and no more|less; not more|less; and not more|less`,
  },
  dimensions: {
    any: 'measures measure measuring',
    height: 'high tall height',
    width: 'wide width across broad breadth',
    length: 'long length',
    depth: 'deep depth',
    thickness: 'thick thickness',
    weight: 'weight weighs weigh weighing heavy',
    diameter: 'diameter across wide width broad thick',
    capacity: 'capacity holds volume',
    volume: 'volume capacity holds',
    inseam: 'inseam',
  },
  claims,
  countries,
  pairedThings: `boots shoes trainers sneakers sandals loafers slippers heels pumps socks stockings tights gloves mittens earrings studs hoops
    headphones earphones earbuds speakers jeans trousers pants shorts leggings chinos glasses sunglasses goggles scissors shears clogs
    espadrilles brogues mules flats skis dumbbells cufflinks binoculars pliers tongs`,
  beforeParts: `
    with a|an|its|the|two|three|four|five|six|#; has|have|having|features|featuring|gets|boasts a|an|the|two|three|four
    includes|including a|an; comes with a|an; plus|and a|an; with
  `,
  requiring: `needs|need|requires|require|takes|uses (a|an|any|some|to~be|to); have|has to`,
  inTheBox: `
    in|inside the (same|very) bag|sack|pouch|case|tin|parcel (too|as~well); in the same box; inside the box
    part of the package|set|box|bundle|deal|kit|pack; in the bundle|kit; come|comes|came with it|them|this|the; thrown in
    in the box|package|pack|set|carton; included; supplied; comes along|too; thrown in
  `,
  countNouns: {
    pieces: 'piece pieces pcs pc item items part parts',
    pack_size: 'piece pieces pcs pc item items pack packs unit units',
    quantity: 'piece pieces pcs pc item items unit units',
    in_the_box: 'item items thing things',
    seats: 'person persons people seat seats seater diner diners guest guests',
    persons: 'person persons people sleeper sleeps',
    capacity_persons: 'person persons people',
    capacity: 'person persons people sleeper berth sleeps',
    sleeps: 'person persons people sleeper berth sleeps',
    occupancy: 'person persons people sleeper berth',
    colour: 'colour colours color colors shade shades tone tones',
    size: 'size sizes',
    pages: 'page pages leaf leaves sheet sheets',
    material: 'material materials',
    flavour: 'flavour flavours flavor flavors',
  },
  polar: {
    waterproof: 'waterproof',
    water_resistant: 'water -resistant|resistant|-repellent|repellent',
    machine_washable:
      'machine washable|-washable|wash|washed; washing machine (safe|friendly); -washable; washable; machine -wash; in the wash; toss|throw|pop|put|goes|go .. wash|washer|machine',
    dishwasher_safe: 'dishwasher (safe|-safe|friendly|-friendly|proof|-proof)',
    frost_proof: 'frost -proof|-resistant|proof|resistant; frostproof',
    family_friendly: 'family -friendly|friendly; kid|child -friendly|friendly; suitable for families|children|kids',
    wireless:
      'wireless*; cordless*; cord -free; wire -free; no|without (any|a|the) wire|wires|cable|cables|cord|cords|flex|lead|leads',
    rechargeable: 'rechargeab*; recharge; recharges',
    foldable: 'foldable; foldaway; folding; fold|folds (flat|up|away|down); fold -away|-up; collapsible; collaps*',
    adjustable: 'adjustable; adjust; adjusts; adjusted',
    stackable: 'stackable; stacks; stacking',
    vegan: 'vegan',
    gluten_free: 'gluten -free|free; glutenfree; coeliac -friendly',
    bpa_free: 'bpa -free|free',
    alcohol_free: 'alcohol -free|free',
    sugar_free: 'sugar -free|free',
    lactose_free: 'lactose -free|free',
    fragrance_free: 'fragrance -free|free',
    paraben_free: 'paraben -free|free',
    silicone_free: 'silicone -free|free',
    caffeine_free: 'caffeine -free|free',
    contains_nuts: 'nuts; nut; contains|contain (any) nuts; peanut*; almond*; hazelnut*',
    induction: 'induction (hob|hobs|-compatible|-ready|-friendly|cooker*)',
    coin_pocket: 'coin pocket|compartment|pouch; -coin pocket',
    hood: 'hood; hooded',
    assembly_required:
      'assembly (is) needed|required|necessary; assemble it|them yourself|yourselves; needs|need|requires|require|has|have|must|should (to|be) (be) assembly|assembling|assembled|putting; self -assembly; flat -pack; to be assembled',
    '!machine_washable':
      'hand -wash|wash|washing|-washing only|exclusively; hand -washable|washable; only by hand; wash (it|them|this) by hand only; dry clean|-clean|-cleaning|cleaning only; not for the machine',
    '!assembly_required': `
      no|zero|without (any|further|self|home|more) assembly|assembling (is|to) (needed|required|necessary|do)
      needs|need|requires|require no (further|self) assembly|assembling; assembly -free; assembly free; nothing to assemble
      don't|doesn't|needn't|not|never (have|need|require) (to|any) (be) assemble|assembled|assembling|assembly
      assembly|assembling isn't needed|required|necessary; assembly|assembling is not needed|required|necessary
      arrives|arrive|comes|come|delivered|delivers|ships|shipped|supplied|sold|is (fully|already|ready) assembled|preassembled
      fully|ready|pre|already -assembled|assembled; preassembled
    `,
  },
  synonyms: `
    lies lays lie lay; fragrance fragrances fragranced perfume perfumes perfumed scent scents scented; microphone mic mics
    control remote controller; armrest armrests arms
    lace laces lacing shoelaces; zip zips zipper zippers; bag pouch; noise noises sound sounds
    illustration illustrations illustrated pictures drawings
    removable detachable removed detached taken unclips unzips; children child kids kid; battery batteries; silicone silicones
    paraben parabens; alcohol alcohols
    flavour flavours flavoured flavor flavored flavouring flavourings; shimmer shimmery glitter glittery sparkle; milk dairy
    sugar sugars sweetened
    charger adapter adaptor plug; laptop notebook; engraving engraved engrave personalised personalisation
    assembly assembled assemble assembling
    drawer drawers; pocket pockets; tumble dryer drier; visor peak; footprint groundsheet; lining lined liner
    swivel swivels rotates; feather feathers down
    resistant resistance resist resists; luminous glow glows glowing; compartment section; strap straps; aux auxiliary
    wifi wi-fi wlan; latex rubber; colouring colourings colorants dyes
  `,
  opposites,
  alternatives,
  fastenings,
  otherSenses,
  wordings,
  negation,
  beforeBrands: `
    by; made by; designed by; created by; from; house of; from the house|makers|people of|behind; collaboration with; collab with
    courtesy of; in the style of; inspired by; à la; a la; made for; brand; thanks to; works with; like; than; licensed by
    powered by; approved by; exclusive to; signed; x; maker; label; fits; for
  `,
  unknown: `
    catalog|catalogue|listing|page|description|we|it does|do not|n't say|state|tell|mention|specify|list|give|know (whether|if|about|how|what|which)
    catalog|catalogue|listing|page|we doesn't|don't say|state|tell|mention|specify|list|give|know (whether|if|about|how|what|which)
    no information (about|on|whether); is|are not stated|specified|listed|given; isn't|aren't stated|specified|listed|given
    not known whether|if; catalogue|catalog is silent
  `,
  babble: `
    javascript :; <script; onerror =; onclick =; document . cookie|write|location; as an ai|a~language~model|an~assistant|a~large
    language model; ai -generated|assistant|model; chatgpt; gpt; openai; sure !; sure , here|i|let|happy; sure thing; certainly !
    certainly , here; of course !; of course , here
    here is|are (a|an|the|your|some|my) .. copy|description|text|version|draft|headline|title|subject|rewrite|revised|option|options|caption
    here's (a|an|the|your|my) .. copy|description|text|version|draft|headline|title|subject|rewrite; i'm sorry; i am sorry
    i apologi*; sorry , (but) i|as|my; i can't|cannot|can~not|won't|am~unable|'m~unable; i'm unable|not~able|happy|glad|here
    i hope this; let me know if; let me (think|rewrite|try|help|write); feel free to; as requested; as per your
    per your instructions|request; hope this helps
    ignore|disregard|forget|override|bypass .. instruction*|rule*|prompt*|previous|prior|above|everything
    system prompt|message|:; assistant :; user :; my instructions; instructions above|below
    you are|act as (a|an) .. assistant|model|ai|copywriter|expert|helpful; you asked|wanted me
    user wants|asked|asks|request*|needs; the prompt; prompt; word|character count|limit; within|under the .. limit; okay ,
    ok , so|let|here; first , i|let; i need to; i should; i will (write|now); i'll (write|now|craft|create|keep); step #
    option # :; version # :; headline :; subject :; subject line; title :; body :; description :; output :; answer :
    final (answer|version|copy|text); json; markdown; as you requested; thought :; reasoning :; <think; is there anything else
    would you like me; do you want me; happy to help; glad to help; developer mode; jailbreak; say that it|this is
  `,
  wholes: 'fabric body shell exterior outside outer rest main piece item product model design cloth surface',
  conjunctions: ['and', 'or', '&'],
  prepositions:
    `with without in of from by at for on to into over under than as per between inside outside across along around through made`.split(
      ' ',
    ),
};
