import { describe, expect, it } from 'vitest';
import { mayStart } from '../../../src/launch/may-start.ts';
import { whyFilesAreRefused } from '../../../src/launch/why-refused.ts';

describe('where the course may start', () => {
  it.each([
    {
      name: 'in a frame of an LMS',
      origin: 'https://lms',
      protocol: 'https:',
      standard: 'scorm12',
      may: true,
    },
    { name: 'on a website', origin: 'https://site', protocol: 'https:', standard: 'none', may: true },
    {
      name: 'in a frame without an origin',
      origin: 'null',
      protocol: 'https:',
      standard: 'scorm12',
      may: false,
    },
    { name: 'from disk, as made for it', origin: 'null', protocol: 'file:', standard: 'none', may: true },
    { name: 'from disk, as a package', origin: 'null', protocol: 'file:', standard: 'scorm2004', may: false },
    { name: 'from disk in Firefox', origin: 'file://', protocol: 'file:', standard: 'scorm12', may: false },
  ])('$name: $may', ({ may, ...facts }) => {
    expect(mayStart(facts)).toBe(may);
  });
});

describe('why files are refused', () => {
  const refused = () => Promise.reject(new TypeError('Failed to fetch'));
  const why = (
    stopped: readonly string[],
    type: string | undefined,
    first: () => Promise<unknown> = refused,
  ) =>
    whyFilesAreRefused(
      first,
      () => stopped,
      () => Promise.resolve(type),
    );

  it('is nothing where they come', async () => {
    expect(await why(['script-src-elem'], 'text/plain', () => Promise.resolve())).toBeUndefined();
  });

  it('is certain for a policy, and for a type that is no script', async () => {
    expect(await why(['style-src', 'script-src-elem'], 'text/javascript')).toBe('policy');
    expect(await why([], 'text/plain')).toBe('type');
    expect(await why([], '')).toBe('type');
  });

  it('may only be the connection otherwise', async () => {
    expect(await why([], undefined)).toBeUndefined();
    expect(await why([], 'text/javascript; charset=utf-8')).toBeUndefined();
    expect(await why([], 'application/ecmascript')).toBeUndefined();
  });
});
