import { strongVerbs, weakVerbs } from './life-inflection';

/** To say, and how. */
const TALK = weakVerbs(`
  plaudern quatschen plappern schwatzen tratschen lästern flüstern murmeln tuscheln nuscheln stottern stammeln raunen erzählen
  berichten behaupten erwähnen bemerken beteuern schwindeln flunkern schummeln mogeln erläutern antworten erwidern entgegnen fragen
  nach|fragen befragen diskutieren debattieren argumentieren meckern motzen nörgeln jammern klagen beklagen fluchen schimpfen brüllen
  kreischen jubeln gratulieren danken bedanken begrüßen grüßen verabschieden verabreden ermahnen betteln flehen wünschen loben tadeln
  kritisieren bewundern schwärmen prahlen scherzen witzeln blödeln spotten lästern duzen siezen telefonieren chatten texten simsen
  diktieren notieren kritzeln buchstabieren zitieren formulieren predigen beichten petzen verkünden vermelden anmerken
  sagen ab|sagen zu|sagen an|sagen aus|reden ein|reden zu|reden mit|reden drein|reden reden mit|teilen vereinbaren einigen
  krakeelen posaunen munkeln necken foppen veräppeln zanken zoffen nennen`);

const TALK_STRONG = strongVerbs(`
  rufen ruft rief gerufen: an zurück herbei dazwischen
  sprechen spricht sprach gesprochen: aus an mit nach
  versprechen verspricht versprach versprochen
  besprechen bespricht besprach
  widersprechen widerspricht widersprach widersprochen
  schreiben schreibt schrieb geschrieben: auf mit ab zurück
  schreien schreit schrie geschrien: an
  schweigen schweigt schwieg geschwiegen
  streiten streitet stritt gestritten
  bitten bittet bat gebeten
  lügen lügt log gelogen: an
  verraten verrät verriet verraten
  gestehen gesteht gestand gestanden
  singen singt sang gesungen: mit vor
  pfeifen pfeift pfiff gepfiffen
  heißen heißt hieß geheißen
  versprechen verspricht versprach versprochen
  unterhalten unterhält unterhielt unterhalten
  übertreiben übertreibt übertrieb übertrieben
  lesen liest las gelesen: vor nach mit weiter quer`);

/** To think, to remember, to decide. */
const MIND = weakVerbs(`
  überlegen grübeln brüten sinnieren philosophieren zweifeln bezweifeln glauben vermuten ahnen rätseln knobeln tüfteln merken erinnern
  verdrängen verwechseln kapieren interessieren überraschen staunen bestaunen verblüffen irritieren verwirren langweilen
  amüsieren erheitern belustigen freuen hoffen befürchten fürchten trauern trösten bereuen schämen zögern zaudern wagen trauen zu|trauen
  vertrauen misstrauen planen ein|planen respektieren achten schätzen verehren lieben verlieben hassen sehnen vermissen träumen
  tag|träumen fantasieren ignorieren akzeptieren entschuldigen verplanen vor|stellen bestimmen verlangen fordern
  urteilen beurteilen hinterfragen rechtfertigen begründen erahnen erhoffen ersehnen wünschen gönnen begehren bezwecken
  bevorzugen an|himmeln verabscheuen mokieren ärgern ein|bilden beschäftigen widmen kümmern
  orientieren merken meinen fühlen spüren ängstigen beneiden ertappen erwischen hadern verzagen verzweifeln`);

const MIND_STRONG = strongVerbs(`
  denken denkt dachte gedacht: nach aus mit um weiter
  bedenken bedenkt bedachte bedacht
  verstehen versteht verstand verstanden
  missverstehen missversteht missverstand missverstanden
  kennen kennt kannte gekannt
  erkennen erkennt erkannte erkannt
  erraten errät erriet erraten
  beraten berät beriet beraten
  entscheiden entscheidet entschied entschieden
  beschließen beschließt beschloss beschlossen
  entschließen entschließt entschloss entschlossen
  begreifen begreift begriff begriffen
  empfinden empfindet empfand empfunden
  erfinden erfindet erfand erfunden
  vergessen vergisst vergaß vergessen
  genießen genießt genoss genossen
  erfahren erfährt erfuhr erfahren
  gefallen gefällt gefiel gefallen
  sehen sieht sah gesehen: fern an zu aus wieder um nach ein
  übersehen übersieht übersah übersehen
  gewinnen gewinnt gewann gewonnen`);

