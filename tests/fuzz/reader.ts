/** A reader of a format, and a real text of it. `true`: a value came of it; `false`: faults. */
export interface Reader {
  readonly name: string;
  readonly text: string;
  readonly read: (text: string) => boolean | Promise<boolean>;
}

type Kind = abstract new (...given: never[]) => Error;

/** `Error`s that a reader may throw by its contract; any other is a fault of ours. */
export async function orFault(
  kinds: Kind | readonly Kind[],
  read: () => unknown,
): Promise<boolean> {
  try {
    return Boolean(await read());
  } catch (error) {
    if ([kinds].flat().some((kind) => error instanceof kind)) return false;
    throw error;
  }
}
