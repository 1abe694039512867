import { people } from './life-inflection';

/** Relatives and those who are like them. */
const FAMILY = `
  Vater Väter Mütter Brüder Söhne Töchter Männer Frau Schwager Schwäger Schwiegervater Schwiegermutter Schwiegermütter
  Schwiegersohn Schwiegersöhne Schwiegertochter Schwiegertöchter Großvater Großmutter Großmütter Mami Mutti Vati Uroma
  Uropa Urgroßvater Urgroßmutter Urgroßmütter Patenonkel Patentante Vetter Ahne Vorfahr Sippe Clan Stammbaum Stammbäume
  Ehepaar Liebespaar Elternpaar Ehe Stiefvater Stiefmutter Stiefmütter Halbbruder Halbbrüder Zwillingsbruder
  Zwillingsbrüder Lebensgefährte Patchworkfamilie Großfamilie Familienmitglied Liebling Schatz Schätze`;

/** Whom one meets. */
const OTHERS = `

  ${people(`
  Partner Bewohner Mitbewohner Zimmernachbar Besucher Zuschauer Zuhörer Gesprächspartner Begleiter Kenner Liebhaber Verehrer
  Bewunderer Spaßmacher Spielverderber Besserwisser Grübler Vielleser Zweifler Nörgler Einwohner Bürger Städter Großstädter
  Dorfbewohner Einheimischer Urlauber Ausflügler Tagträumer Schwärmer Frühaufsteher Langschläfer Nachtschwärmer Stadtbummler
  Spaziergänger Weltenbummler Abenteurer Mitfahrer Autofahrer Bahnfahrer Vielflieger Einsiedler Eigenbrötler Faulenzer Lümmel
  Gewinner Verlierer Sieger Gegner Mitspieler Gegenspieler Teamplayer Angeber Aufschneider Schwindler Schummler Entscheider Macher
  Anpacker Beobachter Mitläufer Quereinsteiger Wiederholer Nachzügler Vordenker Querdenker Hausbewohner Aufräumer Selbermacher
  Hobbygärtner Hobbymusiker Hobbymaler Sonntagsfahrer Rentner Pensionär Partygänger Kinogänger Theaterbesucher Konzertbesucher
  Museumsbesucher Musikliebhaber Buchliebhaber Tierliebhaber Naturfreunde Feinschmecker Kaffeeliebhaber Teeliebhaber Weintrinker
  Biertrinker Frühstücker Mitesser Tischnachbar Sitznachbar`)}
  Kerl Bengel Gentleman Gentlemen Greis Single Fan Kamerad Bekannter Verwandter Unbekannter Vertrauter Optimist Pessimist
  Realist Romantiker Perfektionist Minimalist Tollpatsch Pechvogel Pechvögel Glückspilz Spaßvogel Spaßvögel Scherzkeks Ehrgeizling
  Witzbold Schelm Schlingel Frechdachs Dickkopf Dickköpfe Hitzkopf Hitzköpfe Wirrkopf Wirrköpfe Faulpelz Morgenmensch Nachtmensch
  Ordnungsfan Chaot Tausendsassa Neuling Lehrling Azubi Praktikant Kandidat Feind Rivale Gruppe Clique Gemeinschaft Gesellschaft
  Menschheit Menschenmenge Nachbarschaft Bekanntschaft Verwandtschaft Freundschaft Freundeskreis Schar Wohngemeinschaft WG Hausgemeinschaft Jugend Geschlecht Volk Mitmensch Zeitgenosse Artgenosse Individuum Individuen Persönlichkeit Charakter Charaktere
  Angehörige Allerliebsten Alleinreisende Reisende Wartende Schlafende Beteiligten Vergessliche Nostalgiker Romantikerin Gleichgesinnte
  Geladenen Alleinlebende Frischverliebte Berufstätige Selbständige Selbstständige Angestellte Vorgesetzte Mitreisende`;

