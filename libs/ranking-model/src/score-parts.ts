import type { BlendWeights } from './ranking-model';

/** A part of a score that a blend weighs. */
export type Part = keyof BlendWeights;

/** All parts, in the order in which they are added up. */
export const PARTS = [
  'factors',
  'encoder',
  'transitions',
  'coVisits',
  'sessions',
  'popularity',
] as const satisfies Part[];

/** One value for every part. */
export function byPart<T>(value: (part: Part) => T): Record<Part, T> {
  return {
    factors: value('factors'),
    encoder: value('encoder'),
    transitions: value('transitions'),
    coVisits: value('coVisits'),
    sessions: value('sessions'),
    popularity: value('popularity'),
  };
}

/** The blend of a single part, as it is. */
export function onlyPart(part: Part): BlendWeights {
  return byPart((other) => (other === part ? 1 : 0));
}
