import { type PostedEvent } from '@attune/contracts';
import { idOf } from '../event-id';
import { type FileFormat } from '../file-format';
import { goodRow, malformedRow, type ReadOptions, type Row } from '../row';
import { type SourceFile } from '../text/file-text';
import { readFileLines } from '../text/lines';
import { ownCopy } from '../text/own-copy';

/** An id as such files have it: with a digit in it, which tells a history from a line of prose. */
const ID = /^[\w.:-]*\d[\w.:-]*$/;
const LINES_LOOKED_AT = 50;
const MINUTE_MS = 60_000;

/**
 * Histories without times: a user and the user's items, oldest first, on each line. The order is kept by times that are
 * made up: the last item of every user stands at the file's modification time, each earlier one a minute before the next.
 * So a split by time is a split by the users' last items, as evaluations of such data do it.
 */
export const historyLines: FileFormat = {
  name: 'histories',
  example: 'a user and its items per line, oldest first, split by spaces: 17 4 12 9',
  recognise(head, file) {
    const lines = head.lines.slice(0, LINES_LOOKED_AT).map(splitLine);
    // Two ids on each line would be pairs of user and item, or an edge list: no histories.
    const areHistories = lines.every((ids) => ids.every((id) => ID.test(id))) && lines.some((ids) => ids.length > 2);
    if (!areHistories) return undefined;
    const column = columnOfTimes(lines);
    if (column !== undefined)
      return { reason: `looks like a table without a header: column ${column} ${NEEDS_HEADER}` };
    return { events: (options) => readHistories(file, options) };
  },
};

const NEEDS_HEADER =
  'holds times; put a line before it that names its columns, split by tabs, like user_id:token<TAB>item_id:token<TAB>rating:float<TAB>timestamp:float';
/** Seconds or milliseconds of Unix time from 1995 to 2050, which ids of shops hardly are. */
const MOMENT = { from: 788_918_400, to: 2_524_608_000 };

/** The one column of lines of equal length that holds moments, from 1; histories have none, or more of what looks like it. */
function columnOfTimes(lines: readonly string[][]): number | undefined {
  const [first] = lines;
  if (lines.some(({ length }) => length !== first.length)) return undefined;
  const ofTimes = first.flatMap((_, i) => (lines.every((ids) => isMoment(ids[i])) ? [i + 1] : []));
  return ofTimes.length === 1 ? ofTimes[0] : undefined;
}

function isMoment(id: string): boolean {
  const number = /^\d+(\.\d+)?$/.test(id) ? Number(id) : NaN;
  return [number, number / 1000].some((seconds) => seconds >= MOMENT.from && seconds <= MOMENT.to);
}

function splitLine(line: string): string[] {
  return line.trim().split(/\s+/);
}

/** Always from the beginning, since who has a history already is to be known: no row tells where reading can go on. */
async function* readHistories(
  file: SourceFile,
  { onBytes }: Pick<ReadOptions, 'onBytes'> = {},
): AsyncGenerator<Row<PostedEvent>> {
  const lineOfUser = new Map<string, number>();
  for await (const row of readFileLines(file, { onBytes })) {
    if (!row.ok) {
      yield malformedRow(row.line, row.reason, row.column);
      continue;
    }
    if (row.value.trim() === '') continue;
    const [userId, ...itemIds] = splitLine(row.value);
    const earlier = lineOfUser.get(userId);
    if (itemIds.length === 0) yield malformedRow(row.line, `user "${userId}" has no items`);
    else if (earlier !== undefined) yield malformedRow(row.line, `user "${userId}" has a history on line ${earlier}`);
    else yield* historyOf(row.line, userId, itemIds, file.modifiedAt.getTime());
    if (earlier === undefined) lineOfUser.set(ownCopy(userId), row.line);
  }
}

function* historyOf(line: number, userId: string, itemIds: string[], endMs: number): Generator<Row<PostedEvent>> {
  for (const [place, itemId] of itemIds.entries()) {
    yield goodRow(line, {
      type: 'view_item' as const,
      eventId: idOf('history', userId, place, itemId),
      userId,
      occurredAt: new Date(endMs - (itemIds.length - 1 - place) * MINUTE_MS).toISOString(),
      itemId,
    });
  }
}
