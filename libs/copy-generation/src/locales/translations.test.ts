import { checks as german } from './de/checks';
import { checks as spanish } from './es/checks';
import { checks as french } from './fr/checks';
import { checks as chinese } from './zh/checks';

const locales = { german, spanish, french, chinese };

describe.each(['kinds', 'values', 'places'] as const)('the translations of %s', (list) => {
  const linesOf = (texts: string | readonly string[]) => [texts].flat().flatMap((text) => text.trim().split('\n'));
  const english = (texts: string | readonly string[]) => linesOf(texts).map((line) => line.split(' = ')[0].trim());

  it.each(Object.entries(locales))('have words for every entry in %s', (_name, { translations }) => {
    for (const line of linesOf(translations![list])) expect(line).toMatch(/^\s*[^=]+ = [^=\s][^=]*$/);
  });

  it('have the same entries in every language', () => {
    for (const { translations } of Object.values(locales))
      expect(english(translations![list])).toEqual(english(german.translations![list]));
  });
});
