import { type OrdinaryWords } from '../check-words';
import { doing } from './life-doing';
import { ofPeople } from './life-forms';
import { idioms, talk } from './life-talk';

const PERSONS = ofPeople(`
  ami inconnu invité habitué voisin villageois campagnard banlieusard provincial riverain locataire touriste vacancier baigneur
  promeneur marcheur flâneur randonneur campeur routard baroudeur aventurier explorateur nageur plongeur skieur grimpeur
  alpiniste surfeur patineur joggeur sprinteur marathonien athlète footballeur joueur arbitre entraîneur coéquipier adversaire
  spectateur amateur connaisseur passionné fanatique novice apprenti débutant initié bricoleur jardinier cuisinier pâtissier
  gastronome bavard plaisantin farceur blagueur râleur rêveur rieur dormeur buveur mangeur lecteur liseur conteur chineur
  dénicheur flemmard retardataire fêtard noctambule insomniaque étourdi distrait maladroit perfectionniste sentimental optimiste
  pessimiste maniaque stagiaire employé salarié collègue patron directeur secrétaire collaborateur associé télétravailleur
  écolier lycéen collégien étudiant bachelier diplômé instituteur enseignant professeur surveillant maître photographe cinéaste
  comédien musicien chanteur danseur écrivain romancier poète libraire bibliothécaire chroniqueur reporter animateur facteur
  livreur chauffeur passager cheminot mécanicien garagiste ouvrier maçon paysan berger vigneron fleuriste boucher boulanger
  fromager épicier poissonnier traiteur caissier vendeur client cliente marchand brocanteur antiquaire hôtelier concierge
  gardien avocat juge comptable philosophe historien citoyen élu bénévole célibataire marié divorcé fiancé amant courtisan
  prétendant orphelin héritier descendant aïeul propriétaire occupant hôte convive rival ennemi camarade compagnon partenaire
  confident témoin coupable suspect espion cambrioleur voleur tricheur bandit brigand corsaire flibustier mousquetaire sorcier
  magicien acrobate jongleur funambule humain individu personnage quidam bonhomme bourreau pèlerin ermite aristocrate duc comte
  marquis baron gentleman`);

const FAMILY = `
  familles mamans papas mère mères pères belle tante tantes oncle oncles tatie tontons neveu neveux nièce nièces cousins
  cousines frangin frangine frangins frangines fratrie fratries pépé mamies papis pépés marraine parrain marraines parrains
  ancêtres aïeux descendance tribu tribus maisonnée clan conjoint conjointe conjoints compagne compagnes chéri chérie chéris
  dulcinée jules couple couples mariés mariée bru parenté proches jumelles aînée aînés aînées cadette cadets benjamine ménage
  ménages foyers parent`;

const GROUPS_AND_ADDRESSES = `
  mec mecs nana nanas gars bonhommes petiot peuple peuples publics auditoire clientèle entourage équipage équipages bandes
  troupes meute meutes tablée tablées groupe groupes cercle clubs assistance cortège mesdames mesdemoiselles celui celle ceux
  celles quiconque untel machin trucs bidule bidules machins auquel auxquels auxquelles duquel desquels desquelles lesquels
  lesquelles tienne siens sienne siennes miens mienne miennes vôtres nôtres antihéros génies saints ange anges diable diables
  démon monstres fées ogre ogres lutin lutins vampire vampires cyclope troll trolls elfe elfes personnalité personnages
  silhouettes dadais nigaud majesté altesse seigneur seigneurs princes princesses rois reines empereur impératrice serviteur
  serviteurs majordome valet valets chevaliers bouffon contremaître colonel lieutenant soldat soldats capitaines inspecteur
  inspectrice commissaire enquêteur enquêteurs suspects`;

