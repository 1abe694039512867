/** Texts about products: what waits, what shoppers see, and who decided. */
export const copy = /* sql */ `
-- A text never changes: an edit is another row. Places with "C" collation compare as the topic's keys do.
create table copy (
  tenant          text collate "C" not null,
  copy_id         text collate "C" not null,
  item_id         text collate "C" not null,
  channel         text collate "C" not null,
  locale          text collate "C" not null,
  segment         text collate "C" not null,
  product_version text collate "C" not null,
  policy_version  text collate "C" not null,
  writer          text not null,
  -- [{name, text, sentences: [{text, facts: [{field, value}]}]}]
  fields          jsonb not null,
  -- [{name, outcome, findings: […]}]
  checks          jsonb not null,
  status          text not null check (status in ('waiting', 'published', 'replaced', 'rejected', 'retracted', 'withdrawn')),
  -- Why it waits.
  reasons         jsonb not null,
  -- Grows with each change of the status; a decision names the one that it was made on.
  revision        integer not null default 1,
  -- In milliseconds, as readers see them and go on from them.
  created_at      timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  changed_at      timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  -- Null until shoppers saw it.
  published_at    timestamptz,
  primary key (tenant, copy_id)
);

create unique index copy_published on copy (tenant, item_id, channel, locale, segment) where status = 'published';
create unique index copy_waiting on copy (tenant, item_id, channel, locale, segment) where status = 'waiting';
-- The queue in its order, without a sort.
create index copy_queue on copy (tenant, created_at, copy_id) where status = 'waiting';
-- The last text that was published at a place.
create index copy_by_place on copy (tenant, item_id, channel, locale, segment, published_at desc)
  where published_at is not null;

-- Append only: one row for every change of what is above and below.
create table copy_audit (
  entry      bigint generated always as identity primary key,
  tenant     text collate "C" not null,
  at         timestamptz not null default clock_timestamp(),
  -- "copy", "frame" or "policy".
  subject    text not null,
  -- The copy's id, the frame's hash, or the policy's version.
  subject_id text collate "C" not null,
  -- Empty but for copy.
  item_id    text collate "C" not null,
  channel    text collate "C" not null,
  locale     text collate "C" not null,
  action     text not null,
  actor      text not null,
  reason     text not null
);

create index copy_audit_by_item on copy_audit (tenant, item_id, entry desc) where subject = 'copy';

-- Never changed: a new version takes the place of the one before.
create table copy_policy (
  tenant     text collate "C" not null,
  version    integer not null,
  policy     jsonb not null,
  changed_at timestamptz not null default now(),
  primary key (tenant, version)
);

-- Texts with slots, each for all products of a kind. The key may be long: its hash identifies it.
create table copy_frame (
  tenant         text collate "C" not null,
  key_hash       text collate "C" not null,
  key            text not null,
  frame          jsonb not null,
  status         text not null check (status in ('waiting', 'approved', 'rejected')),
  writer         text not null,
  prompt_version text not null,
  reasons        jsonb not null,
  revision       integer not null default 1,
  created_at     timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  changed_at     timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  primary key (tenant, key_hash)
);

create index copy_frame_queue on copy_frame (tenant, created_at, key_hash) where status = 'waiting';

-- What is to be told to the topic of published copy, in the order of seq for each key; sent, it is deleted.
create table copy_outbox (
  seq       bigint generated always as identity primary key,
  key       text collate "C" not null,
  -- Null takes the text back.
  message   jsonb,
  queued_at timestamptz not null default clock_timestamp()
);
`;
