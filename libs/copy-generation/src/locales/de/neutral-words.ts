/** More words of neutral style: they say nothing of a product that a fact would have to say. */
export const neutralWords = `
  schale wählen wahl gefüllt verwendbar fertig einmal zweimal dreimal viermal liegt liegen bei hier gehört gehören dazu dabei beiliegend beigelegt mitgeliefert scharf scharfe scharfer scharfen brennende brennender
  brenndauer aufbewahren außerhalb reichweite massiv massiver massive massives massivem montiert montierte freistehend freistehendes frei stehend zerlegt gefaltet gerollt becher stück stücke ausführung ausführungen
  speicherplätze anschlüsse anschluss tasten taste knopf knöpfe stufe stufen schritt schritte minute minuten stunde stunden tag tage woche wochen monat monate sekunde sekunden
  auspacken packen legen legt gelegt stellen gestellt stehend liegend hängt hängen hängend nehmen nimmt
  genommen setzen finden findet gefunden lassen lässt passen gehen geht bleiben bleibt wissen merken
  erkennen erkennt lesen liest schreiben schreibt öffnet greifen greift halten hält führen führt spielen
  spielt trinken trinkt essen kochen kocht backen braten schlafen sitzen laufen läuft gehen fahren reisen
  arbeiten arbeitet wohnen leben lebt sammeln sortieren füllen füllt gießen schneiden schneidet mahlen
  aufbewahren verstauen verstaut aufnehmen aufnimmt nimmt erhalten erhältst bekommen bekommst brauchen braucht
  benötigen benötigt beginnen beginnt starten startet enden endet begleiten begleitet bestehend bestehen
  dienen dient gelten gilt nennen nennt genannt heißen tragbar angebracht befestigt befestigen eingesetzt
  eingefasst umgeben umschließt trennt getrennt unterteilt aufgeteilt verteilt sichtbar erhältlich zeigt
  gezeigt abgebildet zusammengesetzt zusammengestellt gebunden gedruckt geprägt genietet geschraubt
  geschweißt geklebt gegossen gebrannt gepresst gerollt gefaltet bezogen ummantelt beschichtet
  lackiert überzogen eingearbeitet eingenäht aufgenäht aufgesetzt integriert
  besonders vor allem zudem außerdem ferner darüber hinaus daneben dadurch hierzu hierbei daher deshalb also
  nämlich zwar sowohl beziehungsweise etwa insgesamt zusätzlich gleichzeitig anschließend danach davor
  zuerst zuletzt danach später früher manchmal oft meist meistens stets gern gerne bequem schnell langsam
  ruhig gleich sofort wenig genug sogar eben gerade direkt rundum ringsum obendrauf darunter darüber daneben
  dazwischen drumherum drin drauf dran hinein heraus heraus hinaus entlang nebeneinander übereinander
  beidseitig seitlich mittig vorn hinten oberhalb unterhalb innerhalb außerhalb
  Frühstück Mittag Abend Morgen Nacht Woche Wochenende Jahr Zeit Moment Weg Ort Platz Tisch Wand
  Fenster Garderobe Flur Wohnzimmer Schlafzimmer Kinderzimmer Esszimmer Bad Balkon Terrasse
  Büro Arbeitsplatz Schreibtisch Haushalt Auto Zug Fahrt Ausflug Spaziergang Reise Schule Arbeit
  Feierabend Urlaub Pause Stadt Land Strand Berge Wald Park Mensch Menschen Leute Gast Gäste Familie Freund
  Freunde Kunde Kunden Kopf Arm Handgelenk Schulter Körper Auge
  Ding Dinge Sache Sachen Gegenstand Gegenstände Zubehör Ergänzung Grundausstattung Ausstattung Begleiter
  Helfer Werk Wert Werte Punkt Linie Linien Form Formen Gestalt Fläche Flächen Kante Kanten Ecke Ecken
  Reihe Lage Schicht Schichten Bestandteil Bestandteile Element Elemente Einsatz Anwendung Verwendung Gebrauch
  Benutzung Nutzung Zweck Funktion Funktionen Bedienung Handhabung Inhalt Umfang Thema Titel Text
  Bild Hinweis Hinweise Achtung Warnung Warnhinweis Angabe Bezeichnung Typ Nummer Ausführungen Varianten
  Modelle Farbtöne Farbe farblich farbig zweifarbig Kombination Mischung Anteil Prozent
  Durchschnitt Bereich Faser Fasern Außen- Innen- Ober- Unter-
  groß großer großes großen große klein kleiner kleines kleinen kleine kurz lang schmal breit flach hoch
  niedrig dünn dick hell dunkel helle heller hellen helles dunkle dunkler dunklen dunkles gerade gerader
  schräg spitz stumpf gleichmäßig einzeln einzelne einzelnen doppelt ganzer ganze gesamte gesamten komplette
  gleiche gleichen selbe andere anderen anderer übrige übrigen jeweilige jeweiligen eigene eigenen eigener
  üblich gewöhnlich normal passend passende passenden passender dazugehörig zugehörig beiliegend beigefügt
  schlichtem ruhige ruhigen sachlich nüchtern dezent zurückhaltend aufgeräumt übersichtlich mitgenommen
  unterwegs daheim drinnen draußen unten oben links rechts
  Euro Cent Pfund Franken Dollar Kosten kostet Preis zuzüglich inklusive enthalten Personen Person Geschmack
  Ernährung Zubereitung Haut Haar Pflege rund um Zahl Zahlen Zusammen Duo Paar Doppelpack Spuren
  geeignet reicht reichen dürfen darf lassen hält dicke
  dein deine deinen deinem deiner deines euer eure euren mein meine meinen dir euch Sie Ihnen Ihre einander jemand niemand man wozu womit worauf woran wohin woher weshalb derselbe
  müssen muss müssten müsste sollte sollten könnte könnten würde würden wäre hätte möchte möchten mögen braucht bräuchte werde geworden wurden gewesen hatten
  brauchst kannst musst willst hast bist wirst gibst nimmst legst stellst findest siehst holst machst trägst
  warten wartet warte erwarten erwartet freuen freut beginnt fängt fangen los losgehen geht's zusehen zuschauen anschauen ansehen hören hört fühlen fühlt riechen riecht schmecken probieren
  holen holt bringt mitbringen mitnehmen mitkommt dabeihaben dabei griffbereit bereit parat startklar unterwegs losziehen ziehen zieht anziehen ausziehen umziehen aufsetzen absetzen
  aufbrühen brühen mahlen aufgießen eingießen einschenken umrühren rühren mischen schütteln auftragen einziehen verteilen verreiben abspülen ausspülen nachfüllen entleeren leeren leer voll füllen gefüllt
  einschalten ausschalten schalten schaltet geschaltet drücken drückt drehen dreht stecken steckt einstecken klicken klemmen klemmt schieben hängt aufhängen abhängen anbringen einsetzen einlegen herausnehmen herausziehen
  aufklappen zuklappen zusammenklappen aufrollen einrollen ausrollen aufblasen aufbauen abbauen zusammenlegen zusammenstecken verstauen wegräumen aufräumen
  reinigen gereinigt säubern putzen trocknen spülen waschen gewaschen bügeln pflegen lüften ausschütteln abtropfen
  Regen Schnee Sonne Wind Wetter Wolken Himmel Luft Feuer Schatten Morgen Abend Nacht Stunde Minute Augenblick Jahreszeit Sommer Winter Frühling Herbst
  Tee Kaffee Getränk Getränke Wasser Milch Frühstück Brunch Picknick Mahlzeit Essen Rezept Teller Tasse Topf Herd Ofen Kühlschrank
  Lied Musik Song Lektüre Notizen Notiz Gedanken Ideen Idee Geschichten Pläne Plan Liste Listen Termine Karte Karten Brief Post Skizzen
  Weg Wege Gipfel Berg Pfad Straße Ausflüge Tour Touren Runde Strecke Kilometer Zelt Lager Lagerfeuer Wiese Ufer See Meer
  Finger Schultern Kopf Ohren Augen Nase Gesicht
  Wohnung Zimmer Raum Räume Ecke Regal Sofa Sessel Bett Nachttisch Esstisch Fensterbank Garten Keller Werkstatt Küche Badewanne Dusche Waschbecken
  Kind Kinder Baby Eltern Oma Opa Schüler Nachbarn Kollegen Team Besuch Hund Katze Tier Tiere Vierbeiner
  Gerät Geräte Laptop Laptops Notebook Handy Handys Smartphone Smartphones Telefon Tablet Rechner
  
  Anmarsch Nu Handgriff Handgriffe Kleinigkeit Überblick Auftakt Anfang Ende Schluss Fall Grund Vorteil Wunsch Wünsche Bedarf Platzbedarf Mal Male
  zart zarte zarter zartes zarten fein feine feiner feines feinen schlank kompakt kompakte kompaktes handlich handliche handliches leicht leichte leichter leichtes leichten leer kalt kalte kaltes warm warme warmes heiß frisch frische frisches pur pure gemütlich gemütliche kuschelig kuscheliges kuschelige kuscheliger weich weiche weicher weiches weichen glatt locker lässig schlicht modern modernes moderne klassisch klassische klassisches neu neue neuer neues neuen alt kräftig mild duftig luftig ruhig still leise laut nass trocken sauber offen fertig allein zweit selbst
  jetzt gleich bald endlich einfach schließlich zuerst nebenbei zwischendurch hinterher vorher nachher sonst trotzdem dennoch allerdings nämlich übrigens freilich ohnehin immerhin mindestens wenigstens meistens gewöhnlich normalerweise automatisch manuell zusammengeklappt ausgeklappt
  müde wach neugierig hungrig durstig unterhalb obenauf obendrein extra eigens zusätzlich separat einzeln gemeinsam miteinander füreinander beieinander
  erlaubt gestattet verboten ausgelegt gedacht gemeint geschaffen gebaut geformt gemustert abgerundet aufgedruckt eingraviert verlegt gesetzt gezogen gestellt gelegt gehängt gesteckt verpackt ausgepackt aufgestellt
  leider bevor nachdem sobald solange während falls sofern eigentlich ziemlich bisschen stückchen gründlich regelmäßig gelegentlich vorsichtig sorgfältig behutsam sanft nötig notwendig möglich üblicherweise selbstverständlich jedesmal jederzeit nochmals erneut zunächst daraufhin
  Brot Brote Brötchen Toastbrot Bagel Bagels Kuchen Teig Gemüse Obst Salat Suppe Nudeln Reis Fleisch Fisch Käse Butter Eis Sahne Pfannkuchen Kekse Snack Snacks Vortag Feier Party Geburtstag knusprig saftig lecker gefroren gefrorenes gefrorene roh gar
  schmutz schmutzig sauberen Abwasch abwaschen abtrocknen abgewaschen trockenreiben wischen abwischen einweichen auswringen schrubben entfernen entfernt ausgespült auswaschen nachwischen polieren Reinigung Lappen Schwamm Eimer Wäsche Wäscheleine
  kratzen klettern dösen schlummern toben schnurren Stubentiger Samtpfote Samtpfoten Fellnase Fellnasen Vierbeinern Katzen Hunde Hunden Welpe Welpen Gassi Reich Lieblingsplatz Versteck
  Waldweg Hütte Hüttentour Wanderung Wanderungen Gelände Gebirge Küste Insel Campingplatz Bach Fluss Dorf Markt Bahn Bahnhof Flughafen Fluglinien Flug Flugzeug Hotel Bus Bushaltestelle Pendeln Heimweg Feierabendrunde Großstadt Straßenverkehr Alltagswege
  Nacken Bauch Knie Lippen Wangen Fingerspitzen Kopfhaut Haare Haaren Locken Wimpern Nägel Bart
  einmassieren einreiben aufschäumen streichen verstreichen einwirken nachlegen einfetten ölen fetten einstreichen anwenden angewendet Haarwäsche Haarwäschen Anwendungen Kontakt Reizung Reizungen verzichten verzichte
  pressen zupfen falten knicken biegen kleben schrauben verschrauben hämmern bohren sägen leimen nageln messen markieren ausrichten festziehen lösen nachziehen zentrieren kippen gleiten
  genügt genügen ausreicht fällt fallen klappt gelingt gelingen lohnt gefällt passiert braucht's tut tun wirkt sieht klingt heißt meint merkt vergisst denkt fragt sagt erzählt zählt landet wandert wird's sorgt hilft
  Problem Probleme Schritt Tritt Auswahl Mühe Kleinkram Krimskrams Durcheinander Ordnung Vorrat Nachschub Plätzchen Eckchen Lieblingsstück Zubehörteile Geschichte Ausflügler Motiv Abgucken Anleitung Spielabend Regentag
  Winterabend Winterabende Winterabenden Sommertag Sommertage Sommerabend Herbsttag Frühlingstag milde milden eisige Wochenendausflug Jahreszeiten Silvester Ostern Ferien
  Strom Netz Wasserhahn Leitung Herdplatte Flamme Spüle Vorratsschrank Kleiderschrank Wäscheschrank Nagel Decke Treppe Haustür Hof Einfahrt Schuppen Carport
  Meeresfreunde Entdecker Forscher Bastler Leser Leserinnen Köche Hobbyköche Teetrinker Kaffeetrinker Frühaufsteher Langschläfer Radfahrer Läufer Wanderer Camper Gärtner Heimwerker Musiker Geschwister Großeltern Jungs Mädchen Mama Papa
  harte harter hartes harten stumpfe gerundet gerundete rau raue nasse nassem nasses feucht feuchte feuchtes feuchtem trockene trockenen trockenes trockener äußerlich äußerlichen umwickelt gewickelt geknotet verpackte zugeklappt aufgeklappt hingestellt
  kaufen gekauft bestellen bestellt erwerben erworben besorgen beschaffen Kauf anfallen steht's nu prima flink fix ratzfatz schwupps
  plus schläft schläfst geschlafen wacht aufwachen faltet faltest rollt rollst klappst hängst knöpfst schnürst schnallst bindest spülst trocknest schüttelst lüftest leerst füllst gießt aufgemacht zugemacht auspackt einpackt einpackst wegpackst
`;
