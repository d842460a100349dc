import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  onlineBody,
  onlineResult,
  type Played,
  playRegister,
} from '../../../test/harness/online-register.ts';
import { rechercheEntreprises } from './recherche-entreprises.ts';

/** A register that plays this, seen through the gateway, on a clock that waits without waiting. */
async function played(
  play: (url: URL, rank: number) => Played,
  work: (seen: Seen) => Promise<void>,
  patience = 5000,
) {
  const server = await playRegister(play);
  const clock = { now: 1_000_000 };
  const waits: number[] = [];
  const sentAt: number[] = [];
  const register = rechercheEntreprises({
    base: server.base,
    now: () => clock.now,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      clock.now += milliseconds;
    },
    fetch: (url, options) => {
      sentAt.push(clock.now);
      return fetch(url, options);
    },
    patience,
  });
  const seen = {
    ask: (q: string, more = {}) => register.ask({ q, filter: null, page: 1, ...more }),
    server,
    register,
    clock,
    waits,
    sentAt,
  };
  try {
    await work(seen);
  } finally {
    await server.close();
  }
}
interface Seen {
  readonly ask: (q: string, more?: object) => ReturnType<ReturnType<typeof rechercheEntreprises>['ask']>;
  readonly server: Awaited<ReturnType<typeof playRegister>>;
  readonly register: ReturnType<typeof rechercheEntreprises>;
  readonly clock: { now: number };
  readonly waits: readonly number[];
  readonly sentAt: readonly number[];
}

test('a unit is read without what names anybody, and the caller says who calls', async () => {
  await played(
    () => onlineBody([onlineResult({})]),
    async ({ ask, server }) => {
      const answer = await ask('atelier');
      assert.ok(answer.ok);
      assert.deepEqual(answer.value.units, [
        {
          siren: '123456782',
          legalName: 'ATELIER D ESSAI',
          acronym: 'ADE',
          names: ['FIT LAB', 'CHEZ ESSAI'],
          legalForm: '5710',
          naf: '62.01Z',
          state: 'active',
          diffusion: 'full',
          postcode: '38000',
          commune: 'GRENOBLE',
          communeCode: '38185',
        },
      ]);
      assert.doesNotMatch(JSON.stringify(answer), /NE PAS GARDER|PERSONNE NE COMPARE/);
      assert.equal(server.calls[0]?.path, '/search?q=atelier&page=1&per_page=25');
      assert.match(server.calls[0]?.agent ?? '', /^Totem \(.+\)$/);
    },
  );
});

test('natural persons, and what may be one, stay at the door; what is masked is not a name', async () => {
  const masked = '[NON-DIFFUSIBLE]';
  const partial = onlineResult({
    statut_diffusion: 'P',
    sigle: masked,
    siege: {
      code_postal: '38000',
      libelle_commune: 'GRENOBLE',
      nom_commercial: masked,
      liste_enseignes: [masked],
    },
  });
  await played(
    () =>
      onlineBody([
        onlineResult({ nature_juridique: '1000' }),
        onlineResult({ nature_juridique: null }),
        onlineResult({ siren: '123456789' }),
        partial,
      ]),
    async ({ ask }) => {
      const answer = await ask('atelier');
      assert.ok(answer.ok);
      const [unit, other] = answer.value.units;
      assert.equal(other, undefined);
      assert.deepEqual(
        [unit?.acronym, unit?.names, unit?.postcode, unit?.commune],
        [null, [], null, 'GRENOBLE'],
      );
    },
  );
});

test('twenty questions at once leave at seven a second at most', async () => {
  await played(
    () => onlineBody([]),
    async ({ ask, sentAt }) => {
      await Promise.all(Array.from({ length: 20 }, (_, at) => ask(`atelier ${at}`)));
      assert.equal(sentAt.length, 20);
      for (const [rank, at] of sentAt.entries())
        if (rank >= 7) assert.ok(at - (sentAt[rank - 7] ?? 0) >= 1000, `call ${rank} came too early`);
    },
  );
});

test('429: the wait that is asked is kept, in seconds or as a date, then the question is asked again', async () => {
  const until = new Date(1_000_000 + 4_000).toUTCString();
  for (const [said, wait] of [
    ['3', 3000],
    [until, 4000],
  ] as const)
    await played(
      (_url, rank) =>
        rank === 1 ? { status: 429, body: '{}', headers: { 'retry-after': said } } : onlineBody([]),
      async ({ ask, waits, server }) => {
        assert.ok((await ask('atelier')).ok);
        assert.deepEqual(waits, [wait]);
        assert.equal(server.calls.length, 2);
      },
    );
});

