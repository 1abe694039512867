import { type Part, PARTS } from '@attune/ranking-model';

/** What `--model` may name, and the parts that a model of that name blends. */
const PARTS_OF = {
  /** Everything, each part with the weight that validation gives it. */
  auto: PARTS,
  /** Everything that is fitted in seconds. */
  quick: PARTS.filter((part) => part !== 'encoder'),
  encoder: ['encoder'],
  ials: ['factors'],
  'item-item': ['transitions', 'coVisits'],
  sessions: ['sessions'],
  popularity: ['popularity'],
} as const satisfies Record<string, readonly Part[]>;

export type ModelChoice = keyof typeof PARTS_OF;
export const MODEL_CHOICES = Object.keys(PARTS_OF) as [ModelChoice, ...ModelChoice[]];

/** The parts that a model of this name may blend. */
export function partsOf(choice: ModelChoice): readonly Part[] {
  return PARTS_OF[choice];
}
