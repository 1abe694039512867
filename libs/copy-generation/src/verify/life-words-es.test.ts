import { negotiate } from '../locales';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { shopProduct } from './shop-products';
import { verifyText } from './verify-text';

const PRODUCTS = new Map(
  [
    shopProduct('mug', 'Pip Mug', 'Mugs', { material: 'stoneware', colour: 'blue', volume: '350 ml' }),
    shopProduct('throw', 'Moss Throw', 'Throws', { material: 'cotton', colour: 'green', fringe: true }),
    shopProduct('lamp', 'Wren Desk Lamp', 'Desk Lamps', { material: 'aluminium', height: '45 cm', dimmable: true }),
    shopProduct('notebook', 'Quill Notebook', 'Notebooks', { pages: 192, ruling: 'dotted', cover: 'hardcover' }),
    shopProduct('coat', 'Moor Coat', 'Coats', { material: 'wool', water_resistant: true, minimum_age: '3 years' }),
  ].map((one) => [one.itemId, one]),
);

/** What an editor would have to look at: all but what the rest of a text would have to say. */
function doubts(itemId: string, text: string): readonly string[] {
  const context = { product: PRODUCTS.get(itemId)!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
  const { findings } = verifyText([{ name: 'body', text }], {
    ...{ ...context, grammar: negotiate('es')!, channel: 'product_page', extent: 'part' },
  });
  return findings.map(({ check, words }) => `${check}: ${words}`);
}

/** Copy that was sent to review for its ordinary words alone. */
const ORDINARY: readonly (readonly [what: string, itemId: string, text: string])[] = [
  ['relatives', 'mug', 'Una taza azul para tu cuñado, tu sobrina o tu suegra.'],
  ['people of a trade', 'notebook', 'La llevan opositores, guionistas y jubilados: 192 páginas punteadas.'],
  ['feelings', 'mug', 'De gres azul, para la nostalgia, los enfados y los reencuentros.'],
  ['talk', 'throw', 'Una manta verde y una charla a deshora sobre cotilleos y batallitas.'],
  ['particles', 'throw', 'Es verde, obviamente. Igualmente, tampoco queríamos presumir.'],
  ['the past and what might be', 'mug', 'Antes decíamos que vendríais y os quedaríais hasta la noche.'],
  ['orders with pronouns', 'throw', 'Échatela por los hombros, cuéntanos qué tal y regálasela a tu madre.'],
  ['verbs that change their vowel', 'lamp', 'Mientras piensas, sueñas y repites la lección, la lámpara sigue ahí.'],
  ['how one sits and lies', 'throw', 'Te acurrucas, te tumbas y te desperezas.'],
  ['school and study', 'lamp', 'De aluminio, para la facultad, los apuntes y la tesis.'],
  ['work', 'mug', 'Entre reuniones, papeleo y jefazos, una taza azul.'],
  ['places of a town', 'coat', 'Un abrigo de lana para callejear por plazuelas, tabernas y azoteas.'],
  ['landscapes', 'coat', 'De lana, para barrancos, ermitas y cordilleras.'],
  ['occasions', 'mug', 'Para guateques, despedidas y romerías: 350 ml.'],
  ['pastimes', 'notebook', 'Páginas punteadas para crucigramas, malabares y tertulias.'],
  ['things that lie around', 'notebook', 'Junto al sofá, los naipes y los prismáticos.'],
  ['animals that come by', 'throw', 'Los pájaros despiertan y tú sigues debajo de la manta verde.'],
  ['weather, where facts speak of it', 'coat', 'Lana para aguaceros y ventiscas.'],
  ['phrases', 'notebook', 'Páginas punteadas para no perder el hilo en las tardes libres.'],
  ['moods of people', 'mug', 'Para gruñones, distraídos y despeinados.'],
];

/** Copy that no fact bears out, with words near to those: the same stem, or the same field. */
const UNTRUE: readonly (readonly [why: string, itemId: string, text: string])[] = [
  ['treated, as a priest is called', 'mug', 'Es de gres curado.'],
  ['watertight, as a tobacconist is called', 'coat', 'Un abrigo de lana estanco.'],
  ['tempered, as a temple is called', 'mug', 'Es de gres templado.'],
  ['chromed, as pictures to collect are called', 'lamp', 'Es de aluminio cromado.'],
  ['it runs, as destiny does', 'throw', 'El algodón verde no destiñe.'],
  ['it shrinks, like who shrugs', 'throw', 'El algodón encoge poco.'],
  ['a part, near tapas', 'mug', 'La taza azul tiene tapa.'],
  ['a part, near the post', 'coat', 'Un abrigo de lana con una correa.'],
  ['a part, near those who give orders', 'lamp', 'La lámpara lleva un mando.'],
  ['an insole, as a staff is called', 'coat', 'De lana, con una plantilla.'],
  ['an effect on the body', 'throw', 'La manta verde alivia.'],
  ['what it does with air', 'coat', 'La lana transpira.'],
  ['what it does with noise', 'lamp', 'La lámpara de aluminio amortigua.'],
  ['how it was tested', 'coat', 'Una lana aprobada por expertos.'],
  ['who recommends it', 'throw', 'La manta recomendada por veterinarios.'],
  ['a picture on it', 'mug', 'Una taza azul con un pájaro.'],
  ['a thing that comes with it', 'notebook', 'Viene con unos prismáticos.'],
  ['weather of which no fact speaks', 'throw', 'Una manta verde para las ventiscas.'],
  ['what a device does', 'lamp', 'La lámpara detecta y rastrea.'],
  ['whom it fits', 'mug', 'Una taza azul para zurdos.'],
];

describe('ordinary words of Spanish', () => {
  it.each(ORDINARY)('lets %s pass', (_, itemId, text) => {
    expect([text, doubts(itemId, text)]).toEqual([text, []]);
  });

  it.each(UNTRUE)('still finds %s', (_, itemId, text) => {
    expect([text, doubts(itemId, text)]).not.toEqual([text, []]);
  });
});
