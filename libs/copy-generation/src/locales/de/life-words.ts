import { type OrdinaryWords } from '../check-words';
import { inflected } from './inflection';
import { lifePeople } from './life-people';
import { lifeScenes } from './life-scenes';
import { lifeTalk } from './life-talk';
import { lifeDeeds } from './life-deeds';
import { lifeVerbs } from './life-verbs';

/** What is read, and what lies about in pockets and on desks; no product has it in or on it. */
const PAPERS = `
  Thriller Liebesroman Kriminalroman Hörspiel Kurzgeschichte Märchenbuch Märchenbücher Schulbuch Schulbücher Wörterbuch Wörterbücher
  Reiseführer Wochenzeitung Kreuzworträtsel Sudoku Steuerbescheid Kassenzettel Quittung Kinokarte Eintrittskarte
  Konzertkarte Fahrkarte Fahrschein Bahnticket Bordkarte Stadtplan Stadtpläne Fahrplan Fahrpläne Zeugnis Zeugnisse Führerschein
  Reisepass Reisepässe Ausweis Personalausweis Steckbrief Strafzettel Prospekt Speisekarte Weinkarte Mailbox Anrufbeantworter
  Posteingang Kalenderblatt Kalenderblätter Telefonbuch Telefonbücher Notenblatt Notenblätter Partitur Drehbuch Drehbücher Manuskript
  Vokabelheft Klassenbuch Klassenbücher Fotoalbum Fotoalben Briefkasten Briefkästen Spam Feuilleton`;

/** What stands around at home, hangs in wardrobes and is taken along. */
const BELONGINGS = `
  Schulheft Album Stundenplan Stundenpläne Plakat Gemälde Adressbuch Adressbücher Wäschekorb Wäschekörbe Schulranzen Schultüte
  Reisetasche Aktentasche Brotdose Einkaufstasche Einkaufswagen Handschuhfach Handschuhfächer Kinderwagen Wanderschuh Gummistiefel
  Badehose Sonnenhut Brautkleid Abendkleid Blaumann Arbeitskleidung Sonntagskleid Klamotte Outfit Weckerklingeln Kuckucksuhr Standuhr
  Kaffeemaschine Geschirrspüler Bügeleisen Bügelbrett Kleiderschränke Bücherregal Ohrensessel Lehnstuhl Lehnstühle Schlafsack
  Schlafsäcke Luftmatratze Isomatte Campingkocher Feldbett Gartenstuhl Gartenstühle Gartenbank Gartenbänke Parkbank Parkbänke
  Liegestuhl Liegestühle Sonnenliege Sonnenschirm Strandmatte Schnapsglas Schnapsgläser Sektglas Sektgläser
  Weinflasche Bierkasten Bierkästen Keksdose Obstschale Brettspiel Gesellschaftsspiel`;

/** What people have for their hobbies, and on what they get about. */
const GEAR = `
  Rucksäcke Strickzeug Nähkästchen Nähmaschine Stricknadel Häkelnadel Wollknäuel Staffelei Skizzenblock Skizzenblöcke Malkasten
  Malkästen Notenständer Saxofon Klarinette Cello Celli Kontrabass Kontrabässe Harfe Ukulele Mundharmonika Akkordeon Blockflöte Orgel
  Plattenspieler Schallplatte Fußbälle Tennisschläger Federballschläger Tischtennisplatte Schlittschuh Rollschuh Skateboard Snowboard
  Surfbrett Ski Golfschläger Hantel Springseil Trampolin Dreirad Dreiräder Lastenrad Lastenräder Tretroller Moped Vespa Motorroller
  Segelboot Ruderboot Schlauchboot Angelrute Fernglas Ferngläser Mikroskop Modelleisenbahn Briefmarke Münzsammlung
  Briefmarkensammlung Plattensammlung Kaffeeservice Werkzeugkasten Werkzeugkästen Werkbank Werkbänke Harke Gartenschere Gartenzwerg
  Vogelhäuschen Futternapf Futternäpfe Hundeleine Kratzbaum Kratzbäume Aquarium Aquarien Vogelkäfig Christbaum Christbäume
  Weihnachtsbaum Weihnachtsbäume Adventskranz Adventskränze Osterei Osternest Geschenk Blumenstrauß Blumensträuße
  Geburtstagstorte Luftballon Konfetti Wunderkerze Spielkonsole Computer Kachelofen Kachelöfen Lieblingstasse Lieblingspulli
  Lieblingsbuch Lieblingsbücher Lieblingslied Lieblingsessen Lieblingsplätze Lieblingsserie Lieblingsfilm Lieblingssessel`;

