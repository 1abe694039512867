import { outcomeOf, type Sentence } from '../translated-shop';

/** A right "lana por fuera y satén por dentro" was refused, and the two could be exchanged. */
describe('what is on which side', () => {
  it.each<Sentence>([
    ['passes', 'coat', 'es', 'El abrigo Marrow es de lana camel por fuera y de satén negro por dentro.'],
    ['is refused', 'coat', 'es', 'El abrigo Marrow es de satén negro por fuera y de lana camel por dentro.'],
    ['passes', 'coat', 'fr', "Le manteau Marrow est camel à l'extérieur et noir à l'intérieur."],
    ['is refused', 'coat', 'fr', "Le manteau Marrow est noir à l'extérieur et camel à l'intérieur."],
    ['passes', 'coat', 'es', 'Por fuera, lana camel; por dentro, satén negro. Abrigo Marrow.'],
    ['is refused', 'coat', 'es', 'Por fuera, satén negro; por dentro, lana camel. Abrigo Marrow.'],
  ])('%s: %s, %s: %s', (outcome, id, tag, text) => expect(outcomeOf(id, tag, text)).toBe(outcome));
});

/** "Du feutre pour les accoudoirs" passed, whatever the armrests are of. */
describe('what is given to a thing, before or behind it', () => {
  it.each<Sentence>([
    ['passes', 'chair', 'fr', "Du hêtre pour les accoudoirs, du feutre pour l'assise : la chaise Bromund."],
    ['is refused', 'chair', 'fr', "Du feutre pour les accoudoirs, du hêtre pour l'assise : la chaise Bromund."],
    ['passes', 'coat', 'fr', 'Le manteau Marrow met le bois aux boutons et le satin à la doublure.'],
    ['is refused', 'coat', 'fr', 'Le manteau Marrow met le bois aux boutons et le satin au col.'],
    ['passes', 'coat', 'es', 'Madera para los botones, satén para el forro: el abrigo Marrow.'],
    ['is refused', 'coat', 'es', 'Satén para el cuello, terciopelo para el forro: el abrigo Marrow.'],
    ['passes', 'coat', 'fr', 'Au col, du velours ; à la doublure, du satin noir. Un manteau Marrow.'],
    ['is refused', 'coat', 'fr', 'Au col, du satin ; à la doublure, du velours. Un manteau Marrow.'],
    ['is refused', 'coat', 'fr', 'Côté doublure, du velours ; côté col, du satin. Un manteau Marrow.'],
    ['is refused', 'coat', 'es', 'En el cuello, satén; en el forro, terciopelo. Un abrigo Marrow.'],
    ['passes', 'coat', 'fr', 'Le satin noir, ce manteau Marrow le réserve à la doublure ; le velours, au col.'],
    ['is refused', 'coat', 'fr', 'Le velours, ce manteau Marrow le réserve à la doublure.'],
    ['passes', 'coat', 'es', 'El terciopelo, este abrigo Marrow lo guarda para el cuello.'],
    ['is refused', 'coat', 'es', 'El satén, este abrigo Marrow lo guarda para el cuello.'],
    ['passes', 'bed', 'es', 'La cama Suenso: coral el cojín, gris el borde.'],
    ['is refused', 'bed', 'es', 'La cama Suenso: gris el cojín, coral el borde.'],
    ['passes', 'bed', 'fr', 'Le lit Suenso : corail le coussin, gris le rebord.'],
    ['is refused', 'bed', 'fr', 'Le lit Suenso : gris le coussin, corail le rebord.'],
  ])('%s: %s, %s: %s', (outcome, id, tag, text) => expect(outcomeOf(id, tag, text)).toBe(outcome));
});

