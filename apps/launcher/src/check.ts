import { LocalStackError } from '@attune/local-stack';
import { launch, type Launched, type LaunchOptions } from './launch';
import { askForCopy, askForLists, recentShopper, type AskedCopy, type AskedList } from './questions';

/** What a check found, as it is printed. Times are in seconds from the start, but those of single calls. */
interface Report {
  ok: true;
  data: string;
  seconds: Record<string, number>;
  events: Record<string, number>;
  model: Record<string, unknown>;
  lists: AskedList[];
  copy: AskedCopy[];
}

/**
 * `npm start -- --check`: brings everything up in a temporary folder, asks for one of each, prints the figures as one
 * JSON line, and stops everything.
 * @returns 0
 * @throws Error that names what failed
 */
export async function check(options: Omit<LaunchOptions, 'onServiceEnded'>): Promise<number> {
  const { terminal, signal } = options;
  const ended: LocalStackError[] = [];
  const launched = await launch({ ...options, onServiceEnded: (error) => ended.push(error) });
  try {
    terminal.step('asking for recommendations and copy');
    const shopper = await recentShopper(launched.stack.databaseUrl);
    const [lists, itemId] = await askForLists(launched.services.addresses, shopper);
    launched.milestones.firstRecommendations = Math.round(options.now() * 10) / 10;
    const copy = await askForCopy(launched.services.addresses, itemId);
    signal.throwIfAborted();
    if (ended.length > 0) throw ended[0];
    if (options.data === undefined) requirePersonal(launched, lists);
    await launched.stack.stop();
    launched.milestones.stopped = Math.round(options.now() * 10) / 10;
    process.stdout.write(`${JSON.stringify(report(options.data, launched, lists, copy))}\n`);
    terminal.step('all answered; everything is stopped');
    return 0;
  } catch (error) {
    await launched.stack.stop();
    throw error instanceof Error ? new LocalStackError(`the check failed: ${error.message}`, { cause: error }) : error;
  }
}

/** The demo shop's history has structure, so a model that does not beat popularity there, or does not serve, is a fault. */
function requirePersonal({ trained }: Launched, lists: AskedList[]): void {
  if (trained?.kind !== 'personal')
    throw new Error(`no personal model was published: ${trained?.reason ?? 'no training'}`);
  for (const { call, level } of lists) {
    if (/Recommend$|recommendations$/.test(call) && level !== 'personal') {
      throw new Error(`${call}: the answer is of level ${level} instead of personal`);
    }
  }
}

function report(data: string | undefined, launched: Launched, lists: AskedList[], copy: AskedCopy[]): Report {
  const { filled, trained, milestones } = launched;
  const perSecond = (count: number, seconds: number) => Math.round(count / seconds);
  const round = (seconds: number) => Math.round(seconds * 100) / 100;
  return {
    ok: true,
    data: data ?? 'demo shop',
    seconds: milestones,
    events: filled
      ? {
          ...filled,
          sendSeconds: round(filled.sendSeconds),
          storeSeconds: round(filled.storeSeconds),
          sentPerSecond: perSecond(filled.sent, filled.sendSeconds),
          storedPerSecond: perSecond(filled.stored, filled.storeSeconds),
        }
      : {},
    model: { ...trained, phase: undefined },
    lists,
    copy,
  };
}
