import { type Wordings } from '../check-words';

/** What says yes or no to an attribute of fittings and handling in the words that people have for it: "s'incline" of `tiltable`. */
export const fittingWordings: Wordings = [
  {
    attribute: /^waterproof$/,
    yes: `
      étanche*; arrive|arrivez|rentre|rentrez|reste|restez|restent|ressort|ressortez au sec
      reste|restez|arrivez|rentrez (bien) sec|secs|sèche|sèches
    `,
    no: ``,
  },
  {
    attribute: /^batter(?:y|ies)_(?:powered|operated)$/,
    yes: `sur|avec (une|la|sa) batterie|piles|pile|accu; à|avec|sur (des|les|une) piles|pile`,
    no: `sur (le) secteur; à brancher; se branche|branchent; sans (aucune) batterie|piles|pile|accu; ni batterie|piles|pile`,
  },
  {
    attribute: /(?:^|_)(?:removable|detachable)(?:_|$)/,
    yes: `
      se|s retire|retirent|enlève|enlèvent|détache|détachent|ôte|ôtent|déhousse|déhoussent|démonte|démontent; déhoussab*
      détachab*; démontab*
      peut|peuvent (se|s|être) retirer|enlever|ôter|détacher|retiré|retirée|retirés|enlevé|enlevée|enlevés|ôté|ôtée|détaché|détachée
    `,
    no: `inamovib*; à demeure; cousu|cousue|cousus|cousues et ne|n; fixé|fixée|fixés|fixées une~fois~pour~toutes|à~vie`,
  },
  {
    attribute: /(?:^|_)(?:replaceable|interchangeable|exchangeable)(?:_|$)/,
    yes: `
      remplaçab*; interchangeab*; se|s remplace|remplacent|change|changent
      peut|peuvent (se|être) remplacer|changer|remplacé|remplacée|changé|changée; de rechange
    `,
    no: ``,
  },
  {
    attribute: /(?:^|_)(?:tilts|tiltable|tilting|tilt|reclin(?:es|ing|able|er))(?:_|$)/,
    yes: `s incline|inclinent|incliner; inclinab*; basculab*; basculant*; orientab*; bascule|basculent`,
    no: ``,
  },
  {
    attribute: /(?:^|_)(?:lockable|lock|locks|key_lock)$/,
    yes: `
      se|s verrouille|verrouillent|cadenasse|cadenassent; verrouillab*; verrouiller
      se|s ferme|ferment|fermer à clé|clef|double~tour; ferme|ferment|fermer à clé|clef; serrure*; cadenas
    `,
    no: ``,
  },
  {
    attribute: /(?:^|_)(?:swivel|swivels|rotating|rotatable|revolving)(?:_|$)/,
    yes: `pivote|pivotent|pivoter; pivotant*; rotatif*; rotative*; tourne|tournent sur lui|elle|soi|eux`,
    no: ``,
  },
  {
    attribute: /(?:^|_)dimmable$/,
    yes: `
      variateur*; gradab*; dimmab*; intensité|lumière|luminosité .. se|est règle|réglable|module|tamise|dose
      à intensité (variable|réglable); se tamise
    `,
    no: ``,
  },
  {
    attribute: /^numbered(?:_pages)?$|^page_numbers$|^pages_numbered$/,
    yes: `numérot*; numéro|numéros (de) (page|pages); paginé*`,
    no: ``,
  },
  {
    attribute: /^perforat(?:ed|ion|ions)(?:_pages|_sheets)?$/,
    yes: `perforé*; perforation*; microperfor*; prédécoup*; détachab*; se|s détache|détachent`,
    no: ``,
  },
  {
    attribute: /(?:^|_)magnetic|(?:^|_)magnets?$/,
    yes: `aimant*; magnétiq*`,
    no: ``,
  },
  {
    attribute: /^pen_(?:loop|holder|slot)$/,
    yes: `
      boucle|passant|passe|place|attache|élastique|support|fourreau (à|pour|de) (le|un|votre|ton|son) stylo|crayon|stylos
      porte -stylo|-stylos|-crayon|-crayons
    `,
    no: ``,
  },
  {
    attribute: /(?:head|ear)phone_(?:jack|socket|port|output)/,
    yes: `
      prise|sortie|entrée|port|jack (pour|de|à) (le|un|votre) casque|écouteurs; prise|sortie jack|mini~jack
      brancher|branchez (un|le|votre|son|des) casque|écouteurs
    `,
    no: ``,
  },
  {
    attribute: /^remote(?:_control)?(?:_included)?$/,
    yes: `télécommande*; télé -commande*`,
    no: ``,
  },
  {
    attribute: /^(?:water_)?bottle_(?:pocket|holder|cage)$/,
    yes: `porte -gourde|-gourdes|-bouteille|-bouteilles|-bidon; poche|filet|place (à|pour|de) (la|une|votre|sa) gourde|bouteille`,
    no: ``,
  },
  {
    attribute: /^(?:chest|sternum)_strap$/,
    yes: `sangle|lanière|courroie|attache (de) poitrine|pectorale|sternum|sternale`,
    no: ``,
  },
  {
    attribute: /^(?:hammer|impact)_(?:function|action|mode)$/,
    yes: `percussion*; à percussion; mode|fonction marteau`,
    no: ``,
  },
  {
    attribute: /^(?:tumble_dry(?:er)?|dryer)/,
    yes: `sèche -linge; séchoir`,
    no: ``,
  },
  {
    attribute: /^(?:insulated|double_wall(?:ed)?)$/,
    yes: `isotherme*; double paroi|parois`,
    no: `simple paroi`,
  },
];
