import type { Plugin, Rolldown } from 'vite';
import { engineFile } from '../src/packing/engine.ts';

type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'imports' | 'moduleIds' | 'isEntry'>;

/** A module with a screen: the kind of its steps is in its name. */
const screen = /\/([a-z-]+)-screen\.ts$/;

/**
 * Says beside an engine which files the screen of each kind of step needs, so that a page can ask for those of the screen
 * where somebody was last, while its own script is still on the way (`src/packing/places-ahead.ts`).
 */
export function screenFiles(): Plugin {
  return {
    name: 'screen-files',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // The names of all files are known.
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const screens = filesOfScreens(chunks);
        if (Object.keys(screens).length === 0) return;
        this.emitFile({
          type: 'asset',
          fileName: engineFile,
          source: JSON.stringify({ screens }, undefined, 2),
        });
      },
    },
  };
}

/** Kind of a step → the files of its screen, with what those need at once and the page does not bring along. */
export function filesOfScreens(chunks: readonly Chunk[]): Readonly<Record<string, readonly string[]>> {
  const kinds = chunks.flatMap(({ moduleIds }) => moduleIds.flatMap((id) => screen.exec(id)?.[1] ?? []));
  return Object.fromEntries(
    kinds
      .filter((kind) => kind !== 'shown')
      .toSorted()
      .map((kind) => [kind, filesWith(chunks, [`/${kind}-screen.ts`, '/shown-screen.ts'])]),
  );
}

function filesWith(chunks: readonly Chunk[], endings: readonly string[]): readonly string[] {
  const files = new Set<string>();
  const take = (chunk: Chunk | undefined) => {
    // What the page brings along is there already.
    if (chunk === undefined || chunk.isEntry || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const name of chunk.imports) take(chunks.find(({ fileName }) => fileName === name));
  };
  for (const ending of endings)
    take(chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(ending))));
  return [...files];
}
