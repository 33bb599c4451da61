/** Where "do it for me" leads. */
export const WHO_CAN_HELP = 'aide.qui-peut-aider';
