import { findingsIn, shopProduct } from '../shop-products';

const canoe = shopProduct('canoe', 'Lom Canoe', 'Canoes', { length: '4.2 m', in_the_box: ['pump', 'bag'], rope: 'no' });

const severities = (text: string) => findingsIn(canoe, text).map(({ severity }) => severity);

/** A shopper would wait for the paddles, or buy hooks that are there. */
describe('what comes along, and what there is not', () => {
  it.each(['Two paddles are included.', 'A paddle comes in the box.', 'A whistle is supplied too.'])(
    'is refused where the catalog does not name it: %s',
    (text) => expect(severities(text)).toContain('hard'),
  );
  it.each(['This canoe has no hooks.', 'A canoe without loops.'])('is for review where no fact says so: %s', (text) =>
    expect(severities(text)).toContain('soft'),
  );
  it.each(['A pump is included.', 'The bag comes in the box.', 'No rope is included.', 'Everything is in the box.'])(
    'passes where it does: %s',
    (text) => expect(severities(text)).not.toContain('hard'),
  );
});
