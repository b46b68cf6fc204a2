import { moments } from './clock/moments.ts';
import { runTool } from './run-tool.ts';

/**
 * `npm run test:dates`: the unit and contract tests on every day on which a calendar or a clock does something, in the
 * time zone where it does it. Words after `--` go to vitest instead: `-- --project e2e tests/e2e/words.test.ts`.
 */
const given = process.argv.slice(2);
const words = given.length > 0 ? given : ['--project', 'unit', '--project', 'contract'];

const failed: string[] = [];
for (const { name, date, zone } of moments) {
  console.log(`\n── ${name}: ${date} in ${zone}`);
  if (!(await runTool('vitest', ['run', '--reporter=dot', ...words], { TEST_DATE: date, TZ: zone })))
    failed.push(name);
}

if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}.`);
console.log(`\n${moments.length - failed.length} dates passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
