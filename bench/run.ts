// `npm run bench`: figures as ratios taken in one run, so that they hold when the machine's speed drifts.
import { availableParallelism, loadavg } from 'node:os';
import { benchActorList } from './actor-list.ts';
import { benchActorPage } from './actor-page.ts';
import { benchAssignment } from './assignment.ts';
import { benchCalibration } from './calibration.ts';
import { benchCrash } from './crash.ts';
import { benchHall } from './hall.ts';
import { benchHouse } from './house.ts';
import { benchLinkage } from './linkage.ts';
import { benchMatching } from './matching.ts';
import { benchStarts } from './starts.ts';
import { benchStockImport } from './stock-import.ts';
import { benchUnitSearch } from './unit-search.ts';

const benches = {
  page: benchActorPage,
  hall: benchHall,
  crash: benchCrash,
  starts: benchStarts,
  house: benchHouse,
  matching: benchMatching,
  linkage: benchLinkage,
  'actor-list': benchActorList,
  'stock-import': benchStockImport,
  'unit-search': benchUnitSearch,
  assignment: benchAssignment,
  calibration: benchCalibration,
} as const;
const wanted = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

const busy = loadavg()[0]?.toFixed(1);
say(
  `Totem bench, ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores, load average before it ${busy}`,
);
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench(say);
}
process.exit(0);
