export interface GivenConfirmation {
  readonly lookedAt: string;
  readonly url: string;
}

export interface ConfirmationFault {
  readonly field: keyof GivenConfirmation;
  readonly code: 'LOOKED_AT_REQUIRED' | 'TEXT_TOO_LONG' | 'URL_INVALID';
}

/** Everything that is wrong with a confirmation: it says what was looked at, else it is worth nothing to who reads it later. */
export function confirmationFaults({ lookedAt, url }: GivenConfirmation): ConfirmationFault[] {
  const faults: ConfirmationFault[] = [];
  if (lookedAt === '') faults.push({ field: 'lookedAt', code: 'LOOKED_AT_REQUIRED' });
  if (lookedAt.length > 500) faults.push({ field: 'lookedAt', code: 'TEXT_TOO_LONG' });
  if (url !== '' && (!/^https?:\/\/\S+$/i.test(url) || !URL.canParse(url) || url.length > 1000))
    faults.push({ field: 'url', code: 'URL_INVALID' });
  return faults;
}
