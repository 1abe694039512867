/** School, studies and working life. */
const LEARNING = `
  Mathe Mathematik Physik Latein Biologie Erdkunde Geografie Sachkunde Studium Klausur Abi Diplomarbeit Doktorarbeit Schulklasse
  Nachhilfe Stipendium Campus Akademie Referat Lehrstelle Ausbildung Karriere Lehrjahr Examen Staatsexamen Nachtschicht Frühschicht
  Spätschicht Chefetage Büroalltag Arbeitsleben Berufsleben Schulalltag Familienalltag Familienleben Landleben Stadtleben Nachtleben
  Liebesleben Doppelleben Privatleben Großstadtdschungel Alltagstrott Routine Morgenroutine Abendroutine Abendritual Morgenritual
  Gutenachtkuss Putzplan Dienstplan Gehaltserhöhung Papierkram Bürokratie Papierkrieg Terminkalender Tagesordnung Tagesplan`;

/** What is heard, watched, read and played. */
const PASTIMES = `
  Jazz Rap Operette Sinfonie Orchester Chor Chöre Ensemble Duett Ballett Sendung Show Quiz Talkshow Blog Kulisse Klassik Lyrik Poesie
  Literatur Kunstwerk Kinofilm Seifenoper Actionfilm Liebesfilm Trickfilm Mattscheibe Kinosaal Finale Halbfinale Liga Pokal
  Meisterschaft Sportart Leichtathletik Volleyball Basketball Eishockey Aerobic Pilates Fechten Judo Stürmer Torhüter
  Schiedsrichter Fußballfan Skat Doppelkopf Rommé Canasta Halma Topfschlagen Schnitzeljagd Schatzsuche Ratespiel Tischtennis
  Minigolf Billard Bowling Dart Gärtnern Nichtstun Herumlümmeln Schmökern Philosophieren Grübeln Briefeschreiben Geschichtenerzählen`;

/** Pronouns and what points. */
const POINTERS = `
  mir mich ihm jene solch derjenige diejenige dasjenige dieselbe denselben demselben dasselbe irgendwer irgendwas irgendetwas
  irgendjemand irgendwelche sowas nirgends nirgendwohin wem wovon wodurch wofür wogegen worum worin worüber worunter wovor wobei wonach
  warum wieso weswegen soundso daraus dahin dahinter dagegen drüber drunter drum herauf herunter herüber herum heran herein hervor
  hinab hinauf hinüber hinunter hindurch hinweg hinzu vorwärts rückwärts seitwärts auswärts aufwärts abwärts hinterdrein dorther dadrin
  hierhin hierhinein hierüber hiervon hiermit hierauf`;

/** Conjunctions, particles and what joins or turns a sentence. */
const PARTICLES = `
  nun wohl eh obwohl obgleich obschon wenngleich indem zumal insofern insoweit inwiefern inwieweit soweit sooft sodass somit folglich
  demnach demzufolge infolgedessen dementsprechend mithin ergo letztlich letztendlich nichtsdestotrotz gleichwohl hingegen
  indessen wohingegen entgegen entweder bzw sprich beispielsweise hinsichtlich angesichts anlässlich zugunsten mithilfe anhand mitsamt
  nebst mangels zufolge abgesehen umso desto überhaupt zumindest ebendies ebenda überdies nebenher apropos offensichtlich eventuell
  hoffentlich zweifellos zweifelsohne fraglos logischerweise verständlicherweise seltsamerweise komischerweise merkwürdigerweise
  lustigerweise dummerweise blöderweise unglücklicherweise glücklicherweise zufälligerweise zufällig erfreulicherweise ausnahmsweise
  versehentlich erstaunlicherweise überraschenderweise bekanntlich bekanntermaßen angeblich sogenannte gewissermaßen gleichsam
  regelrecht geradezu schier schlichtweg schlechthin rundheraus geradeheraus kurzum kurzerhand wohlgemerkt unsereins genaugenommen
  strenggenommen unverblümt insgeheim heimlich zugegeben zugegebenermaßen meinetwegen deinetwegen seinetwegen unseretwegen ihretwegen
  euretwegen meinerseits deinerseits unsererseits einerseits andererseits anderseits allerseits beiderseits drittens letzteres ersteres
  fürwahr wahrhaftig wahrlich hopp hoppla hurtig pardon verzeihung entschuldigung tschau ciao grüezi prost prosit bravo juchhu juchhe
  jippie aua autsch uff puh hm hmm aha soso nanu ups upsi ätsch äh ähm pfui igitt huhu heißa simsalabim abrakadabra hokuspokus ahoi olé
  basta ne nee nö jep jawohl jawoll jein hihi haha ha he ho schwuppdiwupp holterdiepolter ritsch ratsch dong tatütata usw etc
  vgl evtl ggf sog`;

