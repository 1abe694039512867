import { parseArgs } from 'node:util';
import { DEFAULT_TENANT, tenantName } from '@attune/contracts';
import { DEMO_SHOP_DEFAULTS, type DemoShopConfig } from '@attune/demo-shop';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | ({ readonly name: 'import' } & ImportArguments)
  | ({ readonly name: 'run' } & RunArguments);

export interface ImportArguments {
  readonly source: { readonly demoShop: DemoShopConfig } | { readonly paths: readonly string[] };
  readonly currency: string;
  readonly tenant: string;
  /** Read, check and count everything, and send nothing. */
  readonly dryRun: boolean;
}

export interface RunArguments {
  readonly from: Date;
  /** Missing: up to the end of the topic as it is now. */
  readonly to: Date | undefined;
  /** How many times as fast as it happened; Infinity: as fast as it goes. */
  readonly speed: number;
  /** Missing: all tenants. */
  readonly tenant: string | undefined;
}

/** The command line is not right; the message says what is. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/** @throws UsageError */
export function readArguments([name, ...rest]: readonly string[]): Command {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return { name: 'help' };
  if (name === 'import') return readImport(rest);
  if (name === 'run') return readRun(rest);
  throw new UsageError(`unknown command "${name}": it is import or run`);
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
    tenant: readTenant(values.tenant) ?? DEFAULT_TENANT,
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

const RUN_OPTIONS = { ...HELP, from: text, to: text, speed: text, tenant: text } as const;

function readRun(args: readonly string[]): Command {
  const { values } = parse(() => parseArgs({ args: [...args], options: RUN_OPTIONS }));
  if (values.help) return { name: 'help' };
  if (values.from === undefined) throw new UsageError('run needs --from TIME, like 2026-11-25 or 2026-11-25T08:30:00Z');
  const from = readInstant('--from', values.from);
  const to = values.to === undefined ? undefined : readInstant('--to', values.to);
  if (to && to <= from) throw new UsageError('--to must be later than --from');
  return { name: 'run', from, to, speed: readSpeed(values.speed ?? '1'), tenant: readTenant(values.tenant) };
}

function readSpeed(value: string): number {
  if (value === 'max') return Infinity;
  const speed = /^\d+(\.\d+)?$/.test(value) ? Number(value) : 0;
  if (speed <= 0) throw new UsageError(`--speed must be a number above 0, or max, not "${value}"`);
  return speed;
}

/** A day means its beginning in UTC. */
function readInstant(option: string, value: string): Date {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const hasZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(value);
  const instant = new Date(value);
  if (!(isDay || hasZone) || Number.isNaN(instant.getTime())) {
    throw new UsageError(`${option} must be like 2026-11-25 or 2026-11-25T08:30:00Z, not "${value}"`);
  }
  return instant;
}

function readTenant(value: string | undefined): string | undefined {
  if (value !== undefined && !tenantName.safeParse(value).success) {
    throw new UsageError(`--tenant must be 1 to 63 of a-z, 0-9, "-" and "_", not "${value}"`);
  }
  return value;
}

/** What `parseArgs` finds wrong is wrong with the command line. */
function parse<T>(parseArguments: () => T): T {
  try {
    return parseArguments();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
