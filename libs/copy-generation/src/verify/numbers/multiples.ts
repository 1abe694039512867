import { type TextUnderCheck } from '../text-under-check';
import type { Quantity } from './quantity';

/** "Twice 10,000 mAh", where the catalog says 10,000 mAh: reports it, and says so. */
export function checkMultiple(text: TextUnderCheck, said: Quantity): boolean {
  if (!said.unit) return false;
  const before = text.find(text.context.language.multiples).find(({ to }) => to === said.from);
  if (!before) return false;
  text.report('numbers', 'hard', before.from, said.to, `no fact says ${text.words(before.from, said.to)}`);
  return true;
}
