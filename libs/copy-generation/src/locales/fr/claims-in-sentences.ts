import { FOR_WHOM, HIDDEN_PARTS, KEEPS_FORM, KEEPS_TEMPERATURE } from '../carried-by';
import type { ClaimWords } from '../check-words';

/** Claims that a whole sentence makes with words that claim nothing by themselves: "nous en envoyons un autre". */
export const claimsInSentences: readonly ClaimWords[] = [
  {
    claimClass: 'warranty',
    rule: 'evidence',
    carriedBy: ['warranty', 'guarantee'],
    phrases: `
      nous|fabricant|atelier .. envoyons|envoie|remplaçons|remplace|réparons|répare|échangeons|échange|remboursons|rembourse
      à nos frais; répondons de chaque|tous|toutes; rendons|rend|rendra votre argent
      essayez le|la|les trente|quinze|soixante|cent nuits|jours
    `,
  },
  {
    claimClass: 'promotion',
    rule: 'banned',
    phrases: `
      jusqu'à|jusqu à lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|minuit|ce~soir|demain (soir) seulement|uniquement
      seulement jusqu'à|jusqu à|au lundi|dimanche|minuit; port|livraison|envoi|frais (de~port) est|sont pour nous
    `,
  },
  {
    claimClass: 'superlative',
    rule: 'banned',
    phrases: `
      un|une (vrai|vraie|véritable|petit|petite) merveille|pépite|amour|bijou|bonheur de
      trouverez|trouvera pas (de) mieux|meilleur|meilleure; en tête du|de la|des classement|liste; mène la danse
    `,
  },
  {
    claimClass: 'eco',
    rule: 'evidence',
    phrases: `
      rivières|mers|océans|ruisseaux|forêts|sols|abeilles|fleuves .. propres|pures|purs|intactes|intacts|respirent|remercient|préservés|préservées
      ménage|ménagent|épargne|épargnent (les|la|le|nos) rivières|mers|océans|forêts|sols|abeilles|climat
    `,
  },
  {
    claimClass: 'health',
    rule: 'evidence',
    phrases: `
      calme|calment|ralentit|apaise|apaisent (le|votre) pouls|cœur|nerfs
      renforce|renforcent|redresse|redressent|fortifie (les|le|la|vos) genoux|dos|colonne|articulations|cœur
    `,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    phrases: `
      aucun|aucune|nulle chute|choc|accident|coup .. mal|blessera|blesser|atteindre
      rien ne|n (peut|pourra|vous|lui|leur) (vous|lui|leur) arriver|arrivera; totalement|parfaitement sûr|sûre
    `,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: KEEPS_TEMPERATURE,
    isDoubtful: true,
    phrases: `reste|restent|resteront|garde|gardent|maintient|maintiennent|conserve|conservent .. frais|fraîche|fraîches|froid|froide|froids|froides|chaud|chaude|chauds|chaudes|tiède|tièdes`,
  },
  {
    claimClass: 'durability',
    rule: 'evidence',
    carriedBy: KEEPS_FORM,
    isDoubtful: true,
    phrases: `
      rétrécit|rétrécissent|déteint|déteignent|bouloche|boulochent|feutre|feutrent|délave|délavent pas|plus|jamais
      froisse|froissent|déforme|déforment|délave|délavent|détend|détendent pas|plus|jamais
    `,
  },
  {
    claimClass: 'compatibility',
    rule: 'evidence',
    carriedBy: FOR_WHOM,
    isDoubtful: true,
    phrases: `pour (tous) les|vos|tes|des|ses enfants|bébés|petits`,
  },
  {
    claimClass: 'safety',
    rule: 'evidence',
    carriedBy: HIDDEN_PARTS,
    isDoubtful: true,
    phrases: `poche|poches|compartiment|compartiments|tiroir|double~fond (intérieure|intérieur|arrière|zippée) secret|secrète|secrets|secrètes|caché|cachée|cachés|cachées|dissimulé|dissimulée|discret|discrète`,
  },
];
