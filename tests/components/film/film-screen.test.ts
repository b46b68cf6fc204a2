import '../setup.ts';
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/film/film-screen.ts';
import type { FilmsContent } from '../../../src/content/step-content.ts';
import type { FilmScene } from '../../../src/course-files/film-schema.ts';
import { inSession, sessionOf } from '../session-fixture.ts';

const scene = (given: Partial<FilmScene>): FilmScene => ({
  sky: 'nacht',
  view: [44, 150, 872],
  lit: { 'les-1': 3 },
  later: [],
  moves: [{ what: 'mens', from: [300, 510], to: [400, 510], at: 0, seconds: 6, size: 1, leaves: false }],
  captions: [
    { seconds: 5, nl: 'De eerste zin.', en: 'The first sentence.' },
    { seconds: 5, nl: 'De tweede zin.', en: 'The second sentence.' },
  ],
  seen: { nl: 'De wijk in de nacht.', en: 'The wijk at night.' },
  wordmark: false,
  ...given,
});

const film = (id: string) => ({
  kind: 'drawn' as const,
  id,
  title: { nl: `Film ${id}`, en: `Film ${id} in English` },
  about: { nl: 'Waarover.', en: 'What about.' },
  shown: [],
  still: { sky: 'avond' as const, view: [44, 150, 872] as [number, number, number], lit: {} },
  seconds: 20,
  scenes: [scene({}), scene({ sky: 'ochtend', wordmark: true })],
});
const content: FilmsContent = { kind: 'films', films: [film('een'), film('twee')] };

