import { type CatalogItem } from '@attune/contracts';
import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { LOCALES, negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { shopProduct } from '../shop-products';
import { verifyText } from '../verify-text';

const of = (title: string, category: string, attributes: CatalogItem['attributes'], description = '') =>
  shopProduct('thing', title, category, attributes, description);

const products = {
  blanket: of('Ull Blanket', 'Blankets', { feel: 'soft', weight_class: 'lightweight', fragrance: 'unscented' }),
  plate: of('Skål Plate', 'Plates', { finish: 'matte', outline: 'round', use: 'indoors' }),
  desk: of('Pult Desk', 'Desks', { weight_class: 'heavy', surface: 'smooth', finish: 'lacquered' }),
  shirt: of('Kyst Shirt', 'Shirts', { fit: 'slim fit', sleeves: 'short sleeve', thickness: 'thin' }),
  fan: of('Vind Fan', 'Fans', { noise_level: 'quiet', power: 'cordless', strap: 'soft' }),
  mat: of('Ro Yoga Mat', 'Yoga Mats', { type: 'Yoga mat', mat_thickness: '6 mm', colour: 'Blue' }),
  door: of('Mat', 'Mat', { type: 'Mat', colour: 'Blue' }),
  fin: of('Hval Swim Fin', 'Swim Fins', { type: 'Swim fin', fin: 'long', material: 'Rubber' }),
  own: of('Skål Teller', 'Teller', { oberfläche: 'matt', finition: 'mat', acabado: 'mate' }),
  coffee: of('Voe Coffee', 'Coffee', { form: 'whole beans', decaffeinated: true, taste: 'mild' }),
};
type Id = keyof typeof products;
type Cases = readonly (readonly [id: Id, tag: string, text: string])[];

function found(id: Id, tag: string, text: string): string[] {
  const context = { grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
  const options = { ...context, product: products[id], channel: 'email_body', extent: 'part' } as const;
  const { findings } = verifyText([{ name: 'body', text }], options);

  return findings.filter(({ check }) => check === 'polarity').map(({ severity }) => severity);
}

describe('the opposite of a value', () => {
  it.each([
    ['blanket', 'en', 'A stiff blanket for the sofa.'],
    ['blanket', 'en', 'The blanket is quite heavy.'],
    ['desk', 'en', 'This desk is light.'],
    ['fan', 'en', 'A noisy fan.'],
    ['blanket', 'en', 'The blanket is heavy for its size.'],
    ['blanket', 'de', 'Die Decke ist schwer und warm.'],
    ['blanket', 'fr', 'La couverture est lourde et chaude.'],
    ['blanket', 'de', 'Eine steife Decke fürs Sofa.'],
    ['blanket', 'de', 'Die Decke ist recht schwer.'],
    ['blanket', 'de', 'Die Decke ist parfümiert.'],
    ['plate', 'de', 'Ein glänzender Teller.'],
    ['plate', 'de', 'Der Teller ist rechteckig.'],
    ['desk', 'de', 'Der Schreibtisch ist leicht.'],
    ['desk', 'de', 'Ein unbehandelter Schreibtisch.'],
    ['shirt', 'de', 'Ein weit geschnittenes Hemd.'],
    ['fan', 'de', 'Ein lauter Ventilator.'],
    ['fan', 'de', 'Der Ventilator ist kabelgebunden.'],
    ['coffee', 'de', 'Frisch gemahlener Kaffee.'],
    ['blanket', 'fr', 'Une couverture rêche pour le canapé.'],
    ['blanket', 'fr', 'La couverture est assez lourde.'],
    ['plate', 'fr', 'Une assiette brillante.'],
    ['plate', 'fr', 'Idéale en terrasse.'],
    ['desk', 'fr', 'Ce bureau est léger.'],
    ['shirt', 'fr', 'Une chemise à manches longues.'],
    ['fan', 'fr', 'Un ventilateur bruyant.'],
    ['coffee', 'fr', 'Un café moulu.'],
    ['blanket', 'es', 'Una manta áspera para el sofá.'],
    ['blanket', 'es', 'La manta es muy pesada.'],
    ['plate', 'es', 'Un plato brillante.'],
    ['desk', 'es', 'Es ligero.'],
    ['shirt', 'es', 'Una camisa de corte holgado.'],
    ['fan', 'es', 'Un ventilador ruidoso.'],
    ['coffee', 'es', 'Lleno de cafeína.'],
    ['blanket', 'zh', '手感僵硬的毯子。'],
    ['blanket', 'zh', '这条毯子很笨重。'],
    ['plate', 'zh', '亮面盘子。'],
    ['shirt', 'zh', '宽松的衬衫。'],
    ['fan', 'zh', '这款风扇很吵。'],
    ['coffee', 'zh', '含咖啡因。'],
    // A catalog may be in the language of the text.
    ['own', 'de', 'Ein glänzender Teller.'],
    ['own', 'fr', 'Une assiette brillante.'],
    ['own', 'es', 'Un plato brillante.'],
  ] satisfies Cases)('is refused of a %s in %s: %s', (id, tag, text) => expect(found(id, tag, text)).toContain('hard'));

  it.each([
    ['blanket', 'en', 'A soft, light blanket, not stiff and not heavy.'],
    ['blanket', 'en', 'For evenings of heavy rain.'],
    // What is easy, hard to beat, or a shade, weighs nothing.
    ['desk', 'en', 'The desk is light oak.'],
    ['desk', 'en', 'This desk is light blue and smooth.'],
    ['desk', 'de', 'Der Schreibtisch ist leicht zu pflegen.'],
    ['desk', 'de', 'Der Schreibtisch ist leicht aufgebaut.'],
    ['blanket', 'de', 'Die Decke ist schwer zu übertreffen.'],
    ['blanket', 'de', 'Die Decke ist schwer im Kommen.'],
    ['blanket', 'en', 'The blanket is stiff competition for any throw.'],
    // What is a mat in English is no "mat" of French.
    ['mat', 'fr', 'Un tapis de yoga bleu et brillant.'],
    ['mat', 'fr', 'Le tapis est brillant.'],
    ['door', 'fr', 'Un tapis bleu et brillant.'],
    ['fin', 'fr', 'La palme est épaisse.'],
    ['fan', 'en', 'A quiet fan on a hard, stiff shelf.'],
    ['blanket', 'de', 'Eine weiche, leichte Decke, nicht steif und nicht schwer.'],
    ['blanket', 'de', 'Nach einem schweren Tag.'],
    ['plate', 'de', 'Matt statt glänzend.'],
    ['fan', 'de', 'Ein leiser Ventilator, kabellos, auch wenn es draußen laut ist.'],
    ['blanket', 'fr', 'Une couverture douce et légère, ni rêche ni lourde.'],
    ['blanket', 'fr', 'Après une lourde journée.'],
    ['plate', 'fr', 'Une assiette mate, pas brillante.'],
    ['coffee', 'fr', 'Un café décaféiné en grains.'],
    ['blanket', 'es', 'Una manta suave y ligera, no áspera ni pesada.'],
    ['blanket', 'es', 'Tras un día pesado.'],
    ['fan', 'es', 'Un ventilador silencioso, nada ruidoso.'],
    ['blanket', 'zh', '柔软轻便的毯子，不僵硬，也不笨重。'],
    ['plate', 'zh', '哑光圆形盘子。'],
    ['coffee', 'zh', '低因的咖啡豆，没有咖啡粉。'],
  ] satisfies Cases)('is none of a %s in %s: %s', (id, tag, text) =>
    expect(found(id, tag, text)).not.toContain('hard'),
  );

  it('has the same pairs in every language', () => {
    const { states: _, ...english } = negotiate('en')!.checks.opposites;
    const names = Object.values(english).flatMap(Object.keys).sort();
    for (const tag of LOCALES) {
      const { states: _, ...own } = negotiate(tag)!.checks.opposites;
      const missing = names.filter((name) => !Object.values(own).flatMap(Object.keys).includes(name));
      // What other words of these languages say already, or no shop of theirs.
      expect([tag, missing.filter((name) => !/^(?:winding|network|washing|handwash)$/.test(name))]).toEqual([tag, []]);
    }
  });
});
