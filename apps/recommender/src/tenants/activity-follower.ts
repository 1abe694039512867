import type { HistoryReader, ItemTouches } from '@attune/history-store';
import { interactionWeight } from '@attune/ranking-model';
import { ACTIVITY_HALF_LIVES_MS, type Fading, TouchCounter } from '@attune/recommendation';
import { pauses } from '@attune/service-runtime';
import type { TenantShop } from './tenant-shop';

/**
 * Touches of so long are counted at once: no query takes long, and what it answers is let go of before the garbage
 * collector has moved it to where it would stay.
 */
const STEP_MS = 6 * 3_600_000;
/** After so many half-lives a touch says nothing any more. */
const HALF_LIVES_READ = 8;
/** Touches of the last seconds may be on their way still. */
const SETTLED_MS = 5_000;
/** So many counts take less than a millisecond. */
const PAUSE_AFTER = 500;
/** All is counted again at times, and when the clock was set back: what came late counts then, and what was erased does not. */
const AFRESH_MS = 3_600_000;

/** A poll that keeps count of what shoppers touch at this time, so that what is popular needs no model. */
export function followActivity(
  shop: TenantShop,
  histories: Pick<HistoryReader, 'touches'>,
  clock = Date.now,
): () => Promise<void> {
  let counted: { counter: TouchCounter; to: number; afreshAt: number } | undefined;

  const read = (fading: Fading, from: number, to: number) =>
    histories.touches(shop.name, { from: new Date(from), to: new Date(to) }, ACTIVITY_HALF_LIVES_MS[fading]);
  const add = async (counter: TouchCounter, fading: Fading, touched: readonly ItemTouches[], at: number) => {
    const pauseIfDue = pauses();
    for (const [n, { itemId: read, type, touches }] of touched.entries()) {
      // The catalog's own copy of the text: those of a million items' ids would take 24 MB more.
      const itemId = shop.catalog.item(read)?.itemId ?? read;
      counter.add(fading, itemId, interactionWeight(type) * touches, at);
      // A large shop has a million items touched in some hours.
      if (n % PAUSE_AFTER === 0) await pauseIfDue();
    }
  };

  /** Counts all that says something still, step by step. */
  const countAfresh = async (to: number) => {
    const counter = new TouchCounter(to);
    for (const fading of ['usual', 'recent'] as const) {
      for (let at = to - HALF_LIVES_READ * ACTIVITY_HALF_LIVES_MS[fading]; at < to; at += STEP_MS) {
        const end = Math.min(at + STEP_MS, to);
        await add(counter, fading, await read(fading, at, end), end);
      }
    }
    return counter;
  };

  return async function takeOverActivity() {
    const to = clock() - SETTLED_MS;
    if (counted && to >= counted.to && to - counted.afreshAt < AFRESH_MS) {
      // Both are read before either is counted: what fails half-way counts nothing, and nothing twice.
      const { counter, to: from } = counted;
      const [usual, recent] = [await read('usual', from, to), await read('recent', from, to)];
      await add(counter, 'usual', usual, to);
      await add(counter, 'recent', recent, to);
      counted.to = to;
    } else {
      counted = { counter: await countAfresh(to), to, afreshAt: to };
    }
    shop.activity = counted.counter.activity(to);
  };
}
