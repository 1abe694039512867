import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { startTestServices } from './services';

/**
 * `with-services COMMAND ARGS…`: runs a command with DATABASE_URL and KAFKA_BROKERS of services that are started once
 * and stopped afterwards. Exits with the command's code.
 */
async function main([command, ...args]: string[]): Promise<number> {
  if (command === undefined) {
    process.stderr.write('usage: npm run with-services -- COMMAND ARGS…\n');
    return 2;
  }
  const services = await startTestServices();
  try {
    return await run(command, args, {
      ...process.env,
      DATABASE_URL: services.databaseUrl,
      KAFKA_BROKERS: services.kafkaBrokers.join(','),
    });
  } finally {
    await services.stop();
  }
}

/** Ctrl-C reaches the command by itself, being in the same terminal; a SIGTERM is handed on. */
function run(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit', env });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
