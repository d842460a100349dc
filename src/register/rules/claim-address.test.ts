import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressFaults, ownDomain } from './claim-address.ts';

for (const [website, domain] of [
  ['https://www.minalogic.com', 'minalogic.com'],
  ['http://www.kalray.eu', 'kalray.eu'],
  ['https://inovallee.com/contact', 'inovallee.com'],
  ['https://www.atelier-é.fr', 'xn--atelier--i1a.fr'],
  ['https://www.linkedin.com/company/minalogic', null],
  ['https://essai.wixsite.com', null],
  ['https://www.univ-grenoble-alpes.fr/labo/essai', null],
  ['https://gmail.com', null],
  ['https://free.fr', null],
  ['http://192.168.1.1', null],
  [null, null],
] as const)
  test(`the own domain of ${website} is ${domain}`, () => {
    assert.equal(ownDomain(website)?.domain ?? null, domain);
  });

test('a site in clear HTTP gives its domain, and says that it was not verified', () => {
  assert.equal(ownDomain('http://www.kalray.eu')?.standing, 'unchecked');
  assert.equal(ownDomain('https://www.minalogic.com')?.standing, 'linked');
});

const own = ownDomain('https://www.minalogic.com');
for (const [email, faults] of [
  ['contact@minalogic.com', []],
  ['contact@MINALOGIC.com', []],
  ['contact@equipe.minalogic.com', []],
  ['contact@notminalogic.com', ['DOMAIN_DIFFERS']],
  ['contact@minalogic.com.exemple.invalid', ['DOMAIN_DIFFERS']],
  ['contact@gmail.com', ['DOMAIN_DIFFERS']],
  ['minalogic.com', ['EMAIL_INVALID']],
  ['contact@minalogic.com, autre@exemple.invalid', ['EMAIL_INVALID']],
  ['a@b@minalogic.com', ['EMAIL_INVALID']],
  ['<script>@minalogic.com', ['EMAIL_INVALID']],
  [`${'a'.repeat(250)}@minalogic.com`, ['EMAIL_INVALID']],
  ['', ['EMAIL_REQUIRED']],
] as const)
  test(`« ${email.slice(0, 60)} » to claim Minalogic: ${faults.join(', ') || 'right'}`, () => {
    assert.deepEqual(addressFaults(email, own), faults);
  });

test('where there is no own domain any address is taken, for it proves nothing', () => {
  assert.deepEqual(addressFaults('quelqu-un@gmail.com', null), []);
  assert.deepEqual(addressFaults('rien', null), ['EMAIL_INVALID']);
});
