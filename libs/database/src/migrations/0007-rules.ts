/** What shops want of their lists, place by place. */
export const rules = /* sql */ `
-- Never changed: a new version takes the place of the one before, which stays to be gone back to.
create table recommendation_rules (
  tenant     text collate "C" not null,
  place      text collate "C" not null,
  version    integer not null,
  book       jsonb not null,
  changed_at timestamptz not null default now(),
  primary key (tenant, place, version)
);
`;
