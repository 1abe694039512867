import { OTHER_USES } from '../carried-by';
import type { ClaimWords } from '../check-words';
import { claimsInSentences } from './claims-in-sentences';

/** What claims are worded with, class by class. */
export const claims: readonly ClaimWords[] = [
  {
    // What looks like a claim and is none.
    claimClass: 'superlative',
    rule: 'allowed',
    phrases: `
      fünf|vier|sechs -sterne -fuß|-fußkreuz|-kreuz; fünfsternfuß; fünfsternfußkreuz; sternfuß*; fußkreuz .. sternen|sternform
      brillantschliff*; echtzeit*; für kinder|kleinkinder|babys .. nicht geeignet|gedacht|gemacht|bestimmt|empfohlen
      greift|greifen|haftet|haften|gleitet|gleiten|löst|lösen|trocknet|trocknen besser
      besser nicht|separat|getrennt|flach|liegend|von~hand|per~hand
      passt|passen (auch|noch|leicht|locker|gut|zusammengelegt|gefaltet|gerollt|zusammengerollt) in|unter|hinter|neben ein|eine|einen|den|die|das|dein|deine|deinen (_) tasche|handtasche|hosentasche|jackentasche|sporttasche|reisetasche|packsack|packsäcke|rucksack|koffer|beutel|transportbeutel|packbeutel|schrank|schublade|regal|box|hülle|korb|kiste|handfläche|hand|bett|tisch|sofa|ecke|nische|küchenschrank|kühlschrank|gefrierfach|briefkasten|kofferraum|fahrradkorb
      tank top; tank -top; montiert|vormontiert|zerlegt|aufgebaut geliefert; geliefert wird|werden|mit|in; roll -top; roll top
      festes shampoo; feste seife; fester einband; rostfreier|rostfreiem|rostfreien stahl
      von|per|mit~der hand (zu) wasch*|gewasch*|spül*|gespült*|reinig*|gereinigt*|abwasch*|abspül*|auswasch*|abzuwaschen|pflegen
      wasch*|spül*|reinig*|abwasch*|abspül*|wäsche .. von|per|mit~der hand
      hinweis|hinweise|achtung|vorsicht|warnung (für) *allergiker*; bei|im~falle~einer .. *allergi*
      *allergi* .. auslösen|hervorrufen|verursachen; *allergi* reaktion|reaktionen
      *allergiker* .. nicht|meiden|verzichten|vorsicht; *allergiker* , .. nicht|enthält
      nicht kompatib*|kombinierbar|geeignet (für|mit); entspannt* passform|schnitt|sitz|fit|silhouette; entspannt geschnitten
      sitzt|sitzen|hält|halten|steht|stehen|liegt|verstaut (fest) (und) sicher
      sicher verstaut|verstauen|verschlossen|verschließen|verpackt|befestigt|befestigen|fixiert|verwahrt|aufbewahren|aufbewahrt
      am besten .. wasch*|spül*|reinig*|lager*|aufbewahr*|verwend*|trink*|servier*|genieß*|trag*|pfleg*|trockn*|gieß*|stell*|leg*|nehmen|nimm|lassen|wählen|mit|von|bei|per|in|auf|im|an
      wasch*|spül*|reinig*|lager*|verwahr*|servier*|genieß*|nehmen|nimm .. am besten; besser nicht|von|per|kalt|ohne|mit|bei
      extra|separat|getrennt|einzeln|gesondert|zusätzlich|dazu (zu) bestell*|kauf*|gekauft|erwerben|erwerb; nicht geliefert
      passend dazu; lieblingsplatz; lieblingsplätze; lieblingsort*; lieblingsbuch; lieblingsmusik; lieblingslied*
      lieblingsserie*; lieblingstee; lieblingsrezept*; lieblingsfarbe; lieblingsecke; lieblingssofa; profil; profile; profilsohle
      medizinball*
      am besten; echtes|echtem|echter leder|leders|lederband; echte|echter|echten seide|wolle|daunen|perlen|kerzen|blumen
      supermarkt*; superkleber; megapixel*; megabyte*; megahertz; ultraschall*; ultraviolett*; traumfänger*
      original -verpackung|-karton; in|der|die originalverpackung
      nicht|auch~nicht|nie .. geeignet|gedacht|gemacht|bestimmt|empfohlen .. kinder|kleinkinder|babys|säuglinge|hunde|katzen|mikrowelle*|spülmaschine*|backofen|induktion*|allergiker|draußen|schwimmen|tauchen|sport|profis
      nur|ausschließlich|allein für drinnen|draußen|innen*|außen*|erwachsene; für drinnen (gedacht|gemacht)
      vor sonne*|direkter|hitze|feuchtigkeit|frost|licht|feuer|kindern|haustieren|staub .. schützen|schützt|lagern|aufbewahren|bewahren
      halten|halte|bewahren|lagern|lassen sie|es|ihn|sie|das|die|den .. trocken; stets|immer|gut trocken
      arzt|ärztin|ärztlich* .. aufsuchen|fragen|befragen|konsultieren|rat|hilfe|holen
      suchen|fragen|konsultieren|holen (sie) .. arzt|ärztin|ärztlich*
      reguliert|regulieren|reguliert~sich .. temperatur|luft*|helligkeit|dampf|wärme|hitze|lautstärke|druck|geschwindigkeit|feuchtigkeit|höhe
      lässt|lassen .. regulieren
      begrenzt auf; auf _ (_) begrenzt; auf das|aufs wesentliche reduziert
      reduziertes|reduzierter|reduzierte|reduzierten design|form|formen|linien|gestaltung|stil
      spart|sparen|sparend (viel) platz|raum; platz|raum sparen|sparend; platzsparend*
      nehmen|bestellen|wählen|bestelle|nimm (sie) .. nummer|größe größer|kleiner
      klingenschutz; kantenschutz; knickschutz; spritzschutz; displayschutz; kinnschutz; zehenschutz; transportschutz; schutzart
      schutzklasse; schutz nach|gegen ip*; schutzgrad
      weihnachtsbaum*; weihnachtskugel*; geschenkpapier; geschenkband; geschenkkarton; in|der geschenkbox
    `,
  },
  {
    claimClass: 'eco',
    rule: 'evidence',
    phrases: `
      oko*; öko*; oeko*; ökolog*; umwelt*; nachhaltig*; klima*; *klima*; bio; bio -qualitat|-baumwolle; biolog*; biobaumwolle
      *biologisch*; *umwelt*; *recycl*; *recycel*; upcycl*; *kompostier*; *abbaubar*; co2|co₂; emission*; emissionsarm*
      ressourcen*; plastikfrei*; plastik -frei; müll|abfall vermeid*; müllfrei; abfallfrei; tierversuch*; tierfreundlich*
      tierleid*; fair gehandelt*|produziert*|hergestellt*|bezahlt*|gefertigt*; fairtrade; fair trade; fair -trade; fairer
      ethisch*; verantwort*; naturfreundlich*; naturlich*; natürlich*; naturrein*; rein pflanzlich*|naturlich*; naturbelassen*
      *neutral produziert*; zertifiziert*; gots; fsc; oeko -tex; blauer engel
      grüner|grünes|grüne fußabdruck|leben|wahl|alternative|gewissen; fußabdruck*; kreislauf*; zero waste; nachwachsend*
      erneuerbar*; regenerativ*; energieeffizien*; energiesparend*; stromsparend*; wassersparend*; schadstoffarm*; pestizid*
      *schadstoff*
      gut|besser|schonend|sanft|freundlich|rücksichtsvoll|lieb|nett|leicht (für|zu|gegenüber|mit|zur|zum) .. erde|umwelt|planeten|natur|klima|meere|ozeane
      der|die|unserer|unsere|unseren|unserem|mutter erde|natur|umwelt|planet|planeten|ozeane|meere zuliebe
      schont|schonen|schützt|schützen|rettet|retten|liebt|entlastet|hilft .. erde|umwelt|planeten|natur|klima|meere|ozeane|ressourcen|wälder
      erde|umwelt|planet|natur|klima .. dankt|freut; zuliebe; mit gutem gewissen; gutes gewissen; reines gewissen
      ohne (schlechtes) gewissen; grünen|reinem gewissen|daumen; zweites leben; bessere zukunft|welt
      kommende|nächste generationen; bienenfreundlich*; meeresfreundlich*; *palmöl*; tropenwald*; regenwald*; bluesign
      slow fashion; wiederverwert*; aufbereitet*; vegan*
    `,
  },
  {
    // The form of a grip, which makes nobody well.
    claimClass: 'health',
    rule: 'evidence',
    carriedBy: ['ergonomic'],
    phrases: `ergonom*`,
  },
  {
    claimClass: 'health',
    rule: 'banned',
    phrases: `
      gesund*; *gesundheit*; heilt; heilen; heilend*; heilung*; *heilkraft*; *heilsam*; therap*; *therapie*; medizin*; *medizin*
      klinisch*; arzt*; ärzt*; orthopad*; orthopäd*; *apotheke*; lindert; lindern; lindernd*; linderung; beugt .. vor; vorbeug*
      *schmerz*
      gegen .. schmerzen|stress|falten|akne|müdigkeit|allergien|verspannung*|krämpfe|schlaflosigkeit|entzündung*|unreinheiten|schnarchen|angst
      beruhigt; beruhigend*; beruhigt .. haut|nerven|geist|sinne; entspannend*; entspannt; entspannung; verspannung*; *stress*
      stärkt .. immun*|abwehr*|knochen|nerven|rücken|muskeln|haare|haut; immun*; *abwehrkräfte*; stoffwechsel*; verdauung*
      durchblutung*; blutdruck*; cholesterin*; entgift*; detox*; antibakteriell*; antimikrob*; antiviral*; antiseptisch*
      antioxid*; entzündung*; hautfreundlich*; hautverträglich*; hautschonend*; *rückenfreundlich*; rückenschonend*
      gelenkschonend*; augenschonend*; magenfreundlich*
      gut|wohltuend|wohltat|sanft|schonend (für|zu|zur) .. haut|rücken|gelenke|haar|herz|darm|körper|seele|füße|augen|nerven|schlaf|zähne|magen
      wohltuend*; wohltat; wohlbefinden*; wellness*; haltung .. verbessert|gerade|fördert|unterstützt; körperhaltung
      fördert|unterstützt|verbessert|steigert .. schlaf|konzentration|haltung|durchblutung|verdauung|haut|wohlbefinden|gesundheit|energie|regeneration|stimmung|leistungsfähigkeit
      besser|tiefer|erholsam* schlaf*|schlafen; schlaffördernd*; einschlafen; verjüng*
      anti -aging|-age|-falten|-allerg*|-stress|-bakteriell; strahlend* haut|teint; vitalisier*; revitalis*; feuchtigkeitsspend*
      spendet|spenden feuchtigkeit; feuchtigkeit (zu) spend*|bewahr*; pflegend*; nährt; nährend*; nährstoff*; vitamin*
      *vitaminreich*; kalorienarm*; kalorienreduziert*; kalorienfrei*; weniger|wenig|kaum kalorien; kalorien verbrenn*
      verbrenn* .. kalorien; beim|zum abnehmen; gewicht|kilos|pfunde abnehmen|verlieren|verliert|verlierst; abspecken
      macht|machen schlank; schlankmach*; schlankheit*; schlanker werden|wirken; fettverbrenn*; reguliert; belebt; belebend*
      tut .. gut; wirksam*; heilende; kuriert; macht fit; stillt .. schmerz*; migräne*; kopfschmerz*; rheuma*; arthrose*
      neurodermitis; akne; *ekzem*; schuppenflechte; asthma*; diabetes; bronchitis; erkältung*; grippe; husten; cellulite; karies
      zahnfleisch*; bandscheibe*; ischias; hexenschuss; bluthochdruck
      hilft|helfen|unterstützt .. einschlafen|schlafen|abnehmen|entspannen|konzentrieren
      stärkt|stärken|stärkung .. abwehr*|immun*; stoffwechsel; juckreiz; schuppen; haarausfall
    `,
  },
  {
    claimClass: 'health',
    rule: 'evidence',
    phrases: `dermatolog*; augenärztlich getestet*|geprüft*`,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    phrases: `
      sicher; sichere; sicherer; sicheres; sicheren; sicherheit*; *sicherheit; unbedenklich*; ungiftig*; giftfrei*; gefahrlos*
      harmlos*; risikofrei*; risikolos*; kindersicher*; kinderfreundlich*; babysicher*; *bruchsicher*; *rutschfest*
      *rutschsicher*; *rutschhemmend*; *kippsicher*; *feuerfest*; *feuersicher*; *flammhemmend*; *schwer entflammbar*
      *brandschutz*; *hitzebeständig*; *lebensmittelecht*; *lebensmittelsicher*; *spülmaschinen*; *mikrowellen*; bpa*
      schadstofffrei*; schadstoffgeprüft*; *weichmacher*; *frei von schadstoffen|gift*; bleifrei*; nickelfrei*; parabenfrei*
      schützt (sie|dich|ihr|ihre|ihren|vor|den|die|das); schützen (vor); schutz; *schutz; schützend*; sorgenfrei*; sorglos*
      unzerbrechlich*; diebstahlsicher*; splitterfrei*
    `,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    carriedBy: ['certificates'],
    phrases: `
      *geprüft*; getestet*; *getestet; tüv*; tuv*; gs -zeichen|-geprüft; zertifikat*; *zertifiziert*
      ce -zeichen|-geprüft|-zertifiziert
    `,
  },
  {
    claimClass: 'health',
    rule: 'evidence',
    carriedBy: ['hypoallergenic'],
    phrases: `hypoallerg*; allergi*; *allergiker; *allergikern; allergenfrei*; antiallerg*`,
  },
  {
    claimClass: 'origin',
    rule: 'evidence',
    phrases: `
      made in _
      hergestellt|gefertigt|produziert|genäht|gewebt|gestrickt|gebaut|entworfen|designt|entwickelt|geboren|gebraut|geröstet|montiert|gewachsen|angebaut|geschneidert|geblasen in|bei|nahe _
      aus _ -er produktion|herstellung|fertigung|handarbeit|manufaktur; handgemacht*; handgefertigt*; handgenäht*; handgewebt*
      handgestrickt*; handbemalt*; handgeblasen*; handgeschöpft*; handverlesen*; handgepflückt*; *handarbeit*; handwerk*
      *handwerk*; *manufaktur*; von hand; per hand; in liebevoller; italienisch*; französisch*; deutsch*; schweizer*; britisch*
      englisch*; schottisch*; irisch*; japanisch*; skandinavisch*; nordisch*; schwedisch*; dänisch*; norwegisch*; finnisch*
      portugiesisch*; spanisch*; türkisch*; amerikanisch*; chinesisch*; indisch*; marokkanisch*; österreichisch*; niederländisch*
      polnisch*; griechisch*; bayerisch*; europäisch*; tschechisch*; alpin*; importiert*; regional*; lokal*; heimisch*
      einheimisch*; direkt vom|aus; kommt|stammt|stammend aus _; familienbetrieb*; familienunternehmen; familiengeführt*
      traditionell*; tradition*; seit #; seit generationen; gegründet; original; originale*; authentisch*; echt*; *kleinserie*
      werkstatt; atelier; bauernhof; vom bauern|hof|erzeuger
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['waterproof'],
    phrases: `
      wasserdicht*; wasser -dicht|dicht; regendicht*; wetterdicht*; sturmdicht*; wasserundurchlässig*; undurchlässig*
      *wasserfest*; regenfest*; sturmfest*; *wetterfest*; schneefest*; auslaufsicher*
      bleibt|bleiben|hält|halten|hältst .. trocken; kein .. tropfen|wasser|regen .. kommt|dringt|durch
      trotzt .. regen|wetter|sturm|wasser|nässe
      hält|widersteht|übersteht .. regen|sturm|wasser|wolkenbruch|nässe .. stand|ab|draußen; bei jedem wetter|regen
      jedes|jedem wetter; strömenden regen; platzregen; dauerregen; wolkenbruch*; unter wasser; tauchen; zum schwimmen
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['water_resistant', 'waterproof'],
    phrases: `
      wasserabweisend*; wasserabstoßend*; wasserresistent*; wasserbeständig*
      wasserdicht*|wasserfest*|dicht bis (zu|maximal) # atm|bar|m|meter|metern; # atm|bar wasserdicht*; *regenabweisend*
      wehrt|weist .. wasser|regen|spritzer ab; spritzwasser*; *schmutzabweisend*; wetterbeständig*; perlt .. ab; abperl*
      weist .. ab; regentag*; schmuddelwetter; schauer; nieselregen
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    phrases: `
      langlebig*; haltbar*; *haltbarkeit*; strapazier*; robust*; widerstandsfähig*; unverwüstlich*; unzerstörbar*; unkaputtbar*
      bruchfest*; *bruchfest*; *kratzfest*; *reißfest*; *stoßfest*; *abriebfest*; *verschleiß*; verschleißfest*; *rostfrei*
      rostet nicht; *rostbeständig*; *korrosion*; *farbecht*; *lichtecht*; *winddicht*; *windfest*; *frostfest*; *frostsicher*
      *knitterfrei*; bügelfrei*; *formstabil*; *formbeständig*; *knitterarm*; stabil*; belastbar*; solide*; massiv* verarbeitet
      hält|halten|überdauert|überdauern (ein) leben|jahre|jahrzehnte|ewig|lange|länger|stand|generationen|allem|viele
      ein leben lang; lebenslang*; jahrelang*; für die ewigkeit; für generationen; über jahre; jahr für jahr
      auch nach .. wäschen|jahren|waschgängen; dauerhaft*; zeitlos*; ewig*
      bleibt|bleiben .. form|farbe|wie~neu|scharf|weich|schön
      nie|nicht|niemals .. kaputt|kaputtgehen|verblassen|rosten|brechen|reißen|ausbleichen
      verblasst|bricht|reißt|knickt|bleicht|fusselt|verzieht nie|nicht|niemals; atmungsaktiv*; *isolier*; thermo*
      schnelltrocknend*; geruchshemmend*; pflegeleicht*; wartungsfrei*; wartungsarm*; hart im nehmen; *beständig*; *resistent*
      zäh*; gebaut|gemacht um~zu|für~die~ewigkeit|fürs~leben
    `,
  },
  {
    claimClass: 'warranty',
    rule: 'evidence',
    carriedBy: ['warranty', 'guarantee'],
    phrases: `
      garantie*; *garantie; garantiert*; gewährleist*; *gewährleistung; jahre garantie|gewährleistung
      wir versprechen|garantieren|ersetzen|reparieren; versprechen; versprochen; ersatz
    `,
  },
  {
    claimClass: 'warranty',
    rule: 'banned',
    phrases: `
      geld -zurück|zurück; geldzurück*; geld -zurück-garantie; rückgabe*; rückgaberecht; rücksendung*; umtausch*
      zufriedenheitsgarantie; zurückschicken; zurückgeben; widerruf*; kostenlos* rück*; ohne risiko; risikofrei testen
      probewohnen; probe*; testphase; testen sie; unverbindlich*; bei nichtgefallen
    `,
  },
  {
    claimClass: 'promotion',
    rule: 'banned',
    phrases: `
      sale; *rabatt*; rabattiert*; *angebot*; *schnäppchen*; *sonderpreis*; aktion; aktionspreis*; rabattaktion; *preisnachlass*
      *nachlass; *gutschein*; coupon*; *ausverkauf*; schlussverkauf; räumungsverkauf; reduziert*; *reduziert; gesenkt*; günstig*
      *günstig; billig*; preiswert*; preisgünstig*; preisknüller; preishit; preishammer; halber|halben|halbem preis; zum halben
      um # reduziert|gesenkt|günstiger; # % weniger|rabatt|günstiger|gespart|auf|sparen
      prozent rabatt|weniger|günstiger|sparen|auf; sparen; spare; sparst; spart; gespart; ersparnis*; sparpreis*; sparset*
      sparpack*; sparpaket*; sparangebot*; sparaktion*; sparfuchs; sparvorteil*; # kaufen|bezahlen|zahlen; zwei|drei|vier kaufen
      eins|eine|einen|zwei|# bezahlen|zahlen|geschenkt; gratis*; kostenlos*; umsonst; geschenkt; geschenk; geschenke
      geschenkidee*; versandkostenfrei*; portofrei*; versandfrei*; kostenfrei*
      lieferung frei|kostenlos|gratis|innerhalb|in|nach|am|noch; kostenlos*|gratis|schnell*|blitz* lieferung; *blitzlieferung
      gratislieferung; geliefert|liefern frei|bis|innerhalb|binnen|nach|morgen|heute|gratis|kostenlos; versand*; *versand
      expressversand; expresslieferung; express -versand|-lieferung
      jetzt kaufen|bestellen|zugreifen|sichern|shoppen|entdecken|sparen|nur|neu|erhältlich|zuschlagen|günstig*|reduziert|billiger|kauf*|hier|online|schnell
      kaufen sie; kaufe; jetzt .. kaufen|bestellen; kauf dir; kauf auf; beim kauf; zum kauf; bestellen sie; bestelle
      bestell dir|jetzt|noch; bestellung*; zugreifen; greifen sie zu; zuschlagen; sichern sie sich; sichere dir; hol dir
      holen sie sich; schnell sein|zugreifen; beeil*; nur heute|solange|kurze|für~kurze|diese
      nur noch heute|bis|wenige|wenig|solange|kurz*|zu|#; nur noch _ stück|tage|tag|stunden|exemplare|verfügbar|lieferbar|artikel
      solange der|vorrat|vorräte; nur solange; letzte chance|stücke|exemplare|tage|gelegenheit; bald weg|vergriffen|ausverkauft
      fast weg|ausverkauft|vergriffen; wenige stück|exemplare; begrenzt*; limitiert*; limited edition; exklusiv*; neuheit*
      brandneu*; nagelneu*; neu eingetroffen|im|bei|da; neueste*; neuest*; ab sofort; jetzt erhältlich; auf lager
      sofort lieferbar|verfügbar; vorbestell*; verpassen; nicht verpassen; wer zuerst; zwei für|zum; # zum preis; black friday
      weihnacht*; muttertag*; vatertag*; valentinstag*; zum verschenken; statt #; uvp; tiefpreis*; bestpreis*; dauertief*
      niedrigpreis*; top -preis|preis; bester|besten|unschlagbar* preis; preis -leistung; preisleistung*; ratenzahlung
      null prozent; bonus*; prämie*; punkte sammeln; newsletter; abonnier*; klick hier|auf|jetzt|dich; klicken sie; klicke
      hier klicken; besuchen sie; rufen sie; gönn*; lassen sie sich nicht; was warten sie; worauf warten
    `,
  },
  {
    claimClass: 'superlative',
    rule: 'banned',
    phrases: `
      bestens; beste; bestes; bester; besten; bestem; besser*; besser als; am _ -sten; am *sten; nummer eins|1; nr 1; nr . 1
      platz eins|1; spitzenqualität; spitzenklasse; spitzenmäßig*; spitzenreiter*; spitzenprodukt*
      top -qualität|-produkt|-modell|-marke; erstklassig*; weltklasse; weltbest*; weltweit; weltmarkt*; marktführ*; führend*
      branchen*; preisgekrönt*; ausgezeichnet*; prämiert*; *sieger; testsieger*; *liebling*; lieblings*; beliebt*; begehrt*
      berühmt*; legendär*; kult; kultig*; kultobjekt*; ikonisch*; renommiert*; einzigartig*; einmalig*; unvergleichlich*
      unübertroffen*; unübertrefflich*; unerreicht*; unschlagbar*; unwiderstehlich*; unverzichtbar*; unglaublich*; unvergesslich*
      konkurrenzlos*; alternativlos*; sondergleichen; seinesgleichen; ihresgleichen; ohnegleichen; außergewöhnlich*
      aussergewöhnlich*; außerordentlich*; hervorragend*; exzellent*; exzellenz; vorzüglich*; großartig*; fantastisch*
      phantastisch*; fabelhaft*; wunderbar*; wunderschön*; wundervoll*; traum*; *traumhaft*; atemberaubend*; sensationell*
      spektakulär*; phänomenal*; brillant*; genial*; perfekt*; perfektion; makellos*; tadellos*; einwandfrei*; ideal*; optimal*
      vollkommen*; vollendet*; meisterhaft*; meisterwerk*; meisterstück*; premium*; luxus*; luxuriös*; edel; edle; edler; edles
      edlen; exquisit*; nobel*; hochwertig*; hochklassig*; hochkarätig*; höchste; höchster; höchstes; höchstem; höchsten
      höchste|höchster|beste|bester|hohe|hoher|premium|top|edle|feinste|feinster qualität; hochqualitativ*; markenqualität
      überlegen*; überragend*; herausragend*; unschlagbar; revolutionär*; innovativ*; innovation*; bahnbrechend*; wegweisend*
      modernst*; neuartig*; zukunftsweisend*; elegant*; eleganz; stilvoll*
      schick|schicke|schicker|schickes|schickem|schickere|schickeres|schickste|schicksten|schickster; chic; modisch*; trendig*
      angesagt*; trend*; schön*; wunderhübsch; hübsch*; bezaubernd*; charmant*; entzückend*; reizvoll*; verführerisch*
      unfassbar*; toll; tolle*; super*; mega*; ultra*; hammerpreis*; der hammer !; wow; begeister*; verzaubert*; fasziniert*
      faszinierend*; beeindruck*; überzeug*; verlieb*; liebe; lieben; lieben werden; sie werden .. lieben; absolut*; wahrhaft*
      wahre*; schlechthin; par excellence; aller zeiten; der|die|das welt; auf dem markt; seiner|ihrer klasse|art
      setzt maßstäbe|standards; maßstäbe; stellt .. schatten; lässt .. hinter; übertrifft; übertreffen
      schlägt .. alle|alles|konkurrenz; nichts .. kommt|übertrifft|besseres|vergleichbar*; kein anderer|anderes|andere
      must -have; musthave; must have; investition; zuverlässig*; verlässlich*; mühelos*; grenzenlos*; unbegrenzt*; unendlich*
      zahllos*; profiqualität*; profi -qualität|-klasse; für profis; wie (ein|die) profis|profi; königlich*; göttlich*
      himmlisch*; magisch*; zauberhaft*; krönung; gipfel der|des; inbegriff; non plus ultra; spürbar*; raffiniert*
      kunden .. lieben|begeistert|empfehlen; empfohlen*; fünf sterne; # sterne; bewert*; allerbest*; aller _ -ste; unikat
      schmeckt|schneidet|sitzt|gefällt|schläft|läuft|brät|kocht|reinigt|klingt .. am besten; am besten ab|bewertet*|verkauft*|von
      reißend*
    `,
  },
  {
    claimClass: 'compatibility',
    rule: 'evidence',
    carriedBy: OTHER_USES,
    phrases: `
      schlafsofa*; schlafcouch*; bettsofa*; schlafsessel*; *schlaffunktion
      lässt|lassen (sich) .. bett verwandeln|umbauen|ausklappen; zum bett ausklappbar*|umbaubar*|ausziehbar*
    `,
  },
  {
    claimClass: 'compatibility',
    rule: 'evidence',
    phrases: `
      kompatib*; passt|passen|passend (perfekt|ideal|gut|genau) zu|in|für|auf|zum|zur; funktioniert|arbeitet mit; kombinierbar*
      kombinieren|kombiniert|kombiniere (sie) .. mit|zu; lässt sich .. kombinieren
      geeignet|eignet|eignen|gedacht|gemacht .. für|als|zum|zur alle|allen|jede|jeden|jedes|jeder|jedermann|kinder|babys|kleinkinder|damen|herren|frauen|männer|anfänger|profis|hunde|katzen|draußen|outdoor*|sport|reisen|schwimmen|tauchen|induktion*|mikrowelle*|spülmaschine*|backofen|allergiker|veganer|regen|dauerregen|nässe
      für kinder|babys|kleinkinder|säuglinge .. geeignet|gedacht|gemacht|empfohlen
      für alle|jede|jeden|jedes|jeder|kinder|damen|herren|anfänger|einsteiger|profis|draußen|drinnen|outdoor; universal*
      universell*; vielseitig*; allround*; alleskönner; multifunktion*; flugzeugtauglich*; handgepäck*; *tauglich*; alexa
      android; ios; iphone*; ipad*; macbook*; bluetooth; usb -c; magsafe; galaxy; für jede gelegenheit|jahreszeit|haut|figur
      für jeden anlass|tag|typ|geschmack; von früh|morgens bis abends|spät; alltagstauglich*; bürotauglich*; reisetauglich*
      verbindet sich; koppel*; anschließbar
    `,
  },
  ...claimsInSentences,
];
