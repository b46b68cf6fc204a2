/**
 * What the LMS has accepted in this session, and what of it is still in danger. After a commit that
 * failed, everything since the last good one counts as lost and has to be sent again: Moodle 1.2
 * sends only differences and takes them for sent before it knows the result.
 */
export class SentValues {
  readonly #current = new Map<string, string>();
  readonly #uncommitted = new Map<string, string>();
  readonly #lost = new Map<string, string>();
  readonly #unwanted = new Map<string, string>();

  current(element: string): string | undefined {
    return this.#current.get(element);
  }

  /** Found in the LMS, so it need not be sent. */
  found(element: string, value: string): void {
    this.#current.set(element, value);
  }

  accepted(element: string, value: string): void {
    this.#current.set(element, value);
    this.#uncommitted.set(element, value);
    this.#lost.delete(element);
  }

  /** An optional value that the LMS does not want is not offered again. */
  refused(element: string, value: string): void {
    this.#unwanted.set(element, value);
  }

  isUnwanted(element: string, value: string): boolean {
    return this.#unwanted.get(element) === value;
  }

  committed(succeeded: boolean): void {
    if (!succeeded) {
      for (const [element, value] of this.#uncommitted) this.#lost.set(element, value);
    }
    this.#uncommitted.clear();
  }

  lost(): readonly (readonly [element: string, value: string])[] {
    return [...this.#lost];
  }
}
