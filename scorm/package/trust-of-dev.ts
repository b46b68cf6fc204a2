import type { Plugin } from 'vite';
import { knownDemonstration } from '../issuer/demonstration.ts';
import { trustScript } from '../../src/packing/trust-script.ts';
import { loadTrustFiles } from '../../src/course-files/trust-files.ts';
import type { CourseSource } from '../../build/course-source.ts';

/** While developing, pages trust whom the course trusts, and the demonstration of the preview once that was started. */
export function trustOfDev(source: CourseSource): Plugin {
  return {
    name: 'trust-of-dev',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/trust-dev.js', (_request, response, next) => {
        devTrust(source).then((script) => {
          response.setHeader('content-type', 'text/javascript; charset=utf-8');
          response.end(script);
        }, next);
      });
    },
    transformIndexHtml: (page) =>
      page.replace('<meta name="trust" content="none" />', '<meta name="trust" content="./trust-dev.js" />'),
  };
}

async function devTrust(source: CourseSource): Promise<Uint8Array> {
  const course = loadTrustFiles(source.folder);
  const demonstration = await knownDemonstration();
  return trustScript({
    ...course,
    issuers: [...course.issuers, ...(demonstration?.issuers ?? [])],
    sessions: [...course.sessions, ...(demonstration?.sessions ?? [])],
  }).contents;
}
