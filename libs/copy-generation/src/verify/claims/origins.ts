import { type TextUnderCheck } from '../text-under-check';
import { tokensOf } from '../language/tokens';

/** Countries and their adjectives: where it is from must be what a structured fact says, in whichever of its forms. */
export function checkOrigins(text: TextUnderCheck): void {
  const { language, support } = text.context;
  for (const { entry: country, from, to } of language.countriesIn(text.tokens)) {
    if (text.masked[from] || text.unsaid[from] || text.isAccounted(from) || text.isDenied(from)) continue;
    // English is a language, too, and Danish oil a finish: what a fact says in the same word is said.
    const stems = text.tokens.slice(from, to).map(({ folded }) => language.stem(folded));
    const isSaid =
      support.origins.has(country) || support.structured.some((one) => stems.every((stem) => one.stems.has(stem)));
    // Whoever repeats what only the description says has invented nothing, and somebody must look.
    const isDescribed = () =>
      language.countriesIn(tokensOf(support.description)).some(({ entry }) => entry === country);
    const reason = `a claim about where it is from: no structured fact says ${text.words(from, to)}`;
    if (!isSaid) text.report('claims', isDescribed() ? 'soft' : 'hard', from, to, reason);
    text.account(from, to);
  }
}
