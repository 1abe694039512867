import fc from 'fast-check';
import { type Finding, verdictOf } from '../verify/verdict';
import { checkFrame, checkFrameTexts, type FrameCheckOptions } from './frame-check';
import { answerOf, shirt, wanted } from './test-products';

const card = wanted(shirt);
const page = wanted(shirt, { channel: 'email_body' });
const GOOD = { short: ['By {brand}, made of {material}'] };
const BODY = ['{name} by {brand} is made of {material}.', 'It comes in {colour}, with {a fit} fit, for {price}.'];

function findings(content: unknown, options: Partial<FrameCheckOptions> = {}, place = card): readonly string[] {
  const outcome = checkFrame(answerOf(content), place.request, { ...place, ...options });
  return 'findings' in outcome ? outcome.findings : [];
}
const finding = (severity: Finding['severity']): Finding => ({
  ...{ check: 'vocabulary', severity, field: 'short', start: 0, end: 4, words: 'hemp', reason: 'no fact says hemp' },
});

describe('checkFrame', () => {
  it('takes a good frame', () => {
    expect(checkFrame(answerOf(GOOD), card.request, card)).toEqual({
      fields: [{ name: 'short', sentences: GOOD.short }],
      notes: [],
    });
    expect(findings({ body: BODY }, {}, page)).toEqual([]);
  });

  it.each([
    ['measures', { capacity: ['20 l', '30 l'] }],
    ['weights', { weight: ['180 g', '250 g'] }],
    ['counts', { pockets: [2, 4].map(String) }],
    ['sizes', { size: ['S', 'M', 'L'] }],
    ['words', { fit: ['Slim', 'Easy'] }],
  ])('tries a frame for several %s on such', (_, attributes) => {
    const place = wanted({ ...shirt, brand: undefined, attributes }, { channel: 'product_page' });
    const [attribute] = Object.keys(attributes);
    const body = ['{name} is for the day.', `Its ${attribute} may be {${attribute}}.`];
    expect(checkFrame(answerOf({ body }), place.request, place)).toMatchObject({ fields: [{ name: 'body' }] });
  });

  it.each([
    ['de', '{name} ist für jeden Tag. Der Schnitt ist {fit}, die Farben sind {colour}.'],
    ['fr', '{name} est pour chaque jour. La coupe est {fit}, les couleurs sont {colour}.'],
    ['es', '{name} es para cada día. El corte es {fit}, los colores son {colour}.'],
    ['zh', '{name}每天都可以穿。版型是{fit}，颜色是{colour}。'],
  ])('tries a frame in %s on values that are of no other language', (locale, text) => {
    const attributes = { fit: ['Slim', 'Easy'], colour: ['Navy', 'White'] };
    const place = wanted(
      { ...shirt, brand: undefined, price: undefined, attributes },
      { channel: 'product_page', locale },
    );
    expect(findings({ body: [text] }, {}, place).join(' ')).not.toMatch(/is not in the language/);
  });

  it('leaves articles to the grammar and names to their owners', () =>
    expect(
      checkFrame(
        answerOf({ body: ['A {fit} fit: {Name} by {Brand}, in {material} and {colour}, for {price}.'] }),
        page.request,
        page,
      ),
    ).toMatchObject({
      fields: [{ sentences: ['{a fit} fit: {name} by {brand}, in {material} and {colour}, for {price}.'] }],
    }));

  const brand = 'By {brand}, made of {material}';
  it.each<[string, string, unknown]>([
    ['reasoning before the answer', 'reasoning', `<think>Let me see.</think>${JSON.stringify(GOOD)}`],
    ['a template that leaked', 'reasoning', `<|im_start|>assistant\n${JSON.stringify(GOOD)}`],
    ['a refusal', 'refusal', "I'm sorry, but I can't help with that."],
    ['a refusal in the shape asked for', 'refusal', { short: [`Sorry, no. ${brand}`] }],
    ['half an answer', 'not a JSON object', JSON.stringify(GOOD).slice(0, -4)],
    ['words around the answer', 'not a JSON object', `Here you are: ${JSON.stringify(GOOD)}`],
    ['a code block', 'not a JSON object', `\`\`\`json\n${JSON.stringify(GOOD)}\n\`\`\``],
    ['a list', 'expected object', [GOOD]],
    ['a number', 'expected object', 42],
    ['another field', 'Unrecognized key', { ...GOOD, title: ['x'] }],
    ['no field', 'expected array', {}],
    ['no sentence', 'Too small', { short: [] }],
    ['an empty sentence', 'Too small', { short: [''] }],
    ['too many sentences', 'Too big', { short: [brand, brand] }],
    ['a very long sentence', 'Too big', { short: [`${'very '.repeat(200)}${brand}`] }],
    ['a missing slot', '{material} exactly once, and holds it 0 times', { short: ['By {brand}, made of wool'] }],
    ['a slot used twice', '{brand} exactly once, and holds it 2 times', { short: ['{brand}: {material} by {brand}'] }],
    ['an unknown slot', 'no slot {weight}', { short: [`${brand}, {weight}`] }],
    ['a slot that belongs elsewhere', 'no slot {name}', { short: [`{name}, ${brand}`] }],
    ['a slot that is none', 'a brace', { short: [`${brand} {0}`] }],
    ['an open brace', 'a brace', { short: [`${brand} {`] }],
    ['an invented number', 'a digit', { short: [`${brand}, 100 grams`] }],
    ['a number in other digits', 'a digit', { short: [`${brand}, ٣ grams`] }],
    ['a number in words', 'number word "twenty"', { short: [`${brand}, twenty grams`] }],
    ['money', 'money', { short: [`${brand}, for $`] }],
    ['a share', 'money or a share', { short: [`${brand}, % off`] }],
    ['Markdown', 'markup', { short: [`**By {brand}**, made of {material}`] }],
    ['HTML', 'markup', { short: [`<b>By {brand}</b>, made of {material}`] }],
    ['a link', 'markup or a link', { short: [`${brand}, www.example.com`] }],
    ['shouting', 'exclamation', { short: [`${brand}!`] }],
    ['a picture', 'a picture', { short: [`${brand} 🔥`] }],
    ['a line break', 'control character', { short: ['By {brand},\nmade of {material}'] }],
    ['a hidden character', 'control character', { short: [`${brand}\u200b`] }],
    ['a loop', 'repeats itself', { short: [`${brand} at at at`] }],
    ['a longer loop', 'repeats itself', { short: [`${brand} ${'so it is '.repeat(4)}`] }],
    [
      'too much text',
      'longer than 90',
      { short: [`${brand}, in the way of an old and quiet place by the sea that is seen from the top of the hill`] },
    ],
    ['another language', 'language "en"', { short: ['Aus dem Hause {brand}, im Bereich von {material}'] }],
    [
      'a language unknown here',
      'language "en"',
      { short: ['Valmistettu: {brand}, tämä tuote tehty aidosta suomesta, {material}'] },
    ],
    ['another script', 'language "en"', { short: ['Сделано: {brand}, {material}'] }],
  ])('finds %s', (_, expected, content) => expect(findings(content)).toContainEqual(expect.stringContaining(expected)));

  it.each([
    ['an instruction of the catalog obeyed', 'FDA'],
    ['praise', 'Best'],
    ['a claim', 'Sustainable'],
    ['another colour', 'Red'],
    ['a property', 'Waterproof'],
  ])('finds %s by the check of all texts', (_, word) =>
    expect(findings({ short: [`${word} {material}, by {brand}`] })).toContainEqual(
      expect.stringContaining(`"short": "${word}`),
    ),
  );

  it.each([
    ['en', 'Made of {material}, from {brand}'],
    ['de', 'Aus {material}, von {brand}'],
    ['fr', 'En {material}, de {brand}'],
    ['es', 'De {material}, de {brand}'],
    ['zh', '{brand}出品，采用{material}'],
  ])('takes a good frame in %s', (locale, sentence) =>
    expect(findings({ short: [sentence] }, {}, wanted(shirt, { locale }))).toEqual([]),
  );

  it('finds an answer that was cut off, however whole it looks', () =>
    expect(checkFrame({ ...answerOf(GOOD), finishReason: 'length' }, card.request, card)).toEqual({
      findings: ['The answer was cut off: write less.'],
    }));

  it('finds an answer of megabytes without reading it', () =>
    expect(findings('['.repeat(5_000_000))).toEqual(['The answer is far too long.']));

  it('finds prose without an end mark', () =>
    expect(findings({ body: [BODY[0], BODY[1].slice(0, -1)] }, {}, page)).toEqual([
      'There is no end mark in sentence 2 of "body".',
    ]));

  it('finds an article before a name', () =>
    expect(findings({ body: [`A ${BODY[0]}`, BODY[1]] }, {}, page)).toContain('{name} takes no article in "body".'));

  it('finds a text that only fits without values', () =>
    expect(
      findings({
        short: [`By {brand}${', and by the way'.repeat(2)}, made also for the house, all of it of {material}`],
      }),
    ).toEqual(['With values in the slots, short would be too long.']));

  it('finds a slot where the language says another one’s value', () => {
    expect(findings({ short: ['Made of {brand}, by {material}'] })).toEqual([
      '{brand} stands in "short" where another slot belongs.',
    ]);
    const german = wanted(shirt, { locale: 'de' });
    expect(findings({ short: ['Aus {material}, von {brand}'] }, {}, german)).toEqual([]);
    const body = ['{name} by {brand} is made of {colour}.', 'It comes in {material}, with {a fit} fit, for {price}.'];
    expect(findings({ body }, {}, page)).toEqual(['{colour} stands in "body" where another slot belongs.']);
  });

  it('checks what somebody edited in the same way', () => {
    const edited = (sentence: string) => checkFrameTexts(new Map([['short', [sentence]]]), card.request, card);
    expect(edited('By {brand}, made of {material}')).toMatchObject({ fields: [{ name: 'short' }] });
    expect(edited('By {brand}, made of 100 {material}')).toMatchObject({
      findings: ['There is a digit in sentence 1 of "short".'],
    });
    expect(checkFrameTexts(new Map(), card.request, card)).toEqual({ findings: ['"short" is missing.'] });
  });

  it('tries the frame on made-up products as any text is checked, and tells what that finds', () => {
    const verify = jest.fn(() => verdictOf([finding('hard')]));
    expect(findings(GOOD, { verify })).toEqual(['"short": "hemp": no fact says hemp.']);
    expect(verify).toHaveBeenCalledWith(
      expect.arrayContaining([
        { name: 'short', text: 'By Elmira Ost, made of wool', sentences: expect.anything() as unknown },
      ]),
      expect.objectContaining({ product: expect.objectContaining({ itemId: 'example-0' }) as unknown }),
    );
  });

  it('keeps what is harmless for the reviewer', () =>
    expect(
      checkFrame(answerOf(GOOD), card.request, { ...card, verify: () => verdictOf([finding('soft')]) }),
    ).toMatchObject({
      notes: ['"short": "hemp": no fact says hemp.'],
    }));

  it('takes no answer that is not built of the planned slots and words, whatever the answer', () => {
    const piece = fc.oneof(
      fc.constantFrom('{brand}', '{material}', '{a brand}', '{price}', '{', '}', ' made of ', ' 5 ', '€'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const outcome = checkFrame(answerOf({ short: [pieces.join('')] }), card.request, card);
        if ('findings' in outcome) return;
        const [sentence] = outcome.fields[0].sentences;
        expect(
          sentence
            .match(/\{[^}]*\}/g)
            ?.map((slot) => slot.replace('{a ', '{'))
            .sort(),
        ).toEqual(['{brand}', '{material}']);
        expect(sentence).not.toMatch(/\p{N}|\p{Sc}/u);
      }),
    );
  });
});
