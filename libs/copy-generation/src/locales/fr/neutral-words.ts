/** More words of neutral style: they say nothing of a product that a fact would have to say. */
export const neutralWords = `
  compris comprise comprises incluse incluses inclus laissez laisser tenir écart portée pluie panneau panneaux massif massive tranchante tranchant vaporisateur étui gobelet gobelets historique assis debout œillets œillet
  fourni fournie fournis fournies livré livrée livrés livrées plaqué plaquée minute minutes heure heures jour jours semaine semaines mois seconde secondes étape étapes bouton boutons touche touches
  découvrir découvrez voir voyez voici voilà regarder regardez trouver trouve trouvez prendre prend pris
  mettre met mis poser posé posée porter porte portée tenir tient tenu contenir loger loge ranger range
  glisser glisse accrocher suspendre suspendu fixer fixé fixée attacher attaché monter monté montée
  assembler assemblé assemblée composer composé composée composent comprendre comprend comprennent compte
  comptent inclure inclut incluent intégrer intègre intégré intégrée recevoir reçoit offrir offre
  offrent proposer propose proposé proposée permettre permet permettent servir sert servent utiliser utilise
  utilisé utilisez passer passe convenir convient habiller habille associer associe associé associée marier
  marie mêler mêle réunir réunit allier allie entourer entouré entourée border bordé bordée orner orné
  ornée décorer décoré décorée garnir garni souligner souligné couvrir couvre couvert recouvert
  recouverte remplir remplie compléter complète complété accompagner accompagne accompagné accompagnée
  livré livrée fourni fournie vendu vendue afficher affiche affiché mesurer mesure mesurant peser pèse
  pesant tirer tiré issu issue venir vient venu provenir provient provenant naître garder garde rester reste
  fermer ferme fermée ouvrir ouvre ouvert ouverte plier plié boire manger cuisiner cuire couper
  écrire lire jouer dessiner travailler voyager marcher courir laver sécher emporter emportez conserver
  conservez exposer présenter présente présenté arborer arbore afficher décliner décline décliné
  déclinée imprimer relier percé percée tracer moulé moulée tourné
  coulé peint peinte pressé cousu
  uniquement seulement notamment également aussi ainsi donc puis ensuite enfin surtout plutôt environ pendant
  durant toujours souvent parfois ici là partout dedans dehors dessus dessous autour devant derrière
  côté bas haut gauche droite milieu centre bout bord fond coin angle rangée couche ligne lignes point
  points forme formes surface surfaces face faces hauteur largeur
  petit déjeuner déjeuner dîner matin midi soir nuit journée jour jours semaine week année moment
  instant temps voyage trajet route promenade balade sortie travail bureau maison salon chambre cuisine
  salle entrée couloir balcon terrasse voiture train ville campagne plage montagne forêt parc mur sol
  fenêtre porte placard rayon table repas personne personnes gens famille ami amis invité invités
  client tête épaule corps œil yeux peau cheveux
  chose choses objet objets accessoire accessoires équipement élément éléments partie parties pièce
  pièces ensemble assortiment lot duo paire composition mélange association proportion part teneur présence
  usage usages emploi utilisation fonction fonctions fonctionnement entretien nettoyage contenu titre texte
  image note mention avertissement attention type genre modèle modèles version versions variante nuance
  nuances teinte teintes coloris ton tons finition finitions fini finie texture motif motifs dessin aspect
  style esprit allure touche place format taille tailles
  grand grande grands grandes petit petite petits petites long longue court courte large étroit étroite plat
  plate haut haute bas basse mince épais clair claire clairs claires foncé foncée sombre rond ronde carré
  carrée droit droite ovale simple simples seul seule seuls double doubles plusieurs divers diverses
  différent différents autre autres même mêmes chaque entier entière complet complète propre propres
  habituel normal assorti assortie assortis assorties sobre discret discrète épuré épurée quotidien
  quotidienne prêt prête
  euro euros livre livres sterling prix coûte coûtent affiché récipient récipients traces trace saveur
  goût recette ingrédient jeu jeux lot coffret
  va vont aller dure durent épaisse épais se compose composent
  vous te toi moi mien tien sien nôtre vôtre chacun chacune quelqu quelque personne rien quelle quelles quel quels lequel laquelle dedans dehors dessus dessous devant derrière
  faut faudra faudrait devez devra pouvez pourra pourrez voulez veut veulent vouloir doivent devrait aura auront avez avons ayez soit soyez était étaient allez va vont aller irez
  prenez prendre prend prennent pris prise mettez mettre met mettent mis mise laissez laisser laisse laissent posez poser pose glissez glisser glisse rangez ranger range sortez sortir sort emportez emporter emporte emmenez suit suivent suivre
  recevez recevoir reçoit attend attendent attendre commence commencent commencer débute débuter finit finir continue continuer reste restent rester passe passent passer tourne tourner entre entrent entrer monte monter descend descendre
  ouvrez ouvrir fermez versez verser verse remplissez remplir remplit videz vider branchez brancher appuyez appuyer tirez tirer poussez pousser accrochez accrocher accroche clipser clipse fixez fixer fixe attachez nouez enfilez enfiler enfile retirez retirer retire enlevez enlever ôtez dépliez déplier pliez plier roulez rouler enroulez étalez étaler appliquez appliquer massez rincez rincer séchez sécher essuyez nettoyez nettoyer entretenir secouez mélangez mélanger moudre infuser bouillir chauffer cuire servir servez dégustez boire buvez manger croquer goûter sentir écouter écoutez lire lisez écrire écrivez dessiner jouer jouez
  maintient maintenir tient accueille accueillent accueillir loge logent loger couvre couvrent couvrir entoure habille souligne soulignée ornée coiffe coiffée coiffé surmonté surmontée posé posée logé glissé
  averse pluie neige soleil vent ciel nuage nuages temps saison saisons lune étoile nuit matin soir midi journée semaine mois année heure minute seconde instant moment pause week
  café thé tisane boisson boissons eau lait repas petit déjeuner dîner goûter pique nique recette assiette tasse casserole plat four feu feux table
  chanson musique note notes idées idée carnet liste listes ticket tickets souvenirs photos lettres histoires pensées projet projets
  chemin chemins route sentier montagne forêt mer lac plage campagne ville balade balades promenade sortie sorties voyage voyages trajet trajets tour étape
  doigt doigts bras épaule épaules tête oreilles yeux visage cou taille
  maison appartement chambre salon entrée couloir bureau cuisine salle bain jardin terrasse balcon garage cave atelier coin sol mur murs plafond fenêtre canapé fauteuil lit chevet placard armoire
  enfant enfants bébé parents famille amis ami voisins invités élève élèves chien chat animal animaux
  appareil appareils ordinateur téléphone portable mobile
  fin début suite reste partie moitié quart tiers
  doux douce douces légère léger légers légères petit petite petits petites grand grande grands grandes fin fine fins fines mince compact compacte pratique chaud chaude chauds froid froide froids frais fraîche tiède douillet douillette moelleux moelleuse souple souples lisse brut brute épais clair claire sombre rond ronde droit droite plat plate vide plein pleine propre sec sèche humide mouillé neuf neuve vieux moderne classique sobre discret discrète tranquille calme seul seule prêt prête
  revanche pourtant cependant toutefois ensuite enfin bientôt aujourd demain souvent parfois toujours maintenant tout tard tôt vite doucement facilement automatiquement simplement également surtout presque aussi ainsi aise gré besoin cas envie plaisir merci supplémentaire supplémentaires autorisé autorisée maximal maximale minimal permis prévu prévue livré livrée reçu compris comprise fourni fournie vendu ajouté supportés seulement uniquement exactement partout ailleurs
  après avant dès lorsque puisque tandis afin malgré parmi hélas malheureusement assez trop peu régulièrement soigneusement délicatement légèrement abondamment énergiquement immédiatement aussitôt auparavant désormais autrement habituellement évidemment normalement séparément plupart majorité
  pain pains mie baguette brioche bagel bagels toast toasts tartine tartines miettes gâteau gâteaux pâte pâtes légumes fruits salade soupe riz viande poisson fromage beurre glace biscuit biscuits goûters veille fête fêtes anniversaire croustillant croustillante fondant juteux congelé surgelé surgelés cru cuit
  sale sales saleté tache taches vaisselle essuyer frotter frottez brosser égoutter tremper essorer plonger plongez immerger torchon seau linge lessive
  griffer grimper somnoler dormir ronronner sauter matou matous félin félins minou chats chiens chiot chiots compagnon compagnons boule
  forestier refuge randonnée randonnées pré terrain côte île camping ruisseau rivière village marché gare aéroport avion vol vols compagnie compagnies aérienne aériennes hôtel bus métro trottoir vélotaf trafic circulation
  nuque ventre genou genoux lèvres joues cils ongles barbe peaux
  masser frictionner mousser tamponner agir pénétrer éviter contact irritation arrêter cesser application applications shampooing shampooings shampoings lavage lavages
  presser pincer coller visser percer scier clouer marquer aligner serrer desserrer centrer centrent envelopper enrouler gainés gainé gainée
  suffit suffisent fait faire fais faites font redevient devient deviennent arrive arrivent semble sentez pense pensez oubliez oublie dit raconte appelle adore vaut sait savoir marche marchent tombe
  problème problèmes souci soucis bazar rangement ordre réserve provisions recoin préféré histoire terminé terminée explorateur explorateurs poster balance soirée soirées veillée
  hiver été automne printemps hivernal hivernale estival vacances couette couverture fraîcheur chaleur gel givre brise
  courant secteur robinet évier plaque flamme penderie clou escalier palier cour allée abri remise
  lecteurs cuisiniers bricoleurs jardiniers cyclistes coureurs randonneurs campeurs musiciens frères sœurs grands parents garçons filles maman papa mamie papi menottes
  dur durs dures mou molle mous rugueux humides mouillés mouillée sèches secs externe interne enroulé noué dépliée rangé posés violent violente fort forts forte fortes gros grosse charge propreté
  siroter savourer déguster humer feuilleter bricoler flâner traîner pédaler filer partir revenir rentrer quitter rejoindre partager profiter contrôlez vérifiez vérifier remplacez changez changer tenez veillez prévoyez comptez traite aussitôt
  dormir dort dormez plier pliez pliée rouler roulez nouer nouez boutonner boutonnez glisser glissez secouer secouez rincer rincez essuyer essuyez sécher séchez suspendre suspendez accrocher accrochez empiler empilez vider videz remplir remplissez verser versez ôter ôtez ôtez retirer retirez enfiler enfilez
`;
