/** Where tests make databases of their own. */
export interface Databases {
  /** The address of a database, made empty by this call; as its owner. */
  database(): Promise<string>;
  /** Makes a role that may only connect; its own name, which is its password too. */
  role(name: string): Promise<string>;
  /** The address of that database as another role, whose password is its name. */
  as(url: string, role: string): string;
  /** Runs one statement; as who owns the server unless `url` says otherwise. */
  admin(sql: string, url?: string): Promise<readonly Record<string, unknown>[]>;
  /** Leaves nothing behind. */
  remove(): Promise<void>;
}

/** The same database, as a role whose password is its name. */
export function asRole(url: string, role: string): string {
  const other = new URL(url);
  other.username = role;
  other.password = role;
  return other.href;
}
