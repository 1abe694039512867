export const DAY_MS = 24 * 60 * 60 * 1000;

/** What makes a demo shop; equal configurations give equal bytes. */
export interface DemoShopConfig {
  /** A whole number. */
  seed: number;
  products: number;
  shoppers: number;
  events: number;
  /** The history's length. */
  days: number;
  /** The moment at which the history ends; best a midnight UTC, since the hours of a day are counted back from it. */
  end: Date;
}

export const DEMO_SHOP_DEFAULTS = {
  seed: 1,
  products: 2_400,
  shoppers: 5_000,
  events: 200_000,
  days: 60,
} as const satisfies Omit<DemoShopConfig, 'end'>;

const LIMITS: Record<keyof typeof DEMO_SHOP_DEFAULTS, readonly [number, number]> = {
  seed: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  products: [1, 1_000_000],
  shoppers: [1, 10_000_000],
  events: [0, 1_000_000_000],
  days: [1, 3_650],
};

/** @throws RangeError that names the setting */
export function checkConfig(config: DemoShopConfig): void {
  for (const [name, [lowest, highest]] of Object.entries(LIMITS) as [
    keyof typeof LIMITS,
    readonly [number, number],
  ][]) {
    const value = config[name];
    if (!Number.isInteger(value) || value < lowest || value > highest) {
      throw new RangeError(`${name} must be a whole number from ${lowest} to ${highest}, not ${value}`);
    }
  }
  if (Number.isNaN(config.end.getTime())) throw new RangeError('end must be a valid date');
}
