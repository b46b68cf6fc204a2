import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Demonstration } from './pack.ts';
import { PackError } from './pack-error.ts';
import { openDemonstration } from './preview/demonstration.ts';
import { openBrowser } from './preview/open-browser.ts';
import { help, OptionError, readOptions, type PreviewOptions } from './preview/options.ts';
import { defaultDataFile, defaultDist, startPreview } from './preview/server.ts';
import { isStale, readBuildTimes } from './preview/stale.ts';

const projectFolder = join(import.meta.dirname, '..');

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(help);
  else await start(options);
} catch (error) {
  if (!(error instanceof OptionError || error instanceof PackError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof OptionError ? 2 : 1;
}

async function start(options: PreviewOptions): Promise<void> {
  await buildWhenStale();
  const room = await openDemonstration();
  await packTrial(room.trust);
  const preview = await startPreview({
    port: options.port,
    standard: options.standard,
    dataFile: process.env.PREVIEW_DATA ?? defaultDataFile,
    room,
  });
  closeOnInterrupt(() => preview.close());
  if (preview.port !== options.port) {
    console.log(`Port ${String(options.port)} is in use; using ${String(preview.port)}.`);
  }
  console.log(`Preview LMS: ${preview.url}`);
  if (options.open) openBrowser(preview.url);
}

async function buildWhenStale(): Promise<void> {
  const isBuilt = ['site', 'verification', 'controle'].every((name) => existsSync(join(defaultDist, name)));
  if (isBuilt && !isStale(readBuildTimes(projectFolder, defaultDist))) return;
  console.log('The packages are missing or older than the source: building.');
  const { pack } = await import('./pack.ts');
  await pack({ progress });
}

/** The preview shows packages for a trial: their session is always one of today. */
async function packTrial(demonstration: Demonstration): Promise<void> {
  const [{ builtSite }, { packSite, packVerification }] = await Promise.all([
    import('./build-site.ts'),
    import('./pack.ts'),
  ]);
  const site = builtSite();
  await packSite(site, { demonstration, progress });
  await packVerification(site, { demonstration, progress });
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
