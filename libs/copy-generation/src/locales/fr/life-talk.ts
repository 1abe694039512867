import { ofPeople } from './life-forms';

/** What talk is made of: it links, it says how, when and where, and how much of no measure. */
const CONNECTIVES = `
  quoique parce lorsqu puisqu quoiqu quant via outre hormis excepté pourvu finalement premièrement deuxièmement troisièmement
  primo secundo dernièrement conclusion parenthèse exemple contraire contrairement conséquent conséquence conséquences
  pareillement semblablement identiquement inversement réciproquement pourquoi combien ouais nenni hein ben bah euh ah oh eh hé
  ohé hum chiche foi pardi tchin etc idem bis ok hourra youpi miam waouh zut sapristi`;

const DEGREE = `
  guère nullement aucunement quasi pratiquement carrément drôlement rudement vachement bougrement joliment sacrément diablement
  terriblement follement éperdument passionnément énormément vaguement sensiblement relativement passablement modérément
  suffisamment moyennement notablement particulièrement essentiellement purement approximativement grosso modo globalement
  généralement ordinairement couramment typiquement majoritairement`;

const MANNER = `
  gentiment paisiblement calmement posément prudemment hâtivement prestement vivement brusquement soudainement soudain
  subitement brutalement violemment bruyamment discrètement secrètement furtivement joyeusement gaiement tristement amèrement
  nerveusement fiévreusement distraitement machinalement instinctivement spontanément volontiers volontairement involontairement
  exprès sciemment délibérément consciencieusement sérieusement sagement docilement poliment aimablement cordialement
  chaleureusement affectueusement tendrement amoureusement jalousement fièrement timidement modestement humblement
  courageusement bravement hardiment vaillamment obstinément patiemment impatiemment avidement goulûment gloutonnement
  paresseusement nonchalamment négligemment maladroitement gauchement habilement adroitement péniblement laborieusement
  vainement bêtement sottement naïvement innocemment étrangement curieusement bizarrement mystérieusement fraternellement
  amicalement familièrement officiellement publiquement ouvertement sincèrement honnêtement loyalement librement personnellement
  mutuellement collectivement individuellement respectivement ironiquement malicieusement sournoisement méchamment littéralement
  visiblement apparemment manifestement vraisemblablement certainement assurément indubitablement éventuellement possiblement
  théoriquement logiquement décidément effectivement réellement véritablement bonnement allègrement obligatoirement
  nécessairement fatalement inévitablement inlassablement irrésistiblement étonnamment`;

const TIME = `
  quelquefois fréquemment occasionnellement exceptionnellement continuellement sempiternellement périodiquement quotidiennement
  mensuellement hebdomadairement annuellement longuement brièvement momentanément provisoirement temporairement initialement
  originellement antérieurement ultérieurement postérieurement prochainement tantôt présentement actuellement jadis antan
  simultanément progressivement fréquent fréquente fréquents occasionnel occasionnelle hebdomadaire annuel annuelle soudaine
  lointain lointaine lointains lointaines prochains prochaines derniers dernières premiers premières futur future futurs récent
  récente récents actuel actuelle actuels`;

const PLACE = `
  alentour alentours céans amont aval bords bouts travers parages environs proximité endroit endroits lieu lieux coins direction
  directions opposé voisines`;

const OTHERS_AND_QUANTITY = `
  certain certaine maint maintes maints moult nombreux nombreuses innombrable innombrables flopée ribambelle kyrielle myriade
  multitude brin zeste dose nuée armada légion légions suites minorité restant totalité infinité quantités zillion tripotée
  chouïa différence différences pareil pareille pareils pareilles semblable semblables différente telles quelconque quelconques
  moindre commun commune communs communes général générale particulier particulière particuliers personnel personnelle
  personnels privé privée social sociale intime intimes mutuel mutuelle réciproque collectif collective amical estudiantin`;

