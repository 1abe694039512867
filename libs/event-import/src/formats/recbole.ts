import { type CatalogItem, type PostedEvent } from '@attune/contracts';
import { fieldNames } from '../catalog/item-fields';
import { itemOfRecord } from '../catalog/item-of-record';
import { upserts } from '../catalog/upserts';
import { idOf } from '../event-id';
import { type FileFormat, type FileReader, type ImportOptions } from '../file-format';
import { type Header, RecordReader, repeatedColumn } from '../header';
import { instantOf } from '../instants';
import { ratingOf, type RatingScale, ratingScaleOf } from '../rating-scale';
import { mapRows, type ReadOptions, type Row, withoutHeader } from '../row';
import { type SourceFile } from '../text/file-text';
import { notBlank, readFileLines } from '../text/lines';

const INTERACTION_COLUMNS = ['user_id', 'item_id', 'rating', 'timestamp'];

/** RecBole's "atomic files": tab-separated, each column with its type in the header. */
export const recbole: FileFormat = {
  name: 'RecBole atomic files',
  example: 'user_id:token<TAB>item_id:token<TAB>rating:float<TAB>timestamp:float (.inter), item_id:token<TAB>… (.item)',
  recognise(head, file, options) {
    const typed = (head.lines[0] ?? '').split('\t').map((column) => /^(.+):(token|float)(_seq)?$/.exec(column));
    if (typed.length < 2 || typed.some((column) => column === null)) return undefined;
    const columns = typed.map((column) => column![1]);
    const listColumns = new Set(typed.filter((column) => column![3]).map((column) => column![1]));
    const header: Header = { delimiter: '\t', columns, texts: typed.map((column) => column![0]) };
    if (columns.includes('user_id') && columns.includes('item_id')) {
      return repeatedColumn(columns, INTERACTION_COLUMNS) ?? interactions(file, header, options);
    }
    if (columns.includes('item_id')) {
      const repeated = repeatedColumn(columns, fieldNames(columns).values(), 'kept');
      return repeated ?? { catalog: () => items(file, header, listColumns, options) };
    }
    if (columns.includes('user_id')) return { reason: 'it describes users; attune learns shoppers from what they do' };
    return undefined;
  },
};

/** The rows that have a field for each column; the others are malformed. */
function readRecords(
  file: SourceFile,
  reader: RecordReader<string>,
  options?: ReadOptions,
): AsyncGenerator<Row<string[]>> {
  return mapRows(withoutHeader(notBlank(readFileLines(file, options)), options?.from), (line) => {
    const fields = line.split('\t');
    reader.check(fields);
    return fields;
  });
}

function interactions(file: SourceFile, header: Header, { timeZone }: ImportOptions): FileReader {
  const reader = new RecordReader(header, INTERACTION_COLUMNS);
  const hasRatings = header.columns.includes('rating');
  const eventOf = (fields: string[], line: number, scale: RatingScale): PostedEvent => {
    const common = {
      eventId: idOf('recbole', line, ...fields),
      userId: reader.required(fields, 'user_id'),
      occurredAt: instantOf(reader.required(fields, 'timestamp'), 'timestamp', timeZone),
      itemId: reader.required(fields, 'item_id'),
    };
    if (!hasRatings) return { type: 'view_item', ...common };
    return { type: 'rate_item', ...common, ...ratingOf(reader.required(fields, 'rating'), scale, 'rating') };
  };
  const ratings = async function* (onBytes: ReadOptions['onBytes']) {
    // These bytes are read again, and count then; who is told of them may end the reading.
    for await (const row of readRecords(file, reader, { onBytes: () => onBytes?.(0) })) {
      if (row.ok) yield reader.text(row.value, 'rating');
    }
  };
  let scale: Promise<RatingScale> | undefined;
  return {
    async *events(options) {
      scale ??= hasRatings ? ratingScaleOf(ratings(options?.onBytes)) : Promise.resolve({ worst: 0, best: 5 });
      const known = await scale;
      yield* mapRows(readRecords(file, reader, options), (fields, line) => eventOf(fields, line, known));
    },
  };
}

/** A list column (`token_seq`) holds words split by spaces: a title's words, or several values of an attribute. */
function items(file: SourceFile, header: Header, listColumns: ReadonlySet<string>, { currency }: ImportOptions) {
  const reader = new RecordReader(header, header.columns);
  const names = fieldNames(header.columns);
  const texts = new Set([names.get('title'), names.get('description')]);
  const category = names.get('category');
  const rows = mapRows(readRecords(file, reader), (fields): CatalogItem => {
    const record: Record<string, unknown> = {};
    for (const [i, column] of header.columns.entries()) {
      const isList = listColumns.has(column) && !texts.has(column);
      record[column] = isList ? fields[i].split(' ').filter(Boolean) : fields[i];
    }
    const item = itemOfRecord(record, names, currency);
    const classes = category === undefined ? undefined : record[category];
    if (!Array.isArray(classes)) return item;
    // The classes of an item stand beside each other, not within each other: the first is its category, all are attributes.
    const attributes = classes.length > 0 ? { ...item.attributes, [category!]: classes as string[] } : item.attributes;
    return { ...item, categoryPath: item.categoryPath.slice(0, 1), attributes };
  });
  return upserts(rows, file.modifiedAt);
}
