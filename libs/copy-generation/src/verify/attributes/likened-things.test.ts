import { outcomeOf, type Sentence } from '../translated-shop';

/** "Tout comme le cadre" gave a steel frame the wood of the armrests. */
describe('things that are said to be as another', () => {
  it.each<Sentence>([
    ['is refused', 'chair', 'fr', 'Les accoudoirs de la chaise Bromund sont en hêtre, tout comme le cadre.'],
    ['is refused', 'chair', 'fr', 'Les accoudoirs de la chaise Bromund, tout comme le cadre, sont en hêtre.'],
    ['passes', 'stool', 'fr', 'Le siège du tabouret Kanto est en chêne, tout comme les pieds.'],
    ['passes', 'stool', 'fr', 'Le siège du tabouret Kanto, comme les pieds, est en chêne.'],
    ['passes', 'stool', 'es', 'Las patas del taburete Kanto son negras, igual que el reposapiés.'],
    ['is refused', 'stool', 'es', 'El asiento del taburete Kanto es de roble, igual que el respaldo.'],
    ['is refused', 'stool', 'es', 'Asiento de roble, respaldo también: el taburete Kanto.'],
    ['passes', 'stool', 'es', 'Asiento de roble, patas también: el taburete Kanto.'],
    ['is refused', 'stool', 'fr', 'Le dossier du tabouret Kanto est blanc, les pieds aussi.'],
    ['is refused', 'bed', 'fr', 'Le coussin du lit Suenso est corail, le rebord aussi.'],
    ['is refused', 'bed', 'es', 'El cojín de la cama Suenso es coral, el borde también.'],
    ['is refused', 'coat', 'fr', "Le manteau Marrow a des boutons bruns, et le col l'est aussi."],
    ['is refused', 'coat', 'es', 'Botones de madera, como el cuello: el abrigo Marrow.'],
    ['passes', 'coat', 'fr', 'Le manteau Marrow a un col vert, comme la forêt en mai.'],
    ['is refused', 'album', 'es', 'El álbum Folio, con cinta y goma azules.'],
    ['passes', 'album', 'es', 'El álbum Folio, con cinta azul y goma roja.'],
    ['passes', 'stool', 'es', 'El taburete Kanto, con patas y reposapiés negros.'],
    ['is refused', 'pannier', 'fr', 'La sacoche Rodal, base et sangle noires.'],
  ])('%s: %s, %s: %s', (outcome, id, tag, text) => expect(outcomeOf(id, tag, text)).toBe(outcome));
});
