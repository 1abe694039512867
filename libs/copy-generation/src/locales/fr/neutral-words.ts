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
  petit déjeuner déjeuner dîner matin midi soir nuit journée jour jours semaine week-end année moment
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
`;