/** What is eaten and drunk, and when. */
const TABLE = `
  Butterbrot Käsebrot Wurstbrot Frühstücksbrötchen Pellkartoffel Kartoffelsuppe Linsensuppe Hühnersuppe Bratwurst Bratwürste Currywurst
  Currywürste Sauerbraten Schweinebraten Roulade Apfelkuchen Käsekuchen Streuselkuchen Marmorkuchen Geburtstagskuchen Sahnetorte
  Apfelstrudel Lolli Eisbecher Rotwein Weißwein Apfelschorle Bierchen Käffchen Tässchen Gläschen Mitternachtssnack Nachspeise
  Nachschlag Leckerbissen Leibgericht Leibspeise Resteessen Dreigangmenü Festtagsbraten Sonntagsessen`;

/** What times, places and occasions are like. */
const MOODS = `
  gut schön lang kurz still ruhig laut leise warm mild lau kühl kalt frostig eisig klirrend verregnet regnerisch sonnig wolkig neblig
  trüb grau golden dunkel hell stürmisch windig verschneit feucht heiß schwül faul träge hektisch voll leer lebhaft bunt wild süß sanft
  weit nah fern hoch tief groß klein alt neu jung frei geschäftig einsam gemütlich romantisch festlich feierlich spannend lustig
  nostalgisch winterlich sommerlich herbstlich frühlingshaft zauberhaft herrlich wunderbar wunderschön traumhaft perfekt rund unbekannt
  fremd heilig ländlich städtisch heimisch nächtlich sternklar lieb toll`;

