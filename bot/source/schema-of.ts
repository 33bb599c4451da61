/** A JSON Schema (draft-07). Titles and descriptions are French: editors and checks show them. */
export type JsonSchema = Readonly<Record<string, unknown>>;

declare const admits: unique symbol;

/**
 * A schema that says what it admits: the types of written files come from their schemas, and
 * stand nowhere else. The mark is for the compiler alone; no value has it.
 */
export type SchemaOf<T> = JsonSchema & { readonly [admits]?: T };

/** What a schema admits. */
export type Admitted<S> = S extends SchemaOf<infer T> ? T : never;

/** Schemas by key. */
export type Properties = Readonly<Record<string, JsonSchema>>;

/** An object with the keys of `P`: those of `R` stand, the others may. */
export type WithKeys<P extends Properties, R extends keyof P> = {
  readonly [Key in R]: Admitted<P[Key]>;
} & { readonly [Key in Exclude<keyof P, R>]?: Admitted<P[Key]> };

/** A schema whose builder knows best what it admits. */
export function schemaOf<T>(schema: JsonSchema): SchemaOf<T> {
  return schema;
}
