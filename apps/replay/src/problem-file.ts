import { closeSync, fstatSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs';
import { UsageError } from './option-values';
import { printable } from './printable';
import { type RowProblem } from './tally';

/** A problem in a line: where, and why. */
export function problemText({ path, line, column, reason }: RowProblem): string {
  return printable(`${path}:${line}${column === undefined ? '' : `:${column}`} ${reason}`);
}

/** The file of problems takes no more, of a full disk, say: the import cannot tell what becomes of its rows. */
export class ProblemsUnwritable extends Error {
  override readonly name = 'ProblemsUnwritable';
}

/** What `--problems` names: every row that was not taken, a line each. */
export class ProblemFile {
  private constructor(
    readonly path: string,
    private readonly file: number,
    /** The bytes that were written. */
    public bytes: number,
    private readonly isNew: boolean,
  ) {}

  /**
   * @param kept the bytes of it that count, of an interrupted import that goes on; unless told, it must not be there
   * @throws UsageError
   */
  static open(path: string, kept: number | undefined): ProblemFile {
    try {
      const file = openSync(path, kept === undefined ? 'wx' : 'r+');
      if (fstatSync(file).size < (kept ?? 0)) {
        closeSync(file);
        throw new Error(`${path} is not what the interrupted import wrote`);
      }
      ftruncateSync(file, kept ?? 0);
      return new ProblemFile(path, file, kept ?? 0, kept === undefined);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw new UsageError(`--problems: ${code === 'EEXIST' ? `${path} is there already` : message}`);
    }
  }

  /** Writes all of them or none. @throws ProblemsUnwritable */
  append(problems: readonly RowProblem[]): void {
    const bytes = Buffer.from(problems.map((problem) => `${problemText(problem).replaceAll('\n', ' ')}\n`).join(''));
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(this.file, bytes, at, bytes.length - at, this.bytes + at);
    } catch (error) {
      // No line is left in half; a disk that is full has room for less.
      ftruncateSync(this.file, this.bytes);
      throw new ProblemsUnwritable(`--problems: ${(error as Error).message}`);
    }
    this.bytes += bytes.length;
  }

  close(): void {
    closeSync(this.file);
  }

  /** Nothing was sent: a file that was not there is removed. */
  discard(): void {
    this.close();
    if (this.isNew) rmSync(this.path);
  }
}
