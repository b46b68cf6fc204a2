import type { IndexHtmlTransform, Plugin, Rolldown } from 'vite';

/** A file of a build, as plugins find it. */
export const asset = (fileName: string, source: string) =>
  ({ type: 'asset', fileName, source }) as Rolldown.OutputAsset;

/** What a plugin makes of a page: the page itself, or tags to put in it. */
export async function pageBy(
  plugin: Plugin,
  page: string,
  path = '/index.html',
  files: readonly Rolldown.OutputAsset[] = [],
): Promise<unknown> {
  const hook: IndexHtmlTransform | undefined = plugin.transformIndexHtml;
  const handler = typeof hook === 'object' ? hook.handler : hook;
  const bundle = Object.fromEntries(files.map((file) => [file.fileName, file]));
  return handler?.call({} as never, page, { path, filename: path, bundle });
}
