import { parseArgs } from 'node:util';
import { DEFAULT_TENANT, EVENT_TYPES, type EventType } from '@attune/contracts';
import { DEMO_SHOP_DEFAULTS, type DemoShopConfig } from '@attune/demo-shop';
import {
  flag,
  HELP,
  parse,
  readCount,
  readId,
  readInstant,
  readRangeOf,
  readTenant,
  text,
  UsageError,
} from './option-values';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | ({ readonly name: 'import' } & ImportArguments)
  | ({ readonly name: 'run' } & RunArguments)
  | ({ readonly name: 'ledger' } & LedgerArguments)
  | ({ readonly name: 'verify' } & VerifyArguments)
  | ({ readonly name: 'rebuild' } & RebuildArguments)
  | ({ readonly name: 'export' } & ExportArguments)
  | ({ readonly name: 'dead-letter' } & DeadLetterArguments)
  | ({ readonly name: 'erase' } & EraseArguments);

export interface ImportArguments {
  readonly source: { readonly demoShop: DemoShopConfig } | { readonly paths: readonly string[] };
  readonly currency: string;
  /** Missing: each row's own; of rows without one, the API key's or the default one. */
  readonly tenant: string | undefined;
  /** Read, check and count everything, and send nothing. */
  readonly dryRun: boolean;
}

export interface RunArguments {
  /** Missing: from the beginning of the topic, or as `offsets` say. */
  readonly from: Date | undefined;
  /** Missing: up to the end of the topic as it is now. */
  readonly to: Date | undefined;
  /** By partition, a half-open span; partitions that are not named are left out. */
  readonly offsets?: ReadonlyMap<number, { from: bigint; to: bigint }>;
  /** A file or folder to be read instead of the topic. */
  readonly file?: string;
  /** `shadow`: into tables beside the live ones. */
  readonly into: 'live' | 'shadow';
  /** How many times as fast as it happened; Infinity: as fast as it goes. */
  readonly speed: number;
  /** Records a second at most. */
  readonly rate: number;
  /** How many records the historian may have before it while more are published. */
  readonly maxLag: number;
  /** Missing: all tenants. */
  readonly tenant: string | undefined;
  /** Missing: all types. */
  readonly type: EventType | undefined;
  /** Count, and publish nothing. */
  readonly dryRun: boolean;
  /** A file that keeps how far the run has come. */
  readonly checkpoint: string | undefined;
}

/** @throws UsageError */
export function readArguments([name, ...rest]: readonly string[]): Command {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return { name: 'help' };
  const read = Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS] : undefined;
  if (!read) throw new UsageError(`unknown command "${name}": it is one of ${Object.keys(COMMANDS).join(', ')}`);
  return read(rest);
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

const IMPORT_OPTIONS = {
  ...HELP,
  'demo-shop': flag,
  seed: text,
  products: text,
  shoppers: text,
  events: text,
  days: text,
  end: text,
  currency: text,
  tenant: text,
  'dry-run': flag,
} as const;
const DEMO_OPTIONS = ['seed', 'products', 'shoppers', 'events', 'days', 'end'] as const;

function readImport(args: readonly string[]): Command {
  const { values, positionals } = parse(() =>
    parseArgs({ args: [...args], options: IMPORT_OPTIONS, allowPositionals: true }),
  );
  if (values.help) return { name: 'help' };
  if ((values['demo-shop'] ?? false) === positionals.length > 0) {
    throw new UsageError('import needs either files and folders, or --demo-shop');
  }
  if (!values['demo-shop']) {
    const foreign = DEMO_OPTIONS.find((option) => values[option] !== undefined);
    if (foreign) throw new UsageError(`--${foreign} goes with --demo-shop only`);
  }
  const currency = values.currency ?? 'USD';
  if (!/^[A-Z]{3}$/.test(currency)) throw new UsageError('--currency must be an ISO 4217 code like EUR');
  return {
    name: 'import',
    source: values['demo-shop'] ? { demoShop: readDemoShop(values) } : { paths: positionals },
    currency,
    tenant: readTenant(values.tenant),
    dryRun: values['dry-run'] ?? false,
  };
}

function readDemoShop(values: Partial<Record<(typeof DEMO_OPTIONS)[number], string>>): DemoShopConfig {
  const size = (name: keyof typeof DEMO_SHOP_DEFAULTS) => {
    const value = values[name];
    if (value === undefined) return DEMO_SHOP_DEFAULTS[name];
    if (!/^-?\d{1,15}$/.test(value)) throw new UsageError(`--${name} must be a whole number, not "${value}"`);
    return Number(value);
  };
  return {
    seed: size('seed'),
    products: size('products'),
    shoppers: size('shoppers'),
    events: size('events'),
    days: size('days'),
    end: values.end === undefined ? lastMidnight(new Date()) : readInstant('--end', values.end),
  };
}

/** The demo shop's history ends with yesterday, so that what is recent in it is recent. */
function lastMidnight(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
}

