import { type TextUnderCheck } from '../text-under-check';
import { tokensOf } from '../language/tokens';

/** Countries and their adjectives: where it is from must be what a structured fact says, in whichever of its forms. */
export function checkOrigins(text: TextUnderCheck): void {
  const { language, support } = text.context;
  text.tokens.forEach(({ kind, text: word, folded }, at) => {
    if (kind !== 'word' || text.masked[at] || text.unsaid[at] || text.isAccounted(at) || text.isDenied(at)) return;
    const country = language.countryOf(word);
    if (country === undefined) return;
    // English is a language, too, and Danish oil a finish: what a fact says in the same word is said.
    const isSaid =
      support.origins.has(country) || support.structured.some((one) => one.stems.has(language.stem(folded)));
    // Whoever repeats what only the description says has invented nothing, and somebody must look.
    const isDescribed = () => tokensOf(support.description).some((one) => language.countryOf(one.text) === country);
    const reason = `a claim about where it is from: no structured fact says ${word}`;
    if (!isSaid) text.report('claims', isDescribed() ? 'soft' : 'hard', at, at + 1, reason);
    text.account(at, at + 1);
  });
}
