/** Words or phrases, in the notation of `PhraseIndex`, one a line or separated by ";". */
export type Phrases = string;

/** Single words, with spaces between; "kinder*" is a beginning, "*höhe" an end, "*frei*" a piece. */
export type Words = string;
