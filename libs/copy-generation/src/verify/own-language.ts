import { type TextUnderCheck } from './text-under-check';
import { foldedTokens } from './language/tokens';

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
const MARK_SETS = new Map(Object.entries(MARKS).map(([tag, words]) => [tag, new Set(foldedTokens(words))]));

const HAN = /^\p{Script=Han}/u;

/**
 * The fields together must be in the asked language: told by the share of short words of each, beside the catalog's own
 * words, which may be in any.
 */
export function checkOwnLanguage(texts: readonly TextUnderCheck[]): void {
  const [first] = texts;
  if (first === undefined) return;
  const own = first.context.language;
  // An attribute that the locale has no word for is named as the catalog names it.
  const names = new Set(
    first.context.product.facts.flatMap(({ attribute }) => foldedTokens(attribute.replaceAll('_', ' '))),
  );
  const words = texts.flatMap((text) => unquotedWords(text, names));
  const isHan = own.grammar.tag.startsWith('zh');
  const han = words.filter((word) => HAN.test(word)).length;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < (isHan ? MIN_LETTERS / 2 : MIN_LETTERS)) return;
  const refuse = (language: string) =>
    first.reportAt('form', 'hard', 0, first.text.length, `reads like ${language}, not ${own.grammar.tag}`);
  if (isHan ? han < letters / 4 : han > letters / 4) return refuse(isHan ? 'no Chinese' : 'Chinese');
  const ownCount = words.filter((word) => own.functionWords.has(word)).length;
  for (const [tag, marks] of MARK_SETS) {
    if (own.grammar.tag.split('-')[0] === tag) continue;
    const count = words.filter((word) => marks.has(word) && !own.functionWords.has(word)).length;
    if (count >= 3 && count > ownCount && count >= words.length / 12) return refuse(tag);
  }
}

function unquotedWords({ tokens, masked, context }: TextUnderCheck, names: ReadonlySet<string>): string[] {
  const isCatalogs = (word: string) => context.support.valueWords.has(word) || names.has(word);
  return tokens
    .filter(({ kind, folded }, at) => kind === 'word' && !masked[at] && !isCatalogs(folded))
    .map(({ folded }) => folded);
}
