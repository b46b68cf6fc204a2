/** The course itself; a page stands for its plugins under its path in the build. */
export const coursePage = '/index.html';

/** Where the administrator of an LMS tests it. */
export const selfTestPage = '/zelftest.html';
