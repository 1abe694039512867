import { spawn } from 'node:child_process';
import { LocalStackError } from '@attune/local-stack';

/** Bundles every app into dist/apps. What did not change since the last time comes from Nx's cache. */
export function build(root: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'build', '--', '--exclude=@attune/launcher'], {
      cwd: root,
      // A daemon would outlive this process.
      env: { ...process.env, NX_DAEMON: 'false' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new LocalStackError(`the build failed:\n${output.trimEnd()}`));
    });
  });
}
