/** Where an event stood on its topic, so that a ledger can tell the stored record from its copies; and one purchase a transaction. */
export const eventPlaces = /* sql */ `
-- Null for what was stored before this release.
alter table event add column topic_partition integer, add column topic_offset bigint;

-- What a robot did is kept, and passed over by scans.
alter table interaction add column robot boolean not null default false;

-- Whether a line of an order is stored already.
create index interaction_by_basket on interaction (tenant, basket_id, item_id) where basket_id is not null;
`;
