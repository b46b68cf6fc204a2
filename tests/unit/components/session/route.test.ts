import { expect, test } from 'vitest';
import { hashOf, routeOf } from '../../../../src/components/session/route.ts';

test.each([
  ['', { screen: '', anchor: undefined }],
  ['#/les-2', { screen: 'les-2', anchor: undefined }],
  ['#/les-2/1', { screen: 'les-2', anchor: 1 }],
  ['#/bronnen/ros-wijkscan', { screen: 'bronnen', anchor: undefined, target: 'ros-wijkscan' }],
  ['#/les-2/-1', { screen: 'les-2', anchor: undefined }],
  ['#/bronnen/%22%5D', { screen: 'bronnen', anchor: undefined }],
])('the address %s', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

test('an address leads to a part by its position, or to something by its id', () => {
  expect(routeOf(hashOf('les-2', 1)).anchor).toBe(1);
  expect(routeOf(hashOf('bronnen', 'gala')).target).toBe('gala');
});