const WHAT_PEOPLE_ARE_LIKE = ofPeople(`
  aimable affectueux aventureux attentif audacieux bougon boudeur câlin capricieux chanceux charitable courageux courtois
  craintif dévoué discipliné docile émotif émerveillé enjoué enthousiaste ébahi facétieux fainéant farouche fougueux frondeur
  gêné grincheux grognon hésitant honnête idiot imaginatif impatient impulsif indécis indiscret indulgent insolent intrépide
  intrigué inspiré insouciant jaloux méfiant moqueur maussade mesquin mystérieux naïf nerveux orgueilleux pantois patient pensif
  perplexe peureux pointilleux prévenant prévoyant raisonnable rancunier ravi réticent rigolard sceptique sédentaire serein
  sincère sociable soucieux songeur spontané superstitieux surexcité susceptible taciturne taquin timide touchant turbulent
  vaillant vexé volage agacé ahuri alangui amusé attablé attendri blasé blotti bouleversé comblé contrarié débraillé déçu
  dégourdi désespéré désœuvré dépassé déterminé ébouriffé échevelé égaré embarrassé ému endimanché enamouré ennuyé enragé épaté
  éreinté essoufflé exaspéré fébrile fatigué flapi fourbu furieux gourmand groggy hilare honteux inquiet interloqué juré lassé
  lové motivé moribond nonchalant occupé offusqué paisible paniqué penaud perturbé préoccupé rassuré réjoui somnolent stupéfait
  survolté terrifié tranquille transi triste vanné malheureux familier inhumain hospitalier`);

const MADNESS_AND_AGE = `
  fou fous folle folles folie folies bête bêtes inquiète inquiètes sotte sots sot gentil gentille gentils gentilles malins
  malignes gaies gais fiers fières vieilli mauvais mauvaise mauvaises pauvre pauvres inconnue inconnus`;

const FEELINGS = `
  bonheur joie tristesse chagrin mélancolie nostalgie colère rage jalousie envie désir amour tendresse affection amitié
  complicité confiance méfiance doute peur frayeur inquiétude embarras honte timidité pudeur fierté orgueil vanité modestie
  humilité courage audace témérité lâcheté paresse flemme lassitude impatience enthousiasme entrain allégresse euphorie gaieté
  bonhomie insouciance espoir espérance désespoir déception regret remords rancune pardon gratitude émotion sentiment émoi
  vertige frisson surprise étonnement émerveillement admiration respect estime mépris dédain indifférence curiosité intérêt
  attachement lubie obsession humeur caractère tempérament âme instinct intuition pressentiment oubli songe rêverie cauchemar
  sanglot soupir bâillement rire sourire grimace clin moue mimique bisou baiser caresse étreinte accolade embrassade quiétude
  frustration agacement énervement bonté gentillesse générosité bienveillance politesse galanterie`;

const PETS = `
  chaton minet minou matou félin toutou chiot clébard canidé poussin lapereau perruche canari ronron miaulement aboiement museau
  queue griffe sieste cabriole galipette fugue maîtresse colosse refuge bestiole bestiau animal animaux créature bétail troupeau
  portée rongeur volaille oiseau moineau mésange hirondelle rossignol pie poney poulain jument étalon baudet bouc taureau koala
  loutre marmotte taupe belette putois fouine bouquetin sanglier marcassin biche faon chacal chacaux hyène panthère léopard
  guépard jaguar gorille chimpanzé ouistiti flamant paon pélican héron coucou anguille méduse poulpe crabe otarie phoque morse
  orque cachalot libellule cigale criquet sauterelle grillon luciole guêpe frelon cafard`;

const TALK_AND_TEXTS = `
  mot phrase parole propos discours bavardage conversation discussion débat querelle chamaillerie dialogue récit conte fable
  anecdote blague plaisanterie boutade calembour devinette proverbe dicton maxime réplique réponse objection argument prétexte
  excuse serment aveu confidence rumeur potin ragot commérage mensonge vœu souhait reproche remarque commentaire conseil avis
  opinion réflexion jugement accord désaccord compromis malentendu dilemme choix décision hypothèse théorie nouvelle courrier
  lettre missive billet bonjour salutation présentation introduction résumé paragraphe chapitre dénouement rebondissement
  péripétie acte strophe rime refrain couplet chanson hymne ritournelle mélodie cri brouhaha applaudissement ovation gazouillis
  verbe adjectif adverbe surnom sobriquet prénom pseudonyme langage vocabulaire dialecte jargon argot tutoiement discrétion
  virgule guillemet gazette manuscrit brouillon gribouillis croquis esquisse rature bibliothèque`;

