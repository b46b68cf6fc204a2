import type { Plugin } from 'vite';
import { filesOfVideos } from '../src/course-files/film.ts';
import type { CourseSource } from './course-source.ts';
import { coursePage } from './pages.ts';

/**
 * The videos that an editor put in `films/` of the course, with their captions, go beside the page as they are.
 *
 * @param isEngine They are put in with the course.
 */
export function videosAsFiles(source: CourseSource, { isEngine = false } = {}): Plugin {
  return {
    name: 'videos-as-files',
    generateBundle(_options, bundle) {
      // Another page than that of the course shows no film.
      if (isEngine || !(coursePage.slice(1) in bundle)) return;
      for (const fileName of filesOfVideos(source.whole().course.films)) {
        const bytes = source.folder.read(fileName);
        if (bytes !== undefined) this.emitFile({ type: 'asset', fileName, source: bytes });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /^\/(films\/[\w.-]+\.(mp4|webm|vtt))(?:\?|$)/.exec(request.url ?? '')?.[1];
        const bytes = name === undefined ? undefined : source.folder.read(name);
        if (name === undefined || bytes === undefined) {
          next();
          return;
        }
        response.setHeader(
          'content-type',
          name.endsWith('.vtt') ? 'text/vtt' : `video/${name.split('.').at(-1)}`,
        );
        response.end(bytes);
      });
    },
  };
}