/** More of the kind, as letters and talk have them. */
const TURNS = `
  möglichst grundsätzlich unmittelbar jemals irgend inmitten ursprünglich zeitlich endgültig vorausgesetzt zustande jegliche zueinander
  draus achso jaja bissl bisserl ungefähr voraussichtlich zwangsläufig umher zugute weh sogleich ausgiebig durchaus unbedingt
  Fazit Reaktion Widerspruch Existenz Phänomen Mythos Vorurteil Ausdruck Zeitpunkt Verwirrung Verzweiflung Enthusiasmus Sympathie
  Dilemma Desaster Trottel Szenario Appell Erfolgserlebnis Erfolgserlebnisse Unternehmung Pflichtgefühl Vorsprung Rückzug Männchen
  Weibchen Quatschkopf Regierung Präsident Kanzler Kanzlerin Bundestag Weltgeschichte Weltfrieden Weltuntergang Lebensfreude Lebenslust
  Lebenskünstler Sonntagslaune Morgenlaune Feierabendlaune Urlaubsstimmung Ferienstimmung Festtagsstimmung Weihnachtsstimmung
  Aufbruchstimmung Katerstimmung Herzenslust`;

/** How much, how often, how soon and how: of what is done. */
const DEGREES = `
  völlig total einigermaßen halbwegs weitgehend ungemein zutiefst annähernd gänzlich allzu zuviel zuwenig derart dermaßen
  sonderlich umgekehrt häufig oftmals mitunter zuweilen bisweilen abermals wiederum unzählige zahllose allerlei allerhand
  mancherlei vielerlei zuvor vorhin vorab vorerst einstweilen tagsüber nächtelang jahraus jahrein tagein tagaus allabendlich
  allmorgendlich alljährlich wöchentlich monatlich stündlich jährlich heutzutage heutige gestrige morgige nächste vorige vergangene
  kommende seinerzeit derzeit derzeitig zurzeit momentan augenblicklich jüngst unlängst längst seitdem fortan hernach beizeiten
  rechtzeitig pünktlich zeitig verspätet zugleich zeitgleich urplötzlich jäh unvermittelt unverhofft unerwartet unversehens mittendrin
  schleunigst blitzartig gemächlich seelenruhig eilends abwechselnd unaufhörlich andauernd dauernd fortwährend immerzu allzeit
  jeher keinerlei beiderlei jederlei meistenteils zumeist gemeinhin landauf landab vielerorts mancherorts andernorts anderenorts
  allerorten hierzulande dortzulande droben hüben anderswoher irgendwoher spätabends barfuß barfüßig kopfüber bäuchlings rücklings
  huckepack rittlings blindlings hinterrücks schnurstracks geradewegs querbeet auswendig vergebens freiwillig unfreiwillig absichtlich
  unabsichtlich ungewollt gewollt ungeplant ungebeten ungefragt unbemerkt unbeobachtet ungeniert unbeirrt namentlich vornehmlich
  vorneweg zuallererst zuguterletzt allenthalben alsbald sodann`;