const ABSTRACT = `
  idée raison cause but dessein intention volonté ambition projet désordre chaos pagaille fouillis bazar capharnaüm hasard
  chance malchance destin destinée fatalité sort providence coïncidence possibilité probabilité certitude incertitude évidence
  situation circonstance contexte conjoncture cas affaire chose truc sujet thème question souci tracas ennui difficulté obstacle
  embûche épreuve défi enjeu aventure mésaventure déboire échec réussite triomphe victoire exploit tentative peine labeur tâche
  besogne occupation loisir distraction divertissement passion hobby métier profession carrière vocation emploi poste boulot
  mission responsabilité devoir droit liberté égalité justice injustice loi principe vice faute mérite tort erreur bévue gaffe
  maladresse bêtise sottise ânerie bourde étourderie espièglerie farce ruse malice talent don génie sagesse savoir connaissance
  apprentissage expérience invention trouvaille inspiration imagination fantaisie rêve illusion utopie chimère mirage réalité
  fiction mythe légende coutume usage mœurs habitude manie civilisation histoire société communauté humanité fraternité
  voisinage hospitalité convivialité accueil partage échange relation rapport alliance union rupture séparation réconciliation
  dispute rivalité conflit guerre bataille combat lutte paix trêve vie existence mort enfance vieillesse jeunesse époque passage
  étape tournant parcours chemin virage commencement début fin issue départ point signification importance rôle place rang
  statut honneur gloire présence absence attente arrivée retour changement évolution métamorphose bouleversement routine
  monotonie silence tumulte tourbillon effervescence agitation précipitation hâte urgence lenteur pause répit repos oisiveté
  farniente retraite solitude compagnie foule manière façon genre type sorte catégorie image symbole signe détail regard
  sensation ambiance atmosphère scène tableau spectacle mystère énigme sortilège enchantement féerie tentation caprice
  extravagance gourmandise plaisir jeu pari hommage allusion souvenir vestige témoignage politique religion philosophie
  géographie mathématique littérature poésie art musique théâtre cinéma grammaire orthographe visite épisode tirade monologue
  sortie rythme cadence tempo pas geste attitude démarche allée somme ensemble partie moitié reste miette bout morceau fragment
  part pincée touche soupçon pensée tête cerveau méninge visage œillade sourcil narine oreille tempe menton joue fossette barbe
  moustache tignasse bras coude phalange paume pouce index jambe mollet genou cheville orteil hanche épaule silhouette`;

const SITUATIONS = ofPeople(`
  absurde anodin évident improbable insolite inattendu imprévu inopiné solennel cérémonieux tragique comique cocasse loufoque
  farfelu fantasque saugrenu ridicule grotesque ironique épique mémorable fatidique propice opportun interminable incessant
  fastidieux pénible laborieux ennuyeux ordinaire improvisé imprévisible agité encombré dominical matinal vespéral citadin
  mondain festif convivial complice étonnant surprenant amusant probable prévisible éventuel logique paradoxal involontaire
  inavouable inavoué avoué proverbial embarrassant gênant décisif urgent vain futile dérisoire insignifiant anecdotique banal
  nostalgique mélancolique buissonnier vagabond oisif studieux fraternel maternel paternel conjugal filial amoureux passionnel
  romanesque théâtral littéraire poétique philosophique religieux laïque municipal communal`);

const FURTHER_ADVERBS = `
  directement précédemment préalablement attentivement profondément historiquement politiquement légalement physiquement
  moralement mentalement massivement conjointement explicitement indépendamment concrètement difficilement aisément hui
  symboliquement paradoxalement accessoirement incidemment derechef itou voire nonobstant sauf sitôt tantinet sportivement
  philosophiquement religieusement scrupuleusement studieusement mollement langoureusement rêveusement pensivement
  solennellement dignement`;

