import { fold } from '../../verify/language/tokens';
import { type CheckWords, type ClaimWords } from '../check-words';
import { components } from './components';
import { crafts } from './crafts';
import { details } from './details';
import { everydayWords } from './everyday-words';
import { features } from './features';
import { fittings } from './fittings';
import { ingredients } from './ingredients';
import { kinds } from './kinds';
import { neutralWords } from './neutral-words';
import { ordinaryWords } from './ordinary-words';
import { places } from './places';
import { shopKinds } from './shop-kinds';
import { shopValues } from './shop-values';
import { specialKinds } from './special-kinds';
import { values } from './values';

const claims: readonly ClaimWords[] = [
  {
    // What looks like a claim and is none.
    claimClass: 'superlative',
    rule: 'allowed',
    phrases: `se connecte|connectent (sans~fil) en|par|via|grâce bluetooth|usb|wifi|wlan; depuis|dès # an|ans|mois|euro|euros|€; rien de plus|trop|superflu|compliqué; accroche|accrochent|adhère|adhèrent|agrippe|agrippent|glisse|glissent|conserve|conservent|range|rangent|lave|lavent|sèche|sèchent|voit|voient mieux; roll -top; roll top; réversible; réversibles; revêtement*; revêtu|revêtue|revêtus|revêtues de; de style; style _; revers; réveil*; école*; écouteur*; écossais*; écosse; écossaise*; partie supérieure; étage supérieur; livré|livrée|livrés|livrées avec; exclusivement en; pour usage; réduction (de|du) bruit
      lav*|nettoy*|rinc*|vaisselle .. à la main; à la main .. lav*|uniquement
      en cas d allergi*; allergi* .. éviter|évitez|contient|abstenir|déconseillé*; évite*|attention|avertissement|avis|déconseillé* .. allergi*; réaction|réactions allergi*; provoquer|causer|entraîner .. allergi*; personnes allergiques à|au|aux
      pas|non|aucunement compatib*; pas|non adapté|adaptée|adaptés|adaptées à|au|aux|pour; mieux vaut; au mieux; remise en; réduit|réduisent|réduite|réduits|réduites le|la|les|l|à|au; taille|format|encombrement|poids réduit|réduite
      à|se|être commander|commande|commandent|acheter|achète|achètent|acheté|achetée|procurer séparément|à~part|en~plus
      commande vocale|tactile|à; télé -commande; boîte|boite|coffret|emballage|pochette|paquet|papier|sac|carte cadeau
      taille|poche|compartiment|fermeture|coloris|couleur|vitesse|bouton|pièce|bandoulière unique
      partie|parties|couche|face|bord|tablette|moitié|côté|poche|compartiment|plateau|étage supérieur|supérieure|supérieurs|supérieures
      indice|classe|degré|housse|étui|film|coque|verre|capuchon|grille de protection; ceinture|épingle|gilet|boucle|cran de sécurité
      shampoing|shampooing|savon|parfum|dentifrice|déodorant|encre solide|solides
      grand teint; teint|teinte|teints|teintes en|dans; circulation d air; circulation de l air; masque|sac de sommeil; fauteuil relax; coupe relax; cuir|soie|laine véritable; véritable cuir|soie; attrape -rêve*; attrape -rêves; haut -top; top en|à|de|sans|court|ample; imperméabilis*; spray imperméabilis*
      ne|n .. convient|conviennent pas (du~tout) à|aux|au|pour .. enfants|bébés|nourrissons|four|induction|extérieur|débutants|sport|natation|chiens|chats; ne|n convient|conviennent pas à|aux|au|pour; déconseillé|déconseillée aux|au enfants|bébés|moins; interdit|interdite aux enfants
      ne|n est|sont pas adapté|adaptée|adaptés|adaptées|conçu|conçue|conçus|conçues|prévu|prévue|prévus|prévues|destiné|destinée|fait|faite pour|à|aux|au .. enfants|bébés|four|induction|extérieur|sport|nager
      tenir|tenez|garder|gardez|conserver|conservez|ranger|rangez|stocker|stockez|conservation (le|la|les) (frais|bien|toujours) au sec; au frais (et) au sec; au sec (et|,) au|à frais|l abri; à conserver|garder|ranger|stocker .. sec; un|endroit frais et sec; endroit sec
      garder|tenir|tenez|conserver|conservez|ranger hors (de) portée; hors (de) (la) portée des enfants; tenir|tenez|garder|gardez (à) l écart des enfants
      consult* .. médecin*|pharmacien*; avis|conseil d un|du médecin|médical
      limité|limitée|limités|limitées à; exclusivement; sapin|boule|boules|calendrier|marché|pull de|du noël
      soutien|appui|support|coussin|zone lombaire réglable; gain de place; économise*|gagne*|gagner .. place|espace; peu encombrant*
      madère|aliments|aliment|couleur|bois|crème solide|solides; taille|prenez|choisissez|commandez .. taille supérieure|inférieure|dessus|dessous
      jeu|jeux|table|format|repas|soirée|vie|tente|voiture familial|familiale|familiaux|familiales
      emballage|carton|boîte d origine; d origine végétale contrôlée; papier|boîte|sac|emballage cadeau
      choc|coup|vent|goût|café|arôme|odeur fort|forte|forts; règle|régule|réguler|régulent (la) température|chaleur|vapeur|débit|vitesse|luminosité`,
  },
  {
    claimClass: 'eco',
    rule: 'evidence',
    phrases: `zéro empreinte|carbone|émission|émissions|déchet|déchets|plastique|impact|gaspillage; éco; éco -*; écolo*; écofriendly; écolabel*; écoresponsable*; écoconçu*; environnement*; durable*; durabilité; bio; biologique*; biodégrad*; biosourcé*; compostable*; recycl*; upcycl*; surcyclé*; réutilis*; renouvelable*; vert planète; carbone; co2; empreinte; neutre en; bilan carbone; zéro déchet|carbone|plastique|émission*|gaspillage; sans plastique|cruauté|pesticides|déchet*; équitable*; éthique*; responsable*; respectueux|respectueuse|respectueuses|respecte|respectent|doux|douce|bon|bonne|bien|gentil|gentille|clément|bienveillant*|tendre .. planète|terre|nature|environnement|climat|océans; ami|amie|amis|amies de la nature|terre|planète; protège|protègent|préserve|préservent|sauve|sauver|sauvez|aide|épargne|soulage|chérit .. planète|terre|nature|environnement|climat|océans|forêts; la planète|nature|terre (vous) .. remercie*|dit merci; pour (le bien de) la|notre|une planète|terre|nature; fsc; gots; oeko -tex; oekotex; ecocert; écolabel; label vert; naturel; naturelle; naturels; naturelles; naturellement; d'origine naturelle|végétale; 100 % naturel*|recyclé*|bio; conscience tranquille; bonne conscience; seconde vie; générations futures; avenir plus; planète; climat*; vegan; végane; végétalien*; commerce équitable; fairtrade; locavore; circuit court; abeilles; mode responsable|lente; basse consommation; économe* en (énergie|eau); économie d'énergie|circulaire; émission*; pollu*; forêts tropicales|anciennes|primaires|gérées; déforestation; traçab*; traçable*`,
  },
  {
    claimClass: 'health',
    rule: 'banned',
    phrases: `santé; sain; saine; sains; saines; guérit; guérir; guérison; soigne|soignent les|vos|la|votre|le; soigner; soins médicaux|thérapeutiques; thérap*; médic*; médecin*; clinique*; orthopéd*; pharma*; soulage; soulager; soulagent; soulageant; soulagement; apaise; apaiser; apaisant*; apaisent; calme .. douleurs|nerfs|stress|peau|esprit; calmant*; prévient; prévenir; combat; combattre; réduit|réduisent|réduire|élimine|atténue|diminue|contre|anti .. douleur*|stress|rides|inflammation*|fatigue|acné|allergie*|crampe*|tensions|cellulite|ronflement*|migraine*|insomnie|maux; mal de dos|tête|ventre; maux de; douleur*; stress; antistress; anti -stress|-âge|-rides|-bactérien*|-inflammatoire*|-allergique*|-oxydant*|-fatigue|-douleur; antibactérien*; antimicrobien*; antiseptique*; antioxydant*; antiallergique*; anti -acarien*; immunit*; immun*; métabol*; digesti*; circulation sanguine; circulation du sang; détox*; désintoxi*; minceur; maigrir; amincissant*; brûle* .. graisse*; perte de poids; perdre du|des poids|kilos; perdez du|des poids|kilos; maigri*; coupe|couper .. faim; vitamine*; vitamin*; nutriti*; nourrit; nourrissant*; hydrat*; revitalis*; régénér*; rajeuni*; éclat du|de|à teint|peau; teint éclatant|lumineux|frais|unifié|radieux|parfait; bonne mine; bien -être; bienêtre; bienfaisant*; bienfait*; relax*; détend; détente; zen; ergonom*; posture; améliore|améliorer|favorise|favorisent|stimule|renforce|booste|soutient .. sommeil|posture|circulation|digestion|concentration|humeur|peau|santé|énergie|récupération|immunité|cheveux|dos; sommeil profond|réparateur|paisible; meilleur sommeil; dormir|dormez|dort mieux|profondément|comme; endorm*; bon|bonne|bons|doux|douce|bénéfique*|idéal pour la|le|votre|les peau|dos|corps|cœur|articulations|yeux|cheveux|santé|digestion|pieds|esprit; fait du bien; respecte* (la|votre) peau; tonifi*; énergisant*; anti -ronflement; eczéma*; psoriasis; arthrite; arthrose; rhumatisme*; asthme; diabète; bronchite; rhume; grippe; toux; insomnie*; cellulite; caries; sciatique; hypertension; démangeaison*; pellicules; chute de cheveux; renforc*|stimul*|boost*|favoris*|amélior* .. défenses|immunité|immunitaire*|sommeil|circulation|digestion|concentration|mémoire|récupération|peau; aide|aident|aider à (mieux) dormir|s~endormir|maigrir|se~détendre|digérer|se~concentrer; cuir chevelu apaisé`,
  },
  {
    claimClass: 'health',
    rule: 'evidence',
    phrases: `lombaire*; dermatolog*; contrôle ophtalmologique`,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    phrases: `sûre; sûrs; sûres; sans danger|risque|crainte; sécurité; sécuris*; sécuritaire*; inoffensi*; non toxique*; toxique*; toxines; ignifug*; incombustible*; antidérap*; anti -dérapant*; antichoc*; incassable*; ininflammable*; résist* (à|au) (la) chaleur|feu; sans produits (toxiques|nocifs|chimiques); protège (vos|votre|les|contre|des|du|de|bien); protègent; protection; protecteur*; protectrice*; adapté* aux enfants|bébés; alimentaire; passe au lave; tranquillité d'esprit; fiable en; rassur*`,
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
    phrases: `fabriqué|fabriquée|fabriqués|fabriquées|produit|produite|produits|produites|confectionné|confectionnée|confectionnés|confectionnées|assemblé|assemblée|conçu|conçue|conçus|conçues|cousu|cousue|cousus|tissé|tissée|tissés|tricoté|tricotée|brassé|torréfié|né|née|cultivé|cultivée|imaginé|imaginée|dessiné|dessinée|façonné|façonnée en|au|aux|à|près|dans _; made in _; fabrication _; fait|faite|faits|faites|cousu|cousue|peint|peinte|tissé|tissée|soufflé|soufflée|tricoté|tricotée (à la)|à main; à la main; fait|faite|faits -main; fait main; artisan*; savoir -faire; manufacture*; atelier*; français*; italien*; allemand*; suisse; britannique*; anglais*; écossais*; irlandais*; japonais*; scandinave*; nordique*; suédois*; danois*; norvégien*; finlandais*; portugais*; espagnol*; turc; turque*; américain*; chinois*; indien*; marocain*; belge; européen*; breton*; provençal*; basque; vosgien*; importé*; locale; local; locaux; localement; vient|venu|venue|provient|provenance|originaire (de|du|d'|des) _; issu|issue du|de terroir; terroir; tradition*; patrimoine; héritage; depuis #; fondé* en; générations; authentique*; originel*; véritable*; familial*; petite série; du producteur; de la ferme; origine france|garantie|contrôlée`,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['waterproof'],
    phrases: `imperméable*; imperméabilité; étanche; étanches; étanchéité; waterproof; reste|restent|garde|gardent|maintient|rester .. sec|secs|sèche|sèches|au~sec; au sec; sous l eau; nager|nagez|baignade|plonger|plongez avec; pour nager|plonger; pendant la baignade|natation; dans la piscine; sous la douche; brave|bravent|affronte|affrontent|défie|défient|résiste|résistent|supporte .. pluie|pluies|averse*|intempérie*|tempête*|orage*|déluge|immersion|eau; ne laisse|laissent (pas) .. eau|pluie|goutte|passer; aucune goutte; par tous les temps; tout temps; tous temps; sous la pluie; pluie battante; submersible*; immergeable*; anti -fuite*|-pluie; par mauvais temps; qu'il pleuve`,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: ['water_resistant', 'waterproof'],
    phrases: `déperlant*; hydrofuge*; étanche|étanches|étanchéité|imperméable|imperméables (jusqu) à|a # atm|bar|bars|m|mètres; résist* à|aux eau|pluie|éclaboussures|projections; craint|craignent (pas) .. pluie|averse*|éclaboussures; résistant|résistante|résistants|résistantes à (l'|l) eau|humidité|éclaboussures; résist* aux éclaboussures; repousse* .. eau|pluie|humidité|éclaboussures; anti -éclaboussure*; jours de pluie; temps humide`,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    phrases: `résist*; solide; solides; solidité; solidement; robuste*; robustesse; inusable*; indestructible*; indéchirable*; incassable*; inaltérable*; increvable*; infroissable*; inoxydable; inrayable*; longévité; longue durée|vie; dure|durent|durer|tient|tiendra|durera .. ans|années|longtemps|vie|temps|toujours|décennies; fait|faite|conçu|conçue|bâti|bâtie pour durer; à vie; pour la vie; pour toujours; éternel*; intemporel*; au fil des ans|années|lavages|saisons; année après; lavage après; pendant des|de années|longues; des années; ne .. casse|cassent|rouille|déchire|déforme|décolore|rétrécit|bouge|bouloche; garde|gardent|conserve|conservent .. forme|couleur|éclat|tenue; à toute épreuve; anti -rayure*|-tache*|-corrosion|-usure|-froissement|-odeur*|-choc; antitache*; antirouille; antirayures; coupe -vent; coupevent; respirant*; respirabilité; isolant*; isole; isotherm*; thermiqu*; séchage rapide; sèche vite; renforcé*; costaud*; ultra -résist*|-solide*; facile à entretenir; sans repassage|entretien; usage intensif; traverse .. temps|années|saisons|générations`,
  },
  {
    claimClass: 'warranty',
    rule: 'evidence',
    carriedBy: ['warranty', 'guarantee'],
    phrases: `garantie; garanties; garanti; garantis; garantit; garantissons; promesse; promet; promettons; promis; nous remplaçons|réparons; réparable*; couvert par`,
  },
  {
    claimClass: 'warranty',
    rule: 'banned',
    phrases: `satisfait|satisfaits|satisfaite ou remboursé*; rembours*; retours|retour (gratuit*|offert*|sous|facile*); échange*; à l'essai; essai gratuit; essayez; sans engagement; sans risque; renvoyer; droit de rétractation`,
  },
  {
    claimClass: 'promotion',
    rule: 'banned',
    phrases: `solde; soldes; soldé*; promo; promos; promotion*; rabais; remise*; réduction*; prix réduit*|cassé*|bas|mini|imbattable*|doux|sacrifié*|spécial*|barré*|choc|malin|fou; baisse* de prix; prix en baisse; bon plan; bonne affaire; bonnes affaires; aubaine*; occasion à; offre|offres spéciale*|limitée*|exceptionnelle*|valable*|promotionnelle*|du|flash; en offre; offert; offerte; offerts; gratuit*; cadeau*; en cadeau; idée cadeau; coupon*; code promo; bon d'achat; # % de réduction|remise|moins; pour cent de réduction|remise|moins; moitié prix; à moitié; demi -tarif|-prix; à prix; économis*; économique*; pas cher; moins cher*; bon marché; abordab*; livraison*; livré|livrée|livrés|livrées (à|chez|sous|en) domicile|vous|# jours|24; livré|livrée|livrés|livrées gratuitement|rapidement|demain; expédi*; port offert; frais de port; acheter; achetez; achète; achat; commandez; passez|passer|votre commande; commander maintenant|vite|en~ligne; profitez; profiter; craquez; foncez; courez; dépêchez; vite !; faites vite; saisissez; offrez; faites -vous plaisir; ajoutez au panier; ne manquez|ratez pas; à ne pas manquer|rater; à saisir; dernière* chance|pièces|jours|minute|heures; derniers jours|exemplaires|articles; stock* limité*|restant|épuisé; dans la limite; jusqu'à épuisement; épuisement; édition limitée; quantité limitée|limitées; série limitée; temps limité; durée limitée; limité*; exclusi*; nouveauté*; tout nouveau; toute nouvelle; nouvelle collection; vient d'arriver|de; en avant -première; aujourd'hui seulement; maintenant disponible|seulement|à|en|au|chez; disponible|achetez|commandez maintenant; dès maintenant; seulement aujourd'hui; ce week; plus que # ; il ne reste; bientôt; fin de série; déstockage; liquidation; ventes privées; vente flash|privée; black friday; noël; saint -valentin; fête des mères|pères; deux pour|achetés; # pour #; le deuxième; acheté*; précommande*; inscrivez; cliquez; visitez; appelez; abonnez; fidélité; paiement en; sans frais; rapport qualité; qualité -prix; qualité prix; petit prix; petits prix; au lieu de`,
  },
  {
    claimClass: 'superlative',
    rule: 'banned',
    phrases: `meilleur*; mieux; mieux que|qu; le|la|les plus _; le nec; nec plus; numéro un|1; n ° 1; no 1; leader*; premier choix; première qualité; top; ultime*; suprême*; unique; uniques; unique|uniques au monde|en son genre; inégal*; inégalé*; incomparab*; imbattable*; insurpass*; sans égal|égale|pareil|pareille|rival|rivale|équivalent|précédent; hors pair; hors du commun; hors norme*; exceptionnel*; extraordinaire*; remarquable*; formidable*; fantastique*; fabuleu*; merveill*; magnifique*; superbe*; sublime*; splendide*; somptueu*; sensationnel*; spectaculaire*; époustouflant*; incroyab*; inoubliab*; irrésistib*; incontournab*; indispensab*; parfait*; perfection; impeccab*; irréprochab*; idéal; idéale; idéaux; idéales; idéalement; excellen*; supérieur*; premium; prestige*; prestigieu*; luxe; luxueu*; raffin*; exquis*; haut de gamme; haut -de-gamme; haute qualité|couture|performance; grande qualité; qualité supérieure|exceptionnelle|premium|irréprochable; élégan*; élégance; chic; stylé*; tendance*; à la mode; sophistiqu*; beau; belle; beaux; belles; joli; jolie; jolis; jolies; charmant*; charme; ravissant*; séduisant*; envoût*; magique*; enchant*; divin*; génial*; super; hyper; méga; ultra; révolution*; innov*; avant -garde; dernier cri; à la pointe; de pointe; nouvelle génération; primé*; récompens*; célèbre*; renomm*; réputé*; légend*; iconique*; culte; mythique*; populaire*; préféré*; favori*; adoré*; plébiscit*; recommand*; approuvé par; cinq étoiles; # étoiles; coup de cœur; aimer; aimerez; adorerez; adorer; vous allez; tombez; tomberez amoureu*; rêve*; de rêve; chef -d'œuvre|d'oeuvre; chef d'œuvre|d'oeuvre; bijou de; référence en; au monde; du monde; du marché; de tous les temps; jamais vu|vue|égalé; rien ne|de; aucun autre|aucune autre; surpass*; surclass*; dépasse* .. concurren*|autres|tous; concurrence; concurren*; jalou*; bluff*; éblouis*; impressionn*; must; must -have; absolument; vraiment; véritablement; tellement; fiable*; sans effort; illimité*; infini*; professionnel*; sur mesure; d'exception; investissement; summum; comble du; excellence; star; vedette`,
  },
  {
    claimClass: 'compatibility',
    rule: 'evidence',
    phrases: `compatib*; convient|conviennent|adapté|adaptée|adaptés|adaptées|adapte|adaptent|conçu|conçue|pensé|pensée .. tous|toutes|tout|toute|chaque|enfants|bébés|hommes|femmes|débutants|débutantes|professionnels|chiens|chats|extérieur|voyage|voyages|sport|randonnée|natation|plongée|induction|micro|four|végans|pluie|intempéries; fonctionne* avec|sur; se marie* (parfaitement|bien) avec|à; s'accorde* avec|à; s'associe* avec|à; va|vont avec (tout|toutes|tous); assorti* à tout*; combine* avec; pour tous|toutes|toute|tout|chaque|homme*|femme*|enfant*|bébé*|voyage*|randonn*|sport*|occasion*|saison*|débutant*|professionnel*; toutes occasions; toute saison; toutes saisons; tous types; quatre saisons; universel*; polyvalen*; multifonction*; multi -usage*|-fonction*; taille unique convient; iphone*; ipad*; android; ios; bluetooth; usb -c; alexa; macbook*; bagage*|taille|format|valise cabine; du matin au soir; du bureau à|au|aux; tout -terrain; passe -partout; se connecte*; se branche*`,
  },
];

