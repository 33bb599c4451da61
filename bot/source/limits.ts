/** Bytes of a file that a person writes: the longest that ships has a twentieth of them. */
export const MAX_WRITTEN_BYTES = 1_048_576;
/** Bytes of a file that a program makes: tables, imports. The national directory fits. */
export const MAX_MADE_BYTES = 402_653_184;
/** Maps and lists inside one another, in YAML and in JSON. */
export const MAX_NESTING = 32;
/** Faults told of one file: after these, the first ones are to be corrected. */
export const MAX_FAULTS = 100;
