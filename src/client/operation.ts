/** A question of GraphQL with the types of what it takes and what it gives. */
export interface Operation<Data, Variables = object> {
  readonly text: string;
  /** Never there at run time. */
  readonly types?: (variables: Variables) => Data;
}
