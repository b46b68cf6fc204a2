/**
 * A function of a text that remembers what it made of the last texts: a course is read again and again while somebody
 * changes one of its files. What it gives is shared, so nobody may change it.
 *
 * @param most How many texts it remembers.
 */
export function remembered<Made>(make: (text: string) => Made, most: number): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    const made = before === undefined && !known.has(text) ? make(text) : (before as Made);
    known.delete(text);
    known.set(text, made);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return made;
  };
}
