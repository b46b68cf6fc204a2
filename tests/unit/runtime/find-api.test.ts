import { describe, expect, it } from 'vitest';
import { findApi, waitForApi } from '../../../src/runtime/find-api.ts';

describe('findApi', () => {
  const api12 = { LMSInitialize: () => 'true' };
  const api2004 = { Initialize: () => 'true' };

  it.each([
    { name: 'in the window itself', given: () => windowWith({ API: api12 }) },
    { name: 'in the parent', given: () => windowWith({ parent: windowWith({ API: api12 }) }) },
    {
      name: 'seven frames up',
      given: () => nested(7, windowWith({ API: api12 })),
    },
    { name: 'in the opener', given: () => windowWith({ opener: windowWith({ API: api12 }) }) },
    {
      name: 'in a parent of the opener',
      given: () => windowWith({ opener: nested(2, windowWith({ API: api12 })) }),
    },
    {
      name: 'in the opener of the top window',
      given: () => nested(2, windowWith({ opener: windowWith({ API: api12 }) })),
    },
    {
      name: 'in the opener of the opener',
      given: () => windowWith({ opener: windowWith({ opener: windowWith({ API: api12 }) }) }),
    },
    {
      name: 'behind a frame of another origin',
      given: () => windowWith({ parent: walled({ parent: windowWith({ API: api12 }) }) }),
    },
    {
      name: 'in the opener when the parent throws at everything',
      given: () => windowWith({ parent: walled({}), opener: windowWith({ API: api12 }) }),
    },
  ])('finds it $name', ({ given }) => {
    expect(findApi(given(), '1.2')?.api).toBe(api12);
  });

  it('takes a parent before an opener', () => {
    const near = { LMSInitialize: () => 'near' };
    const start = windowWith({
      opener: windowWith({ API: api12 }),
      parent: windowWith({ API: near }),
    });
    expect(findApi(start, '1.2')?.api).toBe(near);
  });

  it.each([
    { standard: '1.2' as const, expected: api12 },
    { standard: '2004' as const, expected: api2004 },
  ])('gives a package of $standard its own API where both are', ({ standard, expected }) => {
    const start = windowWith({ parent: windowWith({ API: api12, API_1484_11: api2004 }) });
    expect(findApi(start, standard)).toEqual({ standard, api: expected });
  });

  it.each([
    { name: 'something else is called API', given: () => windowWith({ API: { version: 3 } }) },
    { name: 'API is a text', given: () => windowWith({ API: 'https://example.org' }) },
    { name: 'everything throws', given: () => walled({}) },
    { name: 'windows open each other in a circle', given: circle },
    { name: 'it is deeper than any LMS', given: () => nested(100, windowWith({ API: api12 })) },
  ])('finds nothing, and ends, when $name', ({ given }) => {
    expect(findApi(given(), '1.2')).toBeUndefined();
  });
});

describe('waitForApi', () => {
  it('does not wait when it is there', async () => {
    const { patience, slept } = clock();
    const start = windowWith({ API: { LMSInitialize: () => 'true' } });
    expect(await waitForApi(start, '1.2', patience)).toMatchObject({ standard: '1.2' });
    expect(slept()).toBe(0);
  });

  it('finds one that comes after three seconds', async () => {
    const start = windowWith({});
    const { patience, slept } = clock((time) => {
      if (time === 3000) start.API_1484_11 = { Initialize: () => 'true' };
    });
    expect(await waitForApi(start, '2004', patience)).toMatchObject({ standard: '2004' });
    expect(slept()).toBe(3000);
  });

  it('prefers its own standard even when the other is there at once', async () => {
    const start = windowWith({ API: { LMSInitialize: () => 'true' } });
    const { patience } = clock((time) => {
      if (time === 1000) start.API_1484_11 = { Initialize: () => 'true' };
    });
    expect(await waitForApi(start, '2004', patience)).toMatchObject({ standard: '2004' });
  });

  it('makes do with the other standard when its own never comes', async () => {
    const { patience, slept } = clock();
    const start = windowWith({ API: { LMSInitialize: () => 'true' } });
    expect(await waitForApi(start, '2004', patience)).toMatchObject({ standard: '1.2' });
    expect(slept()).toBe(5000);
  });

  it('gives up after five seconds', async () => {
    const { patience, slept } = clock();
    expect(await waitForApi(windowWith({}), '1.2', patience)).toBeUndefined();
    expect(slept()).toBe(5000);
  });
});

type FakeWindow = Record<string, unknown>;

/** As in a browser: a window at the top is its own parent and has no opener. */
function windowWith(properties: FakeWindow): FakeWindow {
  const made: FakeWindow = { opener: null };
  made.parent = made;
  return Object.assign(made, properties);
}

function nested(depth: number, top: FakeWindow): FakeWindow {
  let frame = top;
  for (let level = 0; level < depth; level += 1) frame = windowWith({ parent: frame });
  return frame;
}

/** A window of another origin: only what is given here may be asked, all else throws. */
function walled(open: FakeWindow): FakeWindow {
  return new Proxy(open, {
    get: (target, name) => {
      if (typeof name === 'string' && name in target) return target[name];
      throw new Error('SecurityError: blocked a frame from accessing a cross-origin frame');
    },
  });
}

function circle(): FakeWindow {
  const one = windowWith({});
  const other = windowWith({ opener: one });
  one.opener = other;
  return one;
}

function clock(atTime: (time: number) => void = () => undefined) {
  let time = 0;
  return {
    slept: () => time,
    patience: {
      timeoutMs: 5000,
      now: () => time,
      sleep: (ms: number) => {
        time += ms;
        atTime(time);
        return Promise.resolve();
      },
    },
  };
}
