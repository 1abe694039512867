import { type OrdinaryWords } from '../check-words';

/** Words of the life around products, by theme. They name no material, part, property or effect that a product could have. */
export const everydayWords: Partial<OrdinaryWords> = {
  scenes: `
    Dämmerung Morgengrauen Sonnenaufgang Sonnenuntergang Mitternacht Tagesanbruch Wochentag Wochentage Jahrestag Stündchen Weilchen
    Advent Weihnachten Heiligabend Nikolaus Neujahr Fasching Karneval Pfingsten Kirmes Jahrmarkt Hochzeit Verlobung Taufe Einschulung
    Abitur Abschluss Ruhestand Einzug Umzug Einweihung Jubiläum Fest Feste Empfang Gartenfest Polterabend Klassenfahrt Ausstellung Messe
    Vorstellung Premiere Auftritt Probe Prüfung Prüfungen Unterricht Vorlesung Seminar Sitzung Konferenz Besprechung Schicht Dienst
    Stadt Städte Altstadt Innenstadt Vorort Viertel Gasse Gassen Allee Kreuzung Bürgersteig Brücke Brücken Tunnel Hafen Pier Steg Kai Werft
    Rathaus Schloss Burg Kirche Kapelle Kloster Turm Denkmal Friedhof Oper Zirkus Zoo Arena Halle Kegelbahn Galerie Labor Fabrik Bauernhof
    Scheune Stall Gehege Gewächshaus Schrebergarten Laube Veranda Wintergarten Diele Speisekammer Dachboden Abstellraum Waschküche Treppenhaus
    Aufzug Hinterhof Vorgarten Zaun Zäune Hecke Beet Beete Acker Feld Felder Weide Alm Tal Täler Schlucht Hang Hügel Klippe
    Felsen Höhle Quelle Wasserfall Teich Weiher Moor Heide Lichtung Dschungel Wüste Düne Dünen Bucht Lagune Strandkorb Leuchtturm
    Kontinent Ausland Heimat Horizont Mond Mondschein Stern Sterne Sternenhimmel Sonnenschein Tageslicht Kerzenschein Regenbogen
    Tram Straßenbahn Fähre Schiff Schiffe Boot Boote Kanu Kajak Floß Ballon Hubschrauber Rakete Roller Motorrad Lastwagen Lkw Wohnmobil
    Wohnwagen Traktor Karren Kutsche Schlitten Gleis Haltestelle Tankstelle Parkplatz Stau Autobahn Fahrrad Fahrräder Gepäck Koffer Pass
    Reisen Etappe Rast Pause Pausen Expedition Safari Kreuzfahrt Pilgerweg Wanderweg Trail Marathon Wettkampf Turnier Training Rennen`,
  plain: `
    leisten leistet erreichen liefern gespült gewaschen geputzt gekocht gebacken geschnitten gelegt gerollt gefüllt gehängt gedreht gesteckt
    Herr Dame Damen Herren Mensch Person Erwachsener Erwachsene Jugendliche Teenager Zwilling Zwillinge Urgroßeltern Schwiegereltern
    Braut Bräutigam Gefährte Kumpel Kumpels Bande Truppe Mannschaft Verein Publikum Nachbar Fremder Fremde König Königin Prinz Prinzessin
    Ritter Pirat Piraten Zauberer Hexe Fee Drache Drachen Riese Zwerg Gespenst Ungeheuer Held Helden Heldin Detektiv Kapitän Matrose
    Clown Indianer Cowboy Astronaut Feuerwehr Polizist Bauer Bäuerin Förster Jäger Fischer Angler Schreiner Tischler Zimmermann Maler
    Malerin Klempner Elektriker Schlosser Schmied Schneider Schneiderin Schuster Töpfer Weber Friseur Friseurin Kellner Kellnerin Wirt
    Barista Lehrer Lehrerin Erzieherin Student Studentin Studierende Autor Dichter Schriftsteller Journalist Schauspieler Sänger Sängerin
    Tänzer Tänzerin Geiger Pianist Schlagzeuger Gitarrist Sammler Träumer Denker Schläfer Morgenmuffel Nachteule Stubenhocker Genussmensch
    Ausdauer Tempo Rhythmus Takt Melodie Refrain Stimme Stimmen Wort Worte Satz Sätze Vers Gedicht Gedichte Märchen Roman Romane Krimi Krimis
    Sage Legende Rätsel Geheimnis Geheimnisse Witz Witze Scherz Anekdote Gerücht Gespräch Gespräche Plauderei Diskussion Streit Versprecher
    Zeitung Zeitungen Zeitschrift Magazin Tagebuch Postkarte Schlagzeile Podcast Hörbuch Serie Serien Film Filme Folge Folgen Video Foto Fotos
    Spiel Spiele Schach Fußball Handball Tennis Federball Golf Hockey Yoga Gymnastik Turnen Joggen Klettern Angeln Segeln Surfen Rudern Paddeln
    Stirn Kinn Wange Mund Zunge Zahn Zähne Hals Kehle Brust Rücken Hüfte Taille Po Oberschenkel Wade Waden Schienbein Knöchel Zeh Zehen Ferse
    Ellbogen Daumen Faust Handfläche Muskel Muskeln Knochen Pfote Pfoten Schnauze Schwanz Flügel Schnabel
    Pferd Pferde Pony Fohlen Esel Kuh Kühe Kalb Schwein Ferkel Schaf Schafe Lamm Ziege Huhn Hühner Henne Hahn Küken Ente Enten Gans Gänse
    Hase Hasen Kaninchen Maus Mäuse Ratte Hamster Igel Eichhörnchen Fuchs Füchse Wolf Wölfe Bär Bären Dachs Reh Hirsch Elch Elefant Löwe Tiger
    Giraffe Zebra Affe Affen Panda Känguru Nilpferd Nashorn Krokodil Schlange Schildkröte Frosch Frösche Kröte Eidechse Dino Dinosaurier Einhorn
    Eule Spatz Amsel Taube Tauben Krähe Rabe Möwe Möwen Schwan Storch Adler Falke Papagei Pinguin Delfin Wal Hai Biene Bienen Hummel Wespe
    Ameise Käfer Marienkäfer Schmetterling Raupe Spinne Schnecke Wurm Mücke Fliege
    Klecks Tupfer Spritzer Prise Schuss Handvoll Häppchen Bissen Schluck Schlückchen Krümel Rest Reste Häufchen Stapel Bündel Haufen Portion Portionen
    angefangen angefangene angefangenen halbfertig ungelesen gelesen gelesene geliehen verlegt vergessen vergessene verliehen verloren gefunden
    ineinander umeinander hintereinander voreinander untereinander aufeinander beisammen kreuz quer längs hoch runter rundum reihum
    jünger jüngere jüngeren älter ältere älteren jung junge jungen kleinste größte erwachsen
    schnipple schnippeln hacken raspeln reiben schälen entkernen würfeln wiegen abwiegen abmessen kosten schlecken saugen beißen schlucken
    gähnen seufzen niesen husten weinen jubeln pfeifen summen flüstern rufen schreien klatschen winken nicken blinzeln gucken blicken starren
    rennen rannte rennt sprinten eilen trödeln stolpern fallen stürzen rutschen schaukeln wippen balancieren kriechen krabbelt hocken knien
    lehnen stützen strecken dehnen bücken heben schleppen zerren schubsen zupfen kneifen kitzeln streicheln umarmen küssen trösten necken
    schaffen meistern bewältigen versuchen probiert wagen trauen gewinnen verlieren siegen kämpfen aufgeben anfangen aufhören weitermachen
    erfinden erfindet erfunden entdecken entdeckt verwandeln verwandelt träumt hofft wartet vertreiben vertreibt verbringen verbringt verbracht
    verpassen versäumen verschlafen verlaufen verirren verstecken suchen finden sammeln tauschen teilen teilt leihen borgen schulden kümmern
    kennen kennt vermissen ärgern ärgert schimpfen beschweren entschuldigen verzeihen loben bewundern beneiden versprechen schwören zugeben
    übrig übrigbleiben nötig egal schade klar logisch wahr falsch richtig wichtig leicht schwer schwerer bequemer eigentlich ehrlicherweise
    hektisch chaotisch ordentlich unordentlich schmuddelig staubig matschig schlammig holprig steil kurvig einsam belebt überfüllt leer
    hungrige müder müden verschwitzt durchgefroren zappelig ungeduldig aufgeregt nervös traurig wütend böse ängstlich stolz eifersüchtig dankbar
    erschöpft ausgeruht ausgeschlafen satt fit munterer verspannte betriebsam emsig eifrig ahnungslos ratlos neugierige wissbegierig`,
  things: `
    Nachttisch Nachtkästchen Beistelltisch Couchtisch Esstisch Küchentisch Schreibtisch Fensterbank Fensterbrett Kaminsims Sideboard Waschtisch Waschbecken Spüle Arbeitsplatte Badewanne Küchenzeile Bücherregal
    Hocker Bank Schemel Liege Wiege Hochbett Etagenbett Kommode Anrichte Vitrine Truhe Garderobe Schuhschrank Teppich Läufer Vorhang Gardine
    Vase Blumenvase Kerze Kerzen Leuchter Spiegel Bild Bilder Kissen Matratze Bettdecke Laken Tischdecke Serviette Wecker Uhr Kalender
    Wasserkocher Toaster Mixer Backofen Mikrowelle Pfanne Kanne Krug Karaffe Becher Glas Gläser Wasserglas Weinglas Schüssel Schale Platte
    Tablett Besteck Gabel Löffel Messer Schneebesen Kelle Sieb Brettchen Flasche Dose Dosen Glasdose Korb Körbe Tüte Tüten Beutel Kiste Kisten
    Karton Kartons Paket Päckchen Umschlag Ordner Mappe Heft Hefte Block Stift Stifte Kugelschreiber Füller Schere Lineal Radiergummi Pinsel
    Tafel Globus Landkarte Buch Bücher Taschenbuch Lexikon Kochbuch Bilderbuch Comic Bleistift Buntstift Kreide
    Hemd T-Shirt Bluse Pullover Pulli Strickjacke Weste Jacke Mantel Anorak Hose Jeans Rock Kleid Anzug Krawatte Schal Tuch Mütze Hut
    Handschuh Handschuhe Socke Socken Strumpf Strümpfe Schuh Schuhe Stiefel Sandalen Pantoffeln Hausschuhe Turnschuhe Schlafanzug Pyjama
    Bademantel Unterwäsche Rucksack Ranzen Handtasche Geldbeutel Portemonnaie Schlüssel Schlüsselbund Brille Sonnenbrille Regenschirm
    Zahnbürste Zahnpasta Haarbürste Kamm Handtuch Seife Föhn Taschentuch Pflaster Nadel Faden Knopf Besen Schaufel Staubsauger Mopp Mülleimer
    Hammer Säge Zange Schraubenzieher Schraubenschlüssel Leiter Bohrer Schubkarre Gießkanne Rasenmäher Blumentopf Grill Hängematte Schaukel
    Rutsche Sandkasten Ball Bälle Puppe Puppen Teddy Teddybär Bauklotz Bauklötze Kreisel Murmel Murmeln Steckenpferd Puzzle Würfel Kartenspiel
    Gitarre Klavier Flöte Geige Trommel Trompete Fernseher Radio Kopfhörer Kamera Drucker Bildschirm Tastatur Steckdose Lichtschalter Lampe`,
  meals: `
    Frühstücksei Müsli Haferbrei Porridge Marmelade Konfitüre Honigbrot Croissant Brezel Semmel Stulle Sandwich Burger Döner Wurst Würstchen
    Schinken Speck Schnitzel Braten Steak Hähnchen Frikadelle Bratkartoffeln Pommes Püree Kartoffelsalat Klöße Knödel Spätzle Spaghetti
    Lasagne Ravioli Gnocchi Soße Soßen Sauce Brühe Suppen Chili Ragout Quiche Omelett Rührei Spiegelei Sushi Ramen Falafel Hummus Pesto
    Ketchup Mayonnaise Senf Essig Öl Aufstrich Quark Joghurt Milchreis Grießbrei Pudding Kompott Apfelmus Torte Torten Muffin Muffins Waffel
    Waffeln Plätzchen Lebkuchen Stollen Strudel Brownie Schokolade Schoko Bonbon Bonbons Gummibärchen Chips Popcorn Nachos Süßigkeiten
    Saft Säfte Limonade Limo Schorle Cola Kakao Milchkaffee Latte Filterkaffee Mokka Kräutertee Eistee Glühwein Punsch Bier Wein Sekt Cocktail
    Smoothie Shake Bowle Schnaps Festmahl Buffet Imbiss Happen Picknickkorb Lunch Menü Gericht Gerichte Speise Speisen Zutat Zutaten`,
  edible: `
    Apfel Äpfel Birne Birnen Kirsche Kirschen Pflaume Pflaumen Zwetschge Pfirsich Pfirsiche Aprikose Aprikosen Traube Trauben Beere Beeren
    Erdbeere Erdbeeren Himbeere Himbeeren Brombeere Heidelbeere Heidelbeeren Johannisbeere Stachelbeere Zitrone Zitronen Limette Orange Orangen
    Mandarine Mandarinen Grapefruit Banane Bananen Ananas Mango Melone Melonen Kiwi Feige Feigen Dattel Datteln Kokosnuss Granatapfel Rhabarber
    Tomate Tomaten Gurke Gurken Paprika Aubergine Zucchini Kürbis Kürbisse Kartoffel Kartoffeln Karotte Karotten Möhre Möhren Rübe Rüben
    Radieschen Rettich Sellerie Lauch Porree Zwiebel Zwiebeln Knoblauch Schalotte Kohl Rotkohl Blumenkohl Brokkoli Rosenkohl Spinat Mangold
    Kopfsalat Rucola Feldsalat Spargel Erbse Erbsen Bohne Bohnen Linse Linsen Mais Pilz Pilze Champignon Champignons Kraut Kräuter Petersilie
    Schnittlauch Dill Basilikum Rosmarin Thymian Salbei Minze Oregano Koriander Ingwer Kurkuma Zimt Vanille Muskat Nelken Pfeffer Salz Gewürz
    Gewürze Chili Honig Zucker Mehl Hefe Haferflocken Sirup Blume Blumen Blüte Blüten Rose Rosen Tulpe Tulpen Narzisse Sonnenblume
    Gänseblümchen Löwenzahn Nelke Lilie Orchidee Geranie Efeu Farn Moos Gras Gräser Strauch Sträucher Busch Büsche Baum Bäume Blatt Blätter
    Zweig Zweige Wurzel Wurzeln Stängel Samen Setzling Setzlinge Ernte Erde Kompost Laub Unkraut`,
  weather: `
    Pfütze Pfützen Tropfen Regentropfen Schauer Gewitter Sturm Hagel Nebel Nässe Feuchtigkeit Eis Glatteis Raureif Frost Hitze Kälte
    Schneeflocke Schneeflocken Schneemann Matsch Brise Windböe Spritzer Planschbecken Dunkelheit Dunkel`,
  young: `
    Kleinkind Kleinkinder Neugeborenes Säugling Säuglinge Knirps Knirpse Zwerge Wicht Bub Buben Junge Mädel Mädels Enkelkind Enkelkinder
    Schulkind Schulkinder Kindergartenkind Kindergartenkinder Nachwuchs Sprössling Sprösslinge`,
};
