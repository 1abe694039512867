/** Fields that are a name or a headline: the stricter rules of merchant feeds hold there. */
export const TITLE_FIELDS: ReadonlySet<string> = new Set(['title', 'headline', 'subject']);

/** Fields of whole sentences. */
export const PROSE_FIELDS: ReadonlySet<string> = new Set(['body', 'description']);
