import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { shopProduct } from './shop-products';
import { verifyText } from './verify-text';

const RADIO = shopProduct('radio', 'Tamsin Radio Orm', 'Radios', {
  ...{ housing_material: 'Beech', reception: ['FM', 'AM'], sleep_timer: true, tiltable: true, battery_powered: false },
});

const found = (text: string) =>
  verifyText([{ name: 'body', text }], {
    ...{ product: RADIO, grammar: negotiate('de')!, channel: 'email_body' as const, extent: 'part' as const },
    ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
  }).findings.map(({ check, words }) => `${check}: ${words}`);

it.each([
  ['what is small', 'Ein Radio fürs Nachttischchen und für das Häuschen am See.'],
  ['the verb of what can be done', 'Neigen Sie das Radio einfach ein Stück nach hinten.'],
  ['a translated abbreviation', 'Das Radio empfängt UKW.'],
  ['deeds', 'Der Sleeptimer des Radios schickt dich ins Bett, das Buch liegt aufgeschlagen daneben.'],
  ['an invitation', 'Das Radio lädt zum Lauschen ein.'],
])('lets pass in German %s: %s', (_, text) => expect([text, found(text)]).toEqual([text, []]));

it.each([
  ['praise', 'Ein schickes Radio.'],
  ['how it is charged', 'Das Radio lädt über ein Kabel.'],
  ['a word that is shouted', 'Das Radio ist NEU.'],
])('does not let pass in German %s: %s', (_, text) => expect([text, found(text)]).not.toEqual([text, []]));
