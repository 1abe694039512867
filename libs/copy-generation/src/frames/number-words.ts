/** Words for numbers, shares and money, by language: values belong in slots. "One" is left out: it is also a pronoun. */
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  en: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen half double triple
    percent euro euros dollar dollars pound pounds cent cents pence`,
  de: `zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
    neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million dutzend halb halbe
    doppelt dreifach prozent euro dollar cent`,
  fr: `deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
    soixante cent cents mille million douzaine moitié double triple pourcent euro euros dollar dollars centimes`,
  es: `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta
    sesenta setenta ochenta noventa cien ciento mil millón docena mitad medio doble triple euro euros dólar dólares`,
  zh: `二 两 三 四 五 六 七 八 九 十 百 千 万 半 双倍 元 欧元 美元`,
};

const words = new Map(Object.entries(NUMBER_WORDS).map(([tag, list]) => [tag, new Set(list.split(/\s+/))]));

/** The first word for a number, a share or money; undefined when there is none. */
export function numberWord(texts: readonly string[], tag: string): string | undefined {
  const known = words.get(new Intl.Locale(tag).language);
  return texts.find((word) => known?.has(word.toLowerCase()));
}

const all = new Set([...words.values()].flatMap((some) => [...some]));

/** Whether the word is one for a number in any of the languages. */
export function isNumberWord(word: string): boolean {
  return all.has(word.toLowerCase());
}
