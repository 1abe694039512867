import { type CatalogItem } from '@attune/contracts';
import { attributesOf } from '../catalog/item-attributes';
import { scalarText } from '../catalog/item-fields';
import { upserts } from '../catalog/upserts';
import { type FileFormat } from '../file-format';
import { mapRows, RowError, type Row } from '../row';
import { oneChunk, readText, type TextChunk } from '../text/file-text';
import { readJsonElements } from '../text/json-elements';
import { parseJsonExactly } from '../text/json-value';

/** Attribute ids of each item, without names, as S3-Rec's data sets have them: a catalog of which only these are known. */
export const attributeMap: FileFormat = {
  name: 'attributes of items (JSON)',
  example: '{"17": [4, 8], "18": [4], …}: item to its attributes',
  async recognise(head, file) {
    if (!/^\s*\{\s*"/.test(head.text)) return undefined;
    for await (const row of readEntries(oneChunk(head.text))) {
      if (!row.ok) return undefined;
      return { catalog: () => upserts(mapRows(readEntries(readText(file.path)), itemOf), file.modifiedAt) };
    }
    return undefined;
  },
};

function readEntries(chunks: AsyncIterable<TextChunk>): AsyncGenerator<Row<[string, unknown[]]>> {
  return mapRows(readJsonElements(chunks), (text): [string, unknown[]] => {
    const [entry] = Object.entries(parseJsonExactly(`{${text}}`) as object) as [string, unknown][];
    if (!entry || !Array.isArray(entry[1])) throw new RowError('must be an item with the list of its attributes');
    const values: unknown[] = entry[1];
    if (values.some((value) => typeof value === 'object')) throw new RowError('attributes must be texts or numbers');
    return [entry[0], values];
  });
}

function itemOf([itemId, values]: [string, unknown[]]): CatalogItem {
  return {
    itemId,
    title: `Item ${itemId}`,
    categoryPath: [],
    inStock: true,
    attributes: attributesOf([['attribute', values.map(scalarText)]]),
  };
}
