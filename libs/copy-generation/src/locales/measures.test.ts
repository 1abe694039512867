import { Measures } from './measures';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

describe('Measures', () => {
  it.each([
    ['en', '1.2 kg', '1.2 kg'],
    ['de', '1.2 kg', '1,2 kg'],
    ['fr', '1.5 l', '1,5 l'],
    ['de', '2 yr', '2 Jahre'],
    ['de', '1 yr', '1 Jahr'],
    ['en', '8 h', '8 hours'],
    ['en', '20 °C', '20°C'],
    ['de', '12000 mm', '12000 mm'],
    ['en', '350 ml', '350 ml'],
    ['en', '1.5 L', '1.5 L'],
  ])('writes in %s %j as %j', (tag, value, text) => expect(plain(new Measures(tag).format(value))).toBe(text));

  it.each([
    ['1.2 kg', '1.2千克'],
    ['350 ml', '350毫升'],
    ['2 yr', '2年'],
  ])('writes in Chinese %j in words, as %j', (value, text) =>
    expect(new Measures('zh', 'long').format(value)).toBe(text),
  );

  it.each(['heavy', '1,5 kg', '300 lm', '2 x 3 cm', '', 'kg'])('leaves %j as it is', (value) =>
    expect(new Measures('de').format(value)).toBeUndefined(),
  );
});
