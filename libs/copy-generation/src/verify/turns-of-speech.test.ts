import { outcomeOf, type Sentence } from './translated-shop';

/** An editor lost answers that begin with "désolé", advice ("mejor llevar paraguas") and "donde haga falta". */
describe('turns of speech that say nothing of the product', () => {
  it.each<Sentence>([
    ['passes', 'chair', 'fr', "Désolé, la chaise n'a pas d'appuie-tête. Elle se règle en hauteur."],
    ['passes', 'chair', 'es', 'Lo siento, la silla no lleva reposacabezas. La altura sí se ajusta.'],
    ['is refused', 'chair', 'fr', 'Désolé, je ne peux pas rédiger ce texte. La chaise Bromund.'],
    ['is refused', 'chair', 'es', 'Lo siento, no puedo ayudar con eso. La silla Bromund.'],
    ['passes', 'radio', 'es', 'La radio Ondal, para poner música donde haga falta.'],
    ['passes', 'radio', 'es', 'Hace falta poco para desayunar con música: la radio Ondal y pan.'],
    ['passes', 'coat', 'es', 'El abrigo de lana Marrow no es impermeable: si llueve, mejor quedarse en casa.'],
    ['is refused', 'coat', 'es', 'El mejor abrigo de lana: Marrow.'],
    ['passes', 'coat', 'fr', "Le manteau Marrow n'est pas imperméable : mieux vaut prendre un parapluie."],
    [
      'passes',
      'coat',
      'fr',
      "Le manteau Marrow n'est pas imperméable : sous l'averse, il vaut mieux rester à la maison.",
    ],
    ['passes', 'coat', 'es', 'Un abrigo de lana de lo más sencillo, con cuatro bolsillos.'],
    ['is refused', 'coat', 'es', 'Lo más bonito de la temporada: el abrigo Marrow.'],
    ['passes', 'lotion', 'fr', 'Une noisette de lait Brisel suffit aux mains.'],
    ['passes', 'lotion', 'fr', 'Prenez une noisette au creux de la main : la lotion Brisel sent la lavande.'],
    ['passes', 'lotion', 'es', 'Con una nuez de loción Brisel basta para las manos.'],
    ['is refused', 'lotion', 'fr', 'La lotion Brisel à la noisette.'],
    ['passes', 'album', 'es', 'El álbum Folio empieza en la página 1 con el verano.'],
    ['passes', 'album', 'fr', "L'album Folio commence à la page 1, avec l'été."],
    ['is refused', 'album', 'fr', "L'album Folio a 1 page."],
    ['is refused', 'album', 'es', 'El álbum Folio tiene 90 páginas.'],
  ])('%s: %s, %s: %s', (outcome, id, tag, text) => expect(outcomeOf(id, tag, text)).toBe(outcome));
});

/** How a thing is powered was taken for what it works with, and its rating for a promise of safety. */
describe('power and protection', () => {
  it.each<Sentence>([
    ['passes', 'radio', 'fr', 'La radio Ondal fonctionne sur secteur, sans batterie.'],
    ['passes', 'radio', 'fr', 'La radio Ondal se branche sur une prise : pas de piles.'],
    ['is refused', 'radio', 'fr', 'La radio Ondal fonctionne sur batterie.'],
    ['is refused', 'radio', 'fr', 'La radio Ondal marche à piles.'],
    ['passes', 'radio', 'es', 'La radio Ondal se enchufa a la corriente; no lleva batería.'],
    ['passes', 'radio', 'es', 'La radio Ondal funciona con cable, sin pilas.'],
    ['is refused', 'radio', 'es', 'La radio Ondal funciona a pilas.'],
    ['is refused', 'radio', 'es', 'La radio Ondal funciona con batería.'],
    ['passes', 'radio', 'es', 'La radio Ondal, con protección IPX5 contra salpicaduras.'],
    ['is refused', 'radio', 'es', 'La radio Ondal, con protección para niños.'],
    ['passes', 'radio', 'fr', 'La radio Ondal, avec protection IPX5 contre les éclaboussures.'],
  ])('%s: %s, %s: %s', (outcome, id, tag, text) => expect(outcomeOf(id, tag, text)).toBe(outcome));
});

/** What is most of a thing is the thing, and what nobody does is no lack of it. */
describe('parasols, hours and what is not done', () => {
  it.each<Sentence>([
    ['passes', 'umbrella', 'fr', 'Parasol Sombric en acrylique couleur ocre, 6 kg.'],
    ['passes', 'umbrella', 'es', 'Sombrilla Sombric de acrílico ocre, de 6 kg.'],
    ['is refused', 'umbrella', 'fr', 'Parasol Sombric en acrylique rouge.'],
    ['passes', 'umbrella', 'fr', "16 h : le parasol Sombric s'incline. 18 h : il s'incline encore."],
    ['passes', 'umbrella', 'es', 'La sombrilla Sombric se inclina, para comer sin entornar los ojos.'],
    ['passes', 'umbrella', 'fr', "La toile ocre du parasol Sombric s'incline, et l'on déjeune sans plisser les yeux."],
    ['is refused', 'umbrella', 'fr', "Le parasol Sombric ne s'incline pas."],
    ['is refused', 'umbrella', 'es', 'La sombrilla Sombric no se inclina.'],
    ['passes', 'umbrella', 'es', 'Para todo lo que pasa en el jardín: la sombrilla Sombric.'],
  ])('%s: %s, %s: %s', (outcome, id, tag, text) => expect(outcomeOf(id, tag, text)).toBe(outcome));
});

/** A grey day and somebody's red glove were refused as colours of a camel coat. */
describe('colours of what stands around the product', () => {
  it.each<Sentence>([
    ['passes', 'coat', 'es', 'Hay días grises y hay abrigos color camel. El Marrow lleva forro negro.'],
    ['passes', 'coat', 'fr', 'Ciel gris, laine camel : le manteau Marrow est de sortie.'],
    ['is reviewed', 'coat', 'fr', 'Glissez un gant rouge dans la poche : le manteau Marrow est camel.'],
    ['is reviewed', 'stool', 'es', 'Junto a un sofá azul, el taburete Kanto de roble.'],
    ['is refused', 'stool', 'es', 'Un taburete Kanto azul, de roble.'],
    ['is refused', 'coat', 'es', 'Un abrigo Marrow rojo.'],
    ['is refused', 'coat', 'fr', 'Le manteau gris de Marrow.'],
    ['passes', 'radio', 'es', 'Bambú, fieltro azul, mandos de latón. La radio Ondal no tiene mando a distancia.'],
    ['is refused', 'radio', 'es', 'La radio Ondal se maneja con un mando a distancia.'],
    ['passes', 'boot', 'fr', 'Le cuir vert des bottines Trek se marie à leur semelle blanche.'],
    ['passes', 'boot', 'es', 'El cuero verde de los botines Trek combina con su suela blanca.'],
    ['is refused', 'boot', 'fr', 'Les bottines Trek se marient avec toutes les tenues.'],
  ])('%s: %s, %s: %s', (outcome, id, tag, text) => expect(outcomeOf(id, tag, text)).toBe(outcome));
});
