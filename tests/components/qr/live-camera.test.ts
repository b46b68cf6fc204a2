import '../setup.ts';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/qr/live-camera.ts';
import type { LiveCamera } from '../../../src/components/qr/live-camera.ts';
import { qrPath } from '../../../src/qr/qr-path.ts';
import { instead } from '../instead.ts';

/** A camera in front of which this QR code lies. */
function cameraOn(text: string): MediaStream {
  const { path, size } = qrPath(text, 'L');
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = (size + 8) * 12;
  const drawing = canvas.getContext('2d')!;
  const draw = () => {
    drawing.setTransform(1, 0, 0, 1, 0, 0);
    drawing.fillStyle = '#fff';
    drawing.fillRect(0, 0, canvas.width, canvas.height);
    drawing.setTransform(12, 0, 0, 12, 48, 48);
    drawing.fillStyle = '#000';
    drawing.fill(new Path2D(path));
  };
  draw();
  const stream = canvas.captureStream(20);
  const again = setInterval(draw, 50);
  setTimeout(() => {
    clearInterval(again);
  }, 5000);
  return stream;
}

describe('<live-camera>', () => {
  let putBack = (): void => undefined;
  const setup = async (camera: () => Promise<MediaStream>) => {
    putBack = instead(navigator, 'mediaDevices', { getUserMedia: camera });
    const element = await fixture<LiveCamera>(html`<live-camera></live-camera>`);
    const press = async () => {
      element.renderRoot.querySelector<HTMLElement>('button')!.click();
      await element.updateComplete;
    };
    const said = () => element.renderRoot.querySelector('[role=status]')?.textContent.trim() ?? '';
    return { element, press, said };
  };
  afterEach(() => {
    putBack();
  });

  it('asks for the camera only when it is pressed, and lets go of it when a code was read', async () => {
    let asked = 0;
    const stream = cameraOn('PIDB:L:7F3K92Q');
    const { element, press } = await setup(() => {
      asked++;
      return Promise.resolve(stream);
    });
    expect(asked).to.equal(0);
    const seen: string[] = [];
    element.addEventListener('qr-seen', ({ text }) => seen.push(text));
    await press();
    await waitUntil(() => seen.length > 0);
    expect(seen).to.deep.equal(['PIDB:L:7F3K92Q']);
    expect(stream.getTracks().map(({ readyState }) => readyState)).to.deep.equal(['ended']);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('video')).to.equal(null);
  });

  it('says so when it sees a code that is not ours, and goes on looking', async () => {
    const stream = cameraOn('https://example.org');
    const { press, said, element } = await setup(() => Promise.resolve(stream));
    await press();
    await waitUntil(() => said().includes('niet van deze cursus'));
    element.remove();
    expect(stream.getTracks()[0]?.readyState).to.equal('ended');
  });

  it('lets go when it is closed, with the focus on what opens it again', async () => {
    const stream = cameraOn('https://example.org');
    const { press, element } = await setup(() => Promise.resolve(stream));
    await press();
    await waitUntil(() => element.renderRoot.querySelector('video')?.srcObject != null);
    await press();
    expect(stream.getTracks()[0]?.readyState).to.equal('ended');
    await waitUntil(() => element.shadowRoot?.activeElement?.textContent.includes('Lees met de camera'));
  });

  it('explains a refusal and a missing camera, and names the other ways', async () => {
    for (const [name, words] of [
      ['NotAllowedError', 'mag hier niet worden gebruikt'],
      ['NotFoundError', 'doet het hier nu niet'],
    ] as const) {
      const { press, said } = await setup(() => Promise.reject(new DOMException('', name)));
      await press();
      await waitUntil(() => said().includes(words));
      expect(said()).to.contain('typ de code in');
      putBack();
    }
  });

  it('is not there where there can be no camera', async () => {
    putBack = instead(navigator, 'mediaDevices', undefined);
    const element = await fixture<LiveCamera>(html`<live-camera></live-camera>`);
    expect(element.renderRoot.querySelector('button')).to.equal(null);
  });

  it('is accessible', async () => {
    const { element, press, said } = await setup(() =>
      Promise.reject(new DOMException('', 'NotAllowedError')),
    );
    await press();
    await waitUntil(() => said() !== '');
    await expect(element).to.be.accessible();
  });
});