/** What is talked, told and written. */
const WORDS = `
  Rückfrage Nachfrage Ausrede Ansprache Widerrede Gegenrede Aussprache Meinung Ansicht Standpunkt Behauptung Vermutung Bemerkung
  Kommentar Kritik Tadel Kompliment Vorwurf Vorwürfe Beschwerde Klage Einwand Einwände Argument Debatte Unterhaltung Dialog Monolog
  Selbstgespräch Wortwechsel Zwiegespräch Schwätzchen Plausch Tratsch Kaffeeklatsch Gerede Geplauder Gequassel Palaver Geschwätz
  Smalltalk Wortspiel Redensart Sprichwort Sprichwörter Floskel Phrase Stichwort Wortschatz Vokabel Sprache Muttersprache
  Fremdsprache Dialekt Grammatik Bericht Erzählung Novelle Fabel Ballade Drama Dramen Komödie Tragödie Biografie
  Kapitel Zeile Überschrift Nachricht Neuigkeit Botschaft Mitteilung Meldung Ankündigung Einladung Anruf Rückruf
  Telefonat Liebesbrief Grußkarte Ansichtskarte Zettel Einkaufszettel Einkaufsliste Wunschzettel Wunschliste Merkzettel Spickzettel
  Notizzettel Geständnis Geständnisse Beichte Lüge Wahrheit Halbwahrheit Pointe Ironie Humor Sarkasmus Kalauer Schwank Schwänke
  Schabernack Blödsinn Unsinn Firlefanz Unfug Vortrag Vorträge Predigt Interview Umfrage Abstimmung Ratschlag Ratschläge Fingerzeig
  Befehl Anliegen Gesprächsthema Gesprächsthemen Gesprächsstoff Themen Klatschspalte Fußnote Danksagung Glückwunsch
  Glückwünsche Trinkspruch Trinksprüche Applaus Beifall Zuruf Gutenachtgeschichte Handschrift Unterschrift Tagebucheintrag
  Tagebucheinträge Kritzelei Entwurf Entwürfe`;

/** What is felt. */
const FEELINGS = `
  Pech Furcht Kummer Wehmut Sehnsucht Sehnsüchte Heimweh Fernweh Vorfreude Schadenfreude Wiedersehensfreude Wut Zorn Frust Groll Neid
  Eifersucht Ekel Scham Reue Mitleid Mitgefühl Zuneigung Zuwendung Zärtlichkeit Verliebtheit Leidenschaft Begeisterung Euphorie
  Überschwang Übermut Hochmut Demut Ehrgeiz Eifer Tatendrang Elan Schwung Langeweile Faulheit Unlust Lustlosigkeit Melancholie
  Nostalgie Rührung Ergriffenheit Andacht Verwunderung Überraschung Verblüffung Ungeduld Aufregung Lampenfieber Hektik Gehetze Trubel
  Gewusel Rummel Trott Erleichterung Zuversicht Hoffnung Zweifel Bedenken Misstrauen Argwohn Verlass Verständnis Einsicht Nachsicht
  Respekt Ehrfurcht Bewunderung Dankbarkeit Zufriedenheit Genugtuung Enttäuschung Bedauern Verdruss Trost Wagemut
  Empathie Einsamkeit Zweisamkeit Geselligkeit Verbundenheit Freiheit Fröhlichkeit Heiterkeit Ausgelassenheit Unbeschwertheit
  Feingefühl Bauchgefühl Temperament Gemüt Marotte Macke Schwäche Vorliebe Gemütslage Stimmungslage Wonne Genuss Genüsse Späße Gaudi
  Heidenspaß Erlebnis Erlebnisse`;