/** All of them. */
export const talk = [
  CONNECTIVES,
  DEGREE,
  MANNER,
  TIME,
  PLACE,
  OTHERS_AND_QUANTITY,
  ABSTRACT,
  SITUATIONS,
  FURTHER_ADVERBS,
].join(' ');

/** Ways of speaking, in which a word that could say something of a product says nothing of it: "coup de main". */
export const idioms = `
  mains|bras|esprit|tête (restent|reste|toujours|bien) libre|libres; l esprit libre
  secret|secrets de|du|des|d|entre; le|ton|son|votre|leur|notre|mon secret; en secret
  jardin|recette|ingrédient|code secret|secrète; nos|vos|petits secrets
  n importe où|qui|quoi|quand|comment|lequel|laquelle|quel|quelle; peu importe; qu importe
  belle|belles -mère|mères|sœur|sœurs|famille|fille; beau|beaux -père|pères|frère|frères|parents|fils
  grand|grands|grande|grandes|arrière -tante|tantes|oncle|oncles; à l'improviste; clin|clins d'œil
  en un clin d œil|en un clin d'œil; coup de main|tête|cœur|fil|foudre|pouce|théâtre|pompe|barre|blues|mou|folie
  coups de main|tête|cœur|fil|foudre; l'air de|d|du; a|ont|avez|avait|avoir|aurez|aura l'air; grand air; plein air
  airs de; tête en l'air; au bon endroit; au bon moment; pour de bon; un bon bout de; une bonne heure; de bonne heure
  à la bonne heure; bonne nuit|journée|soirée|année; bonne foi; mauvaise foi; bonne|mauvaise humeur; bon vivant
  de bon cœur; bon gré mal gré; tant bien que mal; mal de; mal à; pas mal; plus mal; a|avez mal; du mal à|au
  il n y a|a plus qu; de quoi; n'importe qui|quoi|où|quand|quel|quelle|quels|quelles|comment; sous -bois; rendez -vous
  chez -soi; pique -nique|niques; tête -à -tête; va -et -vient; face -à -face; bouche -à -oreille; touche -à -tout
  pot -au -feu; à la queue leu leu; bras ouverts; bras dessus; les quatre cents coups
  château|châteaux de cartes|sable; chasse au trésor; course|courses contre la montre; en haut de la pile
  pile à l'heure; pile quand; à la dernière minute; dernière ligne droite; il|elle était une fois
  une bonne fois pour toutes; au pied de la lettre; pied|pieds nus; de pied ferme; casser les pieds; à pied
  prendre son pied; mettre les pieds dans le plat; au saut du lit; au pied du lit|mur|sapin|lit
  la tête dans les nuages|étoiles; le nez dans|au; nez en l'air; dans la lune; au clair de lune; à la belle étoile
  coucher|couchers|lever|levers de|du soleil; au coin du feu; coin du feu; feu|feux de camp|bois|joie; feu d'artifice
  feux d'artifice; long feu; au feu rouge|vert; eau à la bouche; goutte d'eau; coup de soleil
  bain de soleil|minuit|foule|mer; bouffée d'air; la tête hors de; tomber à pic|point; de fil en aiguille
  au fil de|des|du|d|de~l; sur le fil; mettre la main à la pâte; main|mains dans la main|les~poches; haut la main
  de main en main; sous la main; en main|mains propres; petite|petites main|mains; dormir à poings fermés
  à poings fermés; à corps perdu; à cœur ouvert; par cœur; cœur à cœur; cœur|cœurs tendre|tendres|léger
  en avoir le cœur; cœur net; au cœur de|du|des|d; sans tambour ni trompette; ni queue ni tête; ni une ni deux
  ni vu ni connu; tiré par les cheveux; cheveux au vent|en~bataille; l'air de rien; mine de rien
  comme si de rien n'était; comme un poisson dans l'eau; comme un coq en pâte; comme chien et chat
  entre chien et loup; de la poudre aux yeux; à vol d'oiseau; à tire d'aile; la cerise sur le gâteau
  faire le plein de; pleine lune; en plein|pleine; refaire le monde; tout le monde; du monde; le tour du monde
  tour|tours de piste|table|magie|passe; bout du monde; bout de chemin; bout|bouts de rêve|ficelle|papier; au bout de
  mode d'emploi; mode de vie; train de vie; art de vivre; joie de vivre; raison d'être; à tort et à travers; à raison
  avoir|a|avez|ont raison; prendre l'air; prend l'air; changer d'air; prenez l'air; mémoire d'éléphant; de mémoire
  salle|salles d attente|de~classe|des~fêtes|de~sport|d'attente; maison|maisons de vacances|campagne|famille
  chambre|chambres d ami|d'ami|d'amis|d'enfant; histoires à dormir debout; histoire|histoires de famille|fantômes
  boîte|boîtes aux lettres; boîte|boîtes à outils; carte|cartes postale|postales|au~trésor; papier peint
  file d'attente; ticket de caisse; cour de récréation|récré; livre|livres de chevet|recettes|poche
  table|tables de chevet|nuit; bande|bandes dessinée|dessinées; à peine le; à deux pas
  pas de course|danse|porte|géant; à petits pas; à grands pas; d'un pas; pâté de maisons; chef d'orchestre
  travaux pratiques; sauver les apparences; les apparences; avant d éteindre; regard|regards|œil|yeux des passants
  en classe|plein|cours|voyage|route|vacances; plans sur la comète; tête ailleurs; il|qu'il pleut; si le cœur vous en
  gros cœur; à contre -cœur; cœur serré|battant|gros|lourd; de tout cœur; cri du cœur; le cœur à la|l; vie|vies de
  de la vie; votre|notre|sa|leur|la|une|toute vie; sans y penser; sans mot dire; sans crier gare; sans dire
  sans doute; sans souci; sans queue; tous|toutes les jours; vie privée|quotidienne; quotidien
  premier|première venu|venue|arrivé|fois|jour; enfer et paradis; avec le sourire; le sourire aux; prendre son temps
  tout son temps; perdre le|son temps; tuer le temps; entre|de temps en|à autre; depuis le temps
  temps libre|perdu|mort|morts; bien entendu; c'est entendu; entendre parler|dire|raconter
  on l'entend siffler|chanter|venir; se moque|moquent bien|pas~mal de|d être|paraître|passer
  se moque|moquent bien|pas~mal d'être; en|du|de retard; à l'avance; d'avance; en avance
  avance|avancez à petits~pas|pas; un peu d'avance; céder sa|votre|la place; vous|nous entendez|entendons
  se|vous moquez|moquer; parties de chasse; sous -entend; crois -moi; suis -je; vis -à -vis; sans -doute; ci -dessous
  ci -dessus; remue -ménage; point -de -vue; globe -trotteur; belle -mère; belles -mères; beaux -parents; grand -mère
  grands -mères; grands -pères; arrière -grand -mère; belle -sœur; belle -famille; celui -ci; celle -ci; celui -là
  ceux -ci; ceux -là; casse -cou; casse -pieds; fou -rire; rouge -gorge; chauve -souris; carte -postale; au -revoir
  loup -garou; dessin -animé; mi -temps; pique -niqueur; globe -trotteurs; bon -vivant; week -ends; mi -saison
  jours -fériés; potron -minet; Mardi -gras; fête -des -mères; bar -mitsva; garden -party; pyjama -party
  vide -greniers; pique -niques; sortie -scolaire; salle -de -sport; grasse -matinée; camping -cars; feu -rouge
  passage -piéton; petits -déjeuners; baby -sitting; baby -foot; colin -maillard; chasse -au -trésor; blind -test
  tire -bouchon; cerf -volant; longue -vue; pare -brise; lance -pierre; casse -croûte; amuse -bouche; amuse -gueule
`;
