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
    // "2,400 W" are two and a half watts in German.
    ['de', '2,400 W', '2.400 W'],
    ['fr', '2,400 W', '2 400 W'],
    ['es', '2,400 W', '2400 W'],
    ['en', '2,400 W', '2,400 W'],
    ['de', '10,000 mm', '10.000 mm'],
    ['en', '10,000 mm', '10,000 mm'],
    ['de', '1,234,567 lm', '1.234.567 lm'],
    ['de', '2.6 kW', '2,6 kW'],
    ['en', '2,6 kW', '2.6 kW'],
    ['en', '1,5 kg', '1.5 kg'],
    ['de', '1,5 kg', '1,5 kg'],
    ['de', '300 lm', '300 lm'],
    ['de', '2 x 3.5 cm', '2 x 3,5 cm'],
    ['de', '30 cm x 20.5 cm', '30 cm x 20,5 cm'],
    ['de', '12 weeks', '12 Wochen'],
    ['fr', '1 week', '1 semaine'],
    ['de', '13 inch', '13 Zoll'],
    ['fr', '2 litres', '2 litres'],
    ['es', '2 litres', '2 litros'],
    ['en', '2 litres', '2 litres'],
    ['de', '1,000', '1.000'],
    ['de', '5 ATM', undefined],
  ])('writes in %s %j as %j', (tag, value, text) => expect(plain(new Measures(tag).format(value))).toBe(text));

  it.each([
    ['1.2 kg', '1.2千克'],
    ['350 ml', '350毫升'],
    ['2 yr', '2年'],
    ['10,000 mm', '10,000毫米'],
    ['13 inch', '13英寸'],
  ])('writes in Chinese %j in words, as %j', (value, text) =>
    expect(new Measures('zh', 'long').format(value)).toBe(text),
  );

  // A thousand and a half in one language, one and a half in another: nobody knows which the catalog means.
  it.each(['heavy', '1.500 W', '1.500 g', '12.345', '1,2,3', 'A,100', '', 'kg'])('leaves %j as it is', (value) =>
    expect(new Measures('de').format(value)).toBeUndefined(),
  );
});
