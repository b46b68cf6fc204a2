import '../setup.ts';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/questionnaire/own-profile.ts';
import type { OwnProfile } from '../../../src/components/questionnaire/own-profile.ts';

const band = { id: 'bespreken', from: 3, title: 'Om te bespreken' };
const measured = (mean: number | undefined): OwnProfile['profile'][number] => ({
  dimension: { id: 'kennen', title: 'Elkaar kennen', meaning: 'Een gezicht bij de naam.' },
  mean,
  band: mean === undefined ? undefined : band,
});

describe('<own-profile>', () => {
  const setup = async (...means: readonly (number | undefined)[]) => {
    const profile = await fixture<OwnProfile>(
      html`<own-profile .profile=${means.map(measured)} language="nl"></own-profile>`,
    );
    const floors = [...profile.renderRoot.querySelectorAll('li')];
    const litPanes = floors.map((floor) => floor.querySelectorAll('.pane[data-lit]').length);
    const words = floors.map((floor) =>
      floor.querySelector('.words')?.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    return { profile, floors, litPanes, words };
  };

  it('has a floor for each subject with five windows of two panes', async () => {
    const { floors } = await setup(3, 4, 5);
    expect(floors.map((floor) => floor.querySelectorAll('.pane').length)).to.deep.equal([10, 10, 10]);
  });

  it('lights a window for each point and one pane for half a point', async () => {
    const { litPanes } = await setup(1, 2.5, 3.3, 5);
    expect(litPanes).to.deep.equal([2, 5, 7, 10]);
  });

  it('says the number and what it means', async () => {
    const { words } = await setup(3.5);
    expect(words).to.deep.equal(['3,5 van 5 Om te bespreken']);
  });

  it('stays dark and says so where no answer counts', async () => {
    const { litPanes, words } = await setup(undefined);
    expect(litPanes).to.deep.equal([0]);
    expect(words).to.deep.equal(['Geen antwoord dat meetelt']);
  });

  it('is accessible', async () => {
    const { profile } = await setup(2, undefined);
    await expect(profile).to.be.accessible();
  });
});