/** Phrases in which a word that praises or describes elsewhere does neither; and words that no compound may end with: "Linkshänder". */
const IDIOMS = `
  geheimer|geheime|geheimes|geheimen wunsch|wünsche|rezept|tipp|garten|ort; streng geheim; versteckt|verstecken|versteckte sich
  dahinter verborgen
  hand|hände|händen|händchen; stand|standen; selten|seltener; nervt|nervst; wann; trotz; gab|gaben
  dauert (es|das|ein|eine|nicht|lange|noch|schon)
  treue|treuer|treuen seele|freund|freundin|gefährte|gefährtin|hunde|augen; auf die nerven; auf den nerven
  der letzte|letzten nerv
  in der|aller regel; die regel; den kopf zerbrechen|zerbrichst|zerbricht; auf die waage; am steuer; das steuer
  gut gelaunt|drauf|aufgelegt|situiert|befreundet|bekannt|gelacht|gemeint|gehen|gehts
  gute laune|nacht|idee|ideen|frage|reise|fahrt|besserung|gespräche|freunde|freundin
  gute miene|gründe|vorsätze|nachricht|nachrichten|geschichte|geschichten|gesellschaft|alte|zeit|zeiten|seele|stube|tat|fee|hoffnung|frage|nachbarn|nachbarschaft|manieren
  guten morgen|tag|abend|appetit|rutsch|freund|freunden|freundin|grund|gewissens|zeiten|laune|mutes|willen|tages|rat|buch|geschichte|ruf
  guter dinge|rat|hoffnung|letzt|freund
  guter abend|tag|grund|vorsatz|witz|wille|gastgeber|morgen|start|anfang|zweck|geist|letzt|nachbar|gast|ton
  gutes buch|gewissen|gespräch|essen|neues|gelingen|zeichen|ende|gedächtnis; gutes leben|stück|wort|omen|beispiel|herz
  so gut wie
  so weit so gut; schon gut; na gut; nun gut; also gut; gut und gerne|gern; gut zu wissen; ende gut alles gut; alles gute
  im guten
  tut|tun|täte gut; ganz gut; gut so; gut möglich|denkbar|aufgehoben; das gute (daran|ist); nur gut; kurz und gut
  hab|habt es gut
  keine angst; hab|habt keine angst; aus angst; vor angst; herrlich chaotisch|faul|albern|normal|unvernünftig|an
  wunderbar chaotisch
  im handumdrehen; auf einen streich; in aller ruhe|frühe|munde|herrgottsfrühe|eile|stille|welt; hand aufs herz; hand in hand
  hand und fuß; auf eigene faust; aus dem stegreif; im vorbeigehen; über stock und stein; kind und kegel; sack und pack
  saus und braus
  außer rand und band; rand und band; gott und die welt; gott sei dank; um gottes willen; weiß gott; in teufels küche
  auf teufel komm raus; licht am ende; licht der welt; licht aufgehen|auf; rotes tuch; auf dem laufenden
  auf dem zettel|schirm|sprung|holzweg|teppich|spiel|trockenen|schlauch; im eimer|dunkeln~tappen; tappt|tappen im dunkeln
  ins gras
  unter dach und fach; dach über dem kopf; nägel mit köpfen; auf wolke sieben; wolke sieben; in den sternen; das weite suchen
  die kurve kriegen; kriegst|kriegt|kriegen die kurve; den kürzeren ziehen; die nase voll; faxen dicke; hals über kopf
  den faden verlieren|verloren; aus den augen; augen zu; auge in auge; ohren spitzen; den ton angeben; gibt den ton an
  ins schwarze
  das eis brechen|gebrochen; das eis ist gebrochen; auf eis; schnee von gestern; die sonne scheint|lacht|aufgeht|untergeht
  bei wind und wetter; im regen stehen; vom regen in die traufe; im trüben; der groschen fällt; fällt der groschen; auf den punkt
  den nagel auf den kopf; wie am schnürchen; am seidenen faden; roter faden; der rote faden; aus einem guss; mit links
  auf der hand
  liegt auf der hand; von der hand; an der hand; zur hand; unter der hand; nicht alle tassen im schrank; tassen im schrank
  hoch die tassen; abwarten und tee trinken; kalter kaffee; nicht mein bier; reinen wein; tomaten auf den augen; honig ums maul
  die kirche im dorf; perlen vor die säue; schwamm drüber; alter|neuer hut; jacke wie hose; aus dem häuschen; unter einer decke
  auf dem schlips; das handtuch werfen; handtuch wirft; zum alten eisen; heißes eisen
  goldener|goldene|goldenen herbst|oktober|regel|hochzeit|zeiten|mitte; silberne|silbernen hochzeit; grünes licht
  grüner|grünen zweig
  blauer montag; blaue wunder; die graue maus; grauer|grauen alltag|montag|montagmorgen|vorzeit|maus; schwarz sehen|ärgern
  weiße weihnacht|weihnachten; die weiße fahne; bunter abend; bunt gemischt; farbe bekennen; durch die bank
`;

/** Words of the life around products and of talk, by theme; they tell nothing of a product. */
export const lifeWords = {
  scenes: lifeScenes,
  plain: [lifeVerbs, lifeDeeds, lifePeople, lifeTalk, PAPERS].join(' '),
  things: [BELONGINGS, GEAR].join(' '),
  meals: TABLE,
  moods: MOODS.trim().split(/\s+/).flatMap(inflected).join(' '),
  idioms: IDIOMS,
} satisfies Partial<OrdinaryWords>;
