import { type CatalogItem } from '@attune/contracts';
import { extractFacts } from '../facts/extract-facts';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { verifyText } from './verify-text';

const item = (title: string, category: string, attributes: CatalogItem['attributes']) =>
  extractFacts({
    ...{ itemId: 'x', title, brand: 'Ossa', categoryPath: ['Shop', category], inStock: true, attributes },
  });

/** Invented products of a catalog in English, of which the texts speak in French. */
const PRODUCTS = {
  kettle: item('Brae Kettle', 'Kettles', { material: 'stainless steel', whistle: true, capacity: '1.7 l' }),
  pack: item('Tarn Backpack', 'Backpacks', { material: 'nylon', colour: 'green', capacity: '22 l', pockets: 5 }),
  lamp: item('Finch Desk Lamp', 'Desk Lamps', { material: 'aluminium', colour: 'white', dimmable: true }),
  notebook: item('Quill Notebook', 'Notebooks', { format: 'A5', pages: 192, colour: 'red' }),
  throw: item('Ulva Throw', 'Throws', { material: 'wool', colour: 'grey', care: 'hand wash' }),
  scratcher: item('Perch Cat Tree', 'Cat Trees', { platforms: 3, height: '120 cm', hammock: true }),
};

const outcomeOf = (id: keyof typeof PRODUCTS, text: string) =>
  verifyText([{ name: 'body', text }], {
    ...{ product: PRODUCTS[id], grammar: negotiate('fr')!, catalog: EMPTY_CATALOG_LEXICON },
    ...{ policy: DEFAULT_CLAIM_POLICY, channel: 'product_page', extent: 'part' },
  }).outcome;

describe('the life around a product, in French', () => {
  it.each([
    ['lamp', 'À l’ombre du rosier le jour, au creux du fauteuil le soir, sans jamais plisser les yeux.'],
    ['pack', 'On embarque, on accoste, on rattrape son retard au guichet.'],
    ['kettle', 'Il y a des rituels auxquels on ne touche pas.'],
    ['kettle', 'Quand votre oncle débarque à l’improviste, la bouilloire est déjà pleine.'],
    ['kettle', 'Inox et sifflet : elle a l’air d’avoir toujours vécu là.'],
    ['kettle', 'Avouez-le, vous attendiez ce sifflet pour papoter un peu.'],
    ['pack', '22 l : la place d’un pull, d’un roman et des bêtises que l’on rapporte en chemin.'],
    ['pack', 'Cinq poches, et il se trouvera toujours un étourdi pour chercher ses clés.'],
    ['pack', 'Pour ceux qui vadrouillent, ceux qui flânent et celles qui s’égarent volontiers.'],
    ['lamp', 'Les devoirs, les factures, les lettres que l’on n’ose pas envoyer.'],
    ['lamp', 'Baissez un peu la lumière et poursuivez votre enquête pendant que la maisonnée ronfle.'],
    ['notebook', 'Pour ceux qui gribouillent pendant les réunions et songent aux vacances.'],
    ['notebook', '192 pages de rimes, de brouillons et de confidences.'],
    ['notebook', 'Vos secrets ne regardent personne, pas même votre frangine.'],
    ['throw', 'Personne ne veut céder sa place : les cousins se chamaillent, puis tout le monde s’endort.'],
    ['throw', 'On le tripote distraitement en attendant le dénouement du feuilleton.'],
    ['scratcher', 'De quoi observer le voisinage avec un brin de mépris.'],
    ['scratcher', 'Trois plateformes, et les deux frangins se disputent quand même la même.'],
  ] as const)('passes, of the %s: %s', (id, text) => expect(outcomeOf(id, text)).toBe('pass'));

  it.each([
    ['kettle', 'Un thermomètre, et tout le monde papote en attendant.'],
    ['kettle', 'Elle s’éteint toute seule pendant que vous rêvassez.'],
    ['kettle', 'La bouilloire ne craint pas le calcaire, avouez-le.'],
    ['pack', 'Le dos ventilé accompagne les flâneurs.'],
    ['pack', 'Une poche isotherme pour le goûter des étourdis.'],
    ['pack', 'Il accepte les bouteilles et les bêtises que l’on rapporte.'],
    ['lamp', 'Elle répond à la voix, même à celle des bavards.'],
    ['lamp', 'Un port de recharge pour ceux qui lisent tard.'],
    ['notebook', 'Le papier refuse les taches et les confidences.'],
    ['notebook', 'Des feuilles détachables pour les billets doux.'],
    ['notebook', 'Numéroté et signé, pour les rêveurs.'],
    ['throw', 'Un plaid mérinos pour toute la maisonnée.'],
    ['throw', 'Une laine qui ne gratte pas les dormeurs.'],
    ['throw', 'Doré comme un souvenir d’enfance.'],
    ['scratcher', 'Une base lestée pour les courses des frangins.'],
    ['scratcher', 'Un coussin chauffant où ronfler avec mépris.'],
  ] as const)('still asks about what no fact says, of the %s: %s', (id, text) =>
    expect(outcomeOf(id, text)).not.toBe('pass'),
  );

  it.each([
    ['pack', 'Entre une malle et une canne, sur le palier.', 'pass'],
    ['pack', 'Le sac à dos est livré avec une malle.', 'asked'],
    ['kettle', 'La bouilloire attend, le cassoulet aussi.', 'pass'],
    ['kettle', 'Une bouilloire avec un cassoulet.', 'asked'],
    ['throw', 'La marmaille se chamaille ailleurs.', 'pass'],
    ['throw', 'Un plaid pour la marmaille.', 'asked'],
  ] as const)('knows things, meals and children by where they stand, of the %s: %s', (id, text, expected) =>
    expect(outcomeOf(id, text) === 'pass' ? 'pass' : 'asked').toBe(expected),
  );
});
