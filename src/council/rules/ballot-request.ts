import type { BallotMode } from './ballot-mode.ts';
import type { ProfileRules } from './profile.ts';
import { commonRules } from './profiles.ts';

export interface BallotRequest {
  /** Members physically present, without proxies; at least one. */
  readonly present: number;
  readonly for: 'public' | 'secret';
  /** Members present who ask for it. */
  readonly requesting: number;
}

export interface RequestAnswer {
  readonly required: number;
  readonly granted: boolean;
}

type Shares = Pick<ProfileRules, 'publicShare' | 'secretShare'>;

/**
 * Decides whether a request for a particular ballot is granted (L2121-21 CGCT): a quarter of the members present
 * for a public ballot, a third for a secret one, rounded up; the holder of a proxy weighs one.
 */
export function ballotRequest(request: BallotRequest, rules: Shares = commonRules): RequestAnswer {
  const share = request.for === 'public' ? rules.publicShare : rules.secretShare;
  const required = Math.ceil(request.present / share.value);
  return { required, granted: request.requesting >= required };
}

export interface ModeQuestion {
  readonly present: number;
  readonly publicRequesting: number;
  readonly secretRequesting: number;
  /** What is voted: a nomination or a presentation is secret by law. */
  readonly object: 'deliberation' | 'nomination';
  /** The mode when nobody asks. */
  readonly usual: 'ordinary' | 'public';
}

/**
 * Decides the mode of the ballot when requests meet: secret prevails over public, whatever the number asking for
 * public (L2121-21 CGCT; answers to the Senate 21530 of 2006 and 08312 of 2009). A nomination is secret.
 */
export function ballotModeOf(question: ModeQuestion): BallotMode {
  const { present, publicRequesting, secretRequesting } = question;
  if (question.object === 'nomination') return 'secret';
  if (ballotRequest({ present, for: 'secret', requesting: secretRequesting }).granted) return 'secret';
  if (ballotRequest({ present, for: 'public', requesting: publicRequesting }).granted) return 'public';
  return question.usual;
}
