import { type Language } from '../language/language';
import { phrasesOf } from '../language/language-words';
import { PhraseIndex } from '../language/phrases';
import { WordList } from '../language/word-list';
import { isMeal } from '../ordinary-words';
import { type TextUnderCheck } from '../text-under-check';
import { countsPeople } from './people';
import type { Quantity } from './quantity';
import { isBare } from './unitless';

/** The last hour and minute of a day's. */
const [MAX_HOUR, MAX_MINUTE] = [24, 59];

/** The most tokens of what stands before a time, and behind it. */
const MAX_PHRASE = 4;

/** The most friends who are counted without the product, and how far from their number they may stand. */
const [MAX_FRIENDS, MAX_APART] = [12, 2];

interface Clock {
  readonly before: PhraseIndex<'before'>;
  readonly behind: PhraseIndex<'behind'>;
}

/** "Ein paar Spritzer": of a few nobody knows how many; "ein Paar Socken" are two. */
export function isFew({ tokens, context: { language } }: TextUnderCheck, { numberTo }: Quantity): boolean {
  const { text, folded } = tokens[numberTo - 1];
  return /^\p{Ll}/u.test(text) && language.isOf('few', folded);
}

/** "Muddy by nine", "um 7 Uhr", "à 7h30": a time of day, and no number of the product's. */
export function isTimeOfDay(text: TextUnderCheck, said: Quantity): boolean {
  const { tokens, context } = text;
  const { language } = context;
  const { value, currencies, numberFrom, unit, isDoubtful } = said;
  const { from, to, hasMinutes } = timeAround(text, said);
  if (currencies || value < 0 || value > (hasMinutes ? MAX_MINUTE : MAX_HOUR)) return false;
  const isHour = language.isOf('hours', tokens.at(to)?.folded ?? '') && to < tokens.length;
  // "Six in" are no inches here.
  if (unit && !isDoubtful && !isHour && !hasMinutes) return false;
  const { before, behind } = clockOf(language);
  if (behind.find(tokens.slice(to, to + MAX_PHRASE)).some((one) => one.from === 0)) return true;
  // "16 h : on sort."
  const isFirst = from === 0 || tokens[from - 1].sentence !== tokens[from].sentence;
  if (isHour && isFirst && tokens.at(to + 1)?.text === ':') return true;
  const start = Math.max(0, from - MAX_PHRASE);
  // "Jusqu'à 7 heures" is how long.
  const isLed = before
    .find(tokens.slice(start, from))
    .some((one) => start + one.to === from && start + one.from <= said.from);
  if (!isLed) return false;
  if (isHour) return !language.isOf('ofThings', tokens.at(to + 1)?.folded ?? '') || to + 1 >= tokens.length;
  const isWord = tokens[numberFrom].kind === 'word';
  // "A las siete y media".
  if (hasMinutes || (isWord && value % 1 !== 0)) return true;
  const isAlone = isBare(text, said) || language.isStyle(tokens[to].folded);
  return !unit && (isWord || language.words.numbers.clock.isCertain === true) && isAlone;
}

/** The hour with its minutes: "7:30", "7h30". */
function timeAround({ tokens }: TextUnderCheck, { numberFrom, numberTo }: Quantity) {
  let [from, to] = [numberFrom, numberTo];
  const isJoint = (at: number) =>
    /^[:：h]$/.test(tokens[at]?.folded ?? '') &&
    [at - 1, at + 1].every((place) => tokens[place]?.kind === 'number') &&
    [at, at + 1].every((place) => tokens[place].glue === 'tight');
  if (isJoint(to)) to += 2;
  if (isJoint(from - 1)) from -= 2;
  return { from, to, hasMinutes: from < numberFrom || to > numberTo };
}

/** "With two friends", "an zwei Abenden": people and days that stand around the product, where no fact counts people. */
export function isOfCompany(text: TextUnderCheck, said: Quantity): boolean {
  const { tokens, context } = text;
  const { language, support } = context;
  const { value, unit, currencies, comparator, from, to } = said;
  if (unit || currencies || comparator || value > MAX_FRIENDS) return false;
  if (isOfMeal(text, said)) return true;
  const before = tokens[from - 1];
  const isAmid = from === 0 || before.sentence !== tokens[from].sentence || language.isOf('amid', before.folded);
  if (!isAmid) return false;
  const ahead = tokens.slice(to, to + MAX_APART).filter(({ clause }) => clause === tokens[from].clause);
  const day = ahead.findIndex(({ folded }) => language.isOf('dayParts', folded));
  // "Two nights of light", "it lasts two nights": how long.
  const isLasting = text.sentenceAt(from).some(({ folded }) => lastingOf(language).has(folded));
  if (day >= 0) return !isLasting && !language.isOf('ofThings', tokens.at(to + day + 1)?.folded ?? '');
  return (
    ahead.some(({ folded }) => language.isOf('persons', folded)) &&
    !support.quantities.some((one) => countsPeople(one, support))
  );
}

/** "Soup for four", "dinner for two": who eats, where no fact counts people. */
function isOfMeal({ tokens, context: { language, support } }: TextUnderCheck, { from }: Quantity): boolean {
  if (language.englishWords || tokens[from - 1]?.folded !== 'for' || tokens[from - 2] === undefined) return false;
  const { folded } = tokens[from - 2];
  const isEaten = isMeal(folded, language) || MEALTIMES.test(folded);
  return isEaten && !support.quantities.some((one) => countsPeople(one, support));
}
const MEALTIMES =
  /^(?:breakfast|brunch|lunch|supper|dinner|tea|picnic|meal|snack|feast|barbecue|cook|cooks|cooking|bake)$/;

const lasting = new WeakMap<Language, WordList>();

function lastingOf(language: Language): WordList {
  let words = lasting.get(language);
  if (!words) lasting.set(language, (words = new WordList(language.words.numbers.lasting)));
  return words;
}

const clocks = new WeakMap<Language, Clock>();

function clockOf(language: Language): Clock {
  let clock = clocks.get(language);
  if (!clock) {
    const { before, behind } = language.words.numbers.clock;
    clock = {
      before: new PhraseIndex(phrasesOf(before).map((phrase) => [phrase, 'before'])),
      behind: new PhraseIndex(phrasesOf(behind).map((phrase) => [phrase, 'behind'])),
    };
    clocks.set(language, clock);
  }
  return clock;
}
