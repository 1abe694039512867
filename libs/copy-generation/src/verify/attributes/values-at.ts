import { mentionsAt } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';

/** The words that a value stands at, from and to. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The value that the token is in: a mention of no part. */
export function valueAt({ mentions, context: { language } }: TextUnderCheck, at: number): Span | undefined {
  return mentionsAt(mentions, at).find(({ concepts }) =>
    concepts.every((concept) => language.kindOf(concept) !== 'part'),
  );
}

const ends = new WeakMap<TextUnderCheck, Map<number, number>>();

/** Where the values end that stand right behind one another; a run of them is read once. */
export function endOfValues(text: TextUnderCheck, to: number): number {
  let known = ends.get(text);
  if (!known) ends.set(text, (known = new Map<number, number>()));
  const run: number[] = [];
  let end = to;
  for (let value; !known.has(end) && (value = valueAt(text, end)); end = value.to) run.push(end);
  end = known.get(end) ?? end;
  for (const at of run) known.set(at, end);
  return end;
}
