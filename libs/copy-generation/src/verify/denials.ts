import { type Fact } from '../facts/facts';
import { type TextUnderCheck } from './text-under-check';

/** The fact that says no to what the tokens name, if there is one: `hood: no` for "hood". */
export function factOfDenied(text: TextUnderCheck, from: number, to: number): Fact | undefined {
  const { language, support } = text.context;
  const stems = text.tokens.slice(from, to).map(({ folded }) => language.stem(folded));
  return support.denied.find((denied) => stems.some((stem) => denied.stems.has(stem)))?.fact;
}
