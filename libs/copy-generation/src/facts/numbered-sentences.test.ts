import { numberedSentences } from './numbered-sentences';

describe('numberedSentences', () => {
  it.each([
    ['Soft to the touch. Two side pockets. Made to last.', ['Two side pockets']],
    ['Holds 1.5 l. Wash at 40 °C!', ['Holds 1.5 l', 'Wash at 40 °C']],
    ['Mit drei Taschen\nund einem Gurt', ['Mit drei Taschen']],
    ['附两个口袋。很轻。', ['附两个口袋']],
    ['No number here.', []],
    ['', []],
  ])('finds in %j %j', (description, sentences) => expect(numberedSentences(description)).toEqual(sentences));

  it('leaves out what is too long to be one, and no end of them', () => {
    expect(numberedSentences(`7 ${'word '.repeat(100)}`)).toEqual([]);
    expect(numberedSentences('Two pockets. '.repeat(1000)).length).toBeLessThan(100);
  });
});
