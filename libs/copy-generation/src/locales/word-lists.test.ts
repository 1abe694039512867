import { languageOf } from '../verify/language/language';
import { fold, foldedTokens, tokensOf } from '../verify/language/tokens';
import { phrasesOf } from '../verify/language/language-words';
import { PhraseIndex } from '../verify/language/phrases';
import { isHan } from '../verify/language/han-words';
import { type CheckWords } from './check-words';
import { LOCALES, negotiate } from './index';

type Lists = readonly (readonly [name: string, entry: string])[];

const spaced = (list = '') => list.split(/\s+/).filter((word) => word !== '');
const named = (name: string, entries: Iterable<string>): Lists => [...entries].map((entry) => [name, entry]);

/** Lists of phrases, or of words that are joined by commas, in objects of single words. */
const OF_PHRASES = /^(?:presence|dangers|exceptingPairs|alike|wearing|ranges|shares|idioms|suiting|values|kinds)$/;

/** Every list of single words. Numbers may have several: "quatre vingt". */
function words(checks: CheckWords): Lists {
  const { sentence, ordinary = {}, numbers, negation } = checks;
  const small = Object.fromEntries(Object.entries(sentence).filter(([name]) => !OF_PHRASES.test(name)));
  const themes = Object.fromEntries(
    Object.entries(ordinary)
      .filter(([name]) => !OF_PHRASES.test(name))
      // Words that are joined by hyphens are looked for as such.
      .map(([name, list]) => [name, list.replaceAll(/\S+-\S+/g, '')]),
  );
  const { functionWords, style, dangling, wholes, pairedThings, conjunctions, prepositions, endings } = checks;
  const strings = {
    ...small,
    ...themes,
    functionWords,
    style,
    dangling,
    wholes,
    pairedThings,
    ...checks.dimensions,
  };
  const { ones, joiners, minus, duals, lasting } = numbers;
  const { concord, verbal = [], enders, suffixes, prefixes, openers = [], almost } = negation;
  return [
    ...Object.entries({ ...strings, lasting, almost, wholeUnits: numbers.wholes }).flatMap(([name, list]) =>
      named(name, spaced(list)),
    ),
    ...Object.entries(checks.countNouns ?? {}).flatMap(([name, list]) => named(name, spaced(list))),
    ...Object.entries({
      ones,
      joiners,
      minus,
      duals,
      concord,
      verbal,
      enders,
      suffixes,
      prefixes,
      openers,
      endings,
    }).flatMap(([name, list]) => named(name, list)),
    ...named(
      'conjunctions',
      conjunctions.filter((one) => !/^[&、]$/.test(one)),
    ),
    ...named('prepositions', prepositions),
    ...[numbers.values, numbers.multipliers, numbers.fractions, numbers.collectives].flatMap((map) =>
      named('numbers', [...map.keys()].flatMap(spaced)),
    ),
    ...(checks.alternatives ?? []).flatMap(({ of, values: said }) =>
      named('alternatives', [...spaced(of), ...phrasesOf(said).flatMap(spaced)]),
    ),
    ...named('fastenings', phrasesOf(checks.fastenings ?? '').flatMap(spaced)),
  ];
}

