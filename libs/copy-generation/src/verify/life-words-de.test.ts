import { type ProductFacts } from '../facts/facts';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { shopProduct } from './shop-products';
import { verifyText } from './verify-text';

const MUG = shopProduct('mug', 'Halden Mug', 'Mugs', { material: 'stoneware', capacity: '350 ml', colour: 'green' });
const LAMP = shopProduct('lamp', 'Sollux Lamp', 'Lamps', { material: 'aluminium', dimmable: 'yes', height: '42 cm' });
const PACK = shopProduct('pack', 'Torvik Backpack', 'Backpacks', {
  material: 'polyester',
  pockets: '5',
  volume: '22 l',
});

function findingsIn(product: ProductFacts, text: string): string[] {
  const { findings } = verifyText([{ name: 'body', text }], {
    ...{ product, grammar: negotiate('de')!, channel: 'email_body' as const, extent: 'part' as const },
    ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
  });
  return findings.filter(({ check }) => check !== 'form').map(({ words }) => words);
}

describe('the life around a product, in German', () => {
  it.each([
    [
      'family',
      MUG,
      'Deine Schwiegermutter wird fragen, woher du sie hast. Verrate es ihr ruhig: eine Tasse von Tamsin.',
    ],
    ['habits', MUG, 'Manche Gewohnheiten legt man nie wieder ab. Diese fasst 350 ml und wartet geduldig auf dich.'],
    ['forms of verbs', MUG, 'Du grübelst, er träumt, ihr plaudert, und alle haben aus einer Tasse getrunken.'],
    ['talk', LAMP, 'Übrigens behauptet der Nachbar, er hätte dich bis Mitternacht am Küchenfenster gesehen.'],
    ['evenings', LAMP, 'Noch ein Kapitel, dann aber wirklich: Der Mörder ist bestimmt der Gärtner.'],
    ['couples', LAMP, 'Dein Partner möchte schlafen, du willst lesen? Dimmen heißt der Kompromiss.'],
    ['work', LAMP, 'Während das Haus längst schlummert, brütest du über der Steuererklärung.'],
    ['town and studies', PACK, 'Vorlesung, Mensa, danach spontan zu Freunden: Verabredungen hält dein Tag selten ein.'],
    ['offices', PACK, 'Der Chef ruft an, der Zug fährt ein, und alles wohnt in fünf Taschen.'],
    ['occasions', PACK, 'Ob Klassentreffen, Vorstellungsgespräch oder Kurztrip mit der Clique.'],
    ['moods of a time', PACK, 'Für verregnete Nachmittage in der Bücherei.'],
    ['idioms', PACK, 'Hand aufs Herz: Wer gut gelaunt aufsteht, kommt trotz allem rechtzeitig an.'],
    ['what is for whom', MUG, 'Für Frühaufsteher, Tagträumer und Optimisten.'],
  ])('is not said of it: %s', (_, product, text) => expect([text, findingsIn(product, text)]).toEqual([text, []]));

  it.each([
    ['a part', MUG, 'Deine Schwiegermutter staunt über den Korkfuß.'],
    ['how long it stays warm', MUG, 'Während ihr plaudert, isoliert die Tasse.'],
    ['who made it', MUG, 'Von einem Familienbetrieb, der Gewohnheiten pflegt.'],
    ['fame', MUG, 'Unter Kollegen ein preisgekrönter Becher.'],
    ['a device', LAMP, 'Ein Sensor merkt, wenn du einnickst.'],
    ['an effect', LAMP, 'Beim Grübeln ermüdet sie deine Augen nicht, denn sie flimmert nicht.'],
    ['what it does by itself', LAMP, 'Ein Timer merkt, wenn dein Partner schimpft.'],
    ['what it prevents', LAMP, 'Sie verhindert Streit um Mitternacht.'],
    ['a belt', PACK, 'Am Hüftgurt baumelt die Vorfreude.'],
    ['a cover', PACK, 'Eine Regenhaube begleitet dich zum Vorstellungsgespräch.'],
    ['a light', PACK, 'Reflektoren zwinkern den Nachbarn zu.'],
    ['how it stands', PACK, 'Standfest wie deine Freundschaften.'],
    ['for which hand', PACK, 'Für Linkshänder, die gern trödeln.'],
    ['how long it lasts', PACK, 'Er überdauert jede Studentenbude.'],
    ['who sells it', PACK, 'Ein Bestseller bei Tagträumern.'],
  ])('does not hide what is said of it: %s', (_, product, text) =>
    expect([text, findingsIn(product, text)]).not.toEqual([text, []]),
  );
});
