import { type FileFormat } from './file-format';
import { attributeMap } from './formats/attribute-map';
import { attuneLines } from './formats/attune-lines';
import { catalogJson, catalogJsonLines, catalogYaml } from './formats/catalog-records';
import { catalogTable } from './formats/catalog-table';
import { gorseItems } from './formats/gorse-items';
import { historyLines } from './formats/history-lines';
import { interactionTable } from './formats/interaction-table';
import { personalizeItems } from './formats/personalize-items';
import { recbole } from './formats/recbole';
import { rees46 } from './formats/rees46';
import { sessionTable } from './formats/session-table';
import { shopifyJson } from './formats/shopify-json';
import { shopifyTable } from './formats/shopify-table';
import { woocommerce } from './formats/woocommerce';

/** In the order in which they are tried: the most particular first. */
export const KNOWN_FORMATS: readonly FileFormat[] = [
  recbole,
  rees46,
  interactionTable,
  sessionTable,
  attuneLines,
  shopifyTable,
  woocommerce,
  personalizeItems,
  gorseItems,
  catalogTable,
  shopifyJson,
  catalogJson,
  catalogJsonLines,
  catalogYaml,
  attributeMap,
  historyLines,
];
