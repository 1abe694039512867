import { describeCatalog } from './catalog-conformance';
import { createInMemoryCatalog } from './in-memory-catalog';

describeCatalog(
  'in memory',
  () => {
    const catalog = createInMemoryCatalog();
    return { reader: catalog, writer: catalog };
  },
  500,
);
