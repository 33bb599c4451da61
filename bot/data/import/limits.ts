/** Bytes of a file: the whole national directory has fewer. */
export const MAX_BYTES = 1_073_741_824;
/** Records of a file. */
export const MAX_RECORDS = 1_000_000;
/** Characters of one record, in JSON or CSV. */
export const MAX_RECORD = 262_144;
/** Objects and lists inside one another. */
export const MAX_DEPTH = 12;
/** Fields of a record. */
export const MAX_FIELDS = 200;
