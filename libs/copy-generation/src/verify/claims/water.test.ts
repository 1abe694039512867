import { findingsIn, shopProduct } from '../shop-products';

const products = {
  flats: shopProduct('flats', 'Odile Flats', 'Flats', { upper_material: 'leather', waterproof: false }),
  lamp: shopProduct('lamp', 'Hall Lamp', 'Lamps', { material: 'oak', shade_material: 'linen' }),
  daypack: shopProduct('daypack', 'Fjell Daypack', 'Backpacks', {
    capacity: '25 l',
    water_resistant: true,
    waterproof: false,
  }),
  splashed: shopProduct('splashed', 'Sprat Radio', 'Radios', { ip_rating: 'IPX4', battery_life: '12 h' }),
  submerged: shopProduct('submerged', 'Otter Radio', 'Radios', { ip_rating: 'IPX7', battery_life: '12 h' }),
  watch: shopProduct('watch', 'Vane Watch', 'Watches', { case: 'steel', water_resistance: '3 ATM (not for swimming)' }),
  diver: shopProduct('diver', 'Kelp Watch', 'Watches', { case: 'steel', water_resistance: '10 ATM' }),
  brushes: shopProduct('brushes', 'Plume Brushes', 'Brushes', { pieces: 7, handle_material: 'beech' }),
  throw: shopProduct('throw', 'Moss Throw', 'Blankets', { material: 'wool', care: 'hand wash' }),
};

const severities = (id: keyof typeof products, text: string) =>
  findingsIn(products[id], text).map(({ severity }) => severity);

/** How wet something may get, in plain words, against facts that say more or less. */
describe('what water does to a thing', () => {
  it.each([
    ['lamp', 'Leave it on the lawn all winter.'],
    ['lamp', 'It lives outdoors all year round.'],
    ['lamp', 'A lamp for the garden, whatever the weather.'],
    ['flats', 'Wade through the stream in them.'],
    ['flats', 'Hose them down after a muddy walk.'],
    ['flats', 'A walk through the wet meadow leaves your toes dry.'],
    ['flats', 'No wet feet.'],
    ['daypack', 'Sink it in the river and nothing inside gets wet.'],
    ['daypack', 'You can swim with it on your back.'],
    ['daypack', 'It copes with total immersion.'],
    ['splashed', 'Leave it at the bottom of the bath.'],
    ['splashed', 'It works under water.'],
    ['splashed', 'It can fall in the pond and still play.'],
    ['watch', 'Wear it for your laps.'],
    ['watch', 'Keep it on in the pool.'],
    ['watch', 'Jump in with it on.'],
    ['brushes', 'Let them soak in water overnight.'],
    ['brushes', 'Wash them under the tap.'],
    ['splashed', 'Sing in the rain with it, all day long.'],
    ['splashed', 'It sits in the shower and sings along.'],
    ['splashed', 'Drop it in the sink while you wash up.'],
    ['daypack', 'Fall in, carry on.'],
    ['flats', 'Flats for wet days.'],
    ['flats', 'No shower will ever get your toes wet again.'],
    ['watch', "Don't bother taking it off for the pool."],
    ['lamp', 'Snow, rain, and it stays where it is.'],
  ] as const)('is found where facts say less, of the %s: %s', (id, text) => {
    expect(severities(id, text)).not.toEqual([]);
  });

  it.each([
    ['splashed', 'It is protected against splashes.'],
    ['splashed', 'Protected against splashes to IPX4.'],
    ['splashed', 'It can take a splash.'],
    ['submerged', 'It is waterproof to IPX7.'],
    ['submerged', 'Drop it in the pool and it plays on.'],
    ['diver', 'Swim with it.'],
    ['diver', 'Rated 10 ATM, it can go for a swim.'],
    ['daypack', 'Rain is fine.'],
    ['daypack', 'It can take rain.'],
    ['daypack', "It'll take the rain on the way home."],
    ['throw', 'Leave it to soak.'],
  ] as const)('passes where facts say as much, of the %s: %s', (id, text) => expect(severities(id, text)).toEqual([]));

  it.each([
    ['flats', "They aren't meant for puddles."],
    ['flats', 'Puddles are not for them.'],
    ['flats', 'Not for wet weather, as they are not waterproof.'],
    ['daypack', 'Light rain is fine; a downpour is not.'],
    ['daypack', "It is water-resistant, so don't leave it in a puddle."],
    ['watch', 'Take it off before you swim.'],
    ['watch', 'It is rated 3 ATM, and that is not for swimming.'],
    ['splashed', 'A splash does it no harm, but keep it out of the pool.'],
    ['splashed', 'Splashes are fine, so no swimming.'],
    ['flats', 'They would rather stay dry.'],
  ] as const)('is denied as far as facts deny it, of the %s: %s', (id, text) =>
    expect(severities(id, text)).toEqual([]),
  );

  it.each([
    ['lamp', 'Rain won’t hurt it.'],
    ['lamp', 'It shrugs off splashes.'],
    ['flats', 'They keep your feet dry.'],
    ['daypack', 'You can submerge it.'],
    ['splashed', 'A waterproof radio.'],
    ['watch', 'Swim with it.'],
  ] as const)('is refused where it is plain, of the %s: %s', (id, text) =>
    expect(severities(id, text)).toContain('hard'),
  );
});
