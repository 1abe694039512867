/** What tenants use of language models, counted for all processes together. */
export const modelUse = /* sql */ `
create table copy_model_use (
  tenant text collate "C" not null,
  -- In UTC.
  day    date not null,
  calls  bigint not null,
  -- Asked and answered; of calls under way, as many as they may use at most.
  tokens bigint not null,
  primary key (tenant, day)
);
`;
