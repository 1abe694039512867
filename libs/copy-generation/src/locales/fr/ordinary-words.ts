/**
 * Words of the life around products: what people do and feel, when and where. They name no material, part, property or effect
 * that a product could have.
 */
export const ordinaryWords = `
  réchauffe réchauffer réchauffent protéger protégez protège éviter évite évitez voudra voudront voudrez voulu
  sensation sensations formule sommet concentration attention patience envie envies plaisir plaisirs bonheur joie
  sourire sourires rêve rêver rêverie rire rires amusement aventure aventures évasion détente calme sérénité
  tranquillité silence douceur tendresse humeur ambiance atmosphère esprit curiosité imagination créativité
  gourmandise appétit faim soif fatigue bonne bon bonnes bons bonjour bonsoir bienvenue salut coucou merci adieu bravo
  hop zou voilà oups ouf chut clic toc lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril
  mai juin juillet août septembre octobre novembre décembre lendemain veille aujourd hier demain aube crépuscule
  matinée matinées soirée soirées goûter apéro apéritif brunch pique dînette arrive arrivent arriver arrivé part
  partent partir partez reviennent revient revenir rentrer rentre rentrent sort sortent traverse traverser longe
  longer grimpe grimper descend descendre glisse glissent coule couler roule rouler roulent vole voler nage flâner
  flâne promener promène promènent balader courent court saute sauter danse danser chante chanter siffle bricoler
  bricole bricoleur bricoleuse cuisine cuisinier cuisinière pâtissier jardinier jardinière voyageur voyageuse
  randonneur randonneuse cycliste coureur coureuse lecteur lectrice musicien musicienne gourmand gourmande gourmands
  débutant débutante curieux curieuse rêveur rêveuse petits petites grands bambin bambins bout chou loulou loulous
  copain copains copine copines voisin voisine collègue collègues maman papa mamie papi tonton tata cousin cousine
  frère sœur fils fille filles garçon garçons jumeaux ado ados adulte adultes affronte affronter brave bravez défie
  savoure savourer savourez déguste déguster croque croquer trempe tremper grignote grignoter mijote mijoter rôtir
  griller frire émincer hacher éplucher pétrir fouetter saupoudrer assaisonner verser versez partager partage partagez
  régaler régale régalez trinquer pense penser pensez pensé croit croire croyez sait savoir savez su comprend
  comprenez connaît connaître connaissez oublie oublier oubliez souvient souvenir rappelle rappelez cherche chercher
  cherchez trouve demande demander réponse répondre dit dire dites raconte raconter parle parler parlez lit lire lisez
  apprend apprendre montre montrer montrez imagine imaginez aime aimer aimez adorent adore préfère préférer préférez
  déteste attendez attend tombe tomber tombent lève lever couche coucher réveille réveiller dort dormir dorment assied
  asseoir asseyez installe installer installez repose reposer détend pose posez change changer changez bouge bouger
  tient tenez lâche attrape attraper lance lancer touche toucher appuie tape taper clique cliquez tire pousse porte
  portez enfile enfilez noue dénoue zippe boutonne dehors dedans partout ailleurs nulle loin près proche autour devant
  derrière dessus dessous ici là voici jusque dès lors tandis puisque lorsque quand comme ainsi alors donc pourtant
  cependant toutefois néanmoins sinon ailleurs abord enfin bref autrement surtout presque quasiment vraiment
  simplement franchement clairement évidemment naturellement heureusement malheureusement hélas certes probablement
  sûrement forcément rapidement lentement doucement tranquillement facilement parfaitement exactement justement
  précisément soigneusement délicatement régulièrement immédiatement aussitôt bientôt tôt tard souvent rarement jamais
  toujours encore déjà désormais dorénavant autrefois naguère récemment longtemps pluvieux pluvieuse ensoleillé
  ensoleillée nuageux venteux froid froide froids froides frisquet glacial glacée gelé gelée tiède tièdes chaud chaude
  chaudes chauds humide moite sec sèche brumeux gris grise grisaille sombre lumineux lumineuse bruyant bruyante calmes
  tranquille tranquilles paresseux paresseuse pressé pressée fatigué fatiguée content contente heureux heureuse joyeux
  joyeuse gai gaie drôle rigolo sage sages coquin malin maligne astucieux futé gourmet averses giboulées flaque
  flaques brise orages canicule chaleur fraîcheur froidure verglas rosée brouillard bruine rentrée vacances congé
  congés fête fêtes anniversaire mariage baptême réveillon réunion boulot métro dodo gare aéroport avion bus tram
  bateau péniche vélo trottoir rue rues ruelle avenue place boulevard quartier marché boulangerie boulanger épicerie
  supermarché café bistrot restaurant cantine bibliothèque musée cinéma théâtre concert stade piscine gymnase école
  collège lycée fac université crèche hôpital cabinet colline collines vallée rivière fleuve lac étang côte
  falaise dune dunes île îles port quai champ champs pré prés prairie forêts clairière verger potager campement
  bivouac refuge cabane chalet dos nuque genou genoux cheville chevilles doigts main mains pouce paume joue joues
  bouche lèvres nez front menton oreille dent dents peu beaucoup trop assez moins plus davantage tant tellement autant
  aucun certains certaines quelques plusieurs tous toutes chacune autrui soi suffit suffisent suffire faudra fallait
  convienne vaut mieux pire colorés coloré colorée colorées bariolé séduit accompagnera
  accompagneront suivra suivront restera resteront gardera garderont sera seront fera feront pourra pourront ira iront
  viendra viendront prendra mettra tiendra faites fais fait font faisait disons allons allez viens venez prenons
  prends mets mettons donnez donne donner donnent retrouver retrouve retrouvez rejoindre rejoint quitter quitte
  quittez perdre perd perdez gagner gagne oublié surprise surprises mystère histoire histoires conte contes mot mots
  phrase voix bruit bruits odeur odeurs réparer réparation réparations visser dévisser percer scier poncer clouer
  peindre coller découper coudre tricoter broder plier déplier ranger trier empiler démonter remonter assembler
  emboîter encastrer remplacer remplacez vérifier vérifiez contrôler consultez respecter respectez suivez conservez
  rangez éloignez surveillez surveiller gardez utilisez utilisez laissez avaler inhaler chevet canapé fauteuils
  couette oreiller tasse bol assiette cuillère théière cafetière frigo
`;
