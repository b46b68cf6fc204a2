import { describe, expect, it } from 'vitest';
import { PackRefused } from '../../../src/packing/pack-refused.ts';
import {
  checkBaseNames,
  checkIdentifier,
  checkNoForeignRequests,
  checkPaths,
} from '../../../src/packing/package-check.ts';

describe('names', () => {
  it('accepts what a build makes', () => {
    expect(() => {
      checkPaths(['index.html', 'assets/_shared-B4x_9-a.js', 'LICENSE.txt']);
    }).not.toThrow();
  });

  it.each([
    { name: 'a space', path: 'assets/mijn bestand.js' },
    { name: 'an accent', path: 'assets/café.js' },
    { name: 'a hidden file', path: 'assets/.DS_Store' },
    { name: 'a query', path: 'assets/a.js?v=1' },
    { name: 'a backslash', path: 'assets\\a.js' },
    { name: 'a leading slash', path: '/index.html' },
    { name: 'a module type', path: 'assets/a.mjs' },
    { name: 'web assembly', path: 'assets/a.wasm' },
  ])('refuses $name', ({ path }) => {
    expect(() => {
      checkPaths(['index.html', path]);
    }).toThrow(PackRefused);
  });

  it('tells which two files have the same name, also when only the case differs', () => {
    expect(() => {
      checkBaseNames(['index.html', 'a/Figuur.svg', 'b/figuur.svg']);
    }).toThrow(new PackRefused('notPacked.sameName', { other: 'a/Figuur.svg', path: 'b/figuur.svg' }));
  });
});

describe('the course id', () => {
  it('may be a word with hyphens', () => {
    expect(() => {
      checkIdentifier('preventie-in-de-buurt');
    }).not.toThrow();
  });

  it.each(['2026-cursus', 'mijn cursus', 'nhg:cursus', ''])('may not be "%s"', (id) => {
    expect(() => {
      checkIdentifier(id);
    }).toThrow(PackRefused);
  });
});

describe('other hosts', () => {
  it.each([
    { path: 'index.html', text: '<script src="https://cdn.example.org/a.js"></script>' },
    { path: 'index.html', text: '<link rel="stylesheet"\n  href="//cdn.example.org/a.css" />' },
    { path: 'index.html', text: '<img alt="" src=http://example.org/a.png>' },
    { path: 'index.html', text: '<style>body { background: url(https://example.org/a.png) }</style>' },
    { path: 'a.css', text: '@import "https://example.org/a.css";' },
    { path: 'a.css', text: "src: url( '//example.org/a.woff2')" },
    { path: 'a.js', text: 'import{a as b}from"https://example.org/a.js";' },
    { path: 'a.js', text: 'import "https://example.org/a.js"' },
    { path: 'a.js', text: 'const a=await import(`https://example.org/a.js`)' },
    { path: 'a.js', text: 'export*from"https://example.org/a.js"' },
    { path: 'a.js', text: 'fetch("https://example.org/count")' },
    { path: 'a.js', text: 'html`<img alt="" src="https://example.org/a.png">`' },
    { path: 'a.svg', text: '<svg><image href="https://example.org/a.png"/></svg>' },
  ])('refuses $text in $path', ({ path, text }) => {
    expect(() => {
      checkNoForeignRequests(encoded(path, text));
    }).toThrow(`notPacked.otherHost {"path":"${path}"`);
  });

  it.each([
    { path: 'index.html', text: '<a class="link" href="https://example.org/">Meer lezen</a>' },
    { path: 'index.html', text: '<script type="module" src="./assets/course.js"></script>' },
    { path: 'a.js', text: 'html`<a href="https://example.org/">Meer</a>`' },
    { path: 'a.js', text: 'const namespace="http://www.w3.org/2000/svg";import{a}from"./b.js"' },
    { path: 'a.svg', text: '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>' },
    {
      path: 'a.css',
      text: 'background: url("data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E")',
    },
    { path: 'LICENSE.txt', text: 'url(https://example.org/)' },
  ])('accepts $text in $path', ({ path, text }) => {
    expect(() => {
      checkNoForeignRequests(encoded(path, text));
    }).not.toThrow();
  });
});

function encoded(path: string, text: string): Map<string, Uint8Array> {
  return new Map([[path, new TextEncoder().encode(text)]]);
}