test('429 for longer than anybody waits, or for ever: busy, and no more calls', async () => {
  await played(
    () => ({ status: 429, body: '{}', headers: { 'retry-after': '3600' } }),
    async ({ ask, server, register, clock }) => {
      assert.deepEqual(await ask('atelier'), { ok: false, refusals: ['BUSY'] });
      assert.equal(server.calls.length, 1);
      assert.equal(register.pauseLeft(), 3_600_000);
      assert.deepEqual(await ask('un autre'), { ok: false, refusals: ['BUSY'] });
      assert.equal(server.calls.length, 1, 'nobody asks before the time it named');
      clock.now += 3_600_000;
      assert.equal(register.pauseLeft(), 0);
      await ask('un autre');
      assert.equal(server.calls.length, 2);
    },
  );
  await played(
    () => ({ status: 429, body: '{}', headers: { 'retry-after': '1' } }),
    async ({ ask, server }) => {
      assert.deepEqual(await ask('atelier'), { ok: false, refusals: ['BUSY'] });
      assert.equal(server.calls.length, 3);
    },
  );
});

const failures: Readonly<Record<string, Played>> = {
  'a server that fails': { status: 503, body: '<html>' },
  'a server that never answers': 'never',
  'a server that hangs up': 'cut',
};
for (const [name, play] of Object.entries(failures)) {
  test(`${name}: three attempts, further and further apart, then unreachable`, async () => {
    await played(
      () => play,
      async ({ ask, waits, server }) => {
        assert.deepEqual(await ask('atelier'), { ok: false, refusals: ['UNREACHABLE'] });
        assert.equal(server.calls.length, 3);
        assert.deepEqual(waits, [500, 1000]);
      },
      300,
    );
    await played(
      (_url, rank) => (rank < 3 ? play : onlineBody([onlineResult({})])),
      async ({ ask }) => {
        const answer = await ask('atelier');
        assert.ok(answer.ok && answer.value.units.length === 1, 'the third attempt is heard');
      },
      300,
    );
  });
}

test('nobody listens: unreachable', async () => {
  const gone = await playRegister(() => 'cut');
  await gone.close();
  const register = rechercheEntreprises({ base: gone.base, now: Date.now, wait: async () => {}, fetch });
  const answer = await register.ask({ q: 'atelier', filter: null, page: 1 });
  assert.deepEqual(answer, { ok: false, refusals: ['UNREACHABLE'] });
});

const garbage: Readonly<Record<string, Played>> = {
  'no JSON': { status: 200, body: '<html>maintenance</html>' },
  'another JSON': { status: 200, body: '[1, 2]' },
  'an identifier that is a number': onlineBody([onlineResult({ siren: 123456782 })]),
  'no total': { status: 200, body: '{"results": []}' },
  'a refusal': { status: 400, body: '{"erreur": "Veuillez indiquer au moins un paramètre de recherche."}' },
  'another place': { status: 302, body: '', headers: { location: 'http://127.0.0.1:1/' } },
};
for (const [name, play] of Object.entries(garbage)) {
  test(`${name} is not an answer`, async () => {
    await played(
      () => play,
      async ({ ask }) => {
        const answer = await ask('atelier');
        assert.ok(!answer.ok);
        assert.match(answer.refusals.join(), /^(?:NOT_UNDERSTOOD|UNREACHABLE)$/);
      },
    );
  });
}

test('what the register would refuse or read otherwise is never sent', async () => {
  await played(
    () => onlineBody([]),
    async ({ ask, server }) => {
      assert.deepEqual(await ask('ab'), { ok: false, refusals: ['TOO_SHORT'] });
      assert.deepEqual(await ask('atelier', { page: 401 }), { ok: false, refusals: ['TOO_FAR'] });
      assert.equal(server.calls.length, 0);
      const filter = { name: 'departement', value: '38' };
      await ask('ab', { filter });
      await ask('123 456 782', { filter });
      await ask('12345678200010', { filter, page: 400 });
      assert.deepEqual(
        server.calls.map((one) => one.path),
        [
          '/search?q=ab&departement=38&page=1&per_page=25',
          '/search?q=123456782&page=1&per_page=25',
          '/search?q=12345678200010&page=400&per_page=25',
        ],
      );
    },
  );
});
