import { type CatalogItem } from '@attune/contracts';
import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { shopProduct } from '../shop-products';
import { verifyText } from '../verify-text';

const of = (title: string, category: string, attributes: CatalogItem['attributes']) =>
  shopProduct('thing', title, category, attributes);

const products = {
  bed: of('Hule Dog Bed', 'Dog Beds', { waterproof: false, filling: 'Foam', non_slip: true }),
  tent: of('Myr Tent', 'Tents', { waterproof: true, doors: 2 }),
  pack: of('Vidde Daypack', 'Backpacks', { waterproof: false, water_resistant: true }),
  mouse: of('Lill Mouse', 'Mice', { rechargeable: false, silent_click: true, batteries: '1 x AA' }),
  lamp: of('Lys Torch', 'Torches', { rechargeable: true, colour: 'Red' }),
  game: of('Vik Game', 'Games', { cooperative: true, players: '2-4' }),
  duel: of('Kamp Game', 'Games', { cooperative: false, players: '2' }),
  duvet: of('Lun Duvet', 'Duvets', { tumble_dry: false, machine_washable: true, material: 'Linen' }),
  shelf: of('Kai Bookcase', 'Bookcases', { assembly_required: true, shelves: 5 }),
  hose: of('Grønn Hose', 'Hoses', { frost_resistant: false, length: '25 m' }),
  bottle: of('Elv Bottle', 'Bottles', { leak_proof: true, dishwasher_safe: true, refillable: true }),
  bar: of('Nor Bar', 'Bars', { vegan: true, weight: '45 g' }),
  dish: of('Ild Dish', 'Dishes', { oven_safe: false, microwave_safe: false, freezer_safe: false }),
  curtain: of('Natt Curtain', 'Curtains', { blackout: true, length: '200 cm' }),
};

function found(id: keyof typeof products, text: string, tag: string): string[] {
  const context = { grammar: negotiate(tag)!, catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY };
  const options = { ...context, product: products[id], channel: 'email_body', extent: 'part' } as const;
  const { findings } = verifyText([{ name: 'body', text }], options);
  return findings.filter(({ check }) => check === 'polarity').map(({ severity }) => severity);
}

/** What a thing does, said without its attribute's name: in other languages than English nothing found it. */
describe('the opposite of a yes or a no in other words', () => {
  it.each([
    ['mouse', 'en', 'A satisfying click with each press.'],
    ['game', 'en', 'Only one of you can win: outsmart the others.'],
    ['duel', 'en', 'You all win together or lose together.'],
    ['tent', 'de', 'Schon bei einem Schauer wird es drinnen nass.'],
    ['mouse', 'de', 'Am Abend lädt man sie über USB.'],
    ['mouse', 'de', 'Ein lautes Klicken bei jedem Druck.'],
    ['lamp', 'de', 'Danach muss man die Batterien wechseln.'],
    ['game', 'de', 'Am Ende gewinnt nur einer.'],
    ['duvet', 'de', 'Danach kommt sie in den Trockner.'],
    ['shelf', 'de', 'Es kommt fertig montiert.'],
    ['hose', 'de', 'Er darf den Winter über draußen bleiben.'],
    ['bottle', 'de', 'In der Tasche läuft sie gern mal aus.'],
    ['bar', 'de', 'Enthält Milch.'],
    ['dish', 'de', 'Ab in den Ofen damit.'],
    ['curtain', 'de', 'Er lässt das Licht herein.'],
    ['bed', 'fr', 'On peut le laisser sous la pluie.'],
    ['mouse', 'fr', 'Rechargez-la par câble.'],
    ['game', 'fr', 'À la fin, un seul gagne.'],
    ['duvet', 'fr', 'Passez-la au sèche-linge.'],
    ['shelf', 'fr', 'Elle arrive déjà montée.'],
    ['bottle', 'fr', 'Elle fuit un peu.'],
    ['bar', 'fr', 'Contient du lait.'],
    ['bed', 'es', 'Aguanta la lluvia.'],
    ['mouse', 'es', 'Se recarga por la noche.'],
    ['game', 'es', 'Solo uno puede ganar.'],
    ['shelf', 'es', 'Llega ya montada.'],
    ['dish', 'es', 'Puede ir al microondas.'],
    ['bar', 'es', 'Contiene miel.'],
    ['bed', 'zh', '放在雨里也不会湿。'],
    ['game', 'zh', '最后只有一个人能赢。'],
    ['mouse', 'zh', '插上充电线，一小时充满。'],
    ['shelf', 'zh', '送到时已组装好。'],
    ['bottle', 'zh', '放在包里会漏水。'],
  ] as const)('is refused of a %s in %s: %s', (id, tag, text) => expect(found(id, text, tag)).toContain('hard'));

  it.each([
    ['game', 'en', 'You all win or lose as one crew.'],
    ['mouse', 'en', 'Nobody hears a loud click.'],
    ['tent', 'de', 'Drinnen wird nichts nass.'],
    ['pack', 'de', 'Ein Schauer perlt ab.'],
    ['mouse', 'de', 'Die Batterie wechselt man alle 18 Monate.'],
    ['lamp', 'de', 'Am Abend lädt man sie über USB.'],
    ['duvet', 'de', 'Bitte nicht in den Trockner.'],
    ['bottle', 'de', 'Sie läuft nicht aus.'],
    ['bed', 'de', 'Es rutscht nicht.'],
    ['bar', 'de', 'Enthält keine Milch.'],
    ['duvet', 'fr', 'Ne passe pas au sèche-linge.'],
    ['bottle', 'fr', 'Elle ne fuit pas.'],
    ['bed', 'es', 'No resbala.'],
    ['bottle', 'zh', '不漏水。'],
    ['bed', 'zh', '不打滑。'],
    ['game', 'zh', '大家一起赢。'],
  ] as const)('passes where facts say it of a %s in %s: %s', (id, tag, text) =>
    expect(found(id, text, tag)).not.toContain('hard'),
  );
});

/** Who says when something is so has not said that it is: a person must see whether it may stand. */
describe('the opposite of a yes or a no that hangs on a condition', () => {
  it.each([
    ['curtain', 'en', 'It lets the light in unless you draw it.'],
    ['curtain', 'de', 'Er lässt das Licht herein, außer du ziehst ihn zu.'],
    ['curtain', 'de', 'Er lässt das Licht herein, wenn du ihn aufziehst.'],
  ] as const)('waits for a review: %s, %s, %s', (id, tag, text) => {
    expect(found(id, text, tag)).toEqual(['soft']);
  });
});
