import { type DeadLetterResolution, type Topic, type Topics } from '@attune/contracts';

/** A letter by its number, which is its offset, and its record's key. */
export interface LetterPlace {
  number: string;
  key: string | undefined;
}

/** Records that remove a dead letter: a resolution hides it at once, and a tombstone has the broker delete it. */
export function erasedLetter(
  { number, key }: LetterPlace,
  { deadLetters, resolutions }: Pick<Topics, 'deadLetters' | 'resolutions'>,
): { topic: Topic; key: string; value: string | null }[] {
  const resolution: DeadLetterResolution = { number, action: 'erased', resolvedAt: new Date().toISOString() };
  return [
    { topic: resolutions, key: number, value: JSON.stringify(resolution) },
    ...(key === undefined ? [] : [{ topic: deadLetters, key, value: null }]),
  ];
}
