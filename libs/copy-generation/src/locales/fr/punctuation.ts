/** A colon and a semicolon with the narrow no-break space that French puts before them. */
export const COLON = '\u202f:';
export const SEMICOLON = '\u202f;';
