import type { Gate, Route } from '#kit/http/route.ts';
import { callPermissions } from './label/permissions.ts';
import { postLetterLink, showLetterLink } from './label/screens/answer-letter.tsx';
import { postQuestion, showQuestion } from './label/screens/answer-question.tsx';
import { postFigureChoice, showFigureChoice } from './label/screens/choose-figure.tsx';
import { downloadPiece } from './label/screens/download-piece.ts';
import { downloadReceipt } from './label/screens/download-receipt.ts';
import { postFiling, showFiling } from './label/screens/filing.tsx';
import { postLetterReminder } from './label/screens/post-letter-reminder.ts';
import { postLetterRevocation } from './label/screens/post-letter-revocation.ts';
import { postPieceBlank } from './label/screens/post-piece-blank.ts';
import { postPieceWithdrawal } from './label/screens/post-piece-withdrawal.ts';
import { postCallForm, showCallForm } from './label/screens/publish-call.tsx';
import { redirectCandidature } from './label/screens/redirect-candidature.ts';
import { showCall } from './label/screens/show-call.tsx';
import { showCalls } from './label/screens/show-calls.tsx';
import { showCandidature } from './label/screens/show-candidature.tsx';
import { showCandidatures } from './label/screens/show-candidatures.tsx';
import { showCompleteness } from './label/screens/show-completeness.tsx';
import { showDeposit } from './label/screens/show-deposit.tsx';
import { showDossier } from './label/screens/show-dossier.tsx';
import { showGovernanceCheck } from './label/screens/show-governance-check.tsx';
import { showLabels, showLabelsJson } from './label/screens/show-labels.tsx';
import { showLetter } from './label/screens/show-letter.tsx';
import { postLetterInvitation, showLetters } from './label/screens/show-letters.tsx';
import { postPiece, showPieces } from './label/screens/show-pieces.tsx';
import { showPublicLetters } from './label/screens/show-public-letters.tsx';
import { postAmendment, showTeamCommitment } from './label/screens/show-team-commitment.tsx';
import { postCommitment, showTeamCommitments } from './label/screens/show-team-commitments.tsx';
import { supportPermissions } from './label/support-permissions.ts';
import { at, everybody, signedIn, those } from './route-line.ts';

const steady = { steady: true } as const;

/** Calls, candidatures, the file that a team writes. */
export const labelRoutes: readonly Route[] = [
  at('GET', '/appels', everybody(), showCalls, steady),
  at('GET', '/appels/nouveau', those(callPermissions, 'call.publish'), showCallForm),
  at('POST', '/appels/nouveau', those(callPermissions, 'call.publish'), postCallForm),
  at('GET', '/appels/:slug', everybody(), showCall, steady),
  at('GET', '/appels/:slug/gouvernance', everybody(), showGovernanceCheck, steady),
  at('GET', '/labels', everybody(), showLabels, steady),
  at('GET', '/labels.json', everybody(), showLabelsJson, steady),
  at('GET', '/candidatures', everybody(), showCandidatures, steady),
  at('GET', '/candidatures/:slug', everybody(), showCandidature, steady),
  at('GET', '/sujets/label/candidature/:id', everybody(), redirectCandidature, steady),
  // Signed in only: whether the file is theirs is the screen's business, and « introuvable » says nothing to others.
  at('GET', '/candidatures/:slug/dossier', signedIn(), showDossier),
  at('GET', '/candidatures/:slug/dossier/questions/:key', signedIn(), showQuestion),
  at('POST', '/candidatures/:slug/dossier/questions/:key', signedIn(), postQuestion),
  at('GET', '/candidatures/:slug/dossier/chiffres/:key', signedIn(), showFigureChoice),
  at('POST', '/candidatures/:slug/dossier/chiffres/:key', signedIn(), postFigureChoice),
  at('GET', '/candidatures/:slug/dossier/verification', signedIn(), showCompleteness),
  at('GET', '/candidatures/:slug/depot', signedIn(), showFiling),
  at('POST', '/candidatures/:slug/depot', signedIn(), postFiling),
  at('GET', '/candidatures/:slug/depots/:number', signedIn(), showDeposit),
];

/** What supports a candidature: pieces, letters, commitments, the receipt. */
export const labelSupportRoutes: readonly Route[] = [
  at('GET', '/candidatures/:slug/dossier/pieces', team('piece.manage'), showPieces),
  at('POST', '/candidatures/:slug/dossier/pieces', team('piece.manage'), postPiece, {
    upload: true,
  }),
  at('POST', '/candidatures/:slug/dossier/pieces/absences', team('piece.manage'), postPieceBlank),
  at('POST', '/candidatures/:slug/dossier/pieces/:id/retrait', team('piece.manage'), postPieceWithdrawal),
  at('GET', '/candidatures/:slug/dossier/pieces/:id', signedIn(), downloadPiece),
  at('GET', '/candidatures/:slug/dossier/lettres', team('letter.manage'), showLetters),
  at('POST', '/candidatures/:slug/dossier/lettres', team('letter.manage'), postLetterInvitation),
  at('GET', '/candidatures/:slug/dossier/lettres/:id', signedIn(), showLetter),
  at('POST', '/candidatures/:slug/dossier/lettres/:id/rappel', team('letter.manage'), postLetterReminder),
  at(
    'POST',
    '/candidatures/:slug/dossier/lettres/:id/revocation',
    team('letter.manage'),
    postLetterRevocation,
  ),
  at('GET', '/candidatures/:slug/dossier/engagements', team('commitment.manage'), showTeamCommitments),
  at('POST', '/candidatures/:slug/dossier/engagements', team('commitment.manage'), postCommitment),
  at('GET', '/candidatures/:slug/dossier/engagements/:id', team('commitment.manage'), showTeamCommitment),
  at('POST', '/candidatures/:slug/dossier/engagements/:id', team('commitment.manage'), postAmendment),
  at('GET', '/candidatures/:slug/depots/:number/recepisse.pdf', signedIn(), downloadReceipt),
  at('GET', '/candidatures/:slug/lettres', everybody(), showPublicLetters),
  at('GET', '/lettres/:token', everybody(), showLetterLink),
  at('POST', '/lettres/:token', everybody(), postLetterLink),
];

/** The team of a candidature, for its pieces, letters and commitments. */
function team(verb: keyof typeof supportPermissions): Gate {
  return those(supportPermissions, verb);
}
