import { spawn, type ChildProcess } from 'node:child_process';

/**
 * Reads "PID SIGNAL" (watch that process group, end it with that signal) and "PID -" (it has ended). When its input
 * closes, the parent is gone, by whatever death: it ends what is still watched, the last started first, and removes
 * the folders given as arguments.
 */
const SCRIPT = `
trap '' HUP INT TERM
watched=''
while read -r pid signal; do
  rest=''
  for entry in $watched; do [ "\${entry%:*}" = "$pid" ] || rest="$rest $entry"; done
  if [ "$signal" = - ]; then watched=$rest; else watched="$pid:$signal $rest"; fi
done
living() { for entry in $watched; do kill -s 0 -- "-\${entry%:*}" 2>/dev/null && return 0; done; return 1; }
for entry in $watched; do kill -s "\${entry#*:}" -- "-\${entry%:*}" 2>/dev/null; done
tries=0
while living && [ $tries -lt 50 ]; do sleep 0.1; tries=$((tries + 1)); done
for entry in $watched; do kill -s KILL -- "-\${entry%:*}" 2>/dev/null; done
[ $# -eq 0 ] || rm -rf -- "$@"
`;

/** A small shell process that outlives this one by moments, so that a kill -9 of it leaves nothing behind. */
export class Guardian {
  private readonly shell: ChildProcess;

  /** @param temporaryFolders removed once the parent is gone */
  constructor(temporaryFolders: readonly string[]) {
    this.shell = spawn('sh', ['-c', SCRIPT, 'attune-guardian', ...temporaryFolders], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    this.shell.stdin?.on('error', () => undefined);
    this.shell.unref();
  }

  watch(pid: number, signal: NodeJS.Signals): void {
    this.shell.stdin?.write(`${pid} ${signal.replace('SIG', '')}\n`);
  }

  forget(pid: number): void {
    this.shell.stdin?.write(`${pid} -\n`);
  }

  /** Lets it end, and waits for that: the temporary folders are gone then. */
  async dismiss(): Promise<void> {
    if (this.shell.exitCode !== null || this.shell.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      this.shell.once('exit', () => resolve());
      this.shell.ref();
      this.shell.stdin?.end();
    });
  }
}