/** Every list of phrases, also of those that stand by themselves in an object. */
function phrases(checks: CheckWords): Lists {
  const { sentence, ordinary = {}, numbers, negation } = checks;
  const { otherSenses, beforeParts, requiring, inTheBox, beforeBrands, unknown, babble } = checks;
  const lists = {
    ...{ presence: sentence.presence, dangers: sentence.dangers, exceptingPairs: sentence.exceptingPairs },
    ...{ alike: sentence.alike, wearing: sentence.wearing },
    ...{
      idioms: ordinary.idioms,
      suiting: ordinary.suiting,
      numberIdioms: numbers.idioms,
      belowZero: numbers.belowZero,
    },
    ...{ ofPeople: numbers.ofPeople, multiples: numbers.multiples, negators: negation.negators },
    ...{ postponed: negation.postponed, harmless: negation.harmless, weighty: negation.weighty },
    ...{ refusals: negation.refusals, affirmations: negation.affirmations, splits: negation.splits },
    ...{ otherSenses, beforeParts, requiring, inTheBox, beforeBrands, unknown, babble },
    ...checks.polar,
    ...checks.comparatorsBefore,
  };
  const { states = [], kinds, oneWay, ofProduct } = checks.opposites;
  const pairs = [
    ...[...states, ...Object.values(kinds), ...Object.values(oneWay)],
    ...Object.values(ofProduct).flatMap(({ texts, facts = ['', ''] }) => [texts, facts]),
  ];
  return [
    ...Object.entries(lists).flatMap(([name, list]) => named(name, phrasesOf(list ?? ''))),
    ...checks.claims.flatMap((claim) => named(claim.claimClass, phrasesOf(claim.phrases))),
    ...(checks.wordings ?? []).flatMap(({ yes, no }) => named('wordings', [...phrasesOf(yes), ...phrasesOf(no)])),
    ...pairs.flatMap(([one, other]) => named('opposites', [...phrasesOf(one), ...phrasesOf(other)])),
  ];
}

/** Texts in which the phrase stands: one for each word that may stand at a place. */
function textsWith(phrase: string): string[] {
  const parts = phrase.split(/\s+/).map((part) => {
    if (part === '_' || part === '(_)' || part === '..') return ['wort'];
    if (part === '#') return ['5'];
    return part.replace(/^\((.*)\)$/, '$1').split('|');
  });
  const most = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) =>
    parts
      .map((words) => words[Math.min(at, words.length - 1)])
      .map((word) =>
        (word === '#' ? '5' : word).replaceAll('~', ' ').replace(/^\*/, 'xx').replace(/\*$/, 'xx').replaceAll('*', ''),
      )
      .join(' ')
      .replaceAll(' -', '-'),
  );
}

/** What nothing can match says nothing: a text that it was written for passes, or waits, and nobody knows why. */
describe.each(LOCALES)('the word lists of %s', (tag) => {
  const { checks } = negotiate(tag)!;

  it('have but single words where the checks look at one word after the other', () => {
    const isSingle = (word: string) => {
      const parts = word.split('*').filter((part) => part !== '');
      return parts.every((part) => isHan(part) || foldedTokens(part).length === 1);
    };
    expect(words(checks).flatMap(([name, word]) => (isSingle(word) ? [] : [`${name}: ${word}`]))).toEqual([]);
  });

  it('have phrases that are found in a text that has them', () => {
    const missed = phrases(checks).flatMap(([name, phrase]) => {
      const index = new PhraseIndex([[phrase, phrase]]);
      return textsWith(phrase).flatMap((text) => (index.find(tokensOf(text)).length > 0 ? [] : [`${name}: ${text}`]));
    });
    expect(missed).toEqual([]);
  });

  it('have denials and numbers that are found however they are written', () => {
    const { negation } = languageOf(negotiate(tag)!);
    const { concord, verbal = [], enders, openers = [], suffixes, prefixes } = checks.negation;
    const folded = (words: readonly string[]) => words.map(fold);
    expect([...negation.concord, ...negation.enders, ...negation.openers]).toEqual(
      folded([...concord, ...enders, ...openers]),
    );
    expect([...(negation.verbal ?? []), ...negation.suffixes, ...negation.prefixes]).toEqual(
      folded([...new Set(verbal), ...suffixes, ...prefixes]),
    );
    const { values, multipliers, fractions, collectives } = checks.numbers;
    const numbers = [values, multipliers, fractions, collectives].flatMap((map) => [...map.keys()]);
    expect([...numbers, ...checks.endings].filter((word) => fold(word) !== word)).toEqual([]);
  });
});
