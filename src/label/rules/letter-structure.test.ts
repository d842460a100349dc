import assert from 'node:assert/strict';
import { test } from 'node:test';
import { structureKey } from './letter-structure.ts';

test('spellings of one structure meet', () => {
  for (const name of [
    'Minalogic',
    ' MINALOGIC ',
    'Association Minalogic',
    'Minalogic (association)',
    'minalogic.',
  ]) {
    assert.equal(structureKey(name), 'minalogic', name);
  }
  assert.equal(structureKey('Grenoble École de Management'), structureKey('GRENOBLE ECOLE DE MANAGEMENT'));
  assert.equal(
    structureKey('Recherche & Développement S.A.S.'),
    structureKey('recherche et developpement SAS'),
  );
  assert.equal(structureKey('L’Atelier'), structureKey("L'Atelier"));
});

test('two structures stay two', () => {
  assert.notEqual(structureKey('CCI de Grenoble'), structureKey('CCI de Lyon'));
  assert.notEqual(structureKey('Inovallée'), structureKey('Inovallée Le Tarmac'));
});

test('a name made of a legal form alone is not empty', () => {
  assert.equal(structureKey('SCIC'), 'scic');
  assert.notEqual(structureKey('SCIC'), structureKey('SCOP'));
});

test('letters of other scripts are kept', () => {
  assert.equal(structureKey('東京 Labo'), '東京-labo');
});
