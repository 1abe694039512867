import { type TextUnderCheck } from '../text-under-check';

/** "Feet do the braking", of what has no brake: what is done is no thing, unless the attribute is called so ("charging"). */
export function isOnlyDone({ tokens, context: { language } }: TextUnderCheck, attribute: string, at: number): boolean {
  const isDoing = !language.englishWords && tokens[at].folded.endsWith('ing') && !/ing(?:_|$)/.test(attribute);
  return isDoing && /^(?:the|of|do|does|for|when|by|your|any)$/.test(tokens[at - 1]?.folded ?? '');
}
