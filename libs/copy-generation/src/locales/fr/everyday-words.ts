import { type OrdinaryWords } from '../check-words';

/** Words of the life around products, by theme. They name no material, part, property or effect that a product could have. */
export const everydayWords: Partial<OrdinaryWords> = {
  scenes: `
    douche baignoire lavabo évier bain
    minuit midi lever coucher crépuscule pénombre semaine semaines trimestre semestre siècle époque instant instants
    Noël Pâques carnaval Saint-Valentin Toussaint kermesse foire noces fiançailles pendaison crémaillère retraite jubilé cérémonie bal gala
    festival spectacle vernissage exposition salon tournée répétition examen examens cours leçon conférence séminaire permanence
    ville villes village villages banlieue faubourg impasse carrefour pont ponts tunnel tunnels passerelle ponton jetée embarcadère mairie
    château église chapelle cathédrale abbaye tour tours monument cimetière opéra cirque zoo arène galerie laboratoire usine ferme grange
    étable serre tonnelle véranda vestibule entrée couloir palier escalier escaliers grenier cave cellier débarras buanderie garage ascenseur
    cour courette haie haies portail allée massif plate-bande pelouse gazon marais lande clairière jungle désert savane
    canyon gorge gorges grotte source cascade ruisseau torrent mare crique baie lagon archipel phare continent étranger horizon lune étoile
    étoiles soleil arc-en-ciel clair lueur aurore
    tramway voiture voitures camion moto scooter trottinette caravane fourgon tracteur charrette calèche traîneau fusée hélicoptère ballon
    ferry navire voilier barque canoë kayak radeau rails arrêt station-service parking embouteillage autoroute bagage bagages valise valises
    passeport voyage voyages périple étape halte expédition safari croisière pèlerinage sentier sentiers marathon tournoi course courses
    entraînement match compétition bureau travail usine chantier atelier`,
  plain: `
    délivrer développer totaliser atteindre atteint fournir fournit avoisiner
    monsieur madame mademoiselle messieurs dames gens monde foule équipe bande troupe club public inconnu étranger roi reine prince princesse
    chevalier pirate pirates magicien sorcier sorcière fée dragon dragons géant nain fantôme monstre héros héroïne détective capitaine matelot
    clown cow-boy astronaute pompier policier fermier fermière forestier chasseur pêcheur menuisier charpentier peintre plombier électricien
    serrurier forgeron tailleur couturier couturière cordonnier potier tisserand coiffeur coiffeuse serveur serveuse patron barista professeur
    maître maîtresse étudiant étudiante étudiants élève élèves auteur autrice poète écrivain journaliste acteur actrice chanteur chanteuse
    danseur danseuse violoniste pianiste batteur guitariste collectionneur penseur dormeur lève-tôt casanier épicurien gendre beau-père
    jumelle aîné cadet benjamin ancêtre mari épouse époux fiancé
    rythme cadence mélodie refrain couplet voix parole paroles phrases vers poème poèmes fable fables roman romans polar polars légende énigme
    énigmes blague blagues plaisanterie anecdote rumeur conversation conversations discussion dispute journal journaux magazine
    revue carnet lettre carte série séries film films épisode épisodes vidéo photo photos podcast lecture lectures chapitre chapitres page
    jeu jeux échecs football foot rugby tennis badminton golf hockey yoga gymnastique jogging escalade voile aviron natation
    front joues langue gorge cou nuque poitrine ventre hanche hanches taille cuisse mollet mollets tibia orteil orteils talon coude coudes
    poing muscle muscles os patte pattes museau queue aile ailes bec
    cheval chevaux poney âne vache vaches veau cochon porcelet mouton moutons agneau chèvre poule poules coq poussin canard oie lapin lapins
    lièvre souris rat hamster hérisson écureuil renard renards loup loups ours blaireau chevreuil cerf élan éléphant lion tigre girafe zèbre
    singe panda kangourou hippopotame rhinocéros crocodile serpent tortue grenouille crapaud lézard dinosaure licorne hibou chouette moineau
    merle pigeon corbeau mouette cygne cigogne aigle faucon perroquet pingouin dauphin baleine requin abeille abeilles bourdon guêpe fourmi
    scarabée coccinelle papillon chenille araignée escargot ver moustique mouche
    noisette pincée poignée goutte gouttes bouchée bouchées gorgée miette miettes reste restes pile tas brassée portion portions soupçon
    inventer inventé créer découvrir découvert transformer rêvé raconté attaquer attaqué venir bout relever défi
    cacher cachette dévoiler révéler chuchoter crier murmurer siffler applaudir saluer hocher regarder observer fixer
    courir marcher grimper trébucher tomber glisser balancer ramper accroupir pencher étirer soulever traîner pousser tirer pincer chatouiller
    caresser embrasser consoler taquiner dérouler déroulé enrouler accrocher accroché décrocher suspendre emporter ramener apporter déposer
    entamer entamé entamés entamée entamées commencer commencé finir fini finies terminer terminé achever essayer essayé réussir réussi tenter
    oser gagner perdre lutter abandonner continuer cesser attendre patienter flemmarder traînasser somnoler ronfler bâiller soupirer éternuer
    tousser pleurer jubiler fredonner bavarder discuter papoter plaisanter rigoler moquer gronder râler excuser pardonner féliciter remercier
    admirer envier promettre jurer avouer mentir manquer rater égarer emprunter prêter échanger collectionner trier fouiller tartiner
    peler râper couper trancher mélanger goûter mordre mâcher avaler lécher sucer boire bu manger mangé dîner déjeuner souper
    jeune jeunes vieux vieille vieilles vieil ancien ancienne anciens nouveau nouvelle nouveaux nouvelles prochain prochaine dernier demi
    seul seule seuls seules ensemble chacun chacune autre autres même mêmes tel telle tels quel quelle quels quelles lequel laquelle
    vrai vraie faux fausse juste important facile faciles difficile difficiles possible impossible drôles bizarre étrange normal habituel
    chaotique ordonné désordonné boueux boueuse poussiéreux sale sales raide sinueux désert bondé affamé assoiffé transpirant impatient
    impatiente nerveux triste fâché méchant peureux fier fière jaloux reconnaissant épuisé reposé rassasié éveillé occupé occupée distrait
    flemmard ignorant perplexe`,
  things: `
    tabouret banc berceau lit lits commode buffet vitrine coffre penderie armoire tapis rideau rideaux vase bougie bougies bougeoir miroir
    tableau coussin matelas drap draps nappe serviette réveil horloge montre calendrier bouilloire grille-pain mixeur four poêle casserole
    marmite carafe cruche pichet gobelet verre verres saladier plat plats plateau couverts fourchette cuillère couteau fouet louche passoire
    bouteille bouteilles bocal panier paniers sachet caisse carton colis enveloppe classeur dossier cahier cahiers stylo stylos crayon crayons
    ciseaux règle gomme pinceau ardoise globe livre livres bouquin bouquins dictionnaire bande-dessinée craie
    chemise tee-shirt chemisier pull gilet veste blouson manteau anorak pantalon jean jupe robe costume cravate écharpe foulard bonnet chapeau
    gant gants chaussette chaussettes collant chaussure chaussures botte bottes sandale sandales pantoufle pantoufles chausson chaussons basket
    baskets pyjama peignoir sac cartable porte-monnaie portefeuille clé clés clef clefs lunettes parapluie parasol brosse dentifrice peigne
    savon mouchoir pansement aiguille fil bouton balai pelle aspirateur poubelle marteau scie pince tournevis échelle brouette arrosoir tondeuse
    barbecue hamac balançoire toboggan ballon balle poupée poupées peluche cube cubes toupie bille billes puzzle dé dés guitare piano flûte
    violon tambour trompette télé télévision radio casque appareil-photo imprimante écran clavier prise prises interrupteur lampe`,
  meals: `
    céréales muesli porridge confiture croissant croissants tartine tartines brioche baguette sandwich burger saucisse saucisson jambon lardons
    escalope rôti steak poulet boulettes frites purée gratin spaghettis lasagnes raviolis gnocchis sauce sauces soupe soupes bouillon potage
    ragoût quiche omelette sushi ramen falafel houmous pesto ketchup mayonnaise moutarde vinaigre huile fromage yaourt beurre crème flan compote
    tarte tartes gâteau gâteaux muffin gaufre gaufres crêpe crêpes biscuit biscuits sablé épices chocolat bonbon bonbons chips pop-corn
    glace glaces dessert entrée pâtes riz pain pains viande poisson œuf œufs jus limonade cola cacao café cafés expresso thé thés tisane infusion
    punch bière vin champagne cocktail smoothie sirop lait eau festin banquet en-cas collation repas menu recette recettes plat ingrédient`,
  edible: `
    pomme pommes poire poires cerise cerises prune prunes pêche pêches abricot abricots raisin raisins fraise fraises framboise framboises mûre
    myrtille myrtilles cassis groseille citron citrons orange oranges mandarine pamplemousse banane bananes ananas mangue melon melons pastèque
    kiwi figue figues datte dattes noix-de-coco grenade rhubarbe tomate tomates concombre poivron aubergine courgette courgettes courge courges
    citrouille potiron potirons carotte carottes navet radis céleri poireau poireaux oignon oignons ail échalote chou choux chou-fleur brocoli
    épinards blette salade laitue roquette asperge asperges petits-pois haricot haricots lentille lentilles maïs champignon champignons herbe
    herbes persil ciboulette aneth basilic romarin thym sauge menthe origan coriandre gingembre curcuma cannelle vanille muscade poivre sel
    épice épices piment miel sucre farine levure avoine légume légumes fruit fruits fleur fleurs rose roses tulipe tulipes jonquille tournesol
    pâquerette pissenlit lys orchidée géranium lierre fougère mousse arbuste buisson buissons arbre arbres feuille feuilles branche branches
    racine racines tige graine graines semis récolte terre terreau compost pomme-de-terre patate patates`,
  weather: `
    pluie pluies flaque flaques orage tempête grêle brouillard brume neige flocon flocons givre verglas gel bise rafale vent averse éclaboussure
    éclaboussures humidité obscurité noir canicule boue`,
  young: `
    enfant enfants bébé bébés nourrisson nourrissons gamin gamine gamins gosse gosses mioche petite-fille petit-fils écolier écolière écoliers
    progéniture marmot marmots minot`,
};
