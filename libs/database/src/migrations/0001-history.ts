/** What shoppers did. Ids compare byte by byte (collation "C"), so that order and equality do not depend on a locale. */
export const history = /* sql */ `
-- Every event once, whole: fields that this release does not know are kept for one that does.
create table event (
  tenant       text collate "C" not null,
  event_id     uuid not null,
  type         text not null,
  user_id      text collate "C",
  anonymous_id text collate "C",
  session_id   text collate "C",
  occurred_at  timestamptz not null,
  received_at  timestamptz not null,
  payload      jsonb not null,
  primary key (tenant, event_id)
);

-- One row for each touch of an item; derived from event, in the same transaction.
create table interaction (
  tenant      text collate "C" not null,
  shopper     text collate "C" not null,
  item_id     text collate "C" not null,
  type        text not null,
  occurred_at timestamptz not null,
  event_id    uuid not null,
  line        integer not null,
  quantity    integer not null,
  rating      double precision,
  session_id  text collate "C",
  basket_id   text collate "C",
  -- Also the order of a scan.
  primary key (tenant, occurred_at, event_id, line)
);

-- A shopper's newest, without a sort.
create index interaction_by_shopper on interaction (tenant, shopper, occurred_at desc, event_id desc, line desc);
`;
