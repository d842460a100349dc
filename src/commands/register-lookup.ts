import { wallClock } from '#kit/clock.ts';
import type { Ctx } from '#kit/ctx.ts';
import { inLang } from '#kit/i18n.ts';
import { createLive } from '#kit/live/live.ts';
import { nobody } from '#kit/viewer.ts';
import {
  communeKey,
  formatSiren,
  frenchTerritories,
  type LookedUp,
  lookUp,
  type OnlineCandidate,
} from '#sirene/public.ts';
import { contextOf } from '../app.ts';
import type { Settings } from '../settings.ts';
import { noteAnswers } from '../sirene/actions/note-answers.ts';
import { sayReason } from '../sirene/commands/match-rows.ts';
import { fileStoreOf } from './file-store-of.ts';
import type { ExitCode, Io } from './io.ts';
import { lookupWords } from './lookup-words.ts';
import { onlineRegisterOf } from './online-register-of.ts';
import { openHome } from './open-home.ts';
import { commandWords } from './words.ts';

export interface LookupCall {
  readonly name: string | null;
  readonly commune: string | null;
  readonly website: string | null;
}

const shownMax = 10;

/**
 * `totem register lookup --name N [--commune C] [--website U]`: who the online register knows by this name, scored by our rules. Exit 0,
 * nobody found included; 2 when the call is wrong; 3 when the instance does not call outside, or nobody answers.
 */
export async function registerLookup(settings: Settings, io: Io, call: LookupCall): Promise<ExitCode> {
  const w = inLang(lookupWords, io.lang);
  if (call.name === null || call.name.trim() === '') return fail(io, 2, 'NO_NAME', w.needsName);
  const register = onlineRegisterOf(settings);
  if (register === null) return fail(io, 3, 'OFFLINE', w.OFFLINE);
  const c = inLang(commandWords, io.lang);
  const home = await openHome(settings, (step) => io.err(step.detail ? c.migrating(step.detail) : c.opening));
  try {
    const parts = {
      database: home.database,
      now: wallClock,
      files: fileStoreOf(settings),
      live: createLive(),
    };
    const ctx: Ctx = {
      ...contextOf(parts, nobody),
      author: { kind: 'system', id: 'command-line', mandateId: null },
    };
    const commune = call.commune ?? '';
    const department = frenchTerritories().departmentOfCommune.get(communeKey(commune));
    const looked = await lookUp(ctx, register, {
      name: call.name,
      commune,
      postcode: '',
      website: call.website ?? '',
      kind: '',
      within: department === undefined ? null : { name: 'departement', value: department },
    });
    if (!looked.ok) {
      const [code = 'UNREACHABLE'] = looked.refusals;
      return fail(io, code === 'TOO_SHORT' ? 2 : 3, code, w[code]);
    }
    await noteAnswers(ctx, looked.value.heard);
    sayFound(io, looked.value);
    return 0;
  } finally {
    await home.close();
  }
}

function sayFound(io: Io, { candidates, heard, stopped }: LookedUp): void {
  const w = inLang(lookupWords, io.lang);
  const shown = candidates.slice(0, shownMax);
  if (io.json) {
    io.out(JSON.stringify({ candidates: shown.map((one) => asData(io, one)), asked: heard.length, stopped }));
    return;
  }
  for (const { unit, score, reasons } of shown) {
    const place = [unit.postcode, unit.commune].filter(Boolean).join(' ') || w.placeUnknown;
    const state = unit.state === null ? w.stateUnknown : w[unit.state];
    io.out(
      `${formatSiren(unit.siren)}  ${score.toFixed(3)}  ${unit.legalName ?? w.nameUnknown}, ${place}, ${state}`,
    );
    io.out(`    ${reasons.map((reason) => sayReason(reason, io.lang)).join(' ; ')}`);
  }
  if (shown.length === 0) io.out(w.nobody);
  io.err(w.asked(heard.length));
  if (stopped !== null) io.err(`${w.stopped} ${w[stopped]}`);
  io.err(w.attribution);
}

function asData(io: Io, { unit, score, reasons }: OnlineCandidate) {
  return { ...unit, score: Number(score.toFixed(3)), reasons: reasons.map((one) => sayReason(one, io.lang)) };
}

function fail(io: Io, code: ExitCode, error: string, sentence: string): ExitCode {
  if (io.json) io.out(JSON.stringify({ error, message: sentence }));
  else io.err(sentence);
  return code;
}
