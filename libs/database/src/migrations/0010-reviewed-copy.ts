/** Texts that a person let out are what shops are answered with at their place. */
export const reviewedCopy = /* sql */ `
-- Whether a person approved the text, or wrote it.
alter table copy add column reviewed boolean not null default false;
update copy set reviewed = true where exists (
  select from copy_audit
  where copy_audit.tenant = copy.tenant and subject = 'copy' and subject_id = copy_id and action in ('approved', 'edited'));

-- All that is known of them without their texts, and whether something has changed.
create index copy_reviewed on copy (tenant) include (revision, status) where reviewed;
`;
