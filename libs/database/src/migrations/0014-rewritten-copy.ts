/** Texts that were taken back with many others, and are to be written anew. */
export const rewrittenCopy = /* sql */ `
alter table copy add column rewrite_due boolean not null default false;
create index copy_rewrite_due on copy (tenant, changed_at, copy_id) where rewrite_due;
`;
