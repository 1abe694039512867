/** What is published or waits of an item, and what has to go of its old texts, found without reading those of others. */
export const openCopy = /* sql */ `
create index copy_open on copy (tenant, item_id) where status in ('published', 'waiting');
create index copy_closed on copy (tenant, item_id, channel, locale, segment) where status not in ('published', 'waiting');
-- In the order in which they go.
create index copy_closed_at on copy (changed_at) where status not in ('published', 'waiting');

-- Which texts of people stand, told from those of a moment ago without reading any.
create index copy_let_out on copy (tenant) include (copy_id, revision) where reviewed and status = 'published';
drop index copy_reviewed;
`;