/** What people and situations are like; nothing that a thing could be. */
const MOODS_OF_PEOPLE = `
  heitere ausgelassen ausgelassene übermütig unbeschwert sorglos sorgenfrei unglücklich zufriedene unzufrieden unzufriedene selig
  verlobt verheiratet ledig geschieden geschiedene verwitwet gesellig kontaktfreudig redselig schweigsam schüchterne verlegene
  schamhaft vorlaut albern alberne kindisch ulkig schelmisch verschmitzt spitzbübisch schadenfroh neidisch gierig geizig großzügig
  spendabel hilfsbereit unhöflich taktvoll taktlos brüderlich schwesterlich mütterlich väterlich elterlich kollegial nachbarlich
  befreundet zornig grimmig mürrisch griesgrämig missmutig schlechtgelaunt gutgelaunt launisch bockig trotzig stur störrisch
  eigensinnig eigenwillig versonnen versonnene gedankenverloren gedankenverlorene nachdenklich grüblerisch zerstreut verplant
  schusselig tollpatschig ungeschickt unbeholfen unbeholfene ehrgeizig pflichtbewusst gewissenhaft verantwortungsvoll pingelig penibel
  pedantisch ordnungsliebend furchtlos wagemutig abenteuerlustig unternehmungslustig reiselustig tatendurstig tatkräftig zaghaft
  zögerlich nervöse gelangweilt überfordert gelassene entnervt bekümmert betrübt begeistert entzückt überrascht verblüfft
  erstaunt verwundert verwirrt perplex sprachlos baff skeptisch misstrauisch argwöhnisch zuversichtlich optimistisch pessimistisch
  hoffnungsvoll erwartungsvoll vorfreudig sehnsüchtig wehmütig melancholisch sentimental leidenschaftlich temperamentvoll heißblütig
  zärtlich liebevoll fürsorglich herzlich innig wohlwollend gutmütig warmherzig großherzig gastfreundlich gewitzt gescheit dumm töricht
  naiv gutgläubig leichtgläubig belesen belesene gebildet begabt talentiert musikalisch unsportlich verschlafene übernächtigt
  schlaftrunken schlaftrunkene hundemüde todmüde morgenmuffelig verkatert beschwipst angeheitert arbeitslos pensioniert alleinerziehend
  alleinstehend volljährig minderjährig betagt selbstbewusst eingebildet arrogant bescheiden bescheidene überheblich eitel dickköpfig
  rechthaberisch besserwisserisch neunmalklug tonangebend froh geboren geborene enttäuscht erfreut ernsthaft ernst schlimm furchtbar
  schrecklich lächerlich erstaunlich interessant vernünftig unvernünftig sinnlos verkehrt verständlich unverständlich kompliziert
  vermeintlich unschuldig absurd verzweifelt unheimlich widerlich erbärmlich einverstanden sympathisch unsympathisch
  anständig unanständig ehrenwert unfähig ungerecht verdächtig streng artig unartig prominent einflussreich wohlhabend naseweis
  humorvoll sonderbar kurios skurril irre peinlich unangenehm blöd doof dämlich bescheuert langweilig öde mühselig lästig
  ärgerlich bedauerlich tragisch dramatisch aufregend unvergesslich unvergessen unvergessene denkwürdig ereignisreich turbulent
  stressig besinnlich sonntäglich alltäglich nächtlich abendlich morgendlich mittäglich nachmittäglich häuslich familiär beruflich
  dienstlich geschäftlich privat ehrenamtlich beschäftigt beurlaubt verreist gestrandet
  verlaufene gefragt willkommene unwillkommen unwillkommene lieblos geliebt ungeliebt heißgeliebt ersehnt langersehnt erwünscht
  unerwünscht gewünscht gewohnt ungewohnt geplant überflüssig unwichtig belanglos bedeutsam bedeutungslos nebensächlich fraglich
  fragwürdig zweifelhaft rätselhaft geheimnisvoll unwahrscheinlich denkbar undenkbar vorstellbar unvorstellbar unausweichlich
  unumgänglich überraschend verfressen verfressene naschhaft wählerisch experimentierfreudig entdeckungsfreudig kulturell politisch
  gesellschaftlich menschlich tierisch gegenseitig persönlich etwaig sonstig jetzig ehemalig einstig damalig mündlich schriftlich
  wörtlich sprichwörtlich `;