/** "Les boutons du manteau sont en bois" was refused: the coat is of wool. */
describe('whose the thing is, and what was spoken of before', () => {
  it.each<Sentence>([
    ['passes', 'pannier', 'es', 'Fíjate en la base de la alforja Rodal: es de cuero marrón.'],
    ['is refused', 'pannier', 'es', 'Fíjate en la correa de la alforja Rodal: es de cuero.'],
    ['passes', 'pannier', 'fr', 'Regardez la base de la sacoche Rodal : elle est en cuir.'],
    ['is refused', 'pannier', 'fr', 'Regardez la sangle de la sacoche Rodal : elle est en cuir.'],
    ['passes', 'coat', 'fr', 'Les boutons du manteau Marrow sont en bois, sa doublure en satin noir.'],
    ['passes', 'coat', 'es', 'Los botones del abrigo Marrow son de madera; el forro es de satén negro.'],
    ['is refused', 'coat', 'es', 'Los botones del abrigo Marrow son de satén.'],
    ['is refused', 'coat', 'fr', 'La doublure du manteau Marrow est en velours.'],
    ['is refused', 'pannier', 'es', 'Las hebillas de la alforja Rodal son de lona encerada.'],
    ['is reviewed', 'stool', 'fr', 'Les pieds du tabouret Kanto brillent en laiton.'],
    ['is refused', 'pannier', 'fr', 'Les boucles de la sacoche Rodal sont en cuir brun.'],
    ['passes', 'stool', 'fr', 'Le repose-pieds du tabouret Kanto est en laiton.'],
    ['passes', 'stool', 'fr', 'Tabouret Kanto : pieds en chêne noirs, repose-pieds en laiton.'],
    ['passes', 'pot', 'es', 'La olla Grisel es azul por fuera y blanca por dentro.'],
    ['is refused', 'pot', 'es', 'La olla Grisel es blanca por fuera y azul por dentro.'],
    ['is refused', 'pot', 'fr', 'Le faitout Grisel : bleu dedans, blanc dehors.'],
    ['passes', 'lamp', 'fr', 'Abat-jour en papier, tige en frêne : la lampe Vesper.'],
    ['is refused', 'lamp', 'fr', 'Abat-jour en frêne, tige en papier : la lampe Vesper.'],
    ['passes', 'lamp', 'fr', 'Sur ses trois pieds, la lampe Vesper veille.'],
    ['passes', 'lamp', 'es', 'Con sus tres pies, la lámpara Vesper no se tambalea.'],
    ['is refused', 'coat', 'fr', 'Le manteau Marrow a des boutons en laiton.'],
    ['is refused', 'coat', 'es', 'El abrigo Marrow lleva la hebilla de madera.'],
    ['passes', 'cane', 'fr', 'Un bâton Torrent en bambou, poignée en liège, dragonne rouge.'],
    ['passes', 'cane', 'es', 'Bastón Torrent de bambú con empuñadura de corcho y correa roja.'],
    ['is refused', 'cane', 'es', 'Bastón Torrent de corcho con empuñadura de bambú.'],
    ['passes', 'pot', 'es', 'El pomo de la olla Grisel es de latón y la tapa, de corcho.'],
    ['is refused', 'pot', 'es', 'El pomo de la olla Grisel es de corcho y la tapa, de latón.'],
    ['is refused', 'pot', 'fr', 'Le bouton du faitout Grisel est en liège et le couvercle, en laiton.'],
    ['passes', 'cover', 'es', 'Por delante, lino gris; por detrás, algodón azul: la funda Alba.'],
    ['is refused', 'cover', 'es', 'Por delante, algodón azul; por detrás, lino gris: la funda Alba.'],
    ['is refused', 'cover', 'fr', 'La housse Alba est en lin au dos.'],
    ['passes', 'boot', 'fr', "Élastiques noirs, feutre de laine à l'intérieur : les bottines Trek."],
    ['passes', 'boot', 'es', 'Botines Trek con elástico negro y suela de goma blanca.'],
    ['is refused', 'boot', 'es', 'Botines Trek con suela de goma negra y elástico blanco.'],
    ['passes', 'boot', 'es', 'Suela blanca y goma negra a los lados: los botines Trek.'],
  ])('%s: %s, %s: %s', (outcome, id, tag, text) => expect(outcomeOf(id, tag, text)).toBe(outcome));
});
