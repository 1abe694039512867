import { factOfDenied } from '../polarity/fact-of-denied';
import { isInIdiom } from '../ordinary-words';
import { isMaterialName } from '../support/material-kinds';
import { type TextUnderCheck } from '../text-under-check';

/** Materials that no language has a concept for, and no fact has: "a frame of spruce", "cork on TPE". */
export function checkMaterialNames(text: TextUnderCheck): void {
  const { language, support } = text.context;
  if (language.englishWords) return;
  text.tokens.forEach(({ folded, kind }, at) => {
    if (kind !== 'word' || !isMaterialName(folded) || text.isAccounted(at) || text.isDenied(at)) return;
    if (support.stems.has(language.stem(folded)) || NO_MATERIAL.has(text.tokens.at(at + 1)?.folded ?? '')) return;
    const isSaid = support.describedWords.includes(folded);
    text.report('attributes', isSaid ? 'soft' : 'hard', at, at + 1, `no fact says ${text.words(at, at + 1)}`);
    text.account(at, at + 1);
  });
}

/** Behind "carbon", where it is no fibre. */
const NO_MATERIAL: ReadonlySet<string> = new Set(
  'footprint dioxide neutral negative positive filter copy paper emission emissions free'.split(' '),
);

/**
 * Whether the value of other products is a word as any other, too ("indoor", a "dark" roast), or the description says it:
 * only what attributes of substance and looks have is of nothing else.
 */
function isOfAnything({ context }: TextUnderCheck, value: string, own: readonly string[]): boolean {
  const isSaid = context.support.describedWords.join(' ').includes(own.join(' '));
  return isSaid || ![...context.catalog.values.get(value)!].some((attribute) => OF_SUBSTANCE.test(attribute));
}
const OF_SUBSTANCE =
  /material|colou?r|fabric|pattern|flavou?r|scent|aroma|finish|coating|metal|stone|wood|plating|upper|sole|lining|shell|frame|filling|ingredient|origin|country|made|suitable/;

/** Values that other products of the catalog have: "hemp" is a material in this shop, and not this product's. */
export function checkCatalogValues(text: TextUnderCheck): void {
  const { catalog, language, support } = text.context;
  if (catalog.values.size === 0) return;
  const others = new Set(text.find(language.otherSenses).flatMap(({ from, to }) => [from, to - 1]));
  for (let from = 0; from < text.tokens.length; from++) {
    if (text.isAccounted(from) || text.unsaid[from] || others.has(from)) continue;
    let words = '';
    for (let to = from + 1; to <= Math.min(from + 3, text.tokens.length) && text.tokens[to - 1].kind === 'word'; to++) {
      words += `${words === '' ? '' : ' '}${text.tokens[to - 1].text.toLowerCase()}`;
      if (!catalog.values.has(words)) continue;
      const own = text.tokens.slice(from, to).map(({ folded }) => folded);
      if (
        own.every((word) => support.words.has(word) || support.stems.has(language.stem(word)) || language.isStyle(word))
      )
        continue;
      // "Wi-Fi" is one word in the name of a field.
      if (to - from > 1 && support.words.has(own.join(''))) continue;
      if (factOfDenied(text, from, to) || isInIdiom(text, from, to)) continue;
      // A size is in capitals: the "m" of "ten p.m." is none.
      if (words.length <= 2 && /^[a-z]/.test(text.tokens[from].text)) continue;
      const severity = isOfAnything(text, words, own) ? 'soft' : 'hard';
      text.report('attributes', severity, from, to, `no fact says ${text.words(from, to)}`);
      text.account(from, to);
    }
  }
}
