import { type OrdinaryWords } from '../check-words';
import { erVerbs, irVerbs } from './life-forms';

/** What people do with their faces, their hands and their days: nothing that a product does, or that is done to it. */
const DOING = `${erVerbs(`
  plisser froncer cligner courber hausser planter caler nicher chausser classer balayer épousseter naviguer ramer voguer
  dériver accoster embarquer dégoter corriger guetter surligner agrafer scotcher archiver biner désherber jardiner babiller
  ramasser semer sprinter pédaler rattraper adresser mériter savourer attabler grignoter pique-niquer picorer siroter touiller
  napper parsemer tartiner beurrer éplucher râper émincer`)} ${irVerbs('divertir ralentir accourir')}
  cueillir cueille cueillez cueillons cueillent cueilli vêtir vêtu vêtue vêtus dépendre dépend dépendent falloir haïr haït
  assied assieds assoit assois assis assise`;

/** On the way, at the desk, at school, at sport, in the garden and at table. */
const AROUND = `
  retard monnaie message messages orchestre ancre coquillage coquillages écume copeau copeaux sciure secrets utile utiles titre
  titres transport transports abonnement abonnements contrôleur guichet aiguillage composteur podium médaille médailles chrono
  dossard peloton sprint séance séances échauffement étirement étirements exercice exercices dictée dictées boussole visa hublot
  guirlande guirlandes renne paillasson comptine comptines rosier rosiers hortensia hortensias géranium géraniums lierre
  glycine jonquille jonquilles muguet pâquerette pâquerettes plate-bande récolte récoltes semis bouture brouette`;

/** Ways of speaking in which a word says nothing of a product. */
const TURNS = `
  au|le creux de|du|des|d; à l ombre; coin|coins d ombre; l ombre de|du|des|d; grâce à|au|aux; pour|avant~de|de s échauffer
  à la lumière de|du; lumière du jour; à l obscurité; en retard; à l heure; à la bonne heure; sans effet de manche`;

/** Words of a day. */
export const lifeDays = { plain: `${DOING} ${AROUND}`, idioms: TURNS } satisfies Partial<OrdinaryWords>;
