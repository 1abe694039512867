/** Times of the day, the week, the year and of a life. */
const TIMES = `
  Zeit Tag Woche Abend Morgen Nacht Nächte Vormittag Nachmittag Mittag Augenblick Moment Viertelstunde Dreiviertelstunde Stunde
  Abendstunde Morgenstunde Nachtstunde Mittagsstunde Mußestunde Sternstunde Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
  Montagmorgen Dienstagmorgen Mittwochmorgen Donnerstagmorgen Freitagmorgen Freitagabend Samstagabend Sonntagabend Montagabend
  Dienstagabend Mittwochabend Donnerstagabend Sonntagnachmittag Samstagnachmittag Freitagnachmittag Feierabend Werktag Ruhetag Alltag
  Wochenbeginn Wochenende Monatsende Jahresende Jahreswechsel Jahrhundert Frühjahr Vorfrühling Spätsommer Hochsommer
  Spätherbst Altweibersommer Winterzeit Sommerzeit Herbstzeit Adventszeit Weihnachtszeit Ferienzeit Urlaubszeit Schulzeit Studienzeit
  Jugendzeit Kinderzeit Lebenszeit Freizeit Arbeitszeit Mittagszeit Schlafenszeit Essenszeit Teezeit Vergangenheit Gegenwart Zukunft
  Epoche Ära Mittelalter Antike Lebensabend Lebensabschnitt Geburtsstunde Geburtstag Namenstag Hochzeitstag Kindertag Muttertag
  Vatertag Valentinstag Nikolaustag Ostersonntag Ostermontag Karfreitag Pfingstmontag Weihnachtstag Weihnachtsabend Adventssonntag
  Silvesterabend Neujahrsmorgen Rosenmontag Schultag Arbeitstag Bürotag Ferientag Urlaubstag Umzugstag Waschtag Putztag Besuchstag
  Wandertag Markttag Sporttag Herbsttag Wintertag Frühlingstag Sommertag Regentag Sonnentag Lieblingstag Sommerabend Winterabend
  Herbstabend Frühlingsabend Sommernacht Sommernächte Winternacht Winternächte Herbstmorgen Wintermorgen Sommermorgen Frühlingsmorgen
  Fernsehabend Filmabend Spieleabend Lesestunde Plauderstunde Schulstunde Klavierstunde Yogastunde Überstunde Dienstbeginn
  Dienstschluss Ladenschluss Schulschluss Schulanfang Semester Schuljahr Dämmerstunde Geisterstunde Mittagsruhe Nachtruhe
  Siesta`;

/** What one meets, celebrates, attends and goes through. */
const OCCASIONS = `
  Treffen Verabredung Rendezvous Date Stelldichein Wiedersehen Klassentreffen Familientreffen Familienfest Familienfeier
  Geburtstagsfeier Geburtstagsparty Kindergeburtstag Hochzeitsfeier Hochzeitsreise Flitterwochen Junggesellenabschied Trauung Scheidung
  Gartenparty Grillparty Grillfest Straßenfest Dorffest Sommerfest Schulfest Stadtfest Volksfest Weinfest Weihnachtsfeier
  Weihnachtsmarkt Weihnachtsmärkte Weihnachtsfest Osterfest Faschingsfest Bescherung Festessen Feierlichkeit Zeremonie Tanzabend
  Konzertabend Theaterabend Opernbesuch Kinobesuch Museumsbesuch Zoobesuch Veranstaltung Festival Lesung Vernissage Flohmarkt
  Flohmärkte Trödelmarkt Trödelmärkte Bauernmarkt Bauernmärkte Kaffeekränzchen Stammtisch Skatabend Pokerabend Chorprobe Bandprobe
  Elternabend Sprechstunde Meeting Versammlung Videokonferenz Telefonkonferenz Dienstreise Geschäftsreise Geschäftsessen
  Vorstellungsgespräch Bewerbung Probezeit Beförderung Kündigung Mittagspause Kaffeepause Zigarettenpause Rauchpause Frühstückspause
  Verschnaufpause Schulpause Auszeit Hausaufgabe Klassenarbeit Schularbeit Abschlussprüfung Fahrprüfung Hausarbeit Abschlussball
  Abschlussbälle Gartenarbeit Frühjahrsputz Hausputz Wohnungsputz Großputz Einkauf Einkäufe Wocheneinkauf Wocheneinkäufe Großeinkauf
  Besorgung Haushalt Abwasch Erledigung Wohnungssuche Wohnungseinweihung Möbelrücken Grillen Kochen Backen Frühstücken Zubettgehen
  Aufstehen Einschlafen Spaziergang Spaziergänge Stadtbummel Einkaufsbummel Schaufensterbummel Abstecher Kurztrip Trip Städtetrip
  Roadtrip Tagesausflug Tagesausflüge Familienausflug Familienausflüge Wochenendausflug Wochenendausflüge Schulausflug Schulausflüge
  Betriebsausflug Betriebsausflüge Wochenendtrip Städtereise Weltreise Fernreise Rundreise Zugreise Flugreise Heimreise Anreise Abreise
  Rückkehr Heimkehr Ankunft Abfahrt Abflug Zugfahrt Bahnfahrt Busfahrt Autofahrt Bootsfahrt Taxifahrt Radreise Fahrradtour Bergtour
  Skiurlaub Strandurlaub Sommerurlaub Winterurlaub Familienurlaub Campingurlaub Schulweg Arbeitsweg Heimspiel Auswärtsspiel Länderspiel
  Endspiel Halbzeit Anpfiff Abpfiff Elfmeter Fußballspiel Sportfest Vereinsfest Tanzstunde Tanzkurs Kochkurs Sprachkurs
  Malkurs Yogakurs Workshop Kurs`;

