import { parseArgs } from 'node:util';
import { DEFAULT_TENANT } from '@attune/contracts';
import { type CommandName, isCommand } from './help';
import { type ImportArguments, readImport } from './import-arguments';
import { flag, parse, readCount, readId, readRangeOf, readTenant, text, UsageError } from './option-values';
import { readRun, type RunArguments } from './run/run-arguments';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help'; readonly command?: CommandName }
  | ({ readonly name: 'import' } & ImportArguments)
  | ({ readonly name: 'run' } & RunArguments)
  | ({ readonly name: 'ledger' } & LedgerArguments)
  | ({ readonly name: 'verify' } & VerifyArguments)
  | ({ readonly name: 'rebuild' } & RebuildArguments)
  | ({ readonly name: 'export' } & ExportArguments)
  | ({ readonly name: 'dead-letter' } & DeadLetterArguments)
  | ({ readonly name: 'erase' } & EraseArguments);

/** @throws UsageError */
export function readArguments([name, ...rest]: readonly string[]): Command {
  if (name === undefined || name === '--help' || name === '-h') return { name: 'help' };
  if (name === 'help') return readHelp(rest);
  const command = readCommand(name);
  const end = rest.indexOf('--');
  const options = end < 0 ? rest : rest.slice(0, end);
  return options.includes('--help') || options.includes('-h') ? { name: 'help', command } : COMMANDS[command](rest);
}

function readHelp([command, ...more]: readonly string[]): Command {
  if (more.length > 0) throw new UsageError('help takes one command');
  return command === undefined ? { name: 'help' } : { name: 'help', command: readCommand(command) };
}

function readCommand(name: string): CommandName {
  if (isCommand(name)) return name;
  throw new UsageError(`unknown command "${name}": it is one of ${Object.keys(COMMANDS).join(', ')}`);
}

/** What the audit looks at; a missing end is open, a missing tenant means all. */
export interface LedgerArguments {
  readonly from?: Date;
  readonly to?: Date;
  readonly tenant?: string;
}

export interface VerifyArguments {
  readonly tenant?: string;
}

export interface RebuildArguments {
  /** Records a second at most; Infinity: as fast as it goes. */
  readonly rate: number;
}

export interface ExportArguments {
  readonly from?: Date;
  readonly to?: Date;
  readonly tenant: string;
  readonly format: 'jsonl' | 'parquet';
  /** The file that is written; it must not exist. */
  readonly out: string;
}

export type DeadLetterArguments = { readonly from?: Date; readonly tenant?: string } & (
  | { readonly action: 'list' }
  /** `file`: the mended message, to be sent instead of the letter's own bytes. */
  | { readonly action: 'retry'; readonly number: string; readonly file?: string }
  | { readonly action: 'show' | 'discard'; readonly number: string }
);

/** Exactly one of the ids is there. */
export interface EraseArguments {
  readonly userId?: string;
  readonly anonymousId?: string;
  readonly tenant: string;
  /** Count, and erase nothing. */
  readonly dryRun: boolean;
}

const AUDIT_OPTIONS = { from: text, to: text, tenant: text } as const;

function readLedger(args: readonly string[]): Command {
  const { values } = parse(() => parseArgs({ args: [...args], options: AUDIT_OPTIONS }));
  return { name: 'ledger', ...readRangeOf(values), tenant: readTenant(values.tenant) };
}

function readVerify(args: readonly string[]): Command {
  const { values } = parse(() => parseArgs({ args: [...args], options: { tenant: text } }));
  return { name: 'verify', tenant: readTenant(values.tenant) };
}

function readRebuild(args: readonly string[]): Command {
  const { values } = parse(() => parseArgs({ args: [...args], options: { rate: text } }));
  return { name: 'rebuild', rate: readCount('--rate', values.rate) ?? Infinity };
}

const FORMATS = ['jsonl', 'parquet'] as const;

function readExport(args: readonly string[]): Command {
  const { values } = parse(() =>
    parseArgs({ args: [...args], options: { ...AUDIT_OPTIONS, format: text, out: text } }),
  );
  if (values.out === undefined) throw new UsageError('export needs --out FILE');
  const format = FORMATS.find((known) => known === (values.format ?? 'jsonl'));
  if (!format) throw new UsageError(`--format must be ${FORMATS.join(' or ')}, not "${values.format}"`);
  const tenant = readTenant(values.tenant) ?? DEFAULT_TENANT;
  return { name: 'export', ...readRangeOf(values), tenant, format, out: values.out };
}

function readDeadLetter(args: readonly string[]): Command {
  const options = { from: text, tenant: text, file: text } as const;
  const { values, positionals } = parse(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  const [action, number, ...more] = positionals;
  const common = { name: 'dead-letter' as const, from: readRangeOf(values).from, tenant: readTenant(values.tenant) };
  if (values.file !== undefined && action !== 'retry') throw new UsageError('--file goes with dead-letter retry only');
  if (action === 'list' && number === undefined) return { ...common, action };
  if (action !== 'show' && action !== 'retry' && action !== 'discard') {
    throw new UsageError('dead-letter needs list, show NUMBER, retry NUMBER or discard NUMBER');
  }
  if (!/^\d{1,18}$/.test(number ?? '') || more.length > 0) {
    throw new UsageError(`dead-letter ${action} needs the number of one letter; dead-letter list shows them`);
  }
  return action === 'retry' ? { ...common, action, number, file: values.file } : { ...common, action, number };
}

function readErase(args: readonly string[]): Command {
  const options = { user: text, anonymous: text, tenant: text, 'dry-run': flag } as const;
  const { values } = parse(() => parseArgs({ args: [...args], options }));
  if ((values.user === undefined) === (values.anonymous === undefined)) {
    throw new UsageError('erase needs either --user ID or --anonymous ID');
  }
  return {
    name: 'erase',
    userId: readId('--user', values.user),
    anonymousId: readId('--anonymous', values.anonymous),
    tenant: readTenant(values.tenant) ?? DEFAULT_TENANT,
    dryRun: values['dry-run'] ?? false,
  };
}

/** What reads each command's arguments. */
const COMMANDS = {
  import: readImport,
  run: readRun,
  ledger: readLedger,
  verify: readVerify,
  rebuild: readRebuild,
  export: readExport,
  'dead-letter': readDeadLetter,
  erase: readErase,
} as const satisfies Record<CommandName, (args: readonly string[]) => Command>;
