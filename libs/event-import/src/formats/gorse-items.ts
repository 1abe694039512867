import { type CatalogItem } from '@attune/contracts';
import { attributesOf } from '../catalog/item-attributes';
import { isRecord } from '../catalog/item-of-record';
import { barList } from '../catalog/text-list';
import { upserts } from '../catalog/upserts';
import { type FileFormat } from '../file-format';
import { findHeader, RecordReader, repeatedColumn } from '../header';
import { RowError } from '../row';
import { readTable } from '../table';
import { parseJsonExactly } from '../text/json-value';

const NEEDED = ['item_id', 'is_hidden', 'categories'] as const;
const COLUMNS = [...NEEDED, 'labels', 'description', 'comment'] as const;
type Column = (typeof COLUMNS)[number];

/** A longer description is none that stands for a title. */
const LONGEST_TITLE = 150;

/** The items that gorse's dashboard exports. */
export const gorseItems: FileFormat = {
  name: 'gorse items',
  example: 'item_id,is_hidden,categories,time_stamp,labels,description',
  recognise(head, file) {
    const header = findHeader(head, (columns) => NEEDED.every((column) => columns.includes(column.replace('_', ''))));
    if (!header) return undefined;
    const repeated = repeatedColumn(header.columns, COLUMNS);
    if (repeated) return repeated;
    const reader = new RecordReader<Column>(header, COLUMNS);
    return {
      catalog: () =>
        upserts(
          readTable(file, header, (fields) => itemOf(reader, fields)),
          file.modifiedAt,
        ),
    };
  },
};

function itemOf(reader: RecordReader<Column>, fields: string[]): CatalogItem {
  reader.check(fields);
  const itemId = reader.required(fields, 'item_id');
  const text = reader.text(fields, 'description') || reader.text(fields, 'comment');
  const isTitle = text !== '' && text.length <= LONGEST_TITLE && !text.includes('\n');
  const categories = barList(reader.text(fields, 'categories'));
  return {
    itemId,
    title: isTitle ? text : `Item ${itemId}`,
    ...(isTitle || text === '' ? {} : { description: text }),
    // They stand beside each other, not within each other.
    categoryPath: categories.slice(0, 1),
    inStock: !isHidden(reader.text(fields, 'is_hidden')),
    attributes: attributesOf([
      ...(categories.length > 1 ? [['categories', categories] as const] : []),
      ...labelsOf(reader.text(fields, 'labels')),
    ]),
  };
}

function isHidden(text: string): boolean {
  if (/^(true|1|t)$/i.test(text)) return true;
  if (/^(false|0|f|)$/i.test(text)) return false;
  throw new RowError(`is_hidden: "${text}" is neither true nor false`);
}

/** Labels are JSON, or of older releases a list split by bars. */
function labelsOf(text: string): [string, unknown][] {
  if (text === '' || text === 'null') return [];
  if (!/^[[{"]/.test(text)) return [['labels', barList(text)]];
  let labels: unknown;
  try {
    labels = parseJsonExactly(text);
  } catch (error) {
    throw error instanceof RowError ? new RowError(`labels ${error.message}`) : error;
  }
  return isRecord(labels) ? Object.entries(labels) : [['labels', labels]];
}
