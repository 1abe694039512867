/** Trained models, and which of them serves. */
export const models = /* sql */ `
create table model_version (
  tenant     text collate "C" not null,
  model_id   text collate "C" not null,
  created_at timestamptz not null,
  manifest   jsonb not null,
  primary key (tenant, model_id)
);

-- A model's bytes: a block is cut into rows, seq counts from 0.
create table model_block (
  tenant   text collate "C" not null,
  model_id text collate "C" not null,
  name     text collate "C" not null,
  seq      integer not null,
  bytes    bytea not null,
  primary key (tenant, model_id, name, seq),
  foreign key (tenant, model_id) references model_version on delete cascade
);

-- Floats do not compress: no time is spent on trying.
alter table model_block alter column bytes set storage external;

create table model_current (
  tenant      text collate "C" primary key,
  model_id    text collate "C" not null,
  promoted_at timestamptz not null,
  foreign key (tenant, model_id) references model_version
);
`;