describe('<film-screen>', () => {
  const setup = async (anchor?: number) => {
    const { screen } = await inSession(
      sessionOf(),
      'film-screen',
      () => html`<film-screen .content=${content} .anchor=${anchor}></film-screen>`,
    );
    const player = screen.renderRoot.querySelector('film-player')!;
    const root = player.renderRoot;
    const button = (name: string) =>
      [...root.querySelectorAll('button')].find((one) =>
        (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(name),
      );
    const drawn = async () => {
      await player.updateComplete;
      await screen.updateComplete;
    };
    const place = () => root.querySelector<HTMLInputElement>('input[type="range"]')?.value;
    const caption = () => root.querySelector('.caption')?.textContent.trim().replaceAll(/\s+/g, ' ');
    return { screen, player, root, button, drawn, place, caption };
  };

  afterEach(() => {
    delete document.documentElement.dataset.motion;
  });

  it('shows the drawing with its lights, the caption and the place in words', async () => {
    const { root, caption, drawn } = await setup();
    await drawn();
    expect(root.querySelector<SVGElement>('[data-part="les-1"]')?.dataset.status).to.equal('done');
    expect(root.querySelectorAll('.walker')).to.have.length(1);
    expect(caption()).to.equal('De eerste zin.');
    expect(root.querySelector('input')?.getAttribute('aria-valuetext')).to.equal(
      '0 van 20 seconden, scène 1 van 2',
    );
  });

  it('has the whole text, in which each time leads to its scene', async () => {
    const { screen, root, drawn, caption } = await setup();
    const times = () => [...screen.renderRoot.querySelectorAll<HTMLButtonElement>('.text button')];
    expect(times().map(({ textContent }) => textContent.trim())).to.deep.equal(['0:00', '0:10']);
    expect(screen.renderRoot.querySelector('.text')?.textContent).to.contain('De wijk in de nacht.');
    times()[1]!.click();
    await drawn();
    await drawn();
    expect(caption()).to.equal('De eerste zin.');
    expect(root.querySelector('.picture svg')?.getAttribute('data-phase')).to.equal('ochtend');
    expect(times().map((time) => time.getAttribute('aria-current'))).to.deep.equal([null, 'true']);
  });

  it('is worked with the keys: space, arrows, c and f', async () => {
    const { root, player, button, drawn, place } = await setup();
    await drawn();
    const seekBar = root.querySelector('input')!;
    seekBar.focus();
    await sendKeys({ press: 'ArrowRight' });
    await drawn();
    expect(place()).to.equal('5');
    await sendKeys({ press: 'ArrowLeft' });
    await drawn();
    expect(place()).to.equal('0');
    await sendKeys({ press: ' ' });
    await drawn();
    expect(button('Pauze')).to.exist;
    await sendKeys({ press: ' ' });
    await drawn();
    expect(button('Speel af')).to.exist;
    await sendKeys({ press: 'c' });
    await drawn();
    expect(root.querySelector('.caption')).to.equal(null);
    // A button takes the space bar for itself.
    button('Ondertiteling')!.focus();
    await sendKeys({ press: ' ' });
    await drawn();
    expect(root.querySelector('.caption')).to.exist;
    expect(button('Speel af')).to.exist;
    seekBar.focus();
    await sendKeys({ press: 'f' });
    await new Promise((resolve) => setTimeout(resolve));
    await drawn();
    const isFull = () => player.matches(':fullscreen') || player.hasAttribute('data-fills');
    for (let look = 0; look < 50 && !isFull(); look++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isFull()).to.equal(true);
    if (player.matches(':fullscreen')) await document.exitFullscreen();
    else await sendKeys({ press: 'Escape' });
    expect(player.hasAttribute('data-fills')).to.equal(false);
  });

  it('has captions in the other language, for the text beside it too', async () => {
    const { screen, button, drawn, caption, root } = await setup();
    button('NL')!.click();
    await drawn();
    await drawn();
    expect(caption()).to.equal('The first sentence.');
    expect(root.querySelector('.caption')?.getAttribute('lang')).to.equal('en');
    expect(screen.renderRoot.querySelector('.text')?.textContent).to.contain('The wijk at night.');
  });

  it('is a series of pictures for who wants less motion, turned by hand', async () => {
    document.documentElement.dataset.motion = 'less';
    const { root, button, drawn, caption } = await setup();
    await drawn();
    expect(root.querySelector('input')).to.equal(null);
    expect(button('Speel af')).to.equal(undefined);
    expect(root.querySelector('.caption')?.getAttribute('aria-live')).to.equal('polite');
    expect(button('Vorig beeld')?.getAttribute('aria-disabled')).to.equal('true');
    const seen = [caption()];
    for (let turn = 0; turn < 4; turn++) {
      button('Volgend beeld')!.click();
      await drawn();
      seen.push(caption());
    }
    expect(seen).to.deep.equal([
      'De eerste zin.',
      'De tweede zin.',
      'De eerste zin.',
      'De tweede zin.',
      'De tweede zin.',
    ]);
    expect(root.querySelector('.time')?.textContent).to.equal('Beeld 4 van 4');
    expect(root.querySelector('.name')?.textContent).to.contain('Proefcursus');
  });

  it('shows the film that is asked for, and leads to the other', async () => {
    const { screen } = await setup(1);
    const others = [...screen.renderRoot.querySelectorAll('.others a')];
    expect(others.map((link) => link.getAttribute('href'))).to.deep.equal(['#/film/0']);
  });

  it('has targets of 44 pixels, and no more than the width of a phone', async () => {
    await setViewport({ width: 320, height: 700 });
    const { screen, root, drawn } = await setup();
    await drawn();
    for (const target of root.querySelectorAll('button, select, input')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).to.be.at.least(44);
    }
    expect(screen.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 1280, height: 800 });
  });

  it('is accessible', async () => {
    const { screen, drawn } = await setup();
    await drawn();
    await expect(screen).to.be.accessible();
  });
});

describe('a video of the editor', () => {
  it('has captions in both languages, and its whole text', async () => {
    const text = [{ kind: 'paragraph' as const, inline: ['Alles wat er te horen is.'] }];
    const one: FilmsContent = {
      kind: 'films',
      films: [
        {
          kind: 'video',
          id: 'eigen',
          title: { nl: 'Eigen film', en: 'Own film' },
          about: { nl: 'Waarover.', en: 'What about.' },
          shown: [],
          still: { sky: 'avond', view: [44, 150, 872], lit: {} },
          seconds: 92,
          files: ['eigen.mp4', 'eigen.webm'],
          bytes: 9,
          page: { title: { nl: 'Eigen film', en: 'Own film' }, prose: { nl: text, en: text } },
        },
      ],
    };
    const { screen } = await inSession(
      sessionOf(),
      'film-screen',
      () => html`<film-screen .content=${one}></film-screen>`,
    );
    const video = screen.renderRoot.querySelector('video')!;
    expect([...video.querySelectorAll('source')].map(({ type }) => type)).to.deep.equal([
      'video/mp4',
      'video/webm',
    ]);
    expect(
      [...video.querySelectorAll('track')].map(({ kind, srclang, default: isFirst }) => [
        kind,
        srclang,
        isFirst,
      ]),
    ).to.deep.equal([
      ['captions', 'nl', true],
      ['captions', 'en', false],
    ]);
    expect(screen.renderRoot.querySelector('.prose')?.textContent).to.contain('Alles wat er te horen is.');
  });
});
