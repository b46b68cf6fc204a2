import '../setup.ts';
import { expect, fixture, html } from '@open-wc/testing';
import { isForbidden } from '../../../src/components/ui/frame-permits.ts';

describe('what a frame forbids', () => {
  const inFrame = async (sandbox: string | undefined) => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="leeromgeving"></iframe>`);
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
    return frame.contentWindow!;
  };

  it('is nothing without a sandbox', async () => {
    const inner = await inFrame(undefined);
    expect(isForbidden('downloads', inner)).to.equal(false);
  });

  it('is what its sandbox does not allow', async () => {
    const inner = await inFrame('allow-same-origin allow-scripts allow-popups');
    expect(isForbidden('downloads', inner)).to.equal(true);
    expect(isForbidden('modals', inner)).to.equal(true);
    expect(isForbidden('popups', inner)).to.equal(false);
  });
});
