import { type CatalogItem } from '@attune/contracts';
import { fieldNames } from '../catalog/item-fields';
import { itemOfRecord } from '../catalog/item-of-record';
import { upserts } from '../catalog/upserts';
import { type FileFormat } from '../file-format';
import { findHeader, RecordReader, repeatedColumn } from '../header';
import { plainName } from '../plain-name';
import { readTable } from '../table';

/** The levels of a category, widest first: of shops and of films. */
const LEVELS = ['categoryl1', 'categoryl2', 'categoryl3', 'genres', 'genrel2', 'genrel3'];
/** When a row was made says nothing about its product. */
const LEFT_OUT = 'creationtimestamp';

/** The items of an Amazon Personalize data set, which need no title; several values of a field are split by bars. */
export const personalizeItems: FileFormat = {
  name: 'Amazon Personalize items',
  example: 'ITEM_ID,PRICE,CATEGORY_L1,CATEGORY_L2,PRODUCT_DESCRIPTION,CREATION_TIMESTAMP,…',
  recognise(head, file, { currency }) {
    const header = findHeader(
      head,
      (columns) => columns.includes('itemid') && ['categoryl1', LEFT_OUT].some((column) => columns.includes(column)),
    );
    if (!header) return undefined;
    const levels = LEVELS.flatMap((level) => header.columns.filter((column) => plainName(column) === level));
    const names = new Map([...fieldNames(header.columns)].filter(([field]) => field !== 'category'));
    const repeated = repeatedColumn(header.columns, names.values(), 'kept');
    if (repeated) return repeated;
    const reader = new RecordReader(header, header.columns);
    const used = new Set(names.values());
    const itemOf = (fields: string[]): CatalogItem => {
      reader.check(fields);
      const values = header.columns.map((column, i) => ({ column, value: fields[i], several: fields[i].split('|') }));
      const valueOf = ({ column, value, several }: (typeof values)[number]): [string, unknown][] => {
        if (used.has(column)) return [[column, value]];
        // One value of a level is in the path already.
        if (plainName(column) === LEFT_OUT || (levels.includes(column) && several.length === 1)) return [];
        return [[column, several.length > 1 ? several : value]];
      };
      const item = itemOfRecord(Object.fromEntries(values.flatMap(valueOf)), names, currency);
      const path = levels.map((level) => reader.text(fields, level).split('|')[0].trim());
      return { ...item, categoryPath: path.filter((name) => name !== '') };
    };
    return { catalog: () => upserts(readTable(file, header, itemOf), file.modifiedAt) };
  },
};
