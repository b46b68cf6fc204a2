import type { Plugin } from 'vite';
import { expect, test } from 'vitest';
import { courseSource } from '../../../build/course-source.ts';
import { videosAsFiles } from '../../../build/videos-as-files.ts';
import { courseWith } from '../../fixtures/course-copy.ts';

const captions = 'WEBVTT\n\n00:01.000 --> 00:04.000\nEerste zin.\n';
const folder = courseWith([
  {
    file: 'films/eigen.yaml',
    whole: `title: { nl: Een film, en: A film }
about: { nl: Waarover., en: What about. }
shown: []
still: { sky: avond, view: [44, 150, 872] }
video: { files: [eigen.webm], seconds: 92 }
`,
  },
  { file: 'films/eigen.webm', whole: new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 1]) },
  { file: 'films/eigen.nl.vtt', whole: captions },
  { file: 'films/eigen.en.vtt', whole: captions },
  { file: 'films/eigen.nl.md', whole: '# Een film\n\nTekst.\n' },
  { file: 'films/eigen.en.md', whole: '# A film\n\nText.\n' },
]);

function emittedBeside(page: string): readonly string[] {
  const plugin: Plugin = videosAsFiles(courseSource('nergens', folder));
  const emitted: string[] = [];
  const hook = plugin.generateBundle as (this: unknown, options: unknown, bundle: unknown) => void;
  hook.call({ emitFile: ({ fileName }: { fileName: string }) => emitted.push(fileName) }, {}, { [page]: {} });
  return emitted;
}

test('a video goes beside the page of the course with its captions, and beside no other page', () => {
  expect(emittedBeside('index.html')).toEqual([
    'films/eigen.webm',
    'films/eigen.nl.vtt',
    'films/eigen.en.vtt',
  ]);
  expect(emittedBeside('zaal.html')).toEqual([]);
});
