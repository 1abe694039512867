import { PhraseIndex } from './phrases';
import { tokensOf } from './tokens';

function found(phrase: string, text: string): string | undefined {
  const tokens = tokensOf(text);
  const [match] = new PhraseIndex([[phrase, true]]).find(tokens);
  return match && text.slice(tokens[match.from].start, tokens[match.to - 1].end);
}

describe('PhraseIndex', () => {
  it.each([
    ['eco*', 'An eco-friendly and ecological bag', 'eco'],
    ['*proof', 'A rainproof bag', 'rainproof'],
    ['*klima*', 'Das ist Weltklimaschutz', 'Weltklimaschutz'],
    ['_ -free', 'A worry-free bag', 'worry-free'],
    ['kind|good to (the) earth|planet', 'Good to our Earth, kind to Earth', 'kind to Earth'],
    ['relieves .. pain', 'It relieves all your back pain.', 'relieves all your back pain'],
    ['# % off', 'Now 20 % off', '20 % off'],
    ['number~one|best', 'The number one bag', 'number one'],
    ['made in _', 'Made in Italy', 'Made in Italy'],
    ['环保', '这是环保背包', '环保'],
    ['schön', 'Sehr SCHÖN.', 'SCHÖN'],
    ['nr . 1', 'Die Nr. 1 im Test', 'Nr. 1'],
    ['no _ (_) is finer', 'No lamp is finer', 'No lamp is finer'],
    ['no _ (_) is finer', 'No table lamp is finer', 'No table lamp is finer'],
    ['three|# -star -base', 'A 5-star-base', '5-star-base'],
  ])('finds %j in %j', (phrase, text, words) => expect(found(phrase, text)).toBe(words));

  it.each([
    ['_ -free', 'It is free'],
    ['relieves .. pain', 'It relieves you. Pain is elsewhere.'],
    ['relieves .. pain', 'It relieves you of a great deal of pain'],
    ['made in _', 'How it is made. In Italy'],
    ['# % off', 'some % off'],
    ['schön', 'schon'],
    ['*proof', 'proof'],
  ])('finds no %j in %j', (phrase, text) => expect(found(phrase, text)).toBeUndefined());

  it.each(['_ _', '..', '(a)', '(_) (_)', '', '"'])('does not take %j for a phrase', (phrase) =>
    expect(() => new PhraseIndex([[phrase, true]])).toThrow('phrase'),
  );

  it('takes phrases from outside as they are', () => {
    const index = PhraseIndex.ofPlain([['# 1 (best*)', true]]);
    expect(index.find(tokensOf('our best'))).toEqual([]);
    expect(index.find(tokensOf('our # 1 (best*) bag'))).toHaveLength(1);
  });
});
