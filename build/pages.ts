/** The course itself; a page stands for its plugins under its path in the build. */
export const coursePage = '/index.html';
