import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tally } from './outcome.ts';
import { prose, proseFrench, unanimityLess } from './prose.ts';

// Mode, for, against, abstentions, blanks, nulls, not taking part, the chair's vote | what is proclaimed.
const table = `
ordinary 104 0 0 0 0 0 for | adopté à l'unanimité
ordinary 122 0 2 0 0 0 for | adopté à l'unanimité moins deux abstentions
public 117 0 1 0 0 1 for | adopté à l'unanimité moins une abstention, un membre ne prenant pas part au vote
secret 60 0 0 1 0 0 - | adopté à l'unanimité moins un vote blanc
secret 60 0 3 2 1 0 - | adopté à l'unanimité moins trois abstentions, deux votes blancs et un vote nul
ordinary 4 0 6 0 0 0 for | adopté à l'unanimité des suffrages exprimés, par quatre voix pour et six abstentions
secret 12 0 0 10 2 0 - | adopté à l'unanimité des suffrages exprimés, par douze voix pour, dix votes blancs et deux votes nuls
ordinary 0 5 0 0 0 0 against | rejeté à l'unanimité
ordinary 0 90 2 0 0 0 against | rejeté à l'unanimité moins deux abstentions
ordinary 0 2 40 0 0 3 abstain | rejeté à l'unanimité des suffrages exprimés, par deux voix contre et quarante abstentions, trois membres ne prenant pas part au vote
ordinary 95 10 3 0 0 0 for | adopté à la majorité, par quatre-vingt-quinze voix pour, dix voix contre et trois abstentions
ordinary 60 61 0 0 0 0 against | rejeté à la majorité, par soixante voix pour et soixante et une voix contre
public 81 1 21 0 0 11 for | adopté à la majorité, par quatre-vingt-une voix pour, une voix contre et vingt et une abstentions, onze membres ne prenant pas part au vote
secret 60 58 0 4 2 0 - | adopté à la majorité, par soixante voix pour, cinquante-huit voix contre, quatre votes blancs et deux votes nuls
secret 91 21 1 21 1 2 - | adopté à la majorité, par quatre-vingt-onze voix pour, vingt et une voix contre, une abstention, vingt et un votes blancs et un vote nul, deux membres ne prenant pas part au vote
ordinary 52 52 0 0 0 0 for | adopté, par cinquante-deux voix pour et cinquante-deux voix contre, la voix du président de séance étant prépondérante
ordinary 52 52 0 0 0 0 against | rejeté, par cinquante-deux voix pour et cinquante-deux voix contre, la voix du président de séance étant prépondérante
public 41 41 5 0 0 1 for | adopté, par quarante et une voix pour, quarante et une voix contre et cinq abstentions, la voix du président de séance étant prépondérante, un membre ne prenant pas part au vote
secret 52 52 0 0 0 0 - | non adopté, par cinquante-deux voix pour et cinquante-deux voix contre, le partage des voix au scrutin secret valant rejet
secret 40 40 0 1 0 0 - | non adopté, par quarante voix pour, quarante voix contre et un vote blanc, le partage des voix au scrutin secret valant rejet
ordinary 50 50 4 0 0 0 abstain | non adopté, par cinquante voix pour, cinquante voix contre et quatre abstentions, le président de séance n'ayant pas exprimé de suffrage
public 51 51 0 0 0 2 - | non adopté, par cinquante et une voix pour et cinquante et une voix contre, le président de séance n'ayant pas exprimé de suffrage, deux membres ne prenant pas part au vote
ordinary 0 0 88 0 0 0 abstain | non adopté, aucun suffrage n'ayant été exprimé (quatre-vingt-huit abstentions)
secret 0 0 1 60 2 0 - | non adopté, aucun suffrage n'ayant été exprimé (une abstention, soixante votes blancs et deux votes nuls)
public 0 0 0 0 0 0 - | non adopté, aucun suffrage n'ayant été exprimé
ordinary 0 0 70 0 0 31 abstain | non adopté, aucun suffrage n'ayant été exprimé (soixante-dix abstentions), trente et un membres ne prenant pas part au vote
accounts 58 58 0 0 0 1 for | adopté, par cinquante-huit voix pour et cinquante-huit voix contre, aucune majorité ne s'étant dégagée contre l'adoption, un membre ne prenant pas part au vote
`;

const rows = table.trim().split('\n').map(rowOf);

test('every result of the house style is worded to the letter', () => {
  for (const row of rows) assert.equal(proseFrench(row.tally), row.fr);
});

test('the wording keeps to plain letters: no figure, no stop, straight apostrophe, NFC', () => {
  for (const row of rows) {
    const text = proseFrench(row.tally);
    assert.match(text, /^[a-zàéûè' ,()-]+$/);
    assert.equal(text, text.normalize('NFC'));
  }
});

test('every result has its English', () => {
  for (const row of rows) {
    const { en } = prose(row.tally);
    assert.match(en, /^(not adopted|adopted|rejected)/);
    assert.equal(/not taking part/.test(en), row.tally.notTakingPart > 0);
  }
  assert.equal(prose(rows[1]?.tally ?? assert.fail()).en, 'adopted unanimously, less 2 abstentions');
});

test('a known unanimity is worded without the count of votes for', () => {
  assert.deepEqual(unanimityLess({ abstain: 2, blank: 0, null: 0 }), {
    fr: 'unanimité moins deux abstentions',
    en: 'unanimity less 2 abstentions',
  });
  assert.equal(unanimityLess({ abstain: 0, blank: 0, null: 0 }).fr, 'unanimité');
});

function rowOf(line: string): { readonly tally: Tally; readonly fr: string } {
  const [figures = '', fr = ''] = line.split(' | ');
  const [mode, ...rest] = figures.split(' ');
  const [inFavour = 0, against = 0, abstain = 0, blank = 0, spoilt = 0, notTakingPart = 0] = rest.map(Number);
  const chair = rest.at(-1);
  const counts = { for: inFavour, against, abstain, blank, null: spoilt, notTakingPart };
  return {
    tally: {
      mode: mode === 'public' || mode === 'secret' ? mode : 'ordinary',
      ...counts,
      chairVote: chair === 'for' || chair === 'against' || chair === 'abstain' ? chair : null,
      accounts: mode === 'accounts',
    },
    fr,
  };
}