/** What faces, voices and bodies do. */
const GESTURES = weakVerbs(`
  lachen an|lachen aus|lachen mit|lachen kichern grinsen an|grinsen lächeln an|lächeln schmunzeln prusten weinen heulen schluchzen seufzen
  stöhnen gähnen zwinkern blinzeln gucken zu|gucken blicken an|blicken zurück|blicken starren an|starren schauen an|schauen zu|schauen
  nach|schauen vorbei|schauen um|schauen nicken winken zu|winken klatschen applaudieren erröten lauschen horchen zu|hören hin|hören
  weg|hören mit|hören hören dösen schlummern ruhen aus|ruhen zappeln räkeln rekeln lümmeln kuscheln schmusen
  knutschen küssen umarmen kitzeln kraulen tätscheln streicheln schunkeln trällern zucken runzeln schmatzen schlürfen kauen
  schnuppern schnüffeln beschnuppern schlecken wedeln bellen miauen kläffen knurren maunzen gackern wiehern zwitschern krähen `);

const GESTURES_STRONG = strongVerbs(`
  sitzen sitzt saß gesessen: da herum beisammen zusammen
  liegen liegt lag gelegen: da herum wach
  schlafen schläft schlief geschlafen: ein aus durch
  verschlafen verschläft verschlief verschlafen
  essen isst aß gegessen: auf mit
  fressen frisst fraß gefressen
  trinken trinkt trank getrunken: aus mit`);

/** To go, to travel, to visit, to come home. */
const WAYS = weakVerbs(`
  spazieren schlendern bummeln wandern los|wandern pilgern rennen los|rennen hinterher|rennen flitzen eilen hasten hetzen trödeln schlurfen
  stapfen trotten watscheln huschen hüpfen tanzen turnen toben kraxeln radeln strampeln joggen paddeln verreisen
  trampen kutschieren um|kehren heim|kehren zurück|kehren ein|kehren folgen begegnen besuchen klopfen an|klopfen läuten
  flüchten lauern spähen stöbern wühlen kramen suchen aus|suchen verstecken hocken kauern knien hin|setzen hin|legen zusammen|setzen
  erkunden erforschen erobern bereisen durchqueren überqueren zelten campen übernachten nächtigen ankern verlaufen verirren
  trödeln verspäten beeilen sputen warten ab|warten verweilen wohnen hausen stranden landen starten galoppieren traben
  holen ab|holen heim|holen ein|holen auf|holen nach|holen beeilen tigern marschieren schlüpfen raus|schauen`);

const WAYS_STRONG = strongVerbs(`
  gehen geht ging gegangen: aus weg hin heim fort mit vorbei zurück rein raus los schief spazieren nach
  kommen kommt kam gekommen: mit an heim zurück vorbei rein raus her wieder zusammen vor dazwischen
  bekommen bekommt bekam bekommen
  schleichen schleicht schlich geschlichen: davon an
  kriechen kriecht kroch gekrochen
  reiten reitet ritt geritten: aus
  fliehen flieht floh geflohen
  bleiben bleibt blieb geblieben: da dran
  verlassen verlässt verließ verlassen
  betreten betritt betrat betreten
  treffen trifft traf getroffen
  ziehen zieht zog gezogen: los weiter um
  befinden befindet befand befunden`);

/** What hands do at table, at home, in the garden and at leisure. */
const DOINGS = weakVerbs(`
    klauen stibitzen naschen schenken beschenken verschenken überreichen borgen sammeln basteln werkeln hantieren fummeln
  friemeln schnippeln brutzeln köcheln mampfen schmausen schlemmen löffeln picknicken frühstücken brunchen dinieren bewirten
  räumen ab|räumen auf|räumen aus|räumen weg|räumen um|räumen um|stellen entrümpeln kehren gärtnern jäten säen ernten zupfen
  krempeln hoch|krempeln kochen mit|kochen ein|kaufen shoppen puzzeln pokern zocken wetten kickern knipsen musizieren
  klimpern schmökern turteln aus|plaudern aus|misten ein|weihen flirten heiraten verloben feiern mit|feiern nach|feiern
   zelebrieren begehen schmücken prosten zu|prosten zechen angeln jagen
  raufen rangeln kabbeln rodeln kicken klettern üben knutschen kümmern versammeln tauschen
  dösen kraulen spielen mit|spielen nach|spielen vor|spielen aus|spielen mit|machen nach|machen weiter|machen machen basteln schminken`);

const DOINGS_STRONG = strongVerbs(`
  vergeben vergibt vergab vergeben
  nehmen nimmt nahm genommen: mit vor teil
  unternehmen unternimmt unternahm unternommen
  benehmen benimmt benahm benommen
  bringen bringt brachte gebracht: mit heim vorbei zurück unter
  verbringen verbringt verbrachte verbracht
  lassen lässt ließ gelassen: los
  überlassen überlässt überließ überlassen
  finden findet fand gefunden: statt wieder heraus
  behalten behält behielt behalten
  leihen leiht lieh geliehen: aus
  helfen hilft half geholfen: mit aus nach
  werfen wirft warf geworfen: weg hin
  tun tut tat getan
  erziehen erzieht erzog erzogen`);

