import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldedTokens } from '../verify/language/tokens';
import { LOCALES, negotiate } from './index';

const VERIFY = join(__dirname, '../verify');

/** What is no language's: names of makers, signs of units and currencies, how letters are compared. */
const OF_NO_LANGUAGE = /makers\.ts|units\.ts|currencies\.ts|tokens\.ts/;
/** Letters that are signs. */
const SIGNS = /^[Ωμø]+$/u;

/** Words of English, or stems of them, that another language spells alike. */
const ENGLISH = ['solo', 'todo', 'kind', 'main', 'pieces', 'compris', 'loden'];

const code = readdirSync(VERIFY, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test)\.ts$/.test(file) && !OF_NO_LANGUAGE.test(file))
  .map((file) => ({
    file,
    text: readFileSync(join(VERIFY, file), 'utf8').replace(/\/\*[^]*?\*\/|^import [^;]*;|(?<!['"`:\\])\/\/.*$/gm, ''),
  }));

/** Who adds a language must not have to look through the checks for lists that it is missing in. */
describe('the code of the checks', () => {
  it('has no letter that English does not have', () => {
    const found = code.flatMap(({ file, text }) =>
      (text.match(/(?![A-Za-z])\p{L}+/gu) ?? []).filter((word) => !SIGNS.test(word)).map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('has no small word of another language than English', () => {
    const wordsOf = (tag: string) => {
      const { functionWords, sentence } = negotiate(tag)!.checks;
      return foldedTokens(`${functionWords} ${Object.values(sentence).join(' ')}`);
    };
    const english = new Set([...wordsOf('en'), ...ENGLISH]);
    const others = new Set(LOCALES.filter((tag) => tag !== 'en').flatMap(wordsOf));
    const found = code.flatMap(({ file, text }) =>
      foldedTokens(text)
        .filter((word) => word.length > 3 && others.has(word) && !english.has(word))
        .map((word) => `${file}: ${word}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});
