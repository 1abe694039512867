import { type CatalogItem } from '@attune/contracts';
import { areNamedThings, areProducts, fieldNames } from '../catalog/item-fields';
import { isRecord, itemOfRecord, type ItemRecord } from '../catalog/item-of-record';
import { upserts } from '../catalog/upserts';
import { type FileFormat, type FileReader, type ImportOptions, type NothingToImport } from '../file-format';
import { type FileHead } from '../file-head';
import { mapRows, RowError, type Row } from '../row';
import { oneChunk, readText, type SourceFile, type TextChunk } from '../text/file-text';
import { readInnerJsonElements, readJsonElements } from '../text/json-elements';
import { parseJsonExactly } from '../text/json-value';
import { notBlank, readLines } from '../text/lines';
import { parseYamlEntry, readYamlEntries } from '../text/yaml-entries';

type ReadRecords = (chunks: AsyncIterable<TextChunk>) => AsyncIterable<Row<unknown>>;

export const catalogJson: FileFormat = {
  name: 'item catalog (JSON)',
  example: '[{"id": "17", "title": "…", "category": "…", "price": 12.50, …}, …], also as {"products": […]}',
  recognise(head, file, options) {
    const read = jsonRecords(head.text);
    return read && recogniseRecords(head, file, options, read);
  },
};

export const catalogJsonLines: FileFormat = {
  name: 'item catalog (JSONL)',
  example: '{"id": "17", "title": "…", "category": "…", "price": 12.50, …} on each line',
  recognise(head, file, options) {
    if (!head.lines[0]?.startsWith('{')) return undefined;
    return recogniseRecords(head, file, options, (chunks) => mapRows(notBlank(readLines(chunks)), parseJsonExactly));
  },
};

export const catalogYaml: FileFormat = {
  name: 'item catalog (YAML)',
  example: '- id: 17, with title, category, price, … in the lines below it',
  recognise(head, file, options) {
    if (!/^ *- +\S/m.test(head.text) || !/\.ya?ml$/i.test(head.name)) return undefined;
    return recogniseRecords(head, file, options, (chunks) =>
      mapRows(readYamlEntries(readLines(chunks)), parseYamlEntry),
    );
  },
};

const NAME_AND_COLON = String.raw`\s*"(?:[^"\\]|\\.)*"\s*:\s*`;
/** A list of objects in an object, after fields of one value. */
const INNER_LIST = new RegExp(
  String.raw`^\s*\{(?:${NAME_AND_COLON}(?:"(?:[^"\\]|\\.)*"|[-+.\w]+)\s*,)*\s*"(?:products|items|catalog|data|results)"\s*:\s*(?=\[\s*\{)`,
);

/** How to read a JSON file of objects, which are a list or the list in an object, as APIs answer it; undefined for others. */
export function jsonRecords(head: string): ReadRecords | undefined {
  if (/^\s*\[\s*\{/.test(head)) return (chunks) => mapRows(readJsonElements(chunks), parseJsonExactly);
  const start = INNER_LIST.exec(head)?.[0].length;
  return start === undefined ? undefined : (chunks) => mapRows(readInnerJsonElements(chunks, start), parseJsonExactly);
}

/** A broken one at the beginning must not hide a whole catalog. */
const RECORDS_LOOKED_AT = 20;

/** The first record that can be read tells whether the file holds products; fields are then looked up record by record. */
async function recogniseRecords(
  head: FileHead,
  file: SourceFile,
  { currency }: ImportOptions,
  read: ReadRecords,
): Promise<FileReader | NothingToImport | undefined> {
  const first = await firstRecord(read(oneChunk(head.text)));
  if (!first) return undefined;
  const names = fieldNames(Object.keys(first));
  if (areNamedThings(names)) {
    return { reason: `its entries have a name but no price, category, brand, description or stock: no products` };
  }
  if (!areProducts(names)) return undefined;
  return {
    catalog: () => {
      const items = mapRows(read(readText(file.path)), (value): CatalogItem => {
        if (!isRecord(value)) throw new RowError('must be an object with the fields of a product');
        return itemOfRecord(value, fieldNames(Object.keys(value)), currency);
      });
      return upserts(items, file.modifiedAt);
    },
  };
}

/** The first of the records that can be read. */
export async function firstRecord(rows: AsyncIterable<Row<unknown>>): Promise<ItemRecord | undefined> {
  let looked = 0;
  for await (const row of rows) {
    if (row.ok && isRecord(row.value)) return row.value;
    if (++looked === RECORDS_LOOKED_AT) return undefined;
  }
  return undefined;
}
