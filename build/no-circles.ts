import type { Plugin, Rolldown } from 'vite';

/** Files that wait for each other in a circle would run before what they need: the build stops at them. */
export function noCircles(): Plugin {
  return {
    name: 'no-circles',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const circle = circleAmong(new Map(chunks.map((chunk) => [chunk.fileName, chunk])));
      if (circle !== undefined) this.error(`Files of the build wait for each other: ${circle.join(' → ')}`);
    },
  };
}

/** The first circle of imports, if there is one. */
export function circleAmong(
  chunks: ReadonlyMap<string, Pick<Rolldown.OutputChunk, 'imports'>>,
): readonly string[] | undefined {
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of chunks.get(file)?.imports ?? []) {
      const found = follow(next, [...path, file]);
      if (found !== undefined) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of chunks.keys()) {
    const found = follow(file, []);
    if (found !== undefined) return found;
  }
  return undefined;
}
