import { type CatalogItem } from '@attune/contracts';
import { areProducts, fieldNames } from '../catalog/item-fields';
import { itemOfRecord } from '../catalog/item-of-record';
import { upserts } from '../catalog/upserts';
import { type FileFormat } from '../file-format';
import { findHeader, RecordReader, repeatedColumn } from '../header';
import { RowError } from '../row';
import { readTable } from '../table';
import { parseJsonExactly } from '../text/json-value';

/** A catalog as a spreadsheet exports it. */
export const catalogTable: FileFormat = {
  name: 'item catalog (CSV, TSV)',
  example: 'id,title,category,brand,price,… (or sku, name, in_stock, …), split by comma, semicolon or tab',
  recognise(head, file, { currency }) {
    const header = findHeader(head, (columns) => areProducts(fieldNames(columns)));
    if (!header) return undefined;
    const names = fieldNames(header.columns);
    const repeated = repeatedColumn(header.columns, names.values(), 'kept');
    if (repeated) return repeated;
    const reader = new RecordReader(header, header.columns);
    return {
      catalog: () => {
        const items = readTable(file, header, (fields): CatalogItem => {
          reader.check(fields);
          const record = Object.fromEntries(header.columns.map((column, i) => [column, listOrText(fields[i])]));
          return itemOfRecord(record, names, currency);
        });
        return upserts(items, file.modifiedAt);
      },
    };
  },
};

/** A set of values comes as JSON in a field, from systems that have such: `["red","blue"]`. */
function listOrText(field: string): unknown {
  if (!/^\s*\[.*\]\s*$/s.test(field)) return field;
  try {
    const values = parseJsonExactly(field);
    return Array.isArray(values) && values.every((value) => typeof value !== 'object') ? values : field;
  } catch (error) {
    if (error instanceof RowError) return field;
    throw error;
  }
}