/** Rooms, houses, streets and what is in a town. */
const TOWN = `
  Haus Häuser Häuschen Gebäude Wohnung Einzimmerwohnung Altbauwohnung Altbau Neubau Hochhaus Hochhäuser Reihenhaus
  Reihenhäuser Mietshaus Mietshäuser Elternhaus Elternhäuser Ferienhaus Ferienhäuser
  Ferienwohnung Landhaus Landhäuser Villa Villen Dachgeschoss Erdgeschoss Stockwerk Kinderzimmer Jugendzimmer
  Gästezimmer Arbeitszimmer Nebenzimmer Wartezimmer Klassenzimmer Hotelzimmer Lehrerzimmer Badezimmer Spielzimmer Hobbyraum Hobbyräume
  Partykeller Waschkeller Weinkeller Kämmerchen Küchenfenster Wohnküche Sofaecke Leseecke Kuschelecke Lieblingsecke Lieblingsort
  Bettrand Bettkante Türschwelle Nachbarhaus Nachbarhäuser Nachbargarten Nachbargärten Gartenzaun Gartenzäune Gartentor
  Hinterhöfe Spielplatz Spielplätze Schulhof Schulhöfe Pausenhof Pausenhöfe Straßenecke Straßencafé Eckkneipe Stammkneipe
  Stammlokal Lokal Gasthaus Gasthäuser Gasthof Gasthöfe Wirtshaus Wirtshäuser Biergarten Biergärten Eisdiele
  Imbissbude Club Disco Tanzsaal Tanzsäle Saal Säle Foyer Loge Zuschauerraum Bühne Buchladen Buchläden
  Kaufhaus Kaufhäuser Einkaufszentrum Einkaufszentren Baumarkt Baumärkte Drogerie Friseursalon Postamt
  Postämter Standesamt Standesämter Finanzamt Finanzämter Amt Ämter Bürgeramt Bürgerämter Polizeiwache Feuerwache Gefängnis Gefängnisse
  Bücherei Stadtbibliothek Lesesaal Lesesäle Universität Mensa Mensen Hörsaal Hörsäle Grundschule Gymnasium Gymnasien Musikschule
  Volkshochschule Fahrschule Tanzschule Schulbank Schulbänke Internat Studentenbude Wohnheim Seniorenheim Großraumbüro Besprechungsraum
  Besprechungsräume Konferenzraum Konferenzräume Teeküche Kaffeeküche Homeoffice Baustelle Bahnsteig Bahnhof
  Bahnhöfe Wartehalle Speisewagen Fahrkartenschalter U-Bahn S-Bahn Nahverkehr Nachtzug
  Nachtzüge Gate Terminal Raststätte Rastplatz Rastplätze Landstraße Bundesstraße Kreisverkehr Fußgängerzone Ampel Jugendherberge
  Herberge Pension Unterkunft Unterkünfte Almhütte Berghütte Blockhütte Baumhaus Baumhäuser Gartenlaube Metropole
  Hauptstadt Hauptstädte Kleinstadt Kleinstädte Provinz Gemeinde Bezirk Stadtviertel Stadtrand Stadtränder Gegend Nachbardorf
  Nachbardörfer Marktplatz Marktplätze Dorfplatz Dorfplätze Festplatz Festplätze Rummelplatz Rummelplätze Sportplatz Sportplätze
  Fußballplatz Fußballplätze Tennisplatz Tennisplätze Bolzplatz Bolzplätze`;

/** Places again, many of them. */
const PLACES = `
  Dörfer Wald Wälder Garten Gärten Züge Häfen Hof Höfe Markt Märkte Museum Museen Park Berg Fluss Flüsse See Strand Strände Küche Flur
  Büro Balkon Terrasse Dachterrasse Türme Restaurant Café Theater Kino Konzert Toilette Klo Treffpunkt Sehenswürdigkeit Palast Paläste
  Ruine Siedlung Quartier Zimmer Keller Dachkammer Schlafzimmer Wohnzimmer Esszimmer Pausenraum Pausenräume Aula Proberaum Proberäume
  Atelier frühmorgens sommers januar februar märz april mai juni juli august september oktober november dezember`;

/** Land, sky and sea as places to be. */
const LAND = `
  Welt Erdball Erdkugel Umland Hinterland Landschaft Wiese Wäldchen Waldrand Waldränder Feldrand Feldränder Wegrand Wegränder
  Straßenrand Straßenränder Straßengraben Straßengräben Flussufer Seeufer Bachlauf Bachläufe Meeresufer Meeresstrand Sandstrand
  Sandstrände Steilküste Brandung Ozean Weltmeer Ebbe Flut Gezeiten Insel Halbinsel Fjord Gletscher Gipfel Bergspitze Bergkette
  Hochland Tiefland Steinbruch Steinbrüche Trampelpfad Waldpfad Uferweg Uferpromenade Promenade Strandpromenade Serpentine Weinberg
  Obstgarten Obstgärten Obstwiese Kräutergarten Kräutergärten Gemüsegarten Gemüsegärten Rosengarten Rosengärten Botanik Oase Vulkan
  Urwald Urwälder Waldlichtung Lagerplatz Lagerplätze Zeltlager Ferienlager Badestelle Badestrand Badestrände Badesee Himmelszelt
  Sternschnuppe Vollmond Neumond Mondnacht Mondnächte Abendrot Morgenrot Abenddämmerung Morgendämmerung Weltall Universum Planet
  Galaxie Ferne Ende Abgrund Abgründe Savanne Prärie Anhöhe Böschung`;

/** When and where people live, and what for. */
export const lifeScenes = [TIMES, OCCASIONS, TOWN, PLACES, LAND].join(' ');
