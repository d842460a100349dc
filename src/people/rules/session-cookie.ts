/** The name under which `app.ts` looks for the session. */
export const sessionCookieName = 'totem_session';

/** How long a session lasts: a working day and the evening sitting that follows it. */
const sessionHours = 12;

const attributes = 'HttpOnly; SameSite=Lax; Path=/';

/**
 * The Set-Cookie header that opens a session. Out of reach of scripts, never sent by another site's form (OWASP Session
 * Management), and only over TLS where the public address is https.
 */
export function openingCookie(token: string, publicUrl: string): string {
  return `${sessionCookieName}=${token}; Max-Age=${sessionHours * 3600}; ${attributes}${secure(publicUrl)}`;
}

/** The Set-Cookie header that makes the browser forget the session. */
export function closingCookie(publicUrl: string): string {
  return `${sessionCookieName}=; Max-Age=0; ${attributes}${secure(publicUrl)}`;
}

/** The moment a session opened at `at` ends. */
export function sessionEnd(at: Date): Date {
  return new Date(at.getTime() + sessionHours * 3_600_000);
}

function secure(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '; Secure' : '';
}
