import { spawn } from 'node:child_process';
import { LocalStackError, signalGroup } from '@attune/local-stack';

/** Bundles every app into dist/apps. What did not change since the last time comes from Nx's cache. */
export function build(root: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'build', '--', '--exclude=@attune/launcher'], {
      cwd: root,
      // A daemon would outlive this process.
      env: { ...process.env, NX_DAEMON: 'false' },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, since Nx's helpers would outlive npm.
      detached: true,
    });
    const abort = () => child.pid !== undefined && signalGroup(child.pid, 'SIGTERM');
    signal.addEventListener('abort', abort);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error) => reject(new LocalStackError(`npm cannot be run: ${error.message}`)));
    child.once('close', (code) => {
      signal.removeEventListener('abort', abort);
      if (signal.aborted) reject(signal.reason as Error);
      else if (code === 0) resolve();
      else reject(new LocalStackError(`the build failed:\n${output.trimEnd()}`));
    });
  });
}
