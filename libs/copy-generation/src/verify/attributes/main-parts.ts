import { type ConceptId } from '../../lexicon/concepts';

/** Parts that make up what is seen of a product: of what these are, the product is. */
export const MAIN_PARTS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'upper',
  'exterior',
  'cover',
  'top',
  'blade',
  'frame',
  'case',
  'chain',
  'band',
]);

/** The outermost of them: of what these are, the product is even where it is filled with something else. */
export const OUTER_PARTS: ReadonlySet<ConceptId> = new Set<ConceptId>(['upper', 'exterior', 'cover']);

/** Parts that make up much of it: whether the product is of what they are is a matter of taste. */
export const LARGE_PARTS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'base',
  'shelf',
  'shade',
  'seat',
  'back',
  'leg',
  'filling',
  'stone_part',
  'door',
]);