const OF_TALES = `
  royaume empire trône prophétie quête donjon cachot labyrinthe butin alibi complot embuscade crime meurtre assassin enquête
  prison police évasion espionnage vengeance malédiction oracle héraut troubadour paradis enfer purgatoire prière messe sermon
  bénédiction dieu déesse prophète moine nonne abbé curé évêque fantôme revenant momie zombie squelette extraterrestre abordage
  mutinerie`;

const MEDIA_AND_LEISURE = `
  feuilleton reportage documentaire rubrique horoscope sudoku rediffusion saga thriller western mélo comédie tragédie drame
  opérette championnat penalty gradin tribune vestiaire pronostic math géométrie algèbre conjugaison philo géo bulletin punition
  cancre cantine interrogation paperasse syndicat grève embauche agence usine startup courriel brainstorming visio`;

const MEN_AND_WOMEN_OF_NAME = `
  conteuse menteuse menteur menteurs menteuses conteuses paysanne paysannes jalouse jalouses hôtesse hôtesses copilote tatas
  chasseurs pêcheurs corsaires magiciens magicienne festivalier festivaliers festivalière mélomane mélomanes cinéphile
  cinéphiles bibliophile noctambules télétravailleurs pantouflard pantouflards pantouflarde épicuriens épicurienne hédoniste
  amoureuse amoureuses tourtereaux tourtereau colocataire colocataires coloc colocs coloque roommate`;

const TIMES = `
  aurores aubes nuitée nuitées minuits midis surlendemain lendemains veilles weekend weekends quinzaine jeudis vendredis samedis
  dimanches lundis mardis mercredis mensuel trimestres semestres décennie décennies siècles millénaire ère époques présent
  avenir adolescence printanier printanière estivale estivales estivaux automnal automnale automnales hivernaux hivernales
  hivers automnes intersaison solstice équinoxe moisson moissons vendange vendanges foins cueillette cueillettes canicules
  rentrées férié fériés veillées moments période périodes agenda agendas horaire horaires crépuscules couchant levant matins
  soirs nuits journées années récré récréation récréations interclasse entracte intermission pauses éternité perpétuité échéance
  échéances terme`;

const OCCASIONS = `
  occasion occasions événement événements anniversaires mariages baptêmes communion réveillons Épiphanie Chandeleur Halloween
  Avent Ascension Pentecôte Hanoucca Diwali Ramadan muguet enterrement funérailles noce banquets boum boums kermesses foires
  brocante brocantes braderie marchés salons festivals concerts spectacles expositions expo expos vernissages bals galas
  carnavals défilé défilés parade parades procession cérémonies inauguration pot apéros apéritifs brunchs barbecues grillades
  raclette pendaisons crémaillères retrouvailles rencontre rencontres réunions diplômes bachot départs arrivées adieux visites
  invitation invitations audition auditions répétitions tournois matchs matches finale finales compétitions épreuves entretiens
  oral soutenance randos rando colonie colonies colo camp camps stage stages ateliers séminaires conférences congrès
  visioconférence visios télétravail devoirs`;

const HOUSE_AND_TOWN = `
  logis demeure demeures domicile appart apparts appartements studio studios immeuble immeubles bâtiment bâtiments bâtisse
  pavillon pavillons villa villas manoir manoirs palais châteaux chaumière chaumières masure mas fermes fermette cabanes cabanon
  cabanons chalets hutte huttes igloo igloos yourte tipi tipis auberge auberges gîte gîtes pension pensions hôtels motel dortoir
  dortoirs internat pensionnat caserne couvent monastère chambres cuisines salles séjour bureaux buanderies boudoir alcôve
  mezzanine combles greniers caves vestibules hall halls porche perron perrons seuil seuils paliers couloirs corridor recoins
  cheminée cheminées âtre balcons terrasses patio patios vérandas jardins jardinet jardinets potagers vergers serres pelouses
  gazons clôture portillon quartiers ruelles impasses places placette avenues boulevards carrefours trottoirs passages arcades
  quais berges rive rives faubourgs banlieues périphérie bourgade bourgades bourg bourgs hameau hameaux cité cités capitale
  capitales métropole mégapole parcs square squares terrains manège manèges kiosque kiosques statue statues boutiques magasin
  magasins échoppe supérette halle halles boulangeries pâtisserie boucherie fromagerie poissonnerie librairie librairies
  papeterie mercerie laverie bistrots bistro bistros brasserie brasseries resto restos restaurants guinguette comptoir comptoirs
  cantines réfectoire théâtres cinémas cinés ciné musées bibliothèques médiathèque ludothèque stades gymnases piscines patinoire
  dojo vestiaires écoles lycées collèges maternelle maternelles primaire amphi amphithéâtre campus bahut tribunal préfecture
  postes guichet guichets commissariat ambassade églises temple temples mosquée synagogue chapelles presbytère basilique gares
  aéroports arrêts abribus stations terminal parkings garages péage péages rocade périphérique`;

