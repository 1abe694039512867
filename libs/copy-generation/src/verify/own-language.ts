import { type TextUnderCheck } from './text-under-check';
import { foldedTokens } from './language/tokens';
import { type Finding } from './verdict';

/** The fewest letters by which a language can be told. */
const MIN_LETTERS = 40;

/** Short words that make up a third of any text of the language, and stand in few others. */
const MARKS: Readonly<Record<string, string>> = {
  en: `the and of with for is are this that it its from by to in on your our you at as be has have which made these`,
  de: `der die das und mit für ist ein eine einen einem einer aus von im auf zu den dem des nicht sich auch bei dieser diese`,
  fr: `le la les des et avec pour est une un du dans sur en au aux ce cette ces qui par vous votre de ne pas sont`,
  es: `el la los las y con para es una un del de en por al que se su sus este esta son como no lo`,
  it: `il lo gli di e con per è una un del della nel nella che questo questa sono dal alla i le in da`,
  nl: `het de een en met voor is van op dit deze zijn uit niet bij aan ook te dat wordt`,
  pt: `o os as um uma e com para é do da dos das no na em que este esta são por ao`,
  pl: `i z w na do jest dla to się nie ten ta oraz przez od ze`,
  sv: `och med för är en ett av på den det till som från i`,
};
/** The languages that each of those words marks. */
const MARKED = new Map<string, string[]>();
for (const [tag, marks] of Object.entries(MARKS)) {
  for (const mark of new Set(foldedTokens(marks))) MARKED.set(mark, [...(MARKED.get(mark) ?? []), tag]);
}

const HAN = /^\p{Script=Han}/u;

/**
 * The fields together must be in the asked language: told by the share of short words of each, beside the catalog's own
 * words, which may be in any. Where they are in none or another, it is found in the first.
 */
export function checkOwnLanguage(texts: readonly TextUnderCheck[]): Finding[] {
  const [first] = texts;
  if (first === undefined) return [];
  const own = first.context.language;
  const words = texts.flatMap(unquotedWords);
  const isHan = own.grammar.tag.startsWith('zh');
  const han = words.filter((word) => HAN.test(word)).length;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < (isHan ? MIN_LETTERS / 2 : MIN_LETTERS)) return [];
  const refuse = (language: string) => [
    first.findingAt('form', 'hard', 0, first.text.length, `reads like ${language}, not ${own.grammar.tag}`),
  ];
  if (isHan ? han < letters / 4 : han > letters / 4) return refuse(isHan ? 'no Chinese' : 'Chinese');
  const others = words.filter((word) => !own.functionWords.has(word));
  const counts = new Map<string, number>();
  for (const tag of others.flatMap((word) => MARKED.get(word) ?? [])) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const ownCount = words.length - others.length;
  for (const tag of Object.keys(MARKS)) {
    const count = counts.get(tag) ?? 0;
    const isOther = own.grammar.tag.split('-')[0] !== tag;
    if (isOther && count >= 3 && count > ownCount && count >= words.length / 12) return refuse(tag);
  }
  return [];
}

function unquotedWords({ tokens, masked, context: { support } }: TextUnderCheck): string[] {
  // An attribute that the locale has no word for is named as the catalog names it.
  const isCatalogs = (word: string) => support.valueWords.has(word) || support.attributeWords.has(word);
  return tokens
    .filter(({ kind, folded }, at) => kind === 'word' && !masked[at] && !isCatalogs(folded))
    .map(({ folded }) => folded);
}
