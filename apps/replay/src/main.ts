import { requireNode } from '@attune/service-runtime';
import { readArguments } from './arguments';
import { readDeadLetterConfig, readImportConfig, readRunConfig, readStoreConfig } from './config';
import { deadLetterCommand } from './dead-letter/dead-letter-command';
import { eraseCommand } from './erase/erase-command';
import { explain } from './explain';
import { exportCommand } from './export-command';
import { help } from './help';
import { EXIT, importCommand, type CommandIo } from './import-command';
import { interruption } from './interruption';
import { ledgerCommand } from './ledger/ledger-command';
import { rebuildCommand } from './rebuild/rebuild-command';
import { runCommand } from './run/run-command';
import { verifyCommand } from './verify-command';

async function main(args: readonly string[], io: CommandIo): Promise<number> {
  try {
    requireNode();
    const command = readArguments(args);
    switch (command.name) {
      case 'help':
        io.stdout.write(help(command.command));
        return EXIT.done;
      case 'import':
        return await importCommand(command, readImportConfig(process.env), io);
      case 'run':
        return await runCommand(command, readRunConfig(process.env, command.into), io);
      case 'ledger':
        return await ledgerCommand(command, readStoreConfig(process.env), io);
      case 'verify':
        return await verifyCommand(command, readStoreConfig(process.env), io);
      case 'rebuild':
        return await rebuildCommand(command, readStoreConfig(process.env), io);
      case 'export':
        return await exportCommand(command, readStoreConfig(process.env), io);
      case 'dead-letter':
        return await deadLetterCommand(command, readDeadLetterConfig(process.env), io);
      case 'erase':
        return await eraseCommand(command, readStoreConfig(process.env), io);
    }
  } catch (error) {
    const known = explain(error, process.env, args[0]);
    if (!known) throw error;
    io.stderr.write(`replay: ${known.text}\n`);
    return known.code;
  }
}

const io = { stdout: process.stdout, stderr: process.stderr, signal: interruption(process) };
main(process.argv.slice(2), io).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`replay: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(EXIT.failed);
  },
);
