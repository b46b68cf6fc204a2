import '../setup.ts';
import { expect, waitUntil } from '@open-wc/testing';
import type * as inView from '../../../src/components/session/in-view.ts';

type WithInView = Window & { readonly inView?: typeof inView };

/** A page as of an LMS, that can be scrolled, with our own page in a frame halfway. */
async function inFrame() {
  const lms = document.createElement('div');
  lms.style.paddingBlock = '150vh';
  const frame = document.createElement('iframe');
  frame.title = 'Cursus';
  frame.style.cssText = 'inline-size: 400px; block-size: 300px';
  frame.srcdoc = `<!doctype html><html style="scroll-padding-top: 50px"><body style="margin: 0">
    <p style="block-size: 1000px"></p><button style="display: block; block-size: 40px">Verder</button>
    <p style="block-size: 1000px"></p>
    <script type="module">
      import * as inView from '/src/components/session/in-view.ts';
      window.inView = inView;
    </script></body></html>`;
  lms.append(frame);
  document.body.append(lms);
  const own = (): WithInView | null => frame.contentWindow;
  await waitUntil(() => own()?.inView !== undefined);
  const ours = own()!;
  // The top of the page of the LMS, with its way out, is in view; the frame is not.
  window.scrollTo(0, 0);
  const button = ours.document.querySelector('button')!;
  return { own: ours, button, away: () => lms.remove() };
}

describe('in view', () => {
  for (const { to, top } of [
    { to: 'start', top: 50 },
    { to: 'center', top: 155 },
    { to: 'nearest', top: 260 },
  ] as const) {
    it(`brings something to ${to} in our own window, and leaves the page of the LMS where it is`, async () => {
      const { own, button, away } = await inFrame();
      own.inView!.focusOn(button, to);
      expect(own.document.activeElement).to.equal(button);
      expect(Math.round(button.getBoundingClientRect().top)).to.equal(top);
      expect(window.scrollY).to.equal(0);
      away();
    });
  }

  it('does not move what is in view already', async () => {
    const { own, button, away } = await inFrame();
    own.scrollTo(0, 900);
    own.inView!.focusOn(button);
    expect(own.scrollY).to.equal(900);
    away();
  });

  it('shows the beginning of what is larger than the window', async () => {
    const { own, button, away } = await inFrame();
    button.style.blockSize = '900px';
    own.inView!.bringIntoView(button, 'nearest');
    expect(Math.round(button.getBoundingClientRect().top)).to.equal(50);
    away();
  });

  it('does nothing for what is not there', async () => {
    const { own, away } = await inFrame();
    own.inView!.focusOn(null);
    expect(own.scrollY).to.equal(0);
    away();
  });
});
