import '../setup.ts';
import { expect } from '@open-wc/testing';
import { lmsPlayer } from '../../../src/components/shell/lms-player.ts';

/** A page in a frame of a page with this address. */
function inFrameOf(address: string, referrer = ''): Window {
  const outer = { location: { href: address } } as { location: { href: string }; parent?: unknown };
  outer.parent = outer;
  return {
    parent: outer,
    location: { href: 'https://lms.example/pluginfile.php/index.html' },
    document: { referrer },
  } as unknown as Window;
}

describe('the way back', () => {
  it('is to close a window of its own', () => {
    const own = { document: { referrer: 'https://lms.example/mod/scorm/player.php' } } as {
      parent?: unknown;
    };
    own.parent = own;
    expect(lmsPlayer(own as unknown as Window)).to.equal('window');
  });

  for (const { address, lms } of [
    { address: 'https://leren.example/mod/scorm/player.php?a=3&scoid=8', lms: 'moodle' },
    { address: 'https://olat.example/auth/RepositoryEntry/12/CourseNode/9', lms: 'openolat' },
    { address: 'https://ilias.example/ilias.php?baseClass=ilSAHSPresentationGUI', lms: 'ilias' },
    { address: 'https://edx.example/xblock/block-v1:NHG+PIDB', lms: 'openedx' },
    { address: 'https://frappe.example/lms/courses/preventie/learn/1-1', lms: 'frappe' },
    { address: 'https://lms.example/player', lms: 'frame' },
  ] as const) {
    it(`is what ${lms} has for it`, () => {
      expect(lmsPlayer(inFrameOf(address))).to.equal(lms);
    });
  }

  it('is known by the page that led here, where the one around is of another site', () => {
    const page = inFrameOf('', 'https://leren.example/mod/scorm/player.php');
    Object.defineProperty(page.parent, 'location', {
      get() {
        throw new DOMException('', 'SecurityError');
      },
    });
    expect(lmsPlayer(page)).to.equal('moodle');
  });
});
