import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ArgumentError } from './command-line/command-arguments.ts';
import { PackError } from './package/pack-error.ts';
import { languageIn } from './command-line/language.ts';
import { speaker, speakerFor } from './command-line/words.ts';
import { CourseError } from '../src/course-files/course-error.ts';
import { openDemonstration, type DemonstrationRoom } from './issuer/demonstration.ts';
import { openBrowser } from './preview/open-browser.ts';
import { previewHelp, readOptions, type PreviewOptions } from './preview/options.ts';
import { defaultDataFile, defaultDist, startPreview } from './preview/server.ts';
import { isStale, readBuildTimes } from './preview/stale-build.ts';

const projectFolder = join(import.meta.dirname, '..');

const args = process.argv.slice(2);

try {
  const options = readOptions(args);
  if (options.help) console.log(previewHelp(speakerFor(args), options.language));
  else await start(options);
} catch (error) {
  if (!(error instanceof ArgumentError || error instanceof PackError || error instanceof CourseError))
    throw error;
  console.error(error instanceof CourseError ? error.withHeading(languageIn(args)) : error.message);
  process.exitCode = error instanceof ArgumentError ? 2 : 1;
}

async function start(options: PreviewOptions): Promise<void> {
  const say = speaker(options.language, options.course);
  await buildWhenStale(options);
  const room = await openDemonstration({ say });
  await packTrial(room.trust, options);
  const preview = await startPreview({
    port: options.port,
    standard: options.standard,
    dataFile: process.env.PREVIEW_DATA ?? defaultDataFile,
    room,
    course: options.course,
  });
  closeOnInterrupt(() => preview.close());
  if (preview.port !== options.port) {
    console.log(say('start.portInUse', { wanted: options.port, taken: preview.port }));
  }
  console.log(say('start.ready', { address: preview.url }));
  if (options.open) openBrowser(preview.url);
}

async function buildWhenStale({ course, language }: PreviewOptions): Promise<void> {
  const { isBuiltFrom } = await import('./package/build-site.ts');
  const isBuilt = ['site', 'verification', 'controle', 'room', 'zaal', 'kantoor'].every((name) =>
    existsSync(join(defaultDist, name)),
  );
  if (isBuilt && isBuiltFrom(course) && !isStale(readBuildTimes(projectFolder, defaultDist, course))) return;
  console.log(speaker(language, course)('start.outOfDate'));
  const { pack } = await import('./package/pack.ts');
  await pack({ course, language, progress });
}

/** The preview shows packages for a trial: their session is always one of today. */
async function packTrial(
  demonstration: DemonstrationRoom['trust'],
  { course, language }: PreviewOptions,
): Promise<void> {
  const [{ builtSite }, { packRoom, packSite, packVerification }] = await Promise.all([
    import('./package/build-site.ts'),
    import('./package/pack.ts'),
  ]);
  const site = builtSite(course, language);
  await packSite(site, { demonstration, course, language, progress });
  await packVerification(site, { demonstration, course, language, progress });
  await packRoom(site, { demonstration, course, language, progress });
}

function progress(line: string): void {
  console.log(line);
}

function closeOnInterrupt(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void close().then(() => {
        process.exit(0);
      });
    });
  }
}