/** What people have in mind, aim at, and go through. */
const THOUGHTS = `
  Gewohnheit Angewohnheit Eigenheit Besonderheit Gelegenheit Angelegenheit Unwahrheit Kindheit Mehrheit Minderheit Seltenheit
  Unachtsamkeit Höflichkeit Möglichkeit Notwendigkeit Streitigkeit Schwierigkeit Peinlichkeit Begegnung Überlegung Erinnerung Erfahrung
  Entscheidung Erwartung Bedeutung Ahnung Planung Umgebung Abwechslung Ablenkung Begründung Beziehung Einigung Entdeckung Erfindung
  Erziehung Herausforderung Rechnung Wendung Versuchung Verspätung Verwechslung Vorbereitung Forderung Betrachtung Beobachtung Deutung
  Handlung Tradition Situation Emotion Illusion Vision Improvisation Faszination Interpretation Gratulation Komplikation Motivation
  Reflexion Aufgabe Pflicht Chance Theorie Strategie Methode Ausnahme Sünde Revanche Rache Tat Szene Phase Ehre Kultur Generation
  Religion Zivilisation Reihenfolge Niederlage Krise Katastrophe Pleite Blamage Hürde Gnade Neugierde Passion Manie Hintergedanke
  Gedankengang Gedankengänge Einfall Einfälle Geistesblitz Vorsatz Vorsätze Vorhaben Vorschlag Vorschläge Entschluss Entschlüsse
  Beschluss Beschlüsse Kompromiss Konflikt Zwist Zoff Krach Tagtraum Albtraum Albträume Wunschtraum Wunschträume Ziel Unterschied
  Zusammenhang Zusammenhänge Anlass Anlässe Vorwand Vorwände Umstand Umstände Zufall Zufälle Schicksal Ereignis Ereignisse Vorfall
  Vorfälle Missverständnis Missverständnisse Irrtum Irrtümer Umweg Ausweg Rückweg Fußweg Erfolg Misserfolg Triumph Wettstreit Zwang
  Zwänge Drang Ritual Spektakel Wirrwarr Tohuwabohu Kuddelmuddel Kram Krempel Gerümpel Interesse Talent Hobby Zeitvertreib Beruf Job
  Lebensstil Lebensgefühl Lebenslauf Lebensläufe Schicksalsschlag Schicksalsschläge Wagnis Wagnisse Wahnsinn Irrsinn Verdacht
  Instinkt Begriff Blickwinkel Augenschein Eindruck Eindrücke Anblick Ausblick Rückblick Durchblick Verhalten Benehmen Umgang Anstand
  Fleiß Glaube Gedenken Andenken Mitbringsel Fortgang Abschied Neuanfang Neuanfänge Neubeginn Aufbruch Aufbrüche Geduldsprobe
  Kopfzerbrechen Kinderspiel Kopfsache Geschmackssache Gewohnheitstier Gewohnheitssache Nebensache Hauptsache Chefsache Ehrensache
  Herzensangelegenheit Herzenswunsch Herzenswünsche Ohrwurm Ohrwürmer Kreis Gegenteil Beispiel Vernunft Weisheit Dummheit Torheit
  Adresse Steuererklärung Demokratie Unrecht Gerechtigkeit Frieden Krieg Kampf Wirklichkeit Realität Fiktion Mittelpunkt Vordergrund
  Alleingang Alleingänge Wettlauf Wettläufe`;

/** Talk itself, and what goes on in people. */
export const lifeTalk = [
  LEARNING,
  PASTIMES,
  POINTERS,
  PARTICLES,
  TURNS,
  DEGREES,
  WORDS,
  FEELINGS,
  MOODS_OF_PEOPLE,
  THOUGHTS,
].join(' ');
