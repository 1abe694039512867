/** What recommendations are told of the past beside touches: the lists that a shopper saw, and when an item came. */
export const listsAndArrivals = /* sql */ `
-- A shopper's newest lists, without a sort. The expression is the shopper's key, as everywhere.
create index list_view_by_shopper on event
  (tenant, (coalesce('user:' || user_id, 'anon:' || anonymous_id)), occurred_at desc) where type = 'view_item_list';

-- When the shop began to sell the item: the first change of it, or the first after it was removed. Null for what a
-- release before this one has written since: then the change that stands says when.
alter table catalog_item add column added_at timestamptz;
update catalog_item set added_at = changed_at;
`;
