/** Puts something else in the place of a method of the browser. Answers how to put it back. */
export function instead<Owner extends object>(owner: Owner, name: keyof Owner, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  return () => {
    if (before === undefined) Reflect.deleteProperty(owner, name);
    else Object.defineProperty(owner, name, before);
  };
}
