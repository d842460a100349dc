import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deepPage, hostLabel, ownHost } from './website-host.ts';

const hosts = [
  ['https://www.exemple.fr/fr/', 'exemple.fr'],
  ['EXEMPLE.FR', 'exemple.fr'],
  ['http://exemple.fr:8080/x', 'exemple.fr'],
  ['https://www.linkedin.com/company/exemple', null],
  ['https://fr-fr.facebook.com/exemple', null],
  ['https://sites.google.com/view/exemple', null],
  ['https://exemple.wordpress.com', null],
  ['exemple', null],
  ['à compléter', null],
  ['', null],
] as const;
for (const [website, host] of hosts)
  test(`the host of « ${website} » is ${host}`, () => assert.equal(ownHost(website), host));

test('the label is what the owner chose', () => {
  assert.equal(hostLabel('univ-grenoble.fr'), 'univ grenoble');
  assert.equal(hostLabel('exemple.co.uk'), 'exemple');
  assert.equal(hostLabel('labo.univ-grenoble.fr'), 'univ grenoble');
});

test('a page deep in a site is told from its front', () => {
  assert.equal(deepPage('https://www.univ-lyon1.fr/recherche/laboratoires'), true);
  assert.equal(deepPage('https://exemple.fr/fr/contact'), false);
  assert.equal(deepPage('exemple.fr'), false);
});
