import { type PostedEvent, type PostedItemChange } from '@attune/contracts';
import { type EventKind } from './event-kinds';
import { type FileHead } from './file-head';
import { type ReadOptions, type Row } from './row';
import { type SourceFile } from './text/file-text';

/** Settings for what a file leaves open. */
export interface ImportOptions {
  /** The currency of prices that name none; ISO 4217. */
  readonly currency: string;
  /** Of times that name none, as `isTimeZone` takes it; without it they are malformed. */
  readonly timeZone?: string;
  /** What shoppers did in tables that do not say it; they viewed, or rated where there are ratings, unless told. */
  readonly eventType?: EventKind;
}

/** How to read a file whose format is known. Each function may be called several times. */
export interface FileReader {
  /** What whoever imports the file should know before. */
  readonly note?: string;
  /** A catalog: what the shop sells, with its details. */
  catalog?(this: void): AsyncGenerator<Row<PostedItemChange>>;
  /** What shoppers did; from the beginning, or from a place that one of these rows told. */
  events?(this: void, options?: ReadOptions): AsyncGenerator<Row<PostedEvent>>;
  /**
   * Items as far as the rows of `events` describe them; for items that no catalog has. Malformed rows are passed over
   * in silence, since `events` reports them. Without it, items get a title made from their id.
   */
  describedItems?(this: void, options?: Pick<ReadOptions, 'onBytes'>): AsyncGenerator<Row<PostedItemChange>>;
}

/** Neither items nor events are in the file: why it is passed over. */
export interface NothingToImport {
  readonly reason: string;
  /** The file may be in another format all the same. */
  readonly isGuess?: boolean;
}

export type Recognised = FileReader | NothingToImport | undefined;

/** A format that is recognised by the beginning of a file. */
export interface FileFormat {
  readonly name: string;
  /** What such a file looks like, in a line. */
  readonly example: string;
  /** How to read the file; undefined when it is in another format. */
  recognise(this: void, head: FileHead, file: SourceFile, options: ImportOptions): Recognised | Promise<Recognised>;
}
