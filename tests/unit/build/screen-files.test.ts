import { expect, test } from 'vitest';
import { filesOfScreens } from '../../../build/screen-files.ts';

const chunk = (fileName: string, moduleIds: string[], imports: string[] = [], isEntry = false) => ({
  ...{ fileName, moduleIds, imports, isEntry },
});
const built = [
  chunk('start.js', ['/src/learner.ts'], ['module/shared.js'], true),
  chunk('module/screen.js', ['/src/components/shell/shown-screen.ts'], ['start.js']),
  chunk('module/answers.js', ['/src/components/ui/answer-field.ts'], ['start.js', 'gone.js']),
  chunk(
    'module/both.js',
    ['/src/components/reading/reading-screen.ts', '/src/components/pages/sources-screen.ts'],
    ['module/answers.js', 'start.js'],
  ),
];

test('the files of a screen are its own and what these import, without what the page brings along', () => {
  const files = ['module/both.js', 'module/answers.js', 'module/screen.js'];
  expect(filesOfScreens(built)).toEqual({ reading: files, sources: files });
});
