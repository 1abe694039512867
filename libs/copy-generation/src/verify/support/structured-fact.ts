import { type Fact } from '../../facts/facts';

/** What a structured fact says, as a claim's evidence. */
export interface StructuredFact {
  readonly fact: Fact;
  /** Stems of its values' and its attribute's words, and of its wording. */
  readonly stems: ReadonlySet<string>;
  /** In a script without spaces: all its words, in which a claim's letters must stand together. */
  readonly letters: string;
  /** Its values as stems with a space between. */
  readonly values: readonly string[];
  /** Of a denial: stems of the things that it only says something of ("the lid is not washable"). */
  readonly spokenOf?: ReadonlySet<string>;
}