function numberWords(): Map<string, number> {
  const words = `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize`.split(' ');
  const values = new Map<string, number>(words.map((word, index) => [word, index + 2]));
  'vingt trente quarante cinquante soixante'.split(' ').forEach((word, index) => values.set(word, 20 + 10 * index));
  const others = {
    zéro: 0,
    vingts: 20,
    septante: 70,
    huitante: 80,
    octante: 80,
    nonante: 90,
    douzaine: 12,
    dizaine: 10,
    quinzaine: 15,
    vingtaine: 20,
  };
  for (const [word, value] of Object.entries(others)) values.set(fold(word), value);
  return values.set('quatre vingt', 80).set('quatre vingts', 80);
}

export const checks: CheckWords = {
  functionWords: `le la les l un une des du de d au aux et ou où mais donc ni car  en dans sur sous par pour avec sans chez entre vers à contre depuis pendant dès jusque jusqu
    ce cet cette ces c ça cela ceci son sa ses leur leurs votre vos notre nos mon ma mes ton ta tes il elle ils elles on nous vous je j tu se s me m te t y lui eux que qu qui quoi dont
    est sont était être été a ont avoir avait ai as fait font peut peuvent doit doivent sera seront ne n pas plus moins très si aussi bien tout toute tous toutes même mêmes autre autres
    non oui jamais aucun aucune rien comme ainsi alors puis ici là quand comment chaque plusieurs quelques peu trop encore déjà lors selon afin chez hors parmi autour près`,
  style: `découvrez découvrir découvre voir voici voilà voyez regardez regard coup œil aperçu présente présentent présenter présentation présentons présenté rencontrez choisir choisissez choix sélection existe existent disponible disponibles proposé proposée proposés proposées propose proposent
    offre vient viennent arrive arrivent donne donnent apporte apportent possède possèdent dispose disposent dispose comporte comportent comprend comprennent contient contiennent inclut incluent compte comptent réunit mesure mesurent mesurant pèse pèsent pesant affiche affichent coûte
    coûtent porte portent porter portée tient tenir fabriqué fabriquée fabriqués fabriquées confectionné confectionnée confectionnés confectionnées réalisé réalisée réalisés réalisées conçu conçue conçus conçues créé créée taillé taillée coupé coupée coupe cousu cousue tissé tissée tricoté tricotée façonné
    façonnée habillé habillée doté dotée dotés dotées équipé équipée équipés équipées muni munie munis munies garni garnie doublé doublée orné ornée composé composée formé formée décliné déclinée associé associée complété complétée complète complètent ajoute ajoutent signé signée griffé griffée imaginé pensé vendu vendue vendus vendues
    produit produits article articles pièce pièces modèle modèles objet objets version variante édition type types genre style ligne collection gamme rayon section catégorie détail détails détaillé caractéristique caractéristiques fiche informations info points résumé bref simple simples simplement sobre sobres basique
    quotidien jour jours journée couleur couleurs coloris teinte teintes ton tons nuance nuances matière matières matériau matériaux tissu étoffe taille tailles dimension dimensions longueur largeur hauteur profondeur épaisseur poids diamètre contenance capacité volume long longue large haut haute profond profonde épais total totale
    ensemble extérieur extérieure intérieur intérieure avant arrière côté côtés dessus dessous haut bas milieu centre bord fond surface face prix tarif affiché lot paquet boîte emballage unité unités nombre quantité contenu marque maison fabricant famille nom nommé appelé motif motifs imprimé uni unie rond ronde carré ouvert fermé fermeture
    ferme fermer ouvre ouvrir attache espace place chez intérieur cuisine étagère page boutique question réponse catalogue indique indiqué selon suivant suivante exactement précisément machine laver lavage lavable lave première premier second seconde double deuxième plusieurs différents différentes divers variés séparé ensemble environ
    pur pure entièrement totalement principalement partiellement col manches manche ourlet contraste contrastant contrastée touche touches accent accents relevé relevée mêle mêlant mélange allie merci note noter retenir savoir trouve trouvez trouver retrouvez parmi façon manière fois usage ${neutralWords}`,
  ordinary: {
    ...everydayWords,
    plain: `${ordinaryWords} ${everydayWords.plain}`,
    suiting: 'pour; convient à|aux|au; adapté|adaptée à|aux|au',
  },
  beforeParts: `avec (un|une|son|sa|ses|des|deux|trois|quatre|#); a|ont|possède|dispose un|une|d|des|deux|trois; doté|dotée|équipé|équipée|muni|munie (de|d) (un|une); comprend|inclut un|une|des; plus un|une`,
  inTheBox: `dans la boîte|le coffret; est|sont inclus|incluse|incluses|fourni|fournie|fournis|compris|comprise; fourni|fournie|fournis|inclus|incluse|compris avec; livré|livrée|livrés avec`,
  dangling: `le la les un une des du de d au aux et ou mais en dans sur sous par pour avec sans à son sa ses leur leurs ce cette ces que qui est sont a ont très plus`,
  endings: ['ements', 'antes', 'ante', 'ants', 'ees', 'ent', 'ee', 'es', 'er', 'ez', 'ent', 'ant', 'e', 's', 'x'],
  hasCompounds: false,
  describesBehind: true,
  decimalSeparator: ',',
  numbers: {
    values: numberWords(),
    multipliers: new Map([
      ['cent', 100],
      ['cents', 100],
      ['mille', 1000],
      ['million', 1_000_000],
      ['millions', 1_000_000],
    ]),
    ones: ['un', 'une'],
    joiners: ['et'],
    fractions: new Map([
      ['demi', 0.5],
      ['demie', 0.5],
      ['moitie', 0.5],
      ['quart', 0.25],
      ['quarts', 0.25],
      ['tiers', 1 / 3],
    ]),
    collectives: new Map([
      ['douzaine', 12],
      ['paire', 2],
      ['paires', 2],
      ['duo', 2],
      ['trio', 3],
      ['dizaine', 10],
      ['couple', 2],
    ]),
    minus: ['moins'],
    belowZero: 'sous zéro; en -dessous de zéro; au -dessous de zéro',
    duals: [],
    idioms: `deux fois; en huit; en forme de huit; un huit; entre deux _; à|de zéro; tous les deux; deux fois rien; en deux mots; à deux pas; une à deux; partir de zéro; 24 / 7; en|se deux temps; un ou deux; à quatre pattes; tiré à quatre; entre quatre yeux; de deux choses; tout|tous les deux; toutes les deux; les deux`,
  },
  units: {
    mm: 'millimètre millimètres',
    cm: 'centimètre centimètres',
    m: 'mètre mètres',
    km: 'kilomètre kilomètres',
    in: 'pouce pouces',
    ft: 'pied pieds',
    mg: 'milligramme milligrammes',
    g: 'gramme grammes',
    kg: 'kilo kilos kilogramme kilogrammes',
    t: 'tonne tonnes',
    oz: 'once onces',
    lb: 'livre livres',
    ml: 'millilitre millilitres',
    cl: 'centilitre centilitres',
    l: 'litre litres',
    'm²': 'mètres~carrés mètre~carré',
    'cm²': 'centimètres~carrés centimètre~carré',
    'm³': 'mètres~cubes mètre~cube',
    'cm³': 'centimètres~cubes centimètre~cube',
    gsm: 'grammes~par~mètre~carré grammes~au~mètre~carré',
    s: 'seconde secondes',
    min: 'minute minutes',
    h: 'heure heures',
    day: 'jour jours',
    week: 'semaine semaines',
    month: 'mois',
    year: 'an ans année années',
    w: 'watt watts',
    kw: 'kilowatt kilowatts',
    v: 'volt volts',
    a: 'ampère ampères',
    wh: 'wattheure wattheures watt~heure watt~heures',
    kwh: 'kilowattheure kilowattheures',
    mah: 'milliampères~heure milliampère~heure',
    ah: 'ampères~heure ampère~heure',
    hz: 'hertz',
    gb: 'gigaoctets gigaoctet go',
    tb: 'téraoctets to',
    mb: 'mégaoctets mo',
    bar: 'bar bars',
    lm: 'lumen lumens',
    lx: 'lux',
    nm: 'newtons~mètres newton~mètre newtons~mètre newton~mètres',
    'km/h': 'kilomètres~heure kilomètres~par~heure kilomètres~à~l~heure',
    rpm: 'tours~par~minute tours~minute',
    '%': 'pour~cent pourcent pour~cents',
    '°c': '°~c degrés~celsius degrés',
    '°f': '°~f',
    k: 'kelvin kelvins',
    px: 'pixels pixel',
    mp: 'mégapixels',
    db: 'décibels',
    kt: 'carat carats',
    den: 'deniers',
  },
  currencies: {
    EUR: 'euro euros',
    'USD CAD AUD': 'dollar dollars',
    GBP: 'livre livres livre~sterling livres~sterling',
    CHF: 'franc francs',
    JPY: 'yen yens',
    CNY: 'yuan yuans',
  },
  comparatorsBefore: {
    under: `moins de|d; sous (la barre des); en dessous de; inférieur* à; à moins de; pas même; sous les; en -dessous de; moins que`,
    atMost: `jusqu'à; jusqu à|au|aux|en; tout au plus; pas plus large|haut|lourd|épais|grand|long|âgé que (de); au plus; au maximum; maximum; max; max .; pas plus de|d; maximum de|d; ne dépasse* pas`,
    over: `plus de|d; un peu|légèrement plus de|d; au -dessus de; au dessus de; supérieur* à; au delà de; au -delà de; dépasse; dépassant; bien plus de`,
    atLeast: `à partir de; au moins; minimum; dès; min; min .; pas moins de|d; au minimum; à compter de; depuis`,
    about: `environ; près de|d; presque; autour de|d; à peu près; à peu de chose près; pas loin de; approximativement; quelque; quelques; aux alentours de; ≈; ±; quasi; quasiment; à peine; dans les`,
    only: `seulement; uniquement; juste; rien que; pour seulement|à~peine; à seulement; ne .. que`,
  },
  comparatorsBehind: {
    under: `ou moins`,
    atMost: `maximum; max; au maximum; maxi; au plus; tout au plus; à ne pas dépasser`,
    atLeast: `+; ou plus; et plus; minimum; au moins; et au -delà`,
    about: `environ; à peu près`,
    only: `seulement; à peine`,
  },
  dimensions: {
    height: 'haut haute hauts hauteur',
    width: 'large largeur larges',
    length: 'long longue longueur',
    depth: 'profond profonde profondeur',
    thickness: 'épais épaisse épaisseur',
    weight: 'poids pèse pèsent pesant',
    diameter: 'diamètre',
    capacity: 'capacité contenance volume contient',
    volume: 'volume contenance capacité contient',
    inseam: 'entrejambe',
  },
  claims,
  otherSenses: `verre|verres d|de eau|vin|lait|jus|bière|thé|limonade|whisky|champagne; traces (éventuelles) de _; cuir chevelu; crème glacée|fraîche|de~lait; au|à pied|pieds; les|vos|tes pieds; les|vos|tes jambes; à table; dans|au fond~du|le|du|son (le) carton; chiffon|chiffons humide|humides|doux|sec|sèche|microfibre|propre|légèrement; d un coup de chiffon|éponge; un chiffon; passer|passez un chiffon|éponge; bouchon de liège; pile|pièce d argent; âge d or; temps|eau|ciel|œil|œuf clair|gris|noir; vin|thé|café|pain|riz|chocolat|poivre|haricots rouge|blanc|noir|vert|noirs|rouges; feu|feux rouge|vert; carte|cartes bancaire|bleue; espaces verts; mousse du|de café|lait|savon|shampoing; faire|fait|faites mousser; poivre noir; main verte; nuit|nuits noire|blanche; peau|cheveux|dents (très) clairs|noirs|blanches|claire; papier cuisson; planche à`,
  polar: {
    waterproof: 'imperméable*; imperméabilité; étanche* à l (eau|pluie); waterproof',
    water_resistant: `déperlant*; hydrofuge*; résistant|résistante|résistants|résistantes à l eau`,
    machine_washable: 'lavable* (en) machine; lavable*; passe* .. machine; lave -linge; laver .. machine; en machine',
    dishwasher_safe: 'lave -vaisselle; lave vaisselle',
    frost_proof: 'résistant* au gel; ingélif*',
    family_friendly: 'familial*; adapté* aux familles',
    wireless: 'sans fil|fils|câble',
    rechargeable: 'rechargeab*',
    foldable: 'pliab*; pliant*; repliab*; se plie*; se replie*',
    adjustable: 'réglab*; ajustab*; modulab*',
    stackable: 'empilab*',
    vegan: 'vegan*; végan*; végane*',
    organic: 'biologique*; bio',
    gluten_free: 'sans gluten',
    bpa_free: 'sans bpa',
    alcohol_free: 'sans alcool',
    sugar_free: 'sans sucre',
    lactose_free: 'sans lactose',
    fragrance_free: 'sans parfum',
    paraben_free: 'sans parabène|parabènes',
    silicone_free: 'sans silicone',
    caffeine_free: 'sans caféine; décaféiné*',
    contains_nuts: 'fruits à coque; noix; noisette*; amande*; arachide*; cacahuète*',
    induction: 'induction',
    assembly_required:
      'à monter|assembler (soi|vous|chez); montage|assemblage (est) nécessaire|requis|à~prévoir|à~faire|à~votre~charge; nécessite|nécessitent|demande|exige (un) (peu) (de|d) montage|assemblage; livré|livrée|livrés|livrées démonté|démontée|démontés|démontées|en~kit',
    '!assembly_required':
      'livré|livrée|livrés|livrées|arrive|reçu|reçue (déjà|entièrement|tout) monté|montée|montés|montées|assemblé|assemblée|assemblés|assemblées; déjà monté|montée|assemblé|assemblée; sans|aucun montage; prêt|prête à l emploi sans montage; entièrement|pré monté|montée|assemblé|assemblée; prémonté*',
    coin_pocket: 'porte -monnaie; poche à monnaie',
    hood: 'capuche*; capuchon*',
  },
  negation: {
    negators: `sans; plutôt que|qu (d) (au|aux|en|à|un|une|des|le|la|du); zéro; ni; pas de|d; pas; non; aucun; aucune; jamais; tout sauf; loin d'être|de; loin d être; dépourvu* de; exempt* de; exempte* de; exempt* d; dénué* de; privé* de; nulle; nul; manque de; au lieu de; hormis; hors; excepté; sauf; impossible; rien de|d; en aucun cas; à l'exclusion de; pas|non|aucunement compatible|compatibles|adapté|adaptée|adaptés|adaptées avec|à|au|aux|pour; évite|évitez|éviter; proscrire; proscrivez; interdit*; déconseillé*; inadapté*; se passe|passent de|d; jamais de|d; ne|n .. jamais`,
    postponed: `en supplément; en sus; à prévoir (séparément|en plus|à part); ne sont|est|figure|figurent|fait|font pas inclus*|fourni*|compris*|partie|dans~la~boîte|dans~le~coffret; à|faut|devrez|devez acheter|commander|prévoir|procurer séparément|à~part|en~plus|en~sus; se vend|vendent|achète|achètent séparément|à~part; manque; manquent; absent|absente|absents|absentes; pas fourni*|inclus*|prévu*|présent*|compris*; non fourni*|inclus*|compris*|prévu*; vendu*|disponible* séparément|à~part|en~option|en~sus; exclu*; à éviter|proscrire|bannir; interdit|interdite|interdits; déconseillé|déconseillée|déconseillés
      pas|non livré|livrée|livrés|livrées|nécessaire|nécessaires|requis|requise|recommandé|recommandée|conseillé|conseillée|possible|autorisé|autorisée|indispensable
      ne lui|leur convient|conviennent pas; pas faits|fait|faite|prévus pour cela|ça`,
    harmless: `de|à|partir~de zéro; zéro degré*; non seulement; rien de plus|tel|plus~simple; sans prise; sans bruit inutile; sans chichis|façon|souci|encombrer|attendre|vous|y|s|en|forcer; pas à pas; ne font|fait pas peur; ne .. peur; ne|n oubliez|oublions|hésitez pas; pas de souci*; pas mal; pas besoin; non loin; ni trop _; ni vu; pas seulement|uniquement|moins; sans doute|souci|oublier|cesse|attendre|égal|égale|pareil|rival; non ,; pas plus|moins (de|que); pas à; n'hésitez pas; n hésitez pas; n'est -ce; ne|n|n'est|n'a _ que|qu; ne|n se _ que|qu; rien que; pas même; non plus; rien d'autre|autre; pas que|qu; pas question de s; pas seulement
      si|quand|lorsque|lorsqu|dès~que .. pas|plus|sans|aucun|aucune|rien; pourquoi pas; sans effort|peine|chichi*|fioriture*|prise~de~tête|compter|se|avoir|que|aide|complication*|histoire*|fin|tarder; pas de souci|panique|problème; pas encore; ou non; ou pas; pas à pas; pas si; sans fil|fils`,
    verbal:
      `pas jamais non impossible évite évitez éviter proscrire proscrivez interdit interdite déconseillé déconseillée inadapté inadaptée hormis hors
      excepté sauf loin tout au en`.split(/\s+/),
    weighty: `parfum*; fragrance*; alcool*; paraben*; paraben*; silicone*; sulfate*; sulfite*; huile* minérale*; huile de palme; conservateur*; additif*; sucre*; édulcorant*; sel; caféine
      gluten; blé; lactose; lait; produits laitiers; œuf*; oeuf*; soja; noix; fruits à coque; arachide*; cacahuète*; sésame; céleri; viande; gélatine; animal*; animaux; arôme*; colorant*; ogm; ajouté|ajoutée|ajoutés|artificiel*|synthétique*
      latex; nickel; plomb; pvc; pfas; pfc; bpa; bisphénol*; phtalate*; plastifiant*; formaldéhyde; solvant*; biocide*; pesticide*; chimi*; toxi*; microplastique*; plastique*; chlore; javel; cadmium; chrome; métaux
      danger*; risque*; allergène*; résidu*; émission*; pile|piles|batterie|batteries; câble*; chargeur*; montage; outil*; garantie`,
    openers: ['ne', 'n'],
    concord: ['ni', 'aucun', 'aucune', 'rien', 'jamais', 'nul', 'nulle'],
    enders: ['mais', 'avec', 'et', 'or', 'cependant', 'pourtant', 'tandis', 'alors'],
    suffixes: [],
    prefixes: ['non', 'anti'],
  },
  beforeBrands: `par; de; chez; signé|signée|griffé|griffée (par); de la|chez maison|marque; dans le style|esprit de|d; façon; à la; inspiré|inspirée de|par; made by; by; comme; conçu|créé|imaginé|dessiné par; de marque; collaboration avec`,
  unknown: `catalogue|fiche|description|nous ne n .. précise|dit|indique|mentionne|donne|savons pas|rien; catalogue|fiche|description ne|n' précise|dit|indique|mentionne pas; catalogue ne dit|précise|indique|mentionne pas; n'est|est pas précisé|indiqué|mentionné; aucune information|précision|indication; non précisé|indiqué|renseigné`,
  babble: `en tant qu'ia|que|qu; en tant que modèle|ia|assistant; modèle de langage; intelligence artificielle; chatgpt; gpt; openai; bien sûr !; bien sûr ,; certainement !; avec plaisir; d'accord ,; voici (un|une|le|la|votre|mon|quelques) .. texte|description|version|proposition*|titre|objet|rédaction|accroche|réponse; je suis désolé*; désolé* ,; désolé; je ne peux|suis|saurais; je m'excuse; je vous prie; j'espère que; n'hésitez pas à; faites -moi savoir; ignore* .. instruction*|règle*|précédent*|consignes; oublie* .. instruction*|règle*|consignes; comme demandé; comme vous l'avez; système :; assistant :; utilisateur :; titre :; objet :; description :; réponse :; version # :; option # :; tu es|vous êtes un .. assistant|ia|rédacteur; l'utilisateur (veut|demande); prompt; consignes; limite de; je vais; je dois; dis|dites que; traduction :; markdown; json`,
  wholes: 'tissu corps extérieur reste produit article modèle pièce surface',
  conjunctions: ['et', 'ou', '&'],
  prepositions: `avec sans de d du des en au aux à par pour sur sous dans chez entre dont`.split(' '),
  translations: {
    kinds: [kinds, specialKinds, shopKinds],
    values: [values, features, components, ingredients, details, shopValues, fittings, crafts],
    places,
  },
};
