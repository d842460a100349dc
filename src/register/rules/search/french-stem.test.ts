import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemOf } from './french-stem.ts';

const akin: readonly (readonly [string, string])[] = [
  ['logiciels', 'logiciel'],
  ['logicielle', 'logiciel'],
  ['energies', 'energie'],
  ['energy', 'energie'],
  ['numeriques', 'numerique'],
  ['locaux', 'locale'],
  ['nationales', 'nationaux'],
  ['reseaux', 'reseau'],
  ['jeux', 'jeu'],
  ['travaux', 'travail'],
  ['industrielles', 'industriels'],
  ['acceleratrice', 'accelerateurs'],
  ['chercheuses', 'chercheur'],
  ['actives', 'actif'],
  ['entreprises', 'entreprise'],
  ['companies', 'company'],
  ['capteurs', 'capteur'],
];
for (const [one, other] of akin) {
  test(`« ${one} » and « ${other} » are one word`, () => assert.equal(stemOf(one), stemOf(other)));
}

const apart: readonly (readonly [string, string])[] = [
  ['energie', 'energetique'],
  ['laser', 'las'],
  ['port', 'porte-conteneurs'],
  ['ville', 'village'],
  ['ens', 'en'],
  ['38000', '3800'],
];
for (const [one, other] of apart) {
  test(`« ${one} » and « ${other} » are two words`, () => assert.notEqual(stemOf(one), stemOf(other)));
}
