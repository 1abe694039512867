import { outcomeOf, type Sentence } from '../translated-shop';

/** A bag that is not lockable was sold as "se verrouille", and "va cosida" denied a cover that comes off. */
describe('the opposite of a yes or a no about fittings and handling', () => {
  it.each<Sentence>([
    ['is refused', 'pannier', 'fr', 'La sacoche Rodal en toile cirée est totalement étanche.'],
    ['passes', 'pannier', 'fr', "La sacoche Rodal en toile cirée n'est pas étanche."],
    ['is refused', 'pannier', 'es', 'La alforja Rodal: llueva lo que llueva, tú llegas seco.'],
    ['passes', 'pannier', 'es', 'La alforja Rodal no es impermeable.'],
    ['is refused', 'pannier', 'fr', 'La sacoche Rodal se verrouille.'],
    ['passes', 'pannier', 'fr', 'La sacoche Rodal ne se verrouille pas.'],
    ['passes', 'pannier', 'fr', "La sangle de la sacoche Rodal s'enlève."],
    ['is refused', 'pannier', 'fr', "La sangle de la sacoche Rodal ne s'enlève pas."],
    ['is refused', 'pannier', 'es', 'La correa de la alforja Rodal va cosida.'],
    ['passes', 'pannier', 'es', 'La correa de la alforja Rodal se quita.'],
    ['passes', 'pannier', 'es', 'Sin presilla para el bolígrafo, la alforja Rodal.'],
    ['is refused', 'pannier', 'fr', 'La sacoche Rodal, avec une boucle pour stylo.'],
    ['passes', 'pannier', 'fr', 'La sacoche Rodal, sans boucle pour stylo.'],
    ['is refused', 'chair', 'fr', "La housse de la chaise Bromund s'enlève."],
    ['is refused', 'chair', 'es', 'La funda de la silla Bromund se puede quitar.'],
    ['is refused', 'bed', 'es', 'El cojín de la cama Suenso va cosido y no se puede quitar.'],
    ['passes', 'bed', 'es', 'El cojín de la cama Suenso se saca.'],
    ['is refused', 'bed', 'fr', 'Le coussin du lit Suenso ne se retire pas.'],
    ['is refused', 'album', 'es', 'Las páginas del álbum Folio no llevan número.'],
    ['passes', 'album', 'fr', "Les pages de l'album Folio sont numérotées, pas perforées."],
    ['is refused', 'album', 'fr', "Les pages de l'album Folio ne portent pas de numéro."],
    ['passes', 'album', 'es', 'Cada página del álbum Folio lleva su número.'],
    ['passes', 'radio', 'fr', "La radio Ondal n'a pas de prise casque ni de télécommande."],
    ['is refused', 'radio', 'fr', 'La radio Ondal, avec une prise pour casque.'],
    ['is refused', 'radio', 'es', 'La radio Ondal trae mando a distancia.'],
    ['passes', 'radio', 'es', 'La radio Ondal no tiene toma de auriculares.'],
    ['passes', 'pannier', 'es', 'La alforja Rodal repele el agua, pero impermeable no es.'],
  ])('%s: %s, %s: %s', (outcome, id, tag, text) => expect(outcomeOf(id, tag, text)).toBe(outcome));
});

/** "Non merci", "va aparte" and "la pones tú" deny as a plain no does. */
describe('what is denied behind the thing', () => {
  it.each<Sentence>([
    ['passes', 'pot', 'fr', 'Le faitout Grisel tient trois litres. Le lave-vaisselle, non merci.'],
    ['passes', 'pot', 'es', 'El lavavajillas no es lo suyo: la olla Grisel se friega a mano.'],
    ['is refused', 'pot', 'es', 'La olla Grisel va al lavavajillas.'],
    ['passes', 'lamp', 'es', 'La lámpara Vesper espera en el rincón; la bombilla la pones tú.'],
    ['passes', 'lamp', 'es', 'La lámpara Vesper tiene el cable verde. La bombilla va aparte.'],
    ['passes', 'lamp', 'fr', "La lampe Vesper a un câble vert ; l'ampoule, à vous de la choisir."],
    ['is refused', 'lamp', 'fr', 'La lampe Vesper, ampoule comprise.'],
    ['passes', 'chair', 'es', 'La silla sin reposacabezas de Bromund es de acero blanco.'],
    ['passes', 'chair', 'fr', "L'appuie-tête, ce n'est pas son truc : la chaise Bromund s'en passe."],
    ['passes', 'pot', 'fr', "Le lave-vaisselle n'est pas son fort, mais le faitout Grisel tient trois litres."],
    ['passes', 'lamp', 'fr', "La lampe Vesper a un câble vert ; l'ampoule, c'est à part."],
    ['passes', 'lotion', 'es', 'La loción Brisel cabe en el equipaje.'],
  ])('%s: %s, %s: %s', (outcome, id, tag, text) => expect(outcomeOf(id, tag, text)).toBe(outcome));
});
