/** A package that cannot be made, in one sentence for the person who can mend it: what is wrong and what to do. */
export class PackError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PackError';
  }
}
