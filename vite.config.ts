import { defineConfig, mergeConfig } from 'vitest/config';
import { courseSource } from './build/course-source.ts';
import { siteConfig } from './build/site-config.ts';
import { testProjects } from './build/test-projects.ts';
import { LongestFirst } from './tests/longest-first.ts';
import { trustOfDev } from './scorm/package/trust-of-dev.ts';

/** For `npm run dev` and the tests; the commands build with the course that they have checked (`scorm/package/build-site.ts`). */
const course = courseSource(process.env.COURSE_FOLDER ?? 'course');

export default defineConfig(
  mergeConfig(siteConfig(course), {
    plugins: [trustOfDev(course)],
    test: { projects: testProjects, sequence: { sequencer: LongestFirst } },
  }),
);
