import type { Migration } from '../migration-plan';
import { catalog } from './0002-catalog';
import { history } from './0001-history';
import { models } from './0003-models';
import { checkpoints } from './0004-checkpoints';
import { eventPlaces } from './0005-event-places';
import { erasures } from './0006-erasures';
import { rules } from './0007-rules';
import { listsAndArrivals } from './0008-lists-and-arrivals';
import { copy } from './0009-copy';
import { reviewedCopy } from './0010-reviewed-copy';
import { modelUse } from './0011-model-use';
import { openCopy } from './0012-open-copy';
import { purchases } from './0013-purchases';
import { rewrittenCopy } from './0014-rewritten-copy';
import { frameClaims } from './0015-frame-claims';

/**
 * Every change of the schema, oldest first. Append only: what was released is never edited, renamed or moved. A change
 * must let the release before it go on working, since services are replaced one by one.
 */
export const MIGRATIONS: readonly Migration[] = [
  { name: '0001-history', sql: history },
  { name: '0002-catalog', sql: catalog },
  { name: '0003-models', sql: models },
  { name: '0004-checkpoints', sql: checkpoints },
  { name: '0005-event-places', sql: eventPlaces },
  { name: '0006-erasures', sql: erasures },
  { name: '0007-rules', sql: rules },
  { name: '0008-lists-and-arrivals', sql: listsAndArrivals },
  { name: '0009-copy', sql: copy },
  { name: '0010-reviewed-copy', sql: reviewedCopy },
  { name: '0011-model-use', sql: modelUse },
  { name: '0012-open-copy', sql: openCopy },
  { name: '0013-purchases', sql: purchases },
  { name: '0014-rewritten-copy', sql: rewrittenCopy },
  { name: '0015-frame-claims', sql: frameClaims },
];
