/** What a course with a local variant laid over it says of that: the version that it was made for, and its proper name. */
export interface VariantFacts {
  readonly base: string;
  readonly name: string;
}
