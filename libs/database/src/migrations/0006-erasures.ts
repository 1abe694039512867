/** Shoppers who were erased, and what was removed of them. */
export const erasures = /* sql */ `
create table erased_shopper (
  tenant       text collate "C" not null,
  shopper      text collate "C" not null,
  erased_at    timestamptz not null,
  -- What was removed; 0 until it is done.
  events       bigint not null default 0,
  interactions bigint not null default 0,
  -- Null while it is under way, or was broken off.
  completed_at timestamptz,
  primary key (tenant, shopper)
);
`;
