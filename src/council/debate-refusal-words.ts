import type { Lang, Said } from '#kit/i18n.ts';
import type { DebateRefusal } from './rules/debate-refused.ts';
import type { AmendmentGuard } from './rules/item-state.ts';
import { numberWords } from './rules/number-words.ts';

/** What is wrong in the debate and what to do, by code. */
export const debateRefusalWords: Readonly<Record<DebateRefusal | AmendmentGuard, Said>> = {
  PRESENCE_CODE_MISSING: {
    fr: 'Saisissez le code affiché sur l’écran de la salle.',
    en: 'Type the code shown on the hall screen.',
  },
  PRESENCE_CODE_WRONG: {
    fr: 'Ce n’est pas le code de la salle. Relisez l’écran, ou faites noter votre arrivée par le secrétariat.',
    en: 'This is not the code of the hall. Read the screen again, or have the secretariat note your arrival.',
  },
  PRESENCE_CODE_OLD: {
    fr: 'Ce code n’est plus à l’écran : un nouveau a été tiré. Relisez l’écran de la salle.',
    en: 'This code is no longer on the screen: a new one was drawn. Read the hall screen again.',
  },
  PRESENCE_CODE_NOT_DRAWN: {
    fr: 'Aucun code n’est encore affiché : faites noter votre arrivée par le secrétariat.',
    en: 'No code is on the screen yet: have the secretariat note your arrival.',
  },
  PRESENCE_CODE_TOO_MANY: {
    fr: 'Cinq essais faux depuis ce siège : le secrétariat note votre arrivée, ou tire un nouveau code.',
    en: 'Five wrong tries from this seat: the secretariat notes your arrival, or draws a new code.',
  },
  ALREADY_ON_LIST: {
    fr: 'Ce siège est déjà sur la liste des orateurs.',
    en: 'This seat is already on the list of speakers.',
  },
  SPEECH_NOT_YOURS: {
    fr: 'Cette inscription n’est pas la vôtre : chacun retire la sienne, le président tient la liste.',
    en: 'This is not your own request: each withdraws their own, the chair keeps the list.',
  },
  LIST_END: {
    fr: 'L’orateur est déjà au bout de la liste, ou n’attend plus.',
    en: 'The speaker is already at the end of the list, or no longer waits.',
  },
  TIME_INVALID: {
    fr: 'Un temps s’écrit en minutes : 4 ou 4:30, de 0 à 240 ; vide, il n’y a pas de limite.',
    en: 'A time is written in minutes: 4 or 4:30, from 0 to 240; empty, there is no limit.',
  },
  AMENDMENT_TEXT_MISSING: {
    fr: 'Saisissez le texte de l’amendement.',
    en: 'Type the text of the amendment.',
  },
  AMENDMENT_TEXT_TOO_LONG: {
    fr: 'Le texte dépasse 20 000 caractères : joignez-le comme pièce et résumez-le ici.',
    en: 'The text is longer than 20,000 characters: attach it as a piece and sum it up here.',
  },
  AMENDMENT_AUTHOR_MISSING: {
    fr: 'Dites qui dépose l’amendement : un siège, ou un groupe, et un seul des deux.',
    en: 'Say who tables the amendment: a seat or a group, and only one of the two.',
  },
  AMENDMENT_TO_NOMINATION: {
    fr: 'Une nomination n’a pas de texte à amender : qui se présente dépose une candidature.',
    en: 'A nomination has no text to amend: whoever stands declares a candidacy.',
  },
  AMENDMENT_TOO_LATE: {
    fr: 'Le point est au vote ou terminé : il ne s’amende plus.',
    en: 'The item is being voted or is over: it can no longer be amended.',
  },
  AMENDMENT_PENDING: {
    fr: 'Un amendement n’est ni voté ni retiré : les amendements passent avant le texte.',
    en: 'An amendment is neither voted nor withdrawn: amendments come before the text.',
  },
  AMENDMENT_VOTING: {
    fr: 'Un amendement est au vote : proclamez-le ou annulez son scrutin d’abord.',
    en: 'An amendment is being voted: proclaim it or annul its ballot first.',
  },
  PARENT_NOT_UNDER_DISCUSSION: {
    fr: 'Le point amendé n’est pas en discussion : ouvrez-le d’abord.',
    en: 'The amended item is not under discussion: open it first.',
  },
  REQUESTERS_TOO_FEW: {
    fr: 'Le huis clos se demande à cinq membres au moins, ou par le président.',
    en: 'A closed session is asked by at least five members, or by the president.',
  },
  REQUESTER_ABSENT: {
    fr: 'Un des demandeurs n’est pas noté présent.',
    en: 'One of those who ask is not noted present.',
  },
  CLOSED_SESSION_UNDER_WAY: {
    fr: 'La séance se tient déjà à huis clos.',
    en: 'The sitting is already in closed session.',
  },
  CLOSED_SESSION_NONE: {
    fr: 'La séance n’est pas, ou plus, à huis clos.',
    en: 'The sitting is not, or no longer, in closed session.',
  },
  BALLOT_UNDER_WAY: {
    fr: 'Un scrutin est en cours : proclamez-le ou annulez-le d’abord.',
    en: 'A ballot is under way: proclaim or annul it first.',
  },
  COUNTS_UNREADABLE: {
    fr: 'Saisissez trois nombres : pour, contre, abstentions.',
    en: 'Type three numbers: for, against, abstentions.',
  },
  COUNTS_ABOVE_PRESENT: {
    fr: 'Il y a plus de voix que de membres présents ou représentés : recomptez.',
    en: 'There are more voices than members present or represented: count again.',
  },
  COUNTS_TO_CONFIRM: {
    fr: 'Des membres présents ou représentés ne sont comptés nulle part : recomptez, ou confirmez qu’ils n’ont pas pris part au vote.',
    en: 'Some members present or represented are counted nowhere: count again, or confirm that they took no part in the vote.',
  },
};

