/** What stands between a service and what it needs. */
export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Files that the service loads before itself, as `--import` takes them. */
  readonly preload?: string;
  /** Clients reach each service through a proxy; the fault sees its answers. */
  readonly clientProxy?: true;
  /** Services reach the database through a proxy. */
  readonly databaseProxy?: true;
  /** Bytes of a file system of its own for the service's folder. */
  readonly disk?: number;
  readonly args?: readonly string[];
  /** The service has its own copy of the flows. */
  readonly ownFlows?: true;
}
