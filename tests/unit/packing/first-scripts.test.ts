import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import { inPage, withFirstScript, withStart } from '../../../src/packing/first-scripts.ts';

const page = [
  `<meta content="default-src 'none'; script-src 'self'; style-src 'self'">`,
  '<script src="./opening.js" async></script>',
  '<script type="module" src="./start-1.js"></script>',
  '<body><h1>Cursus</h1></body>',
].join('');

describe('the page with its script', () => {
  it('allows exactly that one, has it at its end, and tells where the same one is as a file', () => {
    const made = withStart(page, 'start();', { asked: 'start-1.js', file: 'start-2.js' });
    const hash = createHash('sha256').update('start();').digest('base64');
    expect(made).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(made).toContain('<script src="./opening.js" data-start="./start-2.js" async></script>');
    expect(made).toContain('<h1>Cursus</h1><script type="module">start();</script></body>');
    expect(made).not.toContain('start-1.js');
  });

  it.each([
    ['no policy', page.replace("script-src 'self';", '')],
    ['no end', page.replace('</body>', '')],
    ['another script', page.replace('start-1', 'start-0')],
    ['it twice', page + page],
  ])('is not made out of a page with %s', (_, broken) => {
    expect(() => withStart(broken, '', { asked: 'start-1.js', file: 'a.js' })).toThrow('exactly once');
  });

  it('has no text in its script that ends it', () => {
    const script = inPage('const a="</script><!-- b",c=`</script>`;');
    expect(script).not.toMatch(/<\/script|<!--/);
    expect(runInNewContext(`${script}a+c`)).toBe('</script><!-- b</script>');
  });
});

test('the page allows exactly this script, and has it before all that it asks for', () => {
  const page = `<meta content="script-src 'self'; img-src 'self'" /><title>T</title><link rel="modulepreload" />`;
  const hash = createHash('sha256').update('$&').digest('base64');
  expect(withFirstScript(page, '$&')).toBe(
    `<meta content="script-src 'self' 'sha256-${hash}'; img-src 'self'" /><script>$&</script><title>T</title><link rel="modulepreload" />`,
  );
  expect(() => withFirstScript('<title>T</title>', '')).toThrow('not as expected');
});
