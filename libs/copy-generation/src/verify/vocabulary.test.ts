import { CatalogLexiconBuilder } from '../lexicon/catalog-lexicon';
import { findingsIn, shopProduct } from './shop-products';

const PRODUCTS = new Map(
  [
    shopProduct(
      'stove',
      'Ember Camp Stove',
      'Stoves',
      { material: 'steel', weight: '800 g' },
      'Not for the bathroom or yachts.',
    ),
    shopProduct('phone', 'Larkin 3', 'Phones', { colour: 'black', magnetic_dock: true, resoleable: true }),
    shopProduct('tart', 'Orchard Tart', 'Cakes', { flavour: 'Apple', weight: '300 g' }),
    shopProduct(
      'novel',
      'The Weir',
      'Novels',
      { binding: 'Paperback', pages: 212 },
      'A lighthouse and a stolen anchor.',
    ),
    shopProduct('vest', 'Plain Vest', 'Tops', { material: 'cotton', size: ['S', 'M', 'L'], weave: 'flat-woven' }),
    shopProduct('coat', 'Moor Coat', 'Coats', { material: 'wool', water_resistant: true }),
    shopProduct('bowl', 'Salt Bowl', 'Bowls', { material: 'beech and ash' }, 'The wood is unvarnished.'),
    shopProduct('clock', 'Hall Clock', 'Clocks', { material: 'oak', minimum_age: '3 years' }),
  ].map((one) => [one.itemId, one]),
);
const catalog = new CatalogLexiconBuilder();
for (const product of PRODUCTS.values()) catalog.add(product);

const findings = (itemId: string, text: string) => findingsIn(PRODUCTS.get(itemId)!, text, catalog.lexicon());
const unknown = (itemId: string, text: string) =>
  findings(itemId, text).flatMap(({ check, words }) => (check === 'vocabulary' ? [words] : []));

describe('words of the life around a product', () => {
  it.each([
    ['times, places and occasions', 'stove', 'For Sunday picnics, by the harbour and on the way to the office.'],
    ['what people do and feel', 'stove', 'Wander off, sit down and listen. Your curious neighbours will laugh.'],
    ['people and what they have', 'coat', 'A coat for your aunt, down to the knees.'],
    ['talk', 'clock', 'Oops, sorry, I’m afraid it’s rather big. Anyway: yep, it tells the time.'],
    ['places and what happens there', 'stove', 'The forest hums, a guest strums, somebody savours the last greens.'],
    ['outings and company', 'stove', 'A getaway with bandmates and grandkids, and a singalong at sundown.'],
    ['what is near a thing', 'clock', 'Between the oven and the nightstand.'],
    ['how people do it', 'clock', 'Grumpily or gleefully, homeward or skyward, it tells the time.'],
    ['what people do all day', 'stove', 'They dawdle, bicker, haggle and sprint across the campground.'],
    ['who lives there', 'clock', 'A landlady, two lodgers and the milkman look at it.'],
    ['paperwork', 'clock', 'Between paperwork, negotiations and the payroll.'],
    ['moods', 'stove', 'Dejected, overjoyed, undecided: dinner for all.'],
    ['games and music', 'stove', 'After badminton or whist, before the tango.'],
    ['animals', 'stove', 'A nightingale sings, a hedgehog looks on.'],
    ['stories', 'novel', 'An ogre, a sorcerer and a siege.'],
    ['dishes', 'stove', 'Goulash, shakshuka, ragù, risotto.'],
    ['what stands about the house', 'clock', 'It hangs above the stove and beside the fridge.'],
    ['idioms of weather and mood', 'novel', 'Keep your cool on hot days and think twice.'],
    ['meals', 'stove', 'Stew, pancakes, a cup of tea.'],
    ['things that stand around', 'clock', 'It hangs above the sofa.'],
    ['moods of a time', 'novel', 'For quiet mornings and rainy afternoons.'],
    ['weather where facts speak of it', 'coat', 'A drizzle, a puddle.'],
    ['children where facts speak of them', 'clock', 'Oak, for children.'],
    ['children who are only there', 'stove', 'Leave it when the kids come home.'],
    ['the kind of product by another name', 'phone', 'A black handset.'],
    ['a value by another name', 'novel', 'A softcover of 212 pages.'],
    ['what the description says', 'novel', 'An anchor, a lighthouse.'],
    ['what it denies, denied', 'stove', 'It is not for the bathroom.'],
    ['another form of a fact’s word', 'phone', 'It holds by a magnet and can be resoled.'],
    ['two words of a fact as one', 'vest', 'Flatwoven cotton.'],
    ['praise of other things than the product', 'clock', 'A good book, hands free, and at 3 a.m. nobody loses track.'],
    ['what is fine by somebody', 'clock', 'Your wall is fine for it, and the hall is fine too.'],
    ['time that goes by', 'clock', 'The evenings get longer, and an old friend calls.'],
    ['what is cold, and whose fault it is', 'clock', 'The tea is cold at ten past nine, and it is nobody’s fault.'],
    ['rain outside', 'clock', 'Rain on the window.'],
    ['the shape of a thing', 'stove', 'Gently rounded steel.'],
    ['pieces in short', 'vest', 'Cotton, 1 pc.'],
    ['one material that is all of it', 'vest', 'Pure cotton.'],
    ['what facts speak of, denied', 'coat', 'Not for the pool.'],
    ['a sign for a diameter', 'clock', 'Ø, as they say.'],
    ['what there has not been', 'bowl', 'It has not been varnished.'],
    ['what colours an emoji', 'coat', 'Wool ❤️ all over.'],
  ])('knows %s', (_, itemId, text) => {
    expect(unknown(itemId, text)).toEqual([]);
  });

  it.each([
    ['a thing that it is said to have', 'stove', 'It comes with a mug.', 'mug'],
    ['praise of the product', 'clock', 'It is a good clock.', 'good'],
    ['age of the product', 'clock', 'It is an old clock.', 'old'],
    ['rain on the product', 'clock', 'It hangs out there, rain on its face.', 'rain'],
    ['one of several materials', 'bowl', 'Pure beech.', 'Pure'],
    ['a thing in a list with no verb', 'clock', 'Oak, brass hands, candle.', 'candle'],
    ['a thing in the box', 'stove', 'Mug and stove are included.', 'Mug'],
    ['a part', 'clock', 'Oak, with a dimmer.', 'dimmer'],
    ['a thing that would be a part', 'clock', 'A clock with a windowsill.', 'windowsill'],
    ['a mood of the product', 'stove', 'A hot stove.', 'hot'],
    ['the sea where facts do not speak of water', 'clock', 'A clock for the sea.', 'sea'],
    ['a property', 'stove', 'A quiet stove.', 'quiet'],
    ['what only begins as an ordinary word does', 'stove', 'A pure stove does not purr.', 'pure'],
    ['an ability', 'vest', 'A walkable vest.', 'walkable'],
    ['what food is of', 'tart', 'Cherries and cinnamon.', 'cinnamon'],
    ['weather where facts do not speak of it', 'clock', 'Take it out into the drizzle.', 'drizzle'],
    ['whom it is for', 'stove', 'A stove for children.', 'children'],
    ['a size that is for sale', 'vest', 'A small cotton vest.', 'small'],
    ['the denial of another form', 'phone', 'It cannot be resoled.', 'resoled'],
    ['what another product of the catalog is', 'clock', 'A coat.', 'coat'],
    ['another kind’s other name', 'clock', 'A black handset.', 'handset'],
  ])('does not know %s', (_, itemId, text, word) => {
    expect(unknown(itemId, text)).toContain(word);
  });
});
