import { fold } from '../../verify/language/tokens';
import type { CheckWords } from '../check-words';
import { joinedThemes } from '../joined-themes';
import { claims } from './claims';
import { wordings } from './wordings';
import { components } from './components';
import { crafts } from './crafts';
import { details } from './details';
import { everydayWords } from './everyday-words';
import { features } from './features';
import { fittings } from './fittings';
import { ingredients } from './ingredients';
import { kinds } from './kinds';
import { lifeDays } from './life-days';
import { lifeWords } from './life-words';
import { neutralWords } from './neutral-words';
import { ordinaryWords } from './ordinary-words';
import { pieces } from './pieces';
import { places } from './places';
import { shopKinds } from './shop-kinds';
import { shopValues } from './shop-values';
import { specialKinds } from './special-kinds';
import { tradeWords } from './trade-words';
import { values } from './values';
import { opposites } from './opposites';
import { sentence } from './sentence-words';
import { negation } from './negation';

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
  opposites,
  sentence,
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
  ordinary: joinedThemes(everydayWords, lifeDays, lifeWords, {
    plain: ordinaryWords,
    suiting: 'pour; convient à|aux|au; adapté|adaptée à|aux|au',
  }),
  beforeParts: `
    avec (un|une|son|sa|ses|des|deux|trois|quatre|#); a|ont|possède|dispose un|une|d|des|deux|trois
    doté|dotée|équipé|équipée|muni|munie (de|d) (un|une); comprend|inclut un|une|des; plus un|une
  `,
  inTheBox: `
    dans la boîte|le coffret; est|sont inclus|incluse|incluses|fourni|fournie|fournis|compris|comprise
    fourni|fournie|fournis|inclus|incluse|compris avec; livré|livrée|livrés avec
  `,
  dangling: `le la les un une des du de d au aux et ou mais en dans sur sous par pour avec sans à son sa ses leur leurs ce cette ces que qui est sont a ont très plus`,
  endings: ['ements', 'antes', 'ante', 'ants', 'ees', 'ent', 'ee', 'es', 'er', 'ez', 'ent', 'ant', 'e', 's', 'x'],
  hasCompounds: false,
  describesBehind: true,
  likening: `
    comme (pour|sur); tout comme (pour|sur); de même que|pour|sur; ainsi que sur|pour; à l'instar de|du|des
    et jusque sur|aux|au|dans; jusque sur|aux; idem|pareil pour|sur; c'est aussi|également le cas de|du|des|pour
    même chose pour|sur
  `,
  sides: {
    exterior: `à l extérieur; au dehors; dehors; côté extérieur; vu|vue|vus|vues de l extérieur|de~dehors; par -dehors`,
    interior: `à l intérieur; au dedans; dedans; côté intérieur|doublure`,
    front: `côté face; devant; sur le devant; à l avant`,
    back: `côté pile; derrière; au dos|revers|verso; à l arrière; sur l envers`,
  },
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
    clock: { before: `à; vers; dès`, behind: `du matin|soir; de l après -midi; pile` },
    belowZero: 'sous zéro; en -dessous de zéro; au -dessous de zéro',
    duals: [],
    wholes: `plein pleine bon bonne`,
    lasting: `dure durent tient tiennent brûle brûlent affiné affinée vieilli vieillie reposé reposée repose mûri mûrie séché séchée fumé fumée fermenté fermentée fonctionne suffit`,
    ofPeople: `d entre vous|nous|eux; de vous|nous`,
    multiples: `le double de|des; deux|trois|quatre fois; le triple de|des; la moitié de|des`,
    idioms: `
      deux fois; en huit; en forme de huit; un huit; entre deux _; à|de zéro; tous les deux; deux fois rien; en deux mots
      à deux pas; une à deux; partir de zéro; page|chapitre|étape|jour|épisode #; 24 / 7; en|se deux temps; un ou deux
      à quatre pattes; tiré à quatre; entre quatre yeux; de deux choses; tout|tous les deux; toutes les deux; les deux
    `,
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
    decade: 'décennie décennies',
    century: 'siècle siècles',
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
    USD: 'dollar~américain dollars~américains',
    CAD: 'dollar~canadien dollars~canadiens',
    AUD: 'dollar~australien dollars~australiens',
    GBP: 'livre livres livre~sterling livres~sterling',
    CHF: 'franc francs franc~suisse francs~suisses',
    'INR PKR': 'roupie roupies',
    'MXN ARS CLP COP': 'peso pesos',
    PLN: 'zloty zlotys',
    TRY: 'lire~turque lires~turques',
    'RUB BYN': 'rouble roubles',
    'SEK NOK DKK CZK': 'couronne couronnes',
    JPY: 'yen yens',
    CNY: 'yuan yuans',
  },
  comparatorsBefore: {
    under: `
      moins de|d; sous (la barre des); en dessous de; inférieur* à; à moins de; pas même; sous les; en -dessous de; moins que
      moins haut|large|long|lourd|profond|épais|grand que; n'atteint|atteint pas; n'atteint pas (les|la|le)
    `,
    atMost: `
      jusqu'à; jusqu à|au|aux|en; tout au plus; pas plus large|haut|lourd|épais|grand|long|âgé que (de); au plus; au maximum
      maximum; max; max .; pas plus de|d; maximum de|d; ne dépasse* pas
    `,
    over: `
      plus de|d; un peu|légèrement plus de|d; au -dessus de; au dessus de; supérieur* à; au delà de; au -delà de
      dépasse (les|la|le|l'|l); dépassant; bien plus de; excède|excèdent (les|la|le|l)
      plus haut|large|long|lourd|profond|épais|grand que (de|d|les|la|le|l); franchit|passe (les|la~barre~des)
      surpasse|surpassent
    `,
    atLeast: `à partir de; au moins; minimum; dès; min; min .; pas moins de|d; au minimum; à compter de; depuis`,
    about: `
      environ; près de|d; presque; autour de|d; à peu près; à peu de chose près; pas loin de; approximativement; quelque
      quelques; aux alentours de; ≈; ±; quasi; quasiment; à peine; dans les
    `,
    only: `seulement; uniquement; juste; rien que; pour seulement|à~peine; à seulement; ne .. que`,
  },
  comparatorsBehind: {
    under: `ou moins; voire moins`,
    over: `et des poussières; et quelques; voire plus; bien tassés`,
    atMost: `maximum; max; au maximum; maxi; au plus; tout au plus; à ne pas dépasser`,
    atLeast: `+; ou plus; et plus; minimum; au moins; et au -delà; au bas mot; au minimum; et davantage; ou davantage`,
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
  otherSenses: `
    jour|jours|matin|matins|matinée|soir|soirs|soirée|ciel|ciels|temps|lundi|lundis|dimanche|dimanches|mer|hiver|nuit|nuits gris|grise|grises|bleu|bleue|noir|noire|blanc|blanche|rose
    fasse|fait|fera|faisait gris|noir; côté pile|face; se branche|branchent
    une (petite|belle|grosse) noisette de|du|d|au|dans|suffit
    verre|verres d|de eau|vin|lait|jus|bière|thé|limonade|whisky|champagne; traces (éventuelles) de _; cuir chevelu
    crème glacée|fraîche|de~lait; au|à pied|pieds; les|vos|tes pieds; les|vos|tes jambes; à table
    dans|au fond~du|le|du|son (le) carton; chiffon|chiffons humide|humides|doux|sec|sèche|microfibre|propre|légèrement
    d un coup de chiffon|éponge; un chiffon; passer|passez un chiffon|éponge; bouchon de liège; pile|pièce d argent; âge d or
    temps|eau|ciel|œil|œuf clair|gris|noir; vin|thé|café|pain|riz|chocolat|poivre|haricots rouge|blanc|noir|vert|noirs|rouges
    feu|feux rouge|vert; carte|cartes bancaire|bleue; espaces verts; mousse du|de café|lait|savon|shampoing
    faire|fait|faites mousser; poivre noir; main verte; nuit|nuits noire|blanche
    peau|cheveux|dents (très) clairs|noirs|blanches|claire; papier cuisson; planche à
  `,
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
      'rien à monter|assembler; pas|plus besoin|nécessaire|utile de|d (le|la|les) montage|assemblage|monter|assembler; sans (aucun|besoin~de) montage|assemblage (nécessaire|requis|à~prévoir); aucun montage|assemblage (n) (est) (nécessaire|requis|à~prévoir); livré|livrée|livrés|livrées|arrive|reçu|reçue (déjà|entièrement|tout) monté|montée|montés|montées|assemblé|assemblée|assemblés|assemblées; déjà monté|montée|assemblé|assemblée; sans|aucun montage; prêt|prête à l emploi sans montage; entièrement|pré monté|montée|assemblé|assemblée; prémonté*',
    coin_pocket: 'porte -monnaie; poche à monnaie',
    hood: 'capuche*; capuchon*',
  },
  wordings,
  negation,
  beforeBrands: `
    par; de; chez; signé|signée|griffé|griffée (par); de la|chez maison|marque; dans le style|esprit de|d; façon; à la
    inspiré|inspirée de|par; made by; by; comme; conçu|créé|imaginé|dessiné par; de marque; collaboration avec
  `,
  unknown: `
    catalogue|fiche|description|nous ne n .. précise|dit|indique|mentionne|donne|savons pas|rien
    catalogue|fiche|description ne|n' précise|dit|indique|mentionne pas; catalogue ne dit|précise|indique|mentionne pas
    n'est|est pas précisé|indiqué|mentionné; aucune information|précision|indication; non précisé|indiqué|renseigné
  `,
  babble: `
    en tant qu'ia|que|qu; en tant que modèle|ia|assistant; modèle de langage; intelligence artificielle; chatgpt; gpt; openai
    bien sûr !; bien sûr ,; certainement !; avec plaisir; d'accord ,
    voici (un|une|le|la|votre|mon|quelques) .. texte|description|version|proposition*|titre|objet|rédaction|accroche|réponse
    je ne peux|saurais; je vous prie; j'espère que; n'hésitez pas à; faites -moi savoir
    ignore* .. instruction*|règle*|précédent*|consignes; oublie* .. instruction*|règle*|consignes; comme demandé
    comme vous l'avez; système :; assistant :; utilisateur :; titre :; objet :; description :; réponse :; version # :; option # :
    tu es|vous êtes un .. assistant|ia|rédacteur; l'utilisateur (veut|demande); prompt; consignes; limite de; je vais; je dois
    dis|dites que; traduction :; markdown; json
  `,
  wholes: 'tissu corps extérieur reste produit article modèle pièce surface',
  conjunctions: ['et', 'ou', '&'],
  prepositions: `avec sans de d du des en au aux à par pour sur sous dans chez entre dont`.split(' '),
  translations: {
    kinds: [kinds, specialKinds, shopKinds],
    values: [values, features, components, ingredients, details, shopValues, fittings, crafts, tradeWords, pieces],
    places,
  },
};