/** What people work as. */
const TRADES = `

  ${people(`
  Arbeiter Mitarbeiter Briefträger Zusteller Busfahrer Taxifahrer Lokführer Schaffner Pförtner Hausmeister Geigenspieler
  Informatiker Redakteur Texter Übersetzer Verleger Fußballer Reiter Ruderer Bergsteiger Bergführer
  Rektor Direktor Professor Erzieher Minister Politiker Bürgermeister Reporter Moderator Schauspieler Regisseur Zauberkünstler
  Turner Taucher Skifahrer Steuerberater Makler Vertreter Unternehmer Manager Gründer Freiberufler Babysitter`)}
  Chef Boss Anwalt Anwälte Postbote Bote Kurier Pilot Soldat Pfarrer Pastor Mönch Nonne Dozent Fotograf Komponist
  Dirigent Hausmann Hausmänner Hausfrau Kaufmann Kaufleute Seemann Seeleute Feuerwehrmann Feuerwehrleute Schornsteinfeger Jurist
  Historiker Astronom Torwart Novize Bademeister Tourist Passagier Fahrgast Fahrgäste Chefin Chefinnen Kolleginnen Studentinnen
  Polizistin Polizistinnen Pilotin Pilotinnen Anwältin Anwältinnen Köchinnen Fotografinnen Touristin Touristinnen Gästin Gästinnen
  Kameradin Kameradinnen Heldinnen Kandidatin Kandidatinnen Praktikantin Praktikantinnen Dirigentin Dirigentinnen
  Dozentin Dozentinnen Soldatin Soldatinnen Rivalin Rivalinnen Optimistin
  Optimistinnen Freundinnen Schulfreundin Schulfreundinnen Jugendfreundin Jugendfreundinnen Brieffreundin Brieffreundinnen
  Busenfreundin Busenfreundinnen Lebensgefährtin Lebensgefährtinnen Pastorin Pastorinnen`;

/** Whom stories are of. */
const CHARACTERS = `
  Mörder Kommissar Dieb Räuber Schurke Bösewicht Monster Engel Teufel Geist Kobold Troll Meerjungfrau Zauberin Zauberinnen Hexenmeister
  Kaiserin Kaiserinnen Fürst Graf Gräfin Gräfinnen Burgfräulein Herzog Herzöge Narr Hofnarr Gaukler Wikinger Sheriff Spion
  Agent Superheld Weihnachtsmann Weihnachtsmänner Osterhase Christkind Sandmann Gott Götter Göttin Göttinnen Schöpfer Sagengestalt
  Märchenprinz Hauptfigur Romanheld Ungetüm Außerirdischer`;

/** Dogs, cats and other animals as those who live with us. */
const PETS = `
  Haustier Kater Kätzchen Hündchen Hündin Hündinnen Rüde Dackel Pudel Terrier Möpse Spaniel Retriever Mischling Straßenhund Wachhund
  Hofhund Wauwau Mieze Miezekatze Kuckuck Vogel Vögel Specht Rotkehlchen Schwalbe Zugvogel Zugvögel Singvogel Singvögel Wellensittich
  Kanarienvogel Kanarienvögel Meerschweinchen Goldfisch Karpfen Forelle Hecht Otter Biber Marder Waschbär Maulwurf Maulwürfe
  Glühwürmchen Floh Flöhe Nachtigall Lerche Murmeltier Steinbock Steinböcke Gämse Faultier Koala Gorilla Schimpanse
  Gepard Seehund Seestern Krabbe Qualle Tintenfisch Pfau Rudel Hundewiese Gassirunde Hundeschule
  Hundeleben Katzenleben Pfötchen Tatze Schnäuzchen Gebell Miauen Gezwitscher Hundeblick Dackelblick Leckerli Mäusejagd Beute
  Nickerchen Schläfchen Rabauke Draufgänger
  ${people(`Hundebesitzer Katzenbesitzer Tierfreunde Hundefreunde Katzenfreunde Hundesitter Katzensitter Pferdenarren`)}`;

/** Heads, hands and hearts, and what faces show; no joint or organ that something could do good. */
const BODIES = `
  Händchen Zeigefinger Fingernagel Fingernägel Träne Gelächter Gekicher Grinsen Stirnrunzeln Augenzwinkern Augenzwinkernes
  Zwinkern Zwinkernes Kopfschütteln Kopfnicken Schulterzucken Gesichtsausdruck Gesichtsausdrücke Mimik Herzschlag Herzschläge
  Herzklopfen Gänsehaut Magenknurren Atemzug Atemzüge Atem Händedruck Umarmung Kuss Küsschen Handschlag Wimpernschlag Augenpaar
  Ohrläppchen Pausbacke Dreitagebart Scheitel Zopf Zöpfe Dutt Sommersprosse Grübchen Fußspitze`;

/** Who people and animals around the product are. */
export const lifePeople = [FAMILY, OTHERS, TRADES, CHARACTERS, PETS, BODIES].join(' ');
