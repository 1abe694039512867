/** Something that a person can mend: its message is shown as it is, without a stack. */
export class LocalStackError extends Error {
  override readonly name: string = 'LocalStackError';
}

/** Another run holds the data folder. */
export class AlreadyRunningError extends LocalStackError {
  override readonly name = 'AlreadyRunningError';

  constructor(dataDir: string, pid: number) {
    super(`Attune runs already on ${dataDir} (process ${pid}). Stop it with Ctrl-C in its terminal, or: kill ${pid}`);
  }
}