const LANDSCAPES = `
  paysage paysages campagnes prairies futaie clairières bosquet bosquets taillis lisière orée layon piste pistes pente pentes
  versant versants coteau coteaux vallon vallons vallées ravin ravins montagnes massifs cime cimes crête crêtes sommets alpage
  alpages glacier glaciers rocher rochers falaises plages littoral rivage rivages criques golfe îlot îlots archipels mers océan
  océans marée marées houle lagune lagunes estuaire delta fleuves rivières ruisseaux torrents cascades étangs mares lacs
  tourbière bruyère toundra oasis brousse maquis garrigue volcan volcans jungles plaine plaines déserts horizons ciels cieux
  lunes univers mondes hémisphère équateur tropiques vigne vignes vignoble vignobles garenne terrier terriers poulailler écurie
  écuries étables pâturage pâturages enclos`;

const TRAVEL = `
  périples odyssée odyssées traversée traversées virée virées escapade escapades excursion excursions échappée échappées
  croisières safaris expéditions itinéraire itinéraires détour détours raccourci raccourcis virages borne escale escales haltes
  bivouacs campings destination destinations exil contrée contrées dépaysement exotisme évasions vadrouille trek treks
  ascensions descente descentes montées baignade baignades plongeon plongeons bronzette siestes TGV RER tramways trams autocar
  autocars cars navette navettes taxi taxis covoiturage autobus omnibus wagon wagons couchette couchettes trains métros bateaux
  paquebot paquebots cargo voiliers ferries barques péniches motos scooters vélos bicyclette bicyclettes bécane caravanes
  fourgonnette camionnette berline bagnole bagnoles tacot embouteillages douane douanes frontière frontières embarquement
  correspondance correspondances`;

const ROUTINES = `
  réveils toilette déjeuners dîners soupers footing footings promenades corvée corvées rituel rituels routines habitudes
  quotidienneté bricolage jardinage écriture révisions révision exposé exposés interro interros leçons récitation bains
  revanches belote tarot poker bridge rami dominos pétanque billard fléchettes marelle quiz charades devinettes karaoké handball
  volley ski surf alpinisme équitation cyclisme gym pilates judo karaté escrime ballet athlétisme marathons triathlon patinage
  luge plongée`;

const FURNITURE_AND_HOUSEHOLD = `
  canapé fauteuil pouf divan sofa banquette tabouret banc étagère guéridon pupitre établi berceau paravent cendrier vase bibelot
  babiole portrait affiche poster carillon pendule sonnette seau bassine corbeille torchon serpillière plumeau allumette cierge
  candélabre sapin lampion confetti cotillon ballon cadeau paquet carton enveloppe timbre bouquet vitre volet fenêtre rideau
  meuble vaisselle assiette bol tasse théière cafetière soucoupe louche spatule salière beurrier sucrier coquetier marmite
  cocotte faitout gaufrier crêpière frigo`;

const PAPERS_AND_SCHOOL = `
  cahier carnet classeur stylo crayon gomme buvard encrier calendrier formulaire facture ticket passeport carte atlas globe
  dictionnaire encyclopédie roman bouquin album magazine journal journaux brochure prospectus ardoise craie chevalet pinceau
  sculpture puzzle échiquier dé domino bille toupie marionnette trottinette tricycle balançoire toboggan déguisement masque
  costume`;

const HOBBY_GEAR = `
  guitare piano violon flûte tambour trompette saxophone clarinette accordéon harmonica harpe contrebasse violoncelle banjo
  ukulélé partition vinyle skis traîneau pagaie épuisette télescope tente parasol transat vélo haltère aiguille rouet râteau
  bêche pelle brouette arrosoir sécateur épouvantail nichoir marteau tournevis tenaille enclume perceuse scie échelle escabeau
  valise malle baluchon panier caddie parapluie canne`;