/** The sentences that carry a number; null for the others. */
export function sayCounted(
  refused: { readonly code: string; readonly count?: number },
  lang: Lang,
): string | null {
  const { code, count } = refused;
  if (count === undefined) return null;
  const words = counted[code as keyof typeof counted];
  return words ? words(count)[lang] : null;
}

const counted = {
  REQUESTERS_TOO_FEW: (members: number): Said => ({
    fr: `Le huis clos se demande à ${numberWords(members, 'masculine')} membres au moins, ou par le président.`,
    en: `A closed session is asked by at least ${members} members, or by the president.`,
  }),
  PRESENCE_CODE_WRONG: (left: number): Said => ({
    fr: `${debateRefusalWords.PRESENCE_CODE_WRONG.fr} ${left === 0 ? 'Plus aucun essai.' : `${left} essai${left > 1 ? 's' : ''} encore.`}`,
    en: `${debateRefusalWords.PRESENCE_CODE_WRONG.en} ${left === 0 ? 'No more tries.' : `${left} more ${left === 1 ? 'try' : 'tries'}.`}`,
  }),
  COUNTS_ABOVE_PRESENT: (over: number): Said => ({
    fr: `${over} voix de trop : il y en a plus que de membres présents ou représentés. Recomptez.`,
    en: `${over} ${over === 1 ? 'voice' : 'voices'} too many: more than members present or represented. Count again.`,
  }),
  COUNTS_TO_CONFIRM: (missing: number): Said => ({
    fr: `${missing} membre${missing > 1 ? 's' : ''} présent${missing > 1 ? 's' : ''} ou représenté${missing > 1 ? 's' : ''} n’${missing > 1 ? 'ont été comptés' : 'a été compté'} nulle part : recomptez, ou confirmez qu’${missing > 1 ? 'ils n’ont' : 'il n’a'} pas pris part au vote.`,
    en: `${missing} member${missing === 1 ? '' : 's'} present or represented ${missing === 1 ? 'is' : 'are'} counted nowhere: count again, or confirm that they took no part in the vote.`,
  }),
};
