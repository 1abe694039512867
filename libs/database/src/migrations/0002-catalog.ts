/** What the shop sells. */
export const catalog = /* sql */ `
create table catalog_item (
  tenant      text collate "C" not null,
  item_id     text collate "C" not null,
  -- Null once the item was removed: the row stays, so that an older change that comes late is known to be stale.
  item        jsonb,
  removed     boolean not null,
  in_stock    boolean not null,
  -- Title, brand and categories in lower case.
  search_text text collate "C" not null,
  -- The change that stands: when the shop made it, and which it was.
  changed_at  timestamptz not null,
  event_id    uuid not null,
  version     bigint not null,
  primary key (tenant, item_id)
);

create unique index catalog_item_by_version on catalog_item (tenant, version);

-- The last version given out. A writer holds its tenant's row until it commits, so versions become visible in order and
-- a reader that goes on from the highest one it saw misses none; a sequence could not promise that.
create table catalog_version (
  tenant  text collate "C" primary key,
  version bigint not null
);
`;
