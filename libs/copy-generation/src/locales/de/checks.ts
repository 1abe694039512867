import { fold } from '../../verify/language/tokens';
import type { CheckWords } from '../check-words';
import { joinedThemes } from '../joined-themes';
import { claims } from './claims';
import { wordings } from './wordings';
import { components } from './components';
import { crafts } from './crafts';
import { details } from './details';
import { doneByHand } from './done-by-hand';
import { everydayWords } from './everyday-words';
import { features } from './features';
import { fittings } from './fittings';
import { ingredients } from './ingredients';
import { kinds } from './kinds';
import { lifeWords } from './life-words';
import { neutralWords } from './neutral-words';
import { ordinaryWords } from './ordinary-words';
import { pieces } from './pieces';
import { places } from './places';
import { shopKinds } from './shop-kinds';
import { shopValues } from './shop-values';
import { specialKinds } from './special-kinds';
import { tradeWords } from './trade-words';
import { values } from './values';
import { opposites } from './opposites';
import { sentence } from './sentence-words';
import { negation } from './negation';

const ONES = 'null ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** From 2 to 99, as German writes them: in one word, the ones before the tens. */
function numberWords(): Map<string, number> {
  const words = new Map<string, number>([
    ['null', 0],
    ['zwo', 2],
    ['beide', 2],
    ['beiden', 2],
    ['beides', 2],
    ['beider', 2],
  ]);
  ONES.forEach((word, value) => value > 1 && words.set(fold(word), value));
  'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
    .split(' ')
    .forEach((word, index) => words.set(fold(word), 10 + index));
  TENS.forEach((ten, index) => {
    words.set(fold(ten), 20 + 10 * index);
    for (let one = 1; one < 10; one++) words.set(fold(`${ONES[one]}und${ten}`), 20 + 10 * index + one);
  });
  for (let one = 1; one < 10; one++) words.set(fold(`${ONES[one]}hundert`), 100 * one);
  for (let one = 1; one < 10; one++) words.set(fold(`${ONES[one]}tausend`), 1000 * one);
  // "Vierteilig", "dreistufig": a number with what it counts in one word.
  for (const [word, value] of [...words]) {
    if (value < 2 || value > 12) continue;
    for (const end of 'teilig stufig fach saitig tuerig lagig farbig seitig raedrig beinig stellig wandig gaengig koepfig reihig sitzig sitzer'.split(
      ' ',
    ))
      for (const ending of ['', 'e', 'en', 'er', 'es', 'em']) words.set(`${word}${end}${ending}`, value);
  }
  return words;
}

