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
      piètement|base|pied|pieds en|à (quatre|cinq|six) étoile|étoiles
      se connecte|connectent (sans~fil) en|par|via|grâce bluetooth|usb|wifi|wlan; depuis|dès # an|ans|mois|euro|euros|€
      rien de plus|trop|superflu|compliqué
      accroche|accrochent|adhère|adhèrent|agrippe|agrippent|glisse|glissent|conserve|conservent|range|rangent|lave|lavent|sèche|sèchent|voit|voient mieux
      roll -top; roll top; réversible; réversibles; revêtement*; revêtu|revêtue|revêtus|revêtues de; de style; style _; revers
      réveil*; école*; écouteur*; écossais*; écosse; écossaise*; partie supérieure; étage supérieur
      livré|livrée|livrés|livrées avec; exclusivement en; pour usage; réduction (de|du) bruit
      lav*|nettoy*|rinc*|vaisselle .. à la main; à la main .. lav*|uniquement
      en cas d allergi*; allergi* .. éviter|évitez|contient|abstenir|déconseillé*
      évite*|attention|avertissement|avis|déconseillé* .. allergi*; réaction|réactions allergi*
      provoquer|causer|entraîner .. allergi*; personnes allergiques à|au|aux
      pas|non|aucunement compatib*; pas|non adapté|adaptée|adaptés|adaptées à|au|aux|pour; en charme; bois de charme; mieux vaut
      vaut|vaudra|vaudrait mieux; au mieux; remise en; réduit|réduisent|réduite|réduits|réduites le|la|les|l|à|au
      taille|format|encombrement|poids réduit|réduite
      à|se|être commander|commande|commandent|acheter|achète|achètent|acheté|achetée|procurer séparément|à~part|en~plus
      commande vocale|tactile|à; télé -commande; boîte|boite|coffret|emballage|pochette|paquet|papier|sac|carte cadeau
      taille|poche|compartiment|fermeture|coloris|couleur|vitesse|bouton|pièce|bandoulière unique
      partie|parties|couche|face|bord|tablette|moitié|côté|poche|compartiment|plateau|étage supérieur|supérieure|supérieurs|supérieures
      indice|classe|degré|housse|étui|film|coque|verre|capuchon|grille de protection
      ceinture|épingle|gilet|boucle|cran de sécurité
      shampoing|shampooing|savon|parfum|dentifrice|déodorant|encre solide|solides
      grand teint; teint|teinte|teints|teintes en|dans; circulation d air; circulation de l air; masque|sac de sommeil
      fauteuil relax; coupe relax; cuir|soie|laine véritable; véritable cuir|soie; attrape -rêve*; attrape -rêves; haut -top
      top en|à|de|sans|court|ample; imperméabilis*; spray imperméabilis*
      ne|n .. convient|conviennent pas (du~tout) à|aux|au|pour .. enfants|bébés|nourrissons|four|induction|extérieur|débutants|sport|natation|chiens|chats
      ne|n convient|conviennent pas à|aux|au|pour; déconseillé|déconseillée aux|au enfants|bébés|moins
      interdit|interdite aux enfants
      ne|n est|sont pas adapté|adaptée|adaptés|adaptées|conçu|conçue|conçus|conçues|prévu|prévue|prévus|prévues|destiné|destinée|fait|faite pour|à|aux|au .. enfants|bébés|four|induction|extérieur|sport|nager
      tenir|tenez|garder|gardez|conserver|conservez|ranger|rangez|stocker|stockez|conservation (le|la|les) (frais|bien|toujours) au sec
      au frais (et) au sec; au sec (et|,) au|à frais|l abri; à conserver|garder|ranger|stocker .. sec; un|endroit frais et sec
      endroit sec
      garder|tenir|tenez|conserver|conservez|ranger hors (de) portée; hors (de) (la) portée des enfants
      tenir|tenez|garder|gardez (à) l écart des enfants
      consult* .. médecin*|pharmacien*; avis|conseil d un|du médecin|médical
      limité|limitée|limités|limitées à; exclusivement; sapin|boule|boules|calendrier|marché|pull de|du noël
      soutien|appui|support|coussin|zone lombaire réglable; gain de place; économise*|gagne*|gagner .. place|espace
      peu encombrant*
      madère|aliments|aliment|couleur|bois|crème solide|solides
      taille|prenez|choisissez|commandez .. taille supérieure|inférieure|dessus|dessous
      jeu|jeux|table|format|repas|soirée|vie|tente|voiture familial|familiale|familiaux|familiales
      emballage|carton|boîte d origine; d origine végétale contrôlée; papier|boîte|sac|emballage cadeau
      choc|coup|vent|goût|café|arôme|odeur fort|forte|forts
      règle|régule|réguler|régulent (la) température|chaleur|vapeur|débit|vitesse|luminosité
    `,
  },
  {
    // How it is powered, and everything that is put into it.
    claimClass: 'compatibility',
    rule: 'allowed',
    phrases: `
      se marie|marient|accorde|accordent (bien) à|avec leur|leurs|sa|son|ses
      pour tout|toute le|la|votre|son bazar|barda|fourbi|attirail|nécessaire|reste|contenu|courrier|linge|matériel|fouillis|nécessaire|petit~monde|semaine|famille|saison|jour
      pour tout|tous|toute|toutes ce|ceux|celles|la|le|les qui|que|qu|reste
      fonctionne|fonctionnent|marche|marchent sur|avec (le|la|du|des|une|un) secteur|piles|pile|batterie|accu|câble|courant
      se branche|branchent sur|à|au (le|la|une|n) secteur|prise|courant
    `,
  },
  {
    // Whether it is protected from water, other lists judge.
    claimClass: 'safety',
    rule: 'allowed',
    phrases: `protection (ip*) contre (la|les|l|le) éclaboussures|eau|pluie|poussière|humidité|projections; protection ip*`,
  },
  {
    claimClass: 'eco',
    rule: 'evidence',
    phrases: `
      zéro empreinte|carbone|émission|émissions|déchet|déchets|plastique|impact|gaspillage; éco; éco -*; écolo*; écofriendly
      écolabel*; écoresponsable*; écoconçu*; environnement*; durable*; durabilité; bio; biologique*; biodégrad*; biosourcé*
      compostable*; recycl*; upcycl*; surcyclé*; réutilis*; renouvelable*; vert planète; carbone; co2|co₂; empreinte; neutre en
      bilan carbone; zéro déchet|carbone|plastique|émission*|gaspillage; sans plastique|cruauté|pesticides|déchet*; équitable*
      éthique*; responsable*
      respectueux|respectueuse|respectueuses|respecte|respectent|doux|douce|bon|bonne|bien|gentil|gentille|clément|bienveillant*|tendre .. planète|terre|nature|environnement|climat|océans
      ami|amie|amis|amies de la nature|terre|planète
      protège|protègent|préserve|préservent|sauve|sauver|sauvez|aide|épargne|soulage|chérit .. planète|terre|nature|environnement|climat|océans|forêts
      la planète|nature|terre (vous) .. remercie*|dit merci; pour (le bien de) la|notre|une planète|terre|nature; fsc; gots
      oeko -tex; oekotex; ecocert; écolabel; label vert; naturel; naturelle; naturels; naturelles; naturellement
      d'origine naturelle|végétale; 100 % naturel*|recyclé*|bio; conscience tranquille; bonne conscience; seconde vie
      générations futures; avenir plus; planète; climat*; vegan; végane; végétalien*; commerce équitable; fairtrade; locavore
      circuit court; abeilles; mode responsable|lente; basse consommation; économe* en (énergie|eau)
      économie d'énergie|circulaire; émission*; pollu*; forêts tropicales|anciennes|primaires|gérées; déforestation; traçab*
      traçable*
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
      santé; sain; saine; sains; saines; guérit; guérir; guérison; soigne|soignent les|vos|la|votre|le; soigner
      soins médicaux|thérapeutiques; thérap*; médic*; médecin*; clinique*; orthopéd*; pharma*; soulage; soulager; soulagent
      soulageant; soulagement; apaise; apaiser; apaisant*; apaisent; calme .. douleurs|nerfs|stress|peau|esprit; calmant*
      prévient; prévenir; combat; combattre
      réduit|réduisent|réduire|élimine|atténue|diminue|contre|anti .. douleur*|stress|rides|inflammation*|fatigue|acné|allergie*|crampe*|tensions|cellulite|ronflement*|migraine*|insomnie|maux
      mal de dos|tête|ventre; maux de; douleur*; stress; antistress
      anti -stress|-âge|-rides|-bactérien*|-inflammatoire*|-allergique*|-oxydant*|-fatigue|-douleur; antibactérien*
      antimicrobien*; antiseptique*; antioxydant*; antiallergique*; anti -acarien*; immunit*; immun*; métabol*; digesti*
      circulation sanguine; circulation du sang; détox*; désintoxi*; minceur; maigrir; amincissant*; brûle* .. graisse*
      perte de poids; perdre du|des poids|kilos; perdez du|des poids|kilos; maigri*; coupe|couper .. faim; vitamine*; vitamin*
      nutriti*; nourrit; nourrissant*; hydrat*; revitalis*; régénér*; rajeuni*; éclat du|de|à teint|peau
      teint éclatant|lumineux|frais|unifié|radieux|parfait; bonne mine; bien -être; bienêtre; bienfaisant*; bienfait*; relax*
      détend; détente; zen; posture
      améliore|améliorer|favorise|favorisent|stimule|renforce|booste|soutient .. sommeil|posture|circulation|digestion|concentration|humeur|peau|santé|énergie|récupération|immunité|cheveux|dos
      sommeil profond|réparateur|paisible; meilleur sommeil; dormir|dormez|dort mieux|profondément|comme; endorm*
      bon|bonne|bons|doux|douce|bénéfique*|idéal pour la|le|votre|les peau|dos|corps|cœur|articulations|yeux|cheveux|santé|digestion|pieds|esprit
      fait du bien; respecte* (la|votre) peau; tonifi*; énergisant*; anti -ronflement; eczéma*; psoriasis; arthrite; arthrose
      rhumatisme*; asthme; diabète; bronchite; rhume; grippe; toux; insomnie*; cellulite; caries; sciatique; hypertension
      démangeaison*; pellicules; chute de cheveux
      renforc*|stimul*|boost*|favoris*|amélior* .. défenses|immunité|immunitaire*|sommeil|circulation|digestion|concentration|mémoire|récupération|peau
      aide|aident|aider à (mieux) dormir|s~endormir|maigrir|se~détendre|digérer|se~concentrer; cuir chevelu apaisé
    `,
  },
  {
    claimClass: 'health',
    rule: 'evidence',
    phrases: `lombaire*; dermatolog*; contrôle ophtalmologique`,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    phrases: `
      sûre; sûrs; sûres; sans danger|risque|crainte; sécurité; sécuris*; sécuritaire*; inoffensi*; non toxique*; toxique*
      toxines; ignifug*; incombustible*; antidérap*; anti -dérapant*; antichoc*; incassable*; ininflammable*
      résist* (à|au) (la) chaleur|feu; sans produits (toxiques|nocifs|chimiques); protège (vos|votre|les|contre|des|du|de|bien)
      protègent; protection; protecteur*; protectrice*; adapté* aux enfants|bébés; alimentaire; passe au lave
      tranquillité d'esprit; fiable en; rassur*
    `,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    carriedBy: ['certificates'],
    phrases: `certifi*; testé*; approuvé*; homologué*; norme*; norme ce`,
  },
  {
    claimClass: 'health',
    rule: 'evidence',
    carriedBy: ['hypoallergenic'],
    phrases: `hypoallergén*; allergi*; antiallergi*`,
  },
  {
    claimClass: 'origin',
    rule: 'evidence',
    phrases: `
      fabriqué|fabriquée|fabriqués|fabriquées|produit|produite|produits|produites|confectionné|confectionnée|confectionnés|confectionnées|assemblé|assemblée|conçu|conçue|conçus|conçues|cousu|cousue|cousus|tissé|tissée|tissés|tricoté|tricotée|brassé|torréfié|né|née|cultivé|cultivée|imaginé|imaginée|dessiné|dessinée|façonné|façonnée en|au|aux|à|près|dans _
      made in _; fabrication _
      fait|faite|faits|faites|cousu|cousue|peint|peinte|tissé|tissée|soufflé|soufflée|tricoté|tricotée (à la)|à main; à la main
      fait|faite|faits -main; fait main; artisan*; savoir -faire; manufacture*; atelier*; français*; italien*; allemand*; suisse
      britannique*; anglais*; écossais*; irlandais*; japonais*; scandinave*; nordique*; suédois*; danois*; norvégien*
      finlandais*; portugais*; espagnol*; turc; turque*; américain*; chinois*; indien*; marocain*; belge; européen*; breton*
      provençal*; basque; vosgien*; importé*; locale; local; locaux; localement
      vient|venu|venue|provient|provenance|originaire (de|du|d'|des) _; issu|issue du|de terroir; terroir; tradition*; patrimoine
      héritage; depuis #; fondé* en; générations; authentique*; originel*; véritable*; familial*; petite série; du producteur
      de la ferme; origine france|garantie|contrôlée
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['waterproof'],
    phrases: `
      imperméable*; imperméabilité; étanche; étanches; étanchéité; waterproof
      reste|restent|garde|gardent|maintient|rester .. sec|secs|sèche|sèches|au~sec; au sec; sous l eau
      nager|nagez|baignade|plonger|plongez avec; pour nager|plonger; pendant la baignade|natation; dans la piscine
      sous la douche
      brave|bravent|affronte|affrontent|défie|défient|résiste|résistent|supporte .. pluie|pluies|averse*|intempérie*|tempête*|orage*|déluge|immersion|eau
      ne laisse|laissent (pas) .. eau|pluie|goutte|passer; aucune goutte; par tous les temps; tout temps; tous temps
      sous la pluie; pluie battante; submersible*; immergeable*; anti -fuite*|-pluie; par mauvais temps; qu'il pleuve
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['water_resistant', 'waterproof'],
    phrases: `
      déperlant*; hydrofuge*; étanche|étanches|étanchéité|imperméable|imperméables (jusqu) à|a # atm|bar|bars|m|mètres
      résist* à|aux eau|pluie|éclaboussures|projections; craint|craignent (pas) .. pluie|averse*|éclaboussures
      résistant|résistante|résistants|résistantes à (l'|l) eau|humidité|éclaboussures; résist* aux éclaboussures
      repousse* .. eau|pluie|humidité|éclaboussures; protection (ip*) contre (la|les|l|le) éclaboussures|projections|eau|pluie
      anti -éclaboussure*; jours de pluie; temps humide
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    phrases: `
      résist*; solide; solides; solidité; solidement; robuste*; robustesse; inusable*; indestructible*; indéchirable*
      incassable*; inaltérable*; increvable*; infroissable*; inoxydable; inrayable*; longévité; longue durée|vie
      dure|durent|durer|tient|tiendra|durera .. ans|années|longtemps|vie|temps|toujours|décennies
      fait|faite|conçu|conçue|bâti|bâtie pour durer; à vie; pour la vie; pour toujours; éternel*; intemporel*
      au fil des ans|années|lavages|saisons; année après; lavage après; pendant des|de années|longues; des années
      ne .. casse|cassent|rouille|déchire|déforme|décolore|rétrécit|bouge|bouloche
      garde|gardent|conserve|conservent .. forme|couleur|éclat|tenue; à toute épreuve
      anti -rayure*|-tache*|-corrosion|-usure|-froissement|-odeur*|-choc; antitache*; antirouille; antirayures; coupe -vent
      coupevent; respirant*; respirabilité; isolant*; isole; isotherm*; thermiqu*; séchage rapide; sèche vite; renforcé*
      costaud*; ultra -résist*|-solide*; facile à entretenir; sans repassage|entretien; usage intensif
      traverse .. temps|années|saisons|générations
    `,
  },
  {
    claimClass: 'warranty',
    rule: 'evidence',
    carriedBy: ['warranty', 'guarantee'],
    phrases: `
      garantie; garanties; garanti; garantis; garantit; garantissons; promesse; promet; promettons; promis
      nous remplaçons|réparons; réparable*; couvert par
    `,
  },
  {
    claimClass: 'warranty',
    rule: 'banned',
    phrases: `
      satisfait|satisfaits|satisfaite ou remboursé*; rembours*; retours|retour (gratuit*|offert*|sous|facile*); échange*
      à l'essai; essai gratuit; essayez; sans engagement; sans risque; renvoyer; droit de rétractation
    `,
  },
  {
    claimClass: 'promotion',
    rule: 'banned',
    phrases: `
      solde; soldes; soldé*; promo; promos; promotion*; rabais; remise*; réduction*
      prix réduit*|cassé*|bas|mini|imbattable*|doux|sacrifié*|spécial*|barré*|choc|malin|fou; baisse* de prix; prix en baisse
      bon plan; bonne affaire; bonnes affaires; aubaine*; occasion à
      offre|offres spéciale*|limitée*|exceptionnelle*|valable*|promotionnelle*|du|flash; en offre; offert; offerte; offerts
      gratuit*; cadeau*; en cadeau; idée cadeau; coupon*; code promo; bon d'achat; # % de réduction|remise|moins
      pour cent de réduction|remise|moins; moitié prix; à moitié; demi -tarif|-prix; à prix; économis*; économique*; pas cher
      moins cher*; bon marché; abordab*; livraison*; livré|livrée|livrés|livrées (à|chez|sous|en) domicile|vous|# jours|24
      livré|livrée|livrés|livrées gratuitement|rapidement|demain; expédi*; port offert; frais de port; acheter; achetez; achète
      achat; commandez; passez|passer|votre commande; commander maintenant|vite|en~ligne; profitez; profiter; craquez; foncez
      courez; dépêchez; vite !; faites vite; saisissez; offrez; faites -vous plaisir; ajoutez au panier; ne manquez|ratez pas
      à ne pas manquer|rater; à saisir; dernière* chance|pièces|jours|minute|heures; derniers jours|exemplaires|articles
      stock* limité*|restant|épuisé; dans la limite; jusqu'à épuisement; épuisement; édition limitée; quantité limitée|limitées
      série limitée; temps limité; durée limitée; limité*; exclusi*; nouveauté*; tout nouveau; toute nouvelle
      nouvelle collection; vient d'arriver|de; en avant -première; aujourd'hui seulement
      maintenant disponible|seulement|à|en|au|chez; disponible|achetez|commandez maintenant; dès maintenant
      seulement aujourd'hui; ce week; plus que #; il ne reste; bientôt; fin de série; déstockage; liquidation; ventes privées
      vente flash|privée; black friday; noël; saint -valentin; fête des mères|pères; deux pour|achetés; # pour #; le deuxième
      acheté*; précommande*; inscrivez; cliquez; visitez; appelez; abonnez; fidélité; paiement en; sans frais; rapport qualité
      qualité -prix; qualité prix; petit prix; petits prix; au lieu de
    `,
  },
  {
    claimClass: 'superlative',
    rule: 'banned',
    phrases: `
      meilleur*; mieux; mieux que|qu; le|la|les plus _; le nec; nec plus; numéro un|1; n ° 1; no 1; leader*; premier choix
      première qualité; top; ultime*; suprême*; unique; uniques; unique|uniques au monde|en son genre; inégal*; inégalé*
      incomparab*; imbattable*; insurpass*; sans égal|égale|pareil|pareille|rival|rivale|équivalent|précédent; hors pair
      hors du commun; hors norme*; exceptionnel*; extraordinaire*; remarquable*; formidable*; fantastique*; fabuleu*; merveill*
      magnifique*; superbe*; sublime*; splendide*; somptueu*; sensationnel*; spectaculaire*; époustouflant*; incroyab*
      inoubliab*; irrésistib*; incontournab*; indispensab*; parfait*; perfection; impeccab*; irréprochab*; idéal; idéale; idéaux
      idéales; idéalement; excellen*; supérieur*; premium; prestige*; prestigieu*; luxe; luxueu*; raffin*; exquis*; haut de gamme
      haut -de-gamme; haute qualité|couture|performance; grande qualité; qualité supérieure|exceptionnelle|premium|irréprochable
      élégan*; élégance; chic; stylé*; tendance*; à la mode; sophistiqu*; beau; belle; beaux; belles; joli; jolie; jolis; jolies
      charmant*; charme; ravissant*; séduisant*; envoût*; magique*; enchant*; divin*; génial*; super; hyper; méga; ultra
      révolution*; innov*; avant -garde; dernier cri; à la pointe; de pointe; nouvelle génération; primé*; récompens*; célèbre*
      renomm*; réputé*; légend*; iconique*; culte; mythique*; populaire*; préféré*; favori*; adoré*; plébiscit*; recommand*
      approuvé par; cinq étoiles; # étoiles; coup de cœur; aimer; aimerez; adorerez; adorer; vous allez; tombez
      tomberez amoureu*; rêve*; de rêve; chef -d'œuvre|d'oeuvre; chef d'œuvre|d'oeuvre; bijou de; référence en; au monde
      du monde; du marché; de tous les temps; jamais vu|vue|égalé; rien ne|de; aucun autre|aucune autre; surpass*; surclass*
      dépasse* .. concurren*|autres|tous; concurrence; concurren*; jalou*; bluff*; éblouis*; impressionn*; must; must -have
      absolument; vraiment; véritablement; tellement; fiable*; sans effort; illimité*; infini*; professionnel*; sur mesure
      d'exception; investissement; summum; comble du; excellence; star; vedette
    `,
  },
  {
    claimClass: 'compatibility',
    rule: 'evidence',
    carriedBy: OTHER_USES,
    phrases: `
      -lit; canapé|fauteuil|pouf convertible; convertible* en lit; se transforme|transforment|déplie|déplient en lit; clic -clac
      couchage pour|de une|deux|trois|# (personnes|places)
    `,
  },
  {
    claimClass: 'compatibility',
    rule: 'evidence',
    phrases: `
      compatib*
      convient|conviennent|adapté|adaptée|adaptés|adaptées|adapte|adaptent|conçu|conçue|pensé|pensée .. tous|toutes|tout|toute|chaque|enfants|bébés|hommes|femmes|débutants|débutantes|professionnels|chiens|chats|extérieur|voyage|voyages|sport|randonnée|natation|plongée|induction|micro|four|végans|pluie|intempéries
      fonctionne* avec|sur; se marie* (parfaitement|bien) avec|à; s accorde|accordent|accordera avec|à
      s associe|associent|associera avec|à; va|vont avec (tout|toutes|tous); assorti* à tout*; combine* avec
      pour tous|toutes|toute|tout|chaque|homme*|femme*|enfant*|bébé*|voyage*|randonn*|sport*|occasion*|saison*|débutant*|professionnel*
      toutes occasions; toute saison; toutes saisons; tous types; quatre saisons; universel*; polyvalen*; multifonction*
      multi -usage*|-fonction*; taille unique convient; iphone*; ipad*; android; ios; bluetooth; usb -c; alexa; macbook*
      bagage*|taille|format|valise cabine; du matin au soir; du bureau à|au|aux; tout -terrain; passe -partout; se connecte*
      se branche*
    `,
  },
  ...claimsInSentences,
];