/** School, office, plans and troubles. */
const TASKS = weakVerbs(`
  arbeiten mit|arbeiten jobben schuften ackern malochen pauken büffeln lernen dazu|lernen lehren unterrichten studieren proben
  organisieren vertagen kündigen gründen feilschen verhandeln verdienen verwirklichen beenden verpassen versäumen zögern
  gewöhnen glücken passieren improvisieren wiederholen erleben erlauben bemühen versuchen probieren aus|probieren
  bewältigen meistern schaffen erledigen vergeuden verplempern vertrödeln verzetteln überfordern beobachten
   ein|mischen existieren bedeuten gehören grübeln bilanzieren nach|sitzen schwänzen gelangen
    faulenzen gammeln chillen bummeln opfern
  verabschieden ereignen riskieren blamieren benötigen kümmern siegen jubeln tippen googeln scrollen kämpfen schubsen schleppen recherchieren bloggen surfen streamen filmen fotografieren krabbeln schmollen
  quengeln bocken maulen nölen verpetzen verschnaufen`);

const TASKS_STRONG = strongVerbs(`
  bewerben bewirbt bewarb beworben
  beginnen beginnt begann begonnen
  fangen fängt fing gefangen: an
  verschieben verschiebt verschob verschoben
  gelingen gelingt gelang gelungen
  misslingen misslingt misslang misslungen
  geschehen geschieht geschah geschehen
  betreffen betrifft betraf betroffen
  bieten bietet bot geboten: an
  verbieten verbietet verbot verboten`);

/** Auxiliaries, and single forms of verbs whose others say something of a product. */
const FORMS = `
  bin seid warst wart wärst wären wär gewesen hattest hattet hättest hätten hättet gehabt wirst werdet würdest würdet worden wurdest
  kannst könnt konnte konnten konntest könntest könntet gekonnt musste mussten musstest müsstest müsst dürft durfte durften dürfte dürften
  dürftest darfst sollst sollt solltest solltet wolltest wollten wollte gewollt willst wollt mochte mochten mochtest möchtest magst mögt
  gemocht wusste wussten wüsste wüssten gewusst lief liefen hing hingen hielt hielten trug trugen stehlen stiehlt gestohlen durchatmen
  durchgeatmet durchzuatmen aufatmen aufgeatmet anfreunden angefreundet davonlaufen weglaufen hinterherlaufen einladen eingeladen einlädst
  einlädt eingenickt einnickst einzunicken zurücklehnen zurücklehnst zurücklehnt zurückgelehnt anlehnen lebte lebten lebst auslebt ausleben
  weitergesagt einfallen einfällt einfiel eingefallen auffallen auffällt aufgefallen hinfallen hinfällt hingefallen schiefgelaufen
  abgehakt abhaken auftischen aufgetischt fuhr fuhren mitfahren mitfährst wegfahren wegfährst heimfahren
  losfahren losgefahren vorbeifahren mitgefahren weggefahren verzeihst verzeiht stieg einsteigen aussteigen umsteigen eingestiegen
  ausgestiegen umgestiegen loslegen loslegst loslegt losgelegt innehalten innehältst innehält innegehalten dranbleibst schwörst schwört schwor geschworen
  durchstarten durchgestartet aufregen aufregt aufgeregt anstoßen angestoßen ablenken ablenkt abgelenkt blättert blätterst blätterte
  durchblättern durchgeblättert umblättern umgeblättert strickst strickte nachvollziehen konzentrierst anprobieren anprobiert umgucken gewohnt weitererzählen verreisen verreist verreiste gereist gibst zugeben zugibst zugegeben angeben angibst angegeben nachgeben nachgibst nachgegeben aufgeben
  aufgibst aufgegeben weitergeben weitergibst weitergegeben rätst riet abraten mitraten verlor verloren stehst gestanden aufstehen aufsteht aufstehst aufgestanden aufzustehen dastehen herumstehen herumsteht anstehen schildert schilderte wundert losgelassen vorstellbar unvorstellbar`;

/** What people do, think and say, in all its forms. */
export const lifeVerbs = [
  ...[TALK, TALK_STRONG, MIND, MIND_STRONG, GESTURES, GESTURES_STRONG, WAYS, WAYS_STRONG],
  ...[DOINGS, DOINGS_STRONG, TASKS, TASKS_STRONG, FORMS],
].join(' ');
