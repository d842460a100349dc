import type { Said } from '#kit/i18n.ts';
import type { Deliberation } from './deliberation.ts';

/**
 * The sentence that the extract bears: « Le conseil, après en avoir délibéré, … » around the wording of the rules
 * (house style P6, in the masculine of « le projet de délibération »), or around the words of the account when the vote
 * was not proclaimed here and its counts cannot be told again.
 */
export function deliberationSentence(
  deliberation: Pick<Deliberation, 'standing' | 'wording' | 'outcome'>,
): Said {
  const { standing, wording, outcome } = deliberation;
  if (standing === 'historical')
    return {
      fr: `Le conseil, après en avoir délibéré : « ${wording.fr} », selon le récit cité en source.`,
      en: `The council, having deliberated: "${wording.en}", according to the account cited as source.`,
    };
  if (outcome === 'appointed')
    return {
      fr: `Le conseil procède à la nomination. ${wording.fr}.`,
      en: `The council proceeds to the appointment. ${wording.en}.`,
    };
  // The wording has the council for its subject, and no vote to introduce.
  if (outcome === 'noted') return { fr: `${capital(wording.fr)}.`, en: `${capital(wording.en)}.` };
  return {
    fr: `Le conseil, après en avoir délibéré, se prononce ainsi : projet de délibération ${wording.fr}.`,
    en: `The council, having deliberated, decides as follows: draft deliberation ${wording.en}.`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