const CLOTHES_AROUND = `
  manteau anorak blouson veste chandail cardigan chemise chemisier jupe robe pantalon jean bermuda maillot pyjama peignoir
  smoking cravate écharpe foulard bonnet chapeau casquette béret gant moufle mitaine chaussette collant botte sandale espadrille
  tong escarpin mocassin pantoufle chausson basket uniforme tablier jupon lunette diadème perruque`;

const AROUND_THE_CAR_AND_PHONE = `
  téléphone télévision télé voiture moto tracteur rétroviseur`;

const OF_TALES_AND_GAMES = `
  boomerang pantin`;

const DISHES = `
  ratatouille cassoulet bouillabaisse blanquette bourguignon couscous paella risotto carbonara bolognaise curry chili tajine
  gratin tartiflette fondue crumble clafoutis madeleine macaron meringue financier cookie brownie cupcake donut beignet gaufre
  crêpe pancake brioche viennoiserie chouquette croissant charlotte sorbet bûche galette tarte cake gâteau biscuit tiramisu
  velouté soupe potage gaspacho salade sandwich pizza hamburger kebab taco burrito wrap nem maki brochette grillade saucisse
  merguez chipolata côtelette rosbif gigot magret hachis omelette quiche tourte rillette tapenade guacamole tartine toast
  crouton apéritif entremets friandise sucette dragée mojito spritz digestif sangria grog citronnade orangeade milkshake
  cappuccino espresso latte infusion tisane plat mets festin ripaille gueuleton encas fringale repas menu buffet`;

const EATING_OUT = `
  gastronomie cuistot cuistots gourmandises douceurs sucreries lasagne spaghetti tagliatelles nouilles nouille ravioli gnocchi`;

const PLANTS = `
  pivoine marguerite coquelicot mimosa jasmin glycine hortensia dahlia camomille verveine endive artichaut fenouil panais
  topinambour betterave fève rutabaga litchi papaye goyave nectarine quetsche mirabelle clémentine coing airelle mûre groseille
  pruneau estragon cerfeuil laurier anis cardamome cumin badiane girofle câpre cornichon girolle cèpe morille chanterelle
  narcisse primevère bégonia pétunia glaïeul chrysanthème camélia magnolia azalée`;

const WEATHERS = `
  éclaircie ondée crachin embrun alizé mistral mistraux tramontane blizzard sirocco tonnerre foudre grêlon congère ouragan
  cyclone bourrasque déluge trombe`;

const CHILDREN = `
  môme mouflet bambine marmaille fiston fillette galopin garnement chérubin polisson puîné minot poupon bambino loupiot
  gosseline mioche pitchoun pitchoune drôlesse chenapan`;

const MEN_AND_WOMEN = `
  homme hommes femme femmes dame demoiselle demoiselles fillettes`;

/**
 * Words of the life around products, of the reader and of talk itself, by field. What a fact would have to carry is left out: a
 * material, a part, a function, an effect, a quality, a place where things are from.
 */
export const lifeWords = {
  scenes: [TIMES, OCCASIONS, HOUSE_AND_TOWN, LANDSCAPES, TRAVEL, ROUTINES].join(' '),
  plain: [
    doing,
    talk,
    PERSONS,
    FAMILY,
    GROUPS_AND_ADDRESSES,
    WHAT_PEOPLE_ARE_LIKE,
    MADNESS_AND_AGE,
    FEELINGS,
    PETS,
    TALK_AND_TEXTS,
    OF_TALES,
    MEDIA_AND_LEISURE,
    MEN_AND_WOMEN_OF_NAME,
  ].join(' '),
  things: [
    FURNITURE_AND_HOUSEHOLD,
    PAPERS_AND_SCHOOL,
    HOBBY_GEAR,
    CLOTHES_AROUND,
    AROUND_THE_CAR_AND_PHONE,
    OF_TALES_AND_GAMES,
  ].join(' '),
  meals: [DISHES, EATING_OUT].join(' '),
  edible: [PLANTS].join(' '),
  weather: [WEATHERS].join(' '),
  young: [CHILDREN, MEN_AND_WOMEN].join(' '),
  idioms,
} satisfies Partial<OrdinaryWords>;
