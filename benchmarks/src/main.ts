import { writeFileSync } from 'node:fs';
import { accuracy } from './accuracy/accuracy';
import type { Benchmark } from './benchmark';
import { coldStart } from './cold-start/cold-start';
import { copy } from './copy/copy';
import { ingest } from './ingest/ingest';
import { kernels } from './kernels/kernels';
import { makeCallsIfAsked } from './pipeline/grpc-caller';
import { serveEchoIfAsked } from './pipeline/grpc-echo';
import { pipeline } from './pipeline/pipeline';
import { serving } from './serving/serving';
import { formatTable } from './table';
import { training } from './training/training';

const BENCHMARKS: Record<string, Benchmark> = {
  accuracy,
  'cold-start': coldStart,
  copy,
  ingest,
  kernels,
  pipeline,
  serving,
  training,
};

async function main(argv: readonly string[]): Promise<number> {
  const { name, jsonFile, rest } = parse(argv);
  if (name === undefined || !Object.hasOwn(BENCHMARKS, name)) {
    process.stderr.write(`usage: npm run bench -- NAME [--json FILE] [options]\n`);
    for (const [name, known] of Object.entries(BENCHMARKS)) {
      process.stderr.write(`  ${name.padEnd(10)} ${known.summary}\n`);
    }
    return 2;
  }
  const result = await BENCHMARKS[name].run(rest, (line) => process.stderr.write(`${line}\n`));
  const { rows, text } = Array.isArray(result) ? { rows: result, text: formatTable(result) } : result;
  process.stdout.write(`${text}\n`);
  if (jsonFile)
    writeFileSync(jsonFile, `${JSON.stringify({ benchmark: name, at: new Date().toISOString(), rows }, null, 2)}\n`);
  return 0;
}

function parse(argv: readonly string[]): { name?: string; jsonFile?: string; rest: string[] } {
  const [name, ...rest] = argv;
  const at = rest.indexOf('--json');
  if (at < 0) return { name, rest };
  const [, jsonFile] = rest.splice(at, 2);
  if (!jsonFile) throw new Error('--json needs a file');
  return { name, jsonFile, rest };
}

if (!serveEchoIfAsked() && !makeCallsIfAsked()) {
  main(process.argv.slice(2)).then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
