/**
 * Words of the life around products: what people do and feel, when and where. They name no material, part, property or effect
 * that a product could have.
 */
export const ordinaryWords = `
  schenkt schenken schonen schont ruhen ruht meiden meide vermeidet stark starke starken starker zieh zieht
  drüberziehen überziehen anziehen reinschlüpfen schlüpfen hineinschlüpfen schlüpfst eincremen cremen sprühen sprüh
  einsprühen spielspaß spaß freude freuen lachen lächeln träumen traum staunen entdeckerfreude abenteuer abenteuerlich
  bummel bummeln flanieren schlendern spazieren radeln strampeln pendler pendlerin alltagsheld feierabendbier
  baumeister baumeisterin konstrukteur tüftler handwerker heimwerkerin profi anfängerin einsteigerin genießer
  genießerin naschkatze schleckermaul leckermaul kaffeerunde kaffeepause teestunde teepause espresso cappuccino
  ruhe stille gemütlichkeit geborgenheit nestwärme atmosphäre stimmung
  laune gelassenheit leichtigkeit sorgfalt liebe lust appetit hunger durst geduld mut neugier fantasie phantasie
  kreativität konzentration aufmerksamkeit fingerspitzengefühl geschick gefühl sinn sinne verstand herz seele leise
  lautstark rundherum drumherum drumrum ringsherum querfeldein bergauf bergab stadteinwärts stadtauswärts heimwärts
  hierher dorthin irgendwo irgendwann irgendwie nirgendwo überall anderswo woanders nebenan gegenüber unterm überm
  hinterm vorm fürs ans aufs ums beim übers voilà bitteschön dankeschön hallo hey hi moin servus tschüss ade juhu
  hurra yeah tada okay ok oha ach och na naja tja hach huch oje pst psst schwups zack klick klack plumps kommst
  bleibst gehst fährst läufst sitzt sitze liegst schläfst trinkst isst magst liebst suchst hörst siehst weißt denkst
  glaubst meinst fühlst spürst merkst arbeitest schraubst bohrst baust bastelst malst kochst backst gießt mahlst
  rührst wäschst putzt räumst packst trägst ziehst drückst drehst klickst steckst legst hängst fahren fährt fuhr rollt
  rollen gleitet schwebt wackelt wackeln kippelt quietscht brummt surrt summt rauscht plätschert tropft tropfen läuft
  gelaufen klingelt piept blinkt leuchtet leuchten strahlt glänzt funkelt schimmert schmilzt zergeht knuspert knackt
  knistert dampft duftet passiert geschieht gelingt glückt scheitert klappts geht's gibt's ist's war's wär's macht's
  lässt's läuft's sitzt's wer's wenn's ob's weil's dass's damit's bis's was's wie's bohren schrauben sägen schleifen
  hämmern dübeln streichen tapezieren renovieren reparieren flicken nähen stricken häkeln basteln malen zeichnen
  kleben schneiden falten bauen stapeln sortieren werfen fangen hüpfen toben krabbeln kuscheln kneten kauen knabbern
  naschen schlemmen dippen tunken eintunken löffeln schlürfen nippen servieren anrichten garnieren würzen abschmecken
  dünsten schmoren grillen rösten aufwärmen auftauen einfrieren umfüllen abfüllen portionieren plaudern quatschen
  reden sprechen sagen fragen antworten rufen singen tanzen feiern lernen üben lehren wissen verstehen erklären
  erzählen vorlesen telefonieren tippen surfen streamen zocken filmen fotografieren gestern vorgestern übermorgen
  damals einst neulich kürzlich letztens demnächst künftig zukünftig seither bislang bisher inzwischen mittlerweile
  unterdessen derweil solang währenddessen zeitweise stundenlang tagelang wochenlang allmählich plötzlich schlagartig
  blitzschnell nimmermüde unaufgeregt ansonsten andernfalls jedenfalls keinesfalls gegebenenfalls womöglich
  möglicherweise vielleicht wahrscheinlich vermutlich sicherlich bestimmt gewiss natürlich klarerweise offenbar
  anscheinend scheinbar tatsächlich wirklich ehrlich eben halt mal bloß lediglich einzig ausgerechnet besonders
  insbesondere hauptsächlich vorwiegend überwiegend größtenteils teils teilweise nahezu beinahe kaum äußerst überaus
  recht ziemlich relativ vergleichsweise anstrengend mühsam schwierig knifflig schlau klug pfiffig clever witzig
  lustig fröhlich heiter munter vergnügt glücklich zufrieden entspannte gelassen geduldig fleißig faul träge verträumt
  verspielt frech brav lieb nett freundlich höflich mutig tapfer wild zahm scheu schüchtern verliebt verrückt seltsam
  komisch merkwürdig typisch echt eilig hastig hektisch spontan nasskalt klamm regnerisch stürmisch windig sonnig
  wolkig neblig frostig eisig verschneit schwül lau lauwarm brütend grau trüb trist düster finster dämmrig hellwach
  putzmunter schläfrig bürotag bürotage arbeitstag arbeitstage schultag schulweg arbeitsweg urlaubstag reisetag
  waschtag backtag spieltag sporttag ruhetag feiertag feiertage sonntagmorgen samstagmorgen sonntagsfrühstück
  wochenmarkt supermarkt bäcker bäckerei metzger café kneipe restaurant kantine bibliothek museum kino theater konzert
  stadion schwimmbad freibad hallenbad sporthalle turnhalle fitnessstudio spielplatz kita kindergarten uni hochschule
  praxis krankenhaus nachmittagskaffee leseecke lesestunde leseabend filmabend serienabend spieleabend grillabend
  mädelsabend kochabend dinner abendessen mittagessen abendbrot brotzeit vesper pausenbrot zwischenmahlzeit nachtisch
  dessert vorspeise hauptgericht sonntagsbraten eintopf auflauf gulasch risotto curry pizza pasta vermieter mieter
  kollegin nachbarin freundin cousine tante onkel neffe nichte enkel enkelin bruder schwester tochter sohn ehemann
  ehefrau paar pärchen hundehalter katzenhalter herrchen frauchen besitzer besitzerin träger trägerin fahrer fahrerin
  beifahrer schütze gastgeber gastgeberin köchin bäckerin gärtnerin läuferin wanderin radfahrerin camperin musikerin
  leserin zweimal dreimal mehrmals vielmals wieviel soviel sowieso soeben irgendein irgendeine jedermann sämtliche
  sämtlicher etliche einige einiger manche mancher manches beide beiden keins keiner deins meins seins unsres eures
  dessen deren wessen denen selber ebenso ebenfalls gleichfalls genauso sozusagen quasi praktisch faktisch
  buchstäblich wortwörtlich los weiter weg her hin rauf runter rein raus rüber vorbei vorüber voran voraus zurück
  zurecht zusammen auseinander aneinander nacheinander durcheinander erzeugt erzielt erreicht erreichen ersetzt
  ersetzen tauschen austauschen wechseln wechselt prüfen prüft kontrollieren kontrolliert beachten beachte beachtet
  befolgen lesen beaufsichtigen beaufsichtigt fernhalten lagern lagert aufbewahrt verwahren verschlucken verschluckt
  einatmen berühren berührt anfassen anfass geeignetem einfachem leichtem schnellem sekundenschnell minutenschnell
  kinderleicht federleicht handgriffen knopfdruck tastendruck fingertipp erledigt geschafft fertiggestellt vollbracht
  startbereit einsatzbereit reisefertig abmarschbereit gebrauchsfertig verzehrfertig ausgehfertig 
  verschwindet verschwinden verschwunden auftauchen taucht tauchte findet's gönnst wünschst hoffst hofft hoffen
  wünscht bittet danken dankt grüßt grüße gruß willkommen adieu passend unpassend zuständig verantwortlich anwesend
  abwesend gespannt verabredet eingeladen unterwegs zuhause daheim jogginghose sofa sofaecke couch balkonien
  terrassentür hängematte picknickdecke wolldecke bücherstapel schreibtisch küchentisch esstisch arbeitsplatte herd
  kühlschrank backblech kuchenform kaffeetasse teetasse stadtbummel stadtpark stadtfahrt radtour radweg landstraße
  feldweg waldboden bergtour gipfelrast gipfelkreuz strandtag badesee baggersee zeltplatz lagerplatz skipiste
  schneeballschlacht herbstlaub herbstwald frühlingswiese sommerregen sommerwiese sommerferien winterwald
  winterspaziergang
`;
