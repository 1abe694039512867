/** How far a training run has come, to go on from after a crash; at most one a tenant. */
export const checkpoints = /* sql */ `
create table training_checkpoint (
  tenant   text collate "C" primary key,
  saved_at timestamptz not null,
  -- What the run is (asOf, seed, settings), how far it is, and each block's checksum.
  progress jsonb not null,
  blocks   jsonb not null
);

-- The run's numbers: a block is cut into rows, seq counts from 0.
create table training_checkpoint_block (
  tenant text collate "C" not null references training_checkpoint on delete cascade,
  name   text collate "C" not null,
  seq    integer not null,
  bytes  bytea not null,
  primary key (tenant, name, seq)
);

-- Floats do not compress: no time is spent on trying.
alter table training_checkpoint_block alter column bytes set storage external;
`;