export const checks: CheckWords = {
  ableEnding: 'bar',
  diminutives: ['chen', 'lein'],
  opposites,
  sentence,
  functionWords: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines und oder aber sondern denn sowie als wie
    an am auf aus bei beim bis durch für gegen hinter im in ins mit nach neben ohne über um unter vom von vor wegen zu zum zur zwischen ab seit entlang
    ist sind war waren sein hat haben hatte wird werden wurde kann können soll sollen will wollen darf mag es er sie wir ihr ihre ihren ihrem ihrer ihres
    sein seine seinen seinem seiner seines unser unsere du dich dir ich man sich dieser diese dieses diesen diesem jeder jede jedes jeden jedem alle alles allem
    nicht nie niemals nein ja auch nur noch schon sehr so da dann dort hier dabei dazu davon darin daran damit dafür darauf darum was wer wo wenn weil dass ob
    welche welcher welches welchen mehr weniger etwas viel viele ganz eher etwa weder noch sowohl doch jedoch bereits immer wieder je pro per statt anstatt außer innen außen`,
  style: `entdecken entdecke entdeckt sehen sehe siehe seht zeigt zeigen zeigte blick schauen schau kennenlernen lernen lerne kennen vorstellen stellen stellt vor wählen wähle wahl
    auswahl erhältlich verfügbar kommt kommen bietet bieten gibt geben bringt bringen liegt liegen steht stehen sitzt hat haben besitzt besitzen verfügt verfügen enthält enthalten umfasst umfassen besteht bestehen
    trägt tragen hält halten fasst fassen misst messen wiegt wiegen beträgt betragen kostet kosten gemacht machen macht gefertigt gearbeitet hergestellt verarbeitet geschneidert genäht gewebt gestrickt gestaltet entworfen gehalten
    gekleidet ausgestattet versehen gefüttert besetzt gefasst geformt kombiniert verbindet verbunden ergänzt begleitet verwendet benutzt nutzt nutzen setzt gesetzt ausgeführt ausführung
    teil teile stück artikel produkt produkte modell version variante ausgabe art sorte stil design linie kollektion reihe bereich abteilung kategorie sortiment detail details detailliert merkmal merkmale eigenschaften
    daten fakten überblick kurz knapp schlicht einfach schlichte schlichter schlichtes schlichten schlichtem klar klare klares alltag täglich tag tage farbe farben farbig farblich farbton ton töne nuance nuancen material materialien stoff gewebe größe größen
    maß maße abmessung abmessungen länge breite höhe tiefe gewicht dicke stärke durchmesser lang breit hoch tief dick schwer insgesamt gesamt außenseite innenseite innen außen vorne hinten seite seiten oben unten mitte rand ende anfang
    oberfläche preis preise packung verpackung box set einheit anzahl menge kapazität volumen inhalt fassungsvermögen füllmenge marke hersteller haus hause hause familie name namens heißt genannt muster musterung gemustert uni bedruckt
    rund eckig quadratisch offen geschlossen verschluss schließt schließen verschließen öffnen platz raum zuhause regal küche schrank seite shop frage antwort angaben angabe laut katalog beschreibung folgend folgende genau exakt je jeweils beziehungsweise
    waschen maschine waschmaschine erste zweite erster zweiter zwei passform schnitt geschnitten ausschnitt kragen ärmel zusammen separat einzeln mehrere verschiedene unterschiedliche weitere weiterer sonst übrigens dank bitte bildet bilden sorgt sorgen liefert
    stammt stammen gehört gehören zählt rein reine reinem reiner besonders vollständig komplett hauptsächlich teilweise aussen farbigen abgesetzt akzent akzente kontrast kontraste mal heute neu ${neutralWords}`,
  ordinary: joinedThemes(everydayWords, lifeWords, {
    plain: ordinaryWords,
    idioms: 'lädt|laden|lädst|lud|luden .. ein|dazu|zum|zur|ins',
    suiting: 'für; eignet sich für; geeignet für; passt zu',
  }),
  beforeParts: `
    mit (einem|einer|einen|zwei|drei|vier|#); hat|haben|besitzt|bietet|bekommt einen|eine|ein|zwei|drei; samt; inklusive
    sowie|plus|und einem|einer|einen|eine
  `,
  inTheBox: `
    im lieferumfang; liegt|liegen (mit) bei; ist|sind dabei|inklusive|inbegriffen|enthalten; mitgeliefert; dazu gibt es
    im set|karton
  `,
  dangling: `der die das den dem des ein eine einen einem einer und oder aber mit ohne für von aus in im auf an am bei zu zum zur als wie ist sind hat wird durch über unter ihre ihr sein seine`,
  endings: [
    'tenen',
    'tenem',
    'tener',
    'tenes',
    'tene',
    'tern',
    'ters',
    'erem',
    'eren',
    'erer',
    'eres',
    'ere',
    'ern',
    'estem',
    'esten',
    'ester',
    'estes',
    'este',
    'etem',
    'eten',
    'eter',
    'etes',
    'ete',
    'est',
    'ten',
    'tem',
    'ter',
    'tes',
    'sen',
    'sem',
    'ser',
    'ses',
    'nen',
    'nem',
    'ner',
    'nes',
    'te',
    'ne',
    'se',
    'en',
    'em',
    'er',
    'es',
    'et',
    'e',
    'n',
    's',
    't',
  ],
  hasCompounds: true,
  describesBehind: false,
  decimalSeparator: ',',
  numbers: {
    values: numberWords(),
    multipliers: new Map([
      ['hundert', 100],
      ['tausend', 1000],
      ['million', 1_000_000],
      ['millionen', 1_000_000],
    ]),
    ones: ['ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'eins'],
    joiners: ['und'],
    fractions: new Map([
      ['halb', 0.5],
      ['halbe', 0.5],
      ['halber', 0.5],
      ['halbes', 0.5],
      ['halben', 0.5],
      ['viertel', 0.25],
      ['drittel', 1 / 3],
      ['dreiviertel', 0.75],
      ['anderthalb', 1.5],
      ['anderthalbe', 1.5],
      ...ONES.slice(1).map((one, index) => [fold(`${one}einhalb`), index + 1.5] as const),
    ]),
    collectives: new Map([
      ['dutzend', 12],
      ['paar', 2],
      ['duo', 2],
      ['trio', 3],
      ['zweierset', 2],
      ['dreierset', 3],
      ['doppelpack', 2],
      ['dreierpack', 3],
      ['viererset', 4],
      ['viererpack', 4],
      ['sechserset', 6],
      ['sechserpack', 6],
      ['zehnerpack', 10],
    ]),
    minus: ['minus'],
    clock: { before: `halb; viertel vor|nach; dreiviertel; kurz vor|nach; schlag; um; gegen`, behind: `uhr` },
    belowZero: 'unter null; unter dem gefrierpunkt',
    duals: ['beide', 'beiden', 'beides', 'beider', 'beidem'],
    wholes: `voller volle volles vollen ganzer ganze ganzes ganzen guter`,
    lasting: `hält halten hielt reicht reichen läuft laufen lief brennt brennen gereift reift geruht ruht ruhte gelagert lagert getrocknet geräuchert fermentiert dauert dauern`,
    ofPeople: `von euch|uns|ihnen`,
    multiples: `doppelt (so~viel~wie); das doppelte von; zweimal; dreimal; viermal; die hälfte von|der`,
    idioms: `
      zwei mal; zweimal; eine|einer|der|liegende|liegenden acht; in achten; bei|von|ab null; ein bis zwei; die ersten beiden
      zu zweit|dritt|viert; vier wände; zwischen zwei; mit zwei handgriffen|fingern; 24 / 7; alle viere; auf allen vieren
      sieben sachen; im siebten himmel; unter vier augen; fünfe gerade; eins a
    `,
  },
  units: {
    mm: 'Millimeter Millimetern',
    cm: 'Zentimeter Zentimetern',
    m: 'Meter Metern',
    km: 'Kilometer Kilometern',
    in: 'Zoll',
    ft: 'Fuß',
    mg: 'Milligramm',
    g: 'Gramm',
    kg: 'Kilo Kilogramm Kilos',
    t: 'Tonne Tonnen',
    oz: 'Unze Unzen',
    lb: 'Pfund',
    ml: 'Milliliter Millilitern',
    cl: 'Zentiliter',
    l: 'Liter Litern',
    'm²': 'Quadratmeter Quadratmetern qm',
    'cm²': 'Quadratzentimeter',
    'm³': 'Kubikmeter Kubikmetern',
    'cm³': 'Kubikzentimeter',
    gsm: 'Gramm~pro~Quadratmeter',
    s: 'Sekunde Sekunden',
    min: 'Minute Minuten',
    h: 'Stunde Stunden Std',
    day: 'Tag Tage Tagen',
    week: 'Woche Wochen',
    month: 'Monat Monate Monaten',
    year: 'Jahr Jahre Jahren',
    decade: 'Jahrzehnt Jahrzehnte Jahrzehnten',
    century: 'Jahrhundert Jahrhunderte Jahrhunderten',
    w: 'Watt',
    kw: 'Kilowatt',
    v: 'Volt',
    a: 'Ampere',
    wh: 'Wattstunde Wattstunden',
    kwh: 'Kilowattstunde Kilowattstunden',
    mah: 'Milliamperestunde Milliamperestunden',
    ah: 'Amperestunde Amperestunden',
    ghz: 'Gigahertz',
    mhz: 'Megahertz',
    khz: 'Kilohertz',
    hz: 'Hertz',
    gb: 'Gigabyte',
    tb: 'Terabyte',
    mb: 'Megabyte',
    bar: 'bar',
    lm: 'Lumen',
    lx: 'Lux',
    nm: 'Newtonmeter',
    'km/h': 'Stundenkilometer Stundenkilometern Kilometer~pro~Stunde',
    rpm: 'Umdrehungen~pro~Minute',
    '%': 'Prozent',
    '°c': '°~c Grad~Celsius Grad',
    '°f': '°~f Grad~Fahrenheit',
    k: 'Kelvin',
    px: 'Pixel',
    mp: 'Megapixel',
    db: 'Dezibel',
    kt: 'Karat',
  },
  currencies: {
    EUR: 'Euro Euros',
    'USD CAD AUD': 'Dollar Dollars Dollarn',
    USD: 'us~dollar us~dollars amerikanische~dollar amerikanischen~dollar',
    CAD: 'kanadische~dollar kanadischen~dollar',
    AUD: 'australische~dollar australischen~dollar',
    'GBP EGP': 'Pfund',
    GBP: 'pfund~sterling britische~pfund britischen~pfund',
    CHF: 'Franken Fr sfr Fränkli schweizer~franken',
    JPY: 'Yen',
    CNY: 'Yuan',
    PLN: 'Zloty Złoty',
    'INR PKR': 'Rupie Rupien',
    'MXN ARS CLP COP': 'Peso Pesos',
    KRW: 'Won',
    TRY: 'Lira',
    'RUB BYN': 'Rubel',
    HUF: 'Forint',
    'SEK NOK DKK CZK': 'Kronen Krone',
  },
  comparatorsBefore: {
    under: `
      unter; weniger als; unterhalb (von); kleiner als; kürzer als; leichter als; billiger als; günstiger als; knapp unter; keine
      nicht einmal|ganz; schmaler|niedriger|dünner|flacher|jünger als; unterschreitet|unterbietet|verfehlt (die); weniger _ als
    `,
    atMost: `
      bis zu; bis; bis maximal; bis etwa|circa|ca; höchstens; allenfalls
      nicht länger|breiter|höher|schwerer|größer|dicker|heißer|wärmer|tiefer|älter als; nicht über; maximal; max; max .
      nicht mehr als; maximale; maximalen
    `,
    over: `
      über; mehr als; etwas|knapp|leicht|gut|deutlich|weit|locker über|mehr~als; breiter|höher|tiefer|dicker|älter|stärker als
      mehr _ als; mehr _ _ als; übersteigt|übertrifft|überschreitet|überragt|sprengt|knackt (die); oberhalb (von); größer als
      länger als; schwerer als; gut; jenseits
    `,
    atLeast: `
      ab; mindestens; wenigstens; min; min .; mind; mind .; minimal; schon ab|für; bereits ab|für; nicht weniger als
      beginnend bei; zumindest
    `,
    about: `
      etwa; circa; ca; ca .; zirka; ungefähr; rund; annähernd; fast; nahezu; beinahe; knapp; um die; um; gegen; an die; so; ≈; ±
      schätzungsweise; in etwa; nahe
    `,
    only: `nur; lediglich; bloß; gerade (mal|einmal); für nur; stolze; ganze; satte; schlappe; kaum`,
  },
  comparatorsBehind: {
    atMost: `
      im Höchstfall; allerhöchstens; maximal; höchstens; oder kleiner|leichter|kürzer|schmaler|dünner|jünger
      und weniger|darunter; max; oder weniger
    `,
    under: `oder weniger; oder darunter`,
    over: `und mehr; und ein bisschen mehr; und noch mehr; wenn nicht mehr`,
    atLeast: `
      +; oder mehr|älter|größer|länger|schwerer; aufwärts; und älter; und mehr; mindestens; und darüber; oder darüber; im Minimum
      als Minimum; wenigstens; zumindest; oder höher|breiter|tiefer
    `,
    about: `oder so; ungefähr; circa; in etwa`,
  },
  dimensions: {
    height: 'hoch hohe hoher hohes Höhe',
    width: 'breit breite breiter Breite',
    length: 'lang lange langer Länge',
    depth: 'tief tiefe Tiefe',
    thickness: 'dick Dicke Stärke',
    weight: 'Gewicht wiegt wiegen schwer',
    diameter: 'Durchmesser',
    capacity: 'Kapazität fasst Fassungsvermögen Volumen',
    volume: 'Volumen fasst Fassungsvermögen Inhalt Kapazität',
    inseam: 'Schrittlänge',
  },
  claims,
  otherSenses: `
    spuren von _; im rücken; den|auf~dem~rücken; kopfhaut; in|die|der schachtel; am boden|auf~dem~boden
    roter|weißer|schwarzer|grüner wein|tee|pfeffer|kaffee|faden; rotwein; schwarztee
    rote|roten|grüne|grünen ampel|zahlen|bereich; grüner|grünen daumen; goldene mitte; blaue stunde; ins grüne; im grünen
    goldrichtig; schwarzes brett; weiße|weißer|blonde|graue|dunkle haar|haare|wäsche; wolkengrauer himmel; blauer|grauer himmel
    tuch|lappen; feuchtes|weiches|trockenes|feuchtem|weichem|trockenem|sauberes tuch; auf den füßen
    die|deine|ihre|kalte|warme|nasse füße; zu|unter|vor|bis~zu (den|die) füßen|füße; bart; auf rosen
  `,
  polar: {
    waterproof: 'wasserdicht*; wasserfest*; wasserundurchlässig*',
    water_resistant: 'wasserabweisend*; wasserabstoßend*; wasserresistent*',
    machine_washable:
      'maschinenwaschbar*; waschbar*; waschmaschinenfest*; in|für .. waschmaschine; waschmaschinengeeignet*',
    dishwasher_safe:
      'spülmaschinenfest*; spülmaschinengeeignet*; spülmaschinentauglich*; in|für .. spülmaschine|geschirrspüler',
    frost_proof: 'frostfest*; frostsicher*; frostbeständig*; winterfest*',
    family_friendly: 'familienfreundlich*; kinderfreundlich*; familientauglich*',
    wireless: 'kabellos*; drahtlos*; schnurlos*; wireless',
    rechargeable: 'wiederaufladbar*; aufladbar*',
    foldable: 'faltbar*; zusammenfaltbar*; klappbar*; zusammenklappbar*; faltet|klappt .. zusammen',
    adjustable: 'verstellbar*; höhenverstellbar*; anpassbar*; einstellbar*',
    stackable: 'stapelbar*',
    vegan: 'vegan*',
    organic: 'in bio -qualität; bioqualität',
    gluten_free: 'glutenfrei*; gluten -frei',
    bpa_free: 'bpa -frei',
    alcohol_free: 'alkoholfrei*; alkohol -frei',
    sugar_free: 'zuckerfrei*; zucker -frei',
    lactose_free: 'laktosefrei*; lactosefrei*',
    fragrance_free: 'parfümfrei*; duftstofffrei*',
    paraben_free: 'parabenfrei*',
    silicone_free: 'silikonfrei*',
    caffeine_free: 'koffeinfrei*; entkoffeiniert*',
    contains_nuts: 'nüsse; nüssen; nuss; erdnüsse; mandeln; haselnüsse',
    induction: 'induktion*; induktionsgeeignet*; induktionsfähig*',
    assembly_required:
      'montage|aufbau|zusammenbau (ist) nötig|notwendig|erforderlich; muss|müssen .. montieren|montiert|aufgebaut|zusammengebaut|zusammenbauen|aufbauen; selbst aufbauen|montieren|zusammenbauen; zum selbstaufbau|selberbauen; zerlegt geliefert',
    '!assembly_required':
      'kein|keine|keinen|keinerlei|ohne (weitere|weiteren|eigene) montage|aufbau|zusammenbau|zusammenbauen|aufbauen|montieren (ist) (nötig|notwendig|erforderlich); montagefrei*; aufbaufrei*; muss|müssen|musst (sie|es|man|du) nicht|nichts (erst|mehr|selbst) zusammengebaut|aufgebaut|montiert|zusammenbauen|aufbauen|montieren; nichts zu montieren|zusammenzubauen|aufzubauen; zusammenbau|aufbau|montage entfällt|unnötig|überflüssig; fertig|komplett|bereits|schon|fix~und~fertig montiert|aufgebaut|zusammengebaut; vormontiert*; montiert|aufgebaut geliefert; geliefert .. aufgebaut',
    coin_pocket: 'münzfach; kleingeldfach',
    hood: 'kapuze; kapuzen',
  },
  wordings: [...wordings, ...doneByHand],
  negation,
  beforeBrands: `
    von; by; made by; designt|entworfen|hergestellt|gemacht|gefertigt von; aus dem hause; im stil|stile von; im -stil; à la; a la
    inspiriert von; marke; aus der|dem familie|haus; kooperation mit; wie bei; wie von; lizenziert von
  `,
  unknown: `
    katalog|beschreibung|angaben sagt|nennt|gibt|enthält|macht|erwähnt nicht|keine|dazu|darüber
    darüber|dazu sagt|macht|gibt .. katalog|angabe|angaben (nichts|keine); keine angabe|angaben|information (dazu|darüber|ob|zu)
    nicht bekannt|angegeben; ob ..  steht nicht
  `,
  babble: `
    als ki|sprachmodell|ai|künstliche; sprachmodell; chatgpt; gpt; openai; natürlich !; gerne !; gern !; klar !; sicher !
    selbstverständlich !
    hier ist|sind (ein|eine|der|die|das|dein|ihr|mein) .. text|beschreibung|version|entwurf|produkttext|vorschlag|überschrift|titel|betreff|formulierung
    es tut mir leid; tut mir leid; leider kann ich; entschuldigung ,; ich kann (leider|das|nicht|keine); ich hoffe; lass mich
    lassen sie mich wissen; gib mir bescheid; ignorier* .. anweisung*|regel*|vorherig*|obig*|alle; vergiss .. anweisung*|regel*
    missachte* .. regel*|anweisung*; wie gewünscht; wie gewünscht ,; wie angefordert; system :; assistant :; user :
    überschrift :; titel :; betreff :; ausgabe :; antwort :; version # :; option # :; du bist ein .. assistent|ki|texter
    der nutzer|benutzer möchte|will|hat; systemprompt; prompt; zeichenlimit; wortzahl; sag dass; ich soll; ich werde; ich muss
    übersetzung :; markdown; json
  `,
  wholes:
    'Gehäuse Körper Hülle Stoff Korpus Außenseite Oberstoff außen Rest Produkt Artikel Modell Stück Oberfläche Obermaterial',
  conjunctions: ['und', 'oder', 'sowie', '&'],
  prepositions: `mit ohne in im von vom aus an am auf bei für zu zum zur über unter durch per je innen außen um`.split(
    ' ',
  ),
  translations: {
    kinds: [kinds, specialKinds, shopKinds],
    values: [values, features, components, ingredients, details, shopValues, fittings, crafts, tradeWords, pieces],
    places,
  },
};
