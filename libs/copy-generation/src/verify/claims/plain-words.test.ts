import { findingsIn, shopProduct } from '../shop-products';

const kettle = shopProduct('kettle', 'Brise Kettle', 'Kettles', { material: 'steel', capacity: '1.5 l' });
const promised = shopProduct('promised', 'Arran Kettle', 'Kettles', { material: 'steel', warranty: '2 years' });

const claimsIn = (product: typeof kettle, text: string) =>
  findingsIn(product, text)
    .filter(({ check }) => check === 'claims')
    .map(({ severity }) => severity);

/** What sellers promise and praise without any of the words of the trade. */
describe('claims in plain words', () => {
  it.each([
    'If it ever gives up, a new one is on its way to you.',
    'Swapped for a new one, any time.',
    'It is €45 until Sunday, then the price goes back up.',
    'The price goes up on Monday.',
    'From Monday it costs more.',
    'Still €45 this week.',
    "You won't find it for less.",
    'Get a mug with it on us.',
    'No table kettle anywhere is better made.',
    'Nobody makes a finer kettle.',
    'You could look for years and not find its like.',
    'All other kettles look pale beside it.',
    'The kettle against which others are measured.',
    'A kettle unlike the rest.',
    'It pours like no kettle before it.',
    "You'll wonder how you lived without it.",
    'It won a prize for its handle.',
    'Clearer skin within a fortnight.',
    'Redness is gone in a week.',
    'It takes the strain off your wrists.',
    'Your back says thank you.',
    'No more stiff necks.',
    'Not one tree was felled for it.',
    'The sea will thank you.',
    'The factory runs on wind.',
    'Made with half the water.',
    'Every part of it can be used again.',
    'A tree goes into the ground for each kettle.',
    'It is yours for less until June.',
    "Last year's price was double.",
    'The only kettle you will ever need.',
    'There is nothing to match it.',
    'Every other kettle will feel like a bucket.',
    'For every kettle we sell, one goes to a school.',
    'No cook has ever held a better kettle.',
    'Your lower back will never complain again.',
    'Return it if you change your mind.',
    'It will be handed down to your grandchildren.',
  ])('are refused: %s', (text) => expect(claimsIn(kettle, text)).toContain('hard'));

  it.each([
    'Tamsin stands behind this kettle for as long as you own it.',
    'Covered for life.',
    'The guarantee never runs out.',
    'The warranty passes on to whoever owns it next.',
  ])('are refused that promise more than a warranty of two years: %s', (text) =>
    expect(claimsIn(promised, text)).toContain('hard'),
  );

  it.each(['Once they are gone, they are gone.', 'While it lasts.', 'The queen of kettles.'])(
    'are for review where they may be said of anything: %s',
    (text) => expect(claimsIn(kettle, text)).toEqual(['soft']),
  );

  it.each([
    'The path goes up, and the kettle goes with you.',
    'The most you can pour into it is 1.5 l.',
    'The most it holds is 1.5 l.',
    'Keep it for as long as you like.',
    'A few days more at the lake, and home.',
    "The grandparents don't come round often, so put the kettle on.",
    'Back in two days.',
    'Keep the receipt in the drawer.',
    'All your life is in that suitcase.',
    'The king of hearts lies beside it.',
    'Open until Sunday, says the sign at the cafe.',
    'Nobody else is up yet.',
    'Good night.',
    'The cold is gone, and the garden is green.',
    'Good night, says the kettle.',
  ])('are not seen in what claims nothing: %s', (text) => expect(claimsIn(kettle, text)).toEqual([]));

  it('are none where the promise is kept', () => {
    expect(findingsIn(promised, 'Anything wrong with it within two years? The warranty has it.')).toEqual([]);
  });

  it('sell nothing where they are denied', () => {
    expect(findingsIn(kettle, 'Steel, and no hurry.')).toEqual([]);
  });
});
