import { parseArgs } from 'node:util';
import { EVENT_TYPES, type EventType } from '@attune/contracts';
import { flag, parse, readCount, readRangeOf, readTenant, text, UsageError } from '../option-values';

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

const RUN_OPTIONS = {
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

/** @throws UsageError */
export function readRun(args: readonly string[]): { name: 'run' } & RunArguments {
  const { values } = parse(() => parseArgs({ args: [...args], options: RUN_OPTIONS }));
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
