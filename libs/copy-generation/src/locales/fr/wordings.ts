import { type Wordings } from '../check-words';
import { fittingWordings } from './fitting-wordings';

/** What says yes or no to an attribute without its name: that a waterproof thing must be kept from water. */
export const wordings: Wordings = [
  {
    attribute: /^water_?(?:proof|resistant|repellent)/,
    yes: `
      laisser|laissez|laisse|reste|restent|rester (le|la|les) (dehors) sous la pluie
      résiste|résistent à|au|aux (la|l) pluie|eau|averse|averses|intempéries
      brave|bravent|affronte|affrontent la|les pluie|averses; ne prend|prennent pas l eau; eau|pluie glisse|perle (dessus)
      reste|restent au sec (dedans|dessous)
    `,
    no: `
      ne doit|doivent pas|jamais être|prendre mouillé|mouillée|mouillés|mouillées
      craint|craignent (l|la|les) eau|pluie|humidité|éclaboussures; ne supporte|supportent pas (l|la|les) eau|pluie|humidité
      à garder|tenir au sec; à tenir loin|éloigné de l eau; l eau|pluie l abîme|abîmerait|ruine; prend|prennent l eau
      laisse|laissent passer|entrer l|la eau|pluie|humidité; se détrempe|détrempent
    `,
  },
  {
    attribute: /^blackout/,
    yes: `occulte|occultent; bloque|bloquent|arrête|arrêtent la|toute~la lumière; noir complet|total`,
    no: `laisse|laissent passer|entrer la lumière|le~jour|le~soleil; tamise|tamisent la lumière`,
  },
  {
    attribute: /^rechargeable$/,
    yes: `rechargez; recharger; se recharge|rechargent; rechargé; rechargée`,
    no: `changer|changez|remplacer|remplacez la|les pile|piles; piles jetables`,
  },
  {
    attribute: /^refill/,
    yes: `recharger; rechargeab*; remplir; remplissez; remplissab*`,
    no: `jetab*; à usage unique; à jeter`,
  },
  {
    attribute: /^dishwasher/,
    yes: ``,
    no: `lavez|laver|lavage (uniquement|seulement|exclusivement|que) à la main (uniquement|seulement)`,
  },
  {
    attribute: /^machine_wash/,
    yes: ``,
    no: `lavez|laver|lavage uniquement|seulement|exclusivement à la main; nettoyage à sec`,
  },
  {
    attribute: /tumble|dryer/,
    yes: `au|en|le|dans~le sèche -linge; au|en séchoir; sèche -linge autorisé`,
    no: ``,
  },
  {
    attribute: /^(?:self_)?assembly_(?:required|needed)/,
    yes: ``,
    no: `
      livré|livrée|livrés|livrées|arrive|arrivent (déjà|tout|entièrement) monté|montée|montés|montées|assemblé|assemblée
      déjà|entièrement|tout monté|montée|montés|assemblé|assemblée; en un seul morceau; prémonté*
    `,
  },
  {
    attribute: /^co_?op(?:erative)?$/,
    yes: `gagne|gagnez|gagnent|perdez|perdent|perd ensemble|tous~ensemble; ensemble contre le jeu`,
    no: `
      un seul (joueur) gagne|gagnera|peut~gagner; chacun pour soi; les uns contre les autres; contre vos|ses|les adversaires
      battez|battre|éliminez les autres|adversaires
    `,
  },
  {
    attribute: /^reversible$/,
    yes: `retournez; retourner; se retourne|retournent; double face; recto -verso; recto verso`,
    no: `un seul côté; une seule face`,
  },
  {
    attribute: /^vegan$/,
    yes: ``,
    no: `contient|contiennent (du|de|des|un~peu~de) (la|l) lait|crème|beurre|œuf|œufs|miel|fromage|viande|poisson|gélatine|lactosérum`,
  },
  {
    attribute: /^frost/,
    yes: `passe|passent l hiver dehors; dehors (tout) l|en hiver; gel ne lui|leur fait|font rien`,
    no: `
      à rentrer avant|dès le|les|l gel|gelées|hiver; rentrez|rentrer .. avant le|les|l gel|gelées|hiver
      avant les premières gelées
    `,
  },
  {
    attribute: /^leak_?(?:proof|free)/,
    yes: ``,
    no: `fuit; fuient; goutte|gouttent`,
  },
  {
    attribute: /^(?:non|anti)_?slip|^slip_?(?:proof|resistant)/,
    yes: ``,
    no: `glisse|glissent; glissant*`,
  },
  {
    attribute: /^oven_(?:safe|proof)|^ovenproof/,
    yes: `passe|passent|va|vont|mettre|mettez|enfournez|aller au four`,
    no: ``,
  },
  {
    attribute: /^microwave/,
    yes: `au micro -ondes; au micro ondes`,
    no: ``,
  },
  {
    attribute: /^freezer/,
    yes: `au congélateur; congeler; congelez`,
    no: ``,
  },
  {
    attribute: /^(?:silent|quiet|noiseless)(?:_|$)/,
    yes: ``,
    no: `bruyant*; clic sonore|bruyant|audible; claque|claquent bruyamment`,
  },
  {
    attribute: /^(?:timer|auto(?:matic)?_?(?:shut_?|switch_?|power_?)?off)/,
    yes: `s éteint|éteignent (tout) seul|seule|automatiquement; arrêt automatique`,
    no: ``,
  },
  ...fittingWordings,
];
