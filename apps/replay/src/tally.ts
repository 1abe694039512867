/** Rows that were not taken, and why: in what file, on what line. */
export interface RowProblem {
  readonly path: string;
  readonly line: number;
  readonly column?: number;
  readonly reason: string;
}

/** A reason quotes what stands in the file, which may be a field of megabytes. */
const MAX_REASON_LENGTH = 300;

/** How many problems are kept to be shown, unless told. */
export const PROBLEMS_SHOWN = 20;

/** What became of the rows of one kind so far. */
export class Tally {
  /** Posted and answered. */
  sent = 0;
  accepted = 0;
  /** Refused by the collector. */
  refused = 0;
  /** Not posted: malformed. */
  malformed = 0;
  /** Not posted: of the id of a row shortly before. */
  repeated = 0;
  readonly problems: RowProblem[] = [];

  /** @param kept how many problems are kept; all are counted */
  constructor(private readonly kept = PROBLEMS_SHOWN) {}

  addMalformed(problem: RowProblem): void {
    this.malformed++;
    this.keep(problem);
  }

  addAccepted(count = 1): void {
    this.sent += count;
    this.accepted += count;
  }

  addRefused(problem: RowProblem): void {
    this.sent++;
    this.refused++;
    this.keep(problem);
  }

  /** Adds what became of further rows. */
  add({ sent, accepted, refused, malformed, repeated, problems }: Counts & Pick<Tally, 'problems'>): void {
    this.sent += sent;
    this.accepted += accepted;
    this.refused += refused;
    this.malformed += malformed;
    this.repeated += repeated;
    for (const problem of problems) this.keep(problem);
  }

  /** All of it, to be added to another one. */
  state() {
    return { ...this.counts(), problems: [...this.problems] };
  }

  counts() {
    const { sent, accepted, refused, malformed, repeated } = this;
    return { sent, accepted, refused, malformed, repeated };
  }

  private keep(problem: RowProblem): void {
    if (this.problems.length >= this.kept) return;
    const { path, line, column, reason } = problem;
    const shown = reason.length > MAX_REASON_LENGTH ? `${reason.slice(0, MAX_REASON_LENGTH)}…` : reason;
    this.problems.push({ path, line, column, reason: shown });
  }
}

export type Counts = ReturnType<Tally['counts']>;
export type TallyState = ReturnType<Tally['state']>;