const RUN_OPTIONS = {
  ...HELP,
  from: text,
  to: text,
  offsets: text,
  file: text,
  into: text,
  speed: text,
  rate: text,
  'max-lag': text,
  tenant: text,
  type: text,
  'dry-run': flag,
  checkpoint: text,
} as const;
const INTO = ['live', 'shadow'] as const;
/** Seconds of the historian's work. */
const DEFAULT_MAX_LAG = 20_000;

function readRun(args: readonly string[]): Command {
  const { values } = parse(() => parseArgs({ args: [...args], options: RUN_OPTIONS }));
  if (values.help) return { name: 'help' };
  if ([values.from, values.offsets, values.file].filter((source) => source !== undefined).length !== 1) {
    throw new UsageError(
      'run needs one of --from TIME, like 2026-11-25 or 2026-11-25T08:30:00Z, --offsets 0:100-200 and --file PATH',
    );
  }
  if (values.file !== undefined && values.to !== undefined) throw new UsageError('--to goes with --from only');
  const into = INTO.find((known) => known === (values.into ?? 'live'));
  if (!into) throw new UsageError(`--into must be ${INTO.join(' or ')}, not "${values.into}"`);
  const type = EVENT_TYPES.find((known) => known === values.type);
  if (values.type !== undefined && !type) throw new UsageError(`--type must be one of ${EVENT_TYPES.join(', ')}`);
  const range = readRangeOf(values);
  return {
    name: 'run',
    from: range.from,
    to: range.to,
    offsets: values.offsets === undefined ? undefined : readOffsets(values.offsets),
    file: values.file,
    into,
    speed: readSpeed(values.speed ?? '1'),
    rate: readCount('--rate', values.rate) ?? Infinity,
    maxLag: readCount('--max-lag', values['max-lag']) ?? DEFAULT_MAX_LAG,
    tenant: readTenant(values.tenant),
    type,
    dryRun: values['dry-run'] ?? false,
    checkpoint: values.checkpoint,
  };
}

/** `PARTITION:FROM-TO,…`, the last offset not included. */
function readOffsets(value: string): Map<number, { from: bigint; to: bigint }> {
  const spans = value.split(',').map((span) => /^(\d{1,6}):(\d{1,18})-(\d{1,18})$/.exec(span));
  const offsets = new Map(
    spans.map((match) => [Number(match?.[1]), { from: BigInt(match?.[2] ?? 0), to: BigInt(match?.[3] ?? 0) }]),
  );
  if (spans.includes(null) || offsets.size < spans.length || [...offsets.values()].some(({ from, to }) => to <= from)) {
    throw new UsageError(`--offsets must be like 0:100-200,1:0-50, each partition once, not "${value}"`);
  }
  return offsets;
}

function readSpeed(value: string): number {
  if (value === 'max') return Infinity;
  const speed = Number(/^(\d+(?:\.\d+)?)x?$/.exec(value)?.[1] ?? 0);
  if (speed <= 0) throw new UsageError(`--speed must be a number above 0, like 60 or 10x, or max, not "${value}"`);
  return speed;
}

const AUDIT_OPTIONS = { ...HELP, from: text, to: text, tenant: text } as const;

function readLedger(args: readonly string[]): Command {
  const { values } = parse(() => parseArgs({ args: [...args], options: AUDIT_OPTIONS }));
  if (values.help) return { name: 'help' };
  return { name: 'ledger', ...readRangeOf(values), tenant: readTenant(values.tenant) };
}

function readVerify(args: readonly string[]): Command {
  const { values } = parse(() => parseArgs({ args: [...args], options: { ...HELP, tenant: text } }));
  return values.help ? { name: 'help' } : { name: 'verify', tenant: readTenant(values.tenant) };
}

function readRebuild(args: readonly string[]): Command {
  const { values } = parse(() => parseArgs({ args: [...args], options: { ...HELP, rate: text } }));
  if (values.help) return { name: 'help' };
  return { name: 'rebuild', rate: readCount('--rate', values.rate) ?? Infinity };
}

const FORMATS = ['jsonl', 'parquet'] as const;

function readExport(args: readonly string[]): Command {
  const { values } = parse(() =>
    parseArgs({ args: [...args], options: { ...AUDIT_OPTIONS, format: text, out: text } }),
  );
  if (values.help) return { name: 'help' };
  if (values.out === undefined) throw new UsageError('export needs --out FILE');
  const format = FORMATS.find((known) => known === (values.format ?? 'jsonl'));
  if (!format) throw new UsageError(`--format must be ${FORMATS.join(' or ')}, not "${values.format}"`);
  const tenant = readTenant(values.tenant) ?? DEFAULT_TENANT;
  return { name: 'export', ...readRangeOf(values), tenant, format, out: values.out };
}

function readDeadLetter(args: readonly string[]): Command {
  const options = { ...HELP, from: text, tenant: text, file: text } as const;
  const { values, positionals } = parse(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  if (values.help) return { name: 'help' };
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
  const options = { ...HELP, user: text, anonymous: text, tenant: text, 'dry-run': flag } as const;
  const { values } = parse(() => parseArgs({ args: [...args], options }));
  if (values.help) return { name: 'help' };
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
} as const;
