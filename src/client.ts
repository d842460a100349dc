// Everything here makes a page that already works more pleasant; with scripts off nothing is missing.
import '@hotwired/turbo';
import { startLivePage } from '#kit/live/live-page.ts';
import { keepRootPlain } from '#kit/live/plain-root.ts';
import { startClocks } from './council/islands/clock.ts';
import { startKeeping } from './council/islands/keeping.ts';
import { startReplay } from './council/islands/replay-play.ts';
import { startAutosave } from './label/islands/autosave.ts';
import { startLiveMap } from './register/islands/live-map.ts';
import { startMatchKeys } from './register/islands/match-keys.ts';
import { startSavePng } from './register/islands/save-png.ts';
import { startSearchAsYouType } from './register/islands/search-as-you-type.ts';

startLivePage();
keepRootPlain();
startAutosave();
startClocks();
startKeeping();
startReplay();
startLiveMap();
startMatchKeys();
startSavePng();
startSearchAsYouType();
