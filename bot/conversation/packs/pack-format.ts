/** Changes with what the application reads: packs of another format are left alone. */
export const FORMAT = 4;
