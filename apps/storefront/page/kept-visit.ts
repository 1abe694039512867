/** Who shops in this browser, and how many pieces of what are in the cart. */
export interface KeptVisit {
  /** `user:…` or `anon:…`. */
  shopper: string;
  cart: [itemId: string, quantity: number][];
}

const KEY = 'attune.demo-shop.visit';

/** The visit that goes on after a reload and in another tab; undefined when there is none, or storage is forbidden. */
export function keptVisit(): KeptVisit | undefined {
  try {
    return visitIn(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

export function keepVisit(visit: KeptVisit): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(visit));
  } catch {
    // Forbidden or full: then the visit lasts as long as the page.
  }
}

/** Calls the listener when another tab has changed what is kept. */
export function onKeptElsewhere(listener: (visit: KeptVisit) => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    const visit = key === KEY ? visitIn(newValue) : undefined;
    if (visit) listener(visit);
  });
}

/** What was kept as text; undefined when it is not what this release keeps. */
export function visitIn(text: string | null): KeptVisit | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
  const { shopper, cart } = (kept ?? {}) as Partial<Record<keyof KeptVisit, unknown>>;
  if (typeof shopper !== 'string' || !/^(user|anon):./.test(shopper)) return undefined;
  return { shopper, cart: Array.isArray(cart) ? cart.filter(isCartLine) : [] };
}

function isCartLine(line: unknown): line is KeptVisit['cart'][number] {
  if (!Array.isArray(line)) return false;
  const [itemId, quantity] = line as unknown[];
  return typeof itemId === 'string' && Number.isSafeInteger(quantity) && Number(quantity) > 0;
}
