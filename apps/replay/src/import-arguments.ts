import { parseArgs } from 'node:util';
import { DEMO_SHOP_DEFAULTS, type DemoShopConfig } from '@attune/demo-shop';
import { EVENT_KINDS, type EventKind, isTimeZone } from '@attune/event-import';
import { flag, parse, readInstant, readTenant, text, UsageError } from './option-values';

export interface ImportArguments {
  readonly source: { readonly demoShop: DemoShopConfig } | { readonly paths: readonly string[] };
  readonly currency: string;
  /** What shoppers did in tables that do not say it. */
  readonly eventType?: EventKind;
  /** Of times that name none. */
  readonly timeZone?: string;
  /** Missing: each row's own; of rows without one, the API key's or the default one. */
  readonly tenant: string | undefined;
  /** Read, check and count everything, and send nothing. */
  readonly dryRun: boolean;
  /** A file that keeps how far the import has come. */
  readonly checkpoint: string | undefined;
  /** A file to which every problem is written; it must not be there. */
  readonly problems: string | undefined;
}

const IMPORT_OPTIONS = {
  'demo-shop': flag,
  seed: text,
  products: text,
  shoppers: text,
  events: text,
  days: text,
  end: text,
  currency: text,
  'event-type': text,
  'time-zone': text,
  tenant: text,
  'dry-run': flag,
  checkpoint: text,
  problems: text,
} as const;
const DEMO_OPTIONS = ['seed', 'products', 'shoppers', 'events', 'days', 'end'] as const;

/** @throws UsageError */
export function readImport(args: readonly string[]): { name: 'import' } & ImportArguments {
  const { values, positionals } = parse(() =>
    parseArgs({ args: [...args], options: IMPORT_OPTIONS, allowPositionals: true }),
  );
  if ((values['demo-shop'] ?? false) === positionals.length > 0) {
    throw new UsageError('import needs either files and folders, or --demo-shop');
  }
  if (!values['demo-shop']) {
    const foreign = DEMO_OPTIONS.find((option) => values[option] !== undefined);
    if (foreign) throw new UsageError(`--${foreign} goes with --demo-shop only`);
  }
  if (values.checkpoint !== undefined && (values['demo-shop'] || values['dry-run'])) {
    throw new UsageError(`--checkpoint does not go with ${values['demo-shop'] ? '--demo-shop' : '--dry-run'}`);
  }
  const currency = values.currency ?? 'USD';
  if (!/^[A-Z]{3}$/.test(currency)) throw new UsageError('--currency must be an ISO 4217 code like EUR');
  return {
    name: 'import',
    source: values['demo-shop'] ? { demoShop: readDemoShop(values) } : { paths: positionals },
    currency,
    eventType: readEventType(values['event-type']),
    timeZone: readTimeZone(values['time-zone']),
    tenant: readTenant(values.tenant),
    dryRun: values['dry-run'] ?? false,
    checkpoint: values.checkpoint,
    problems: values.problems,
  };
}

function readEventType(value: string | undefined): EventKind | undefined {
  const kind = EVENT_KINDS.find((known) => known === value);
  if (kind === value) return kind;
  throw new UsageError(`--event-type must be one of ${EVENT_KINDS.join(', ')}, not "${value}"`);
}

function readTimeZone(value: string | undefined): string | undefined {
  if (value === undefined || isTimeZone(value)) return value;
  throw new UsageError(`--time-zone must be a name like Europe/Berlin, UTC, or an offset like +02:00, not "${value}"`);
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
