import { COLOURS, MATERIALS } from '../lexicon/concepts';
import { foldedTokens } from '../verify/language/tokens';
import { Language } from '../verify/language/language';
import { negotiate } from './index';
import { concepts as german } from './de/concepts';
import { concepts as spanish } from './es/concepts';
import { concepts as french } from './fr/concepts';
import { concepts as chinese } from './zh/concepts';

/** Words for cloth of any sort, and those that are as often another word: "klar", "Ton", "ante". */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  de: ['Stoff', 'Gewebe', 'wollen', 'klar', 'klare', 'klares', 'Ton'],
  fr: ['tissu', 'étoffe', 'café'],
  es: ['tela', 'tejido', 'tejidos', 'ante', 'café'],
  zh: [],
};

it.each(Object.entries({ de: german, fr: french, es: spanish, zh: chinese }))(
  'takes no word for a material or a colour for one of its own in %s, which no fact would have to say',
  (tag, concepts) => {
    const language = new Language(negotiate(tag)!);
    const isValue = ([concept]: [string, unknown]) => concept in COLOURS || concept in MATERIALS;
    const words = Object.entries(concepts)
      .filter(isValue)
      .flatMap(([, all]) => [...all]);
    const own = words.filter((word) => {
      const tokens = foldedTokens(word);
      return tokens.length === 1 && language.isOwnWord(tokens[0]);
    });
    expect([...new Set(own)].filter((word) => !OTHERWISE[tag].includes(word))).toEqual([]);
  },
);
