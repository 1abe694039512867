/** Which texts of people stand where, told from those of a moment ago without reading any. */
export const reviewedPlaces = /* sql */ `
create index copy_let_out on copy (tenant) include (copy_id, revision) where reviewed and status = 'published';
drop index copy_reviewed;
`;
