import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InteractionMatrix } from '@attune/embedding-training';
import { workspaceRoot } from '@attune/local-stack';
import { z } from 'zod';

const PACKAGES = ['implicit==0.7.3'];

/** What implicit took for a matrix, and what it recommends. */
export interface ImplicitResult {
  fitSeconds: number;
  recommendSeconds: number;
  /** (asked, k): item indices, best first. */
  best: Int32Array;
}

export interface ImplicitSettings {
  factors: number;
  iterations: number;
  threads: number;
  k: number;
  /** Weight of a touched pair where an untouched one weighs 1. */
  alpha: number;
}

const printed = z.object({ fit_seconds: z.number(), recommend_seconds: z.number() });

/** Fits implicit's ALS on a matrix of ones, and asks it for the best unseen items of some users. */
export async function runImplicit(
  python: string,
  { rows, columns, offsets, indices }: InteractionMatrix,
  asked: Int32Array,
  { factors, iterations, threads, k, alpha }: ImplicitSettings,
): Promise<ImplicitResult> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-implicit-'));
  try {
    writeFileSync(join(folder, 'shape.json'), JSON.stringify({ users: rows, items: columns }));
    for (const [name, values] of Object.entries({ offsets, indices, asked })) {
      writeFileSync(join(folder, `${name}.i32`), new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    }
    const script = join(workspaceRoot(), 'benchmarks', 'src', 'training', 'implicit_reference.py');
    const output = await run(python, [script, folder, ...[factors, iterations, threads, k, alpha].map(String)]);
    const seconds = printed.parse(JSON.parse(output));
    const best = readFileSync(join(folder, 'best.i32'));
    return {
      ...{ fitSeconds: seconds.fit_seconds, recommendSeconds: seconds.recommend_seconds },
      best: new Int32Array(new Uint8Array(best).buffer),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The Python of a virtual environment that holds implicit; made on its first use. */
export async function pythonWithImplicit(progress: (line: string) => void): Promise<string> {
  const home = join(workspaceRoot(), '.attune', 'implicit-0.7.3');
  const python = join(home, 'bin', 'python');
  const installed = join(home, 'installed');
  if (existsSync(installed)) return python;
  progress(`making a virtual environment with ${PACKAGES.join(' ')}`);
  mkdirSync(join(home, '..'), { recursive: true });
  await run('python3', ['-m', 'venv', home]);
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PACKAGES]);
  writeFileSync(installed, '');
  return python;
}

/** Runs a command to its end. @returns what it printed @throws Error with its last words when it fails */
function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    // implicit asks for one BLAS thread beside its own.
    const env = { ...process.env, OPENBLAS_NUM_THREADS: '1' };
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, errors] = ['', ''];
    child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()));
    child.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString()));
    child.on('error', (error) =>
      reject(new Error(`${command} does not start: the comparison with implicit needs Python 3 (${error.message})`)),
    );
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else
        reject(new Error(`${command} ${args[0]} ended with ${code}: ${errors.trim().split('\n').slice(-3).join(' ')}`));
    });
  });
}
