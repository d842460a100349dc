import type { AppParts } from '../app.ts';
import type { Settings } from '../settings.ts';

export function startDelivery(_settings: Settings, _parts: AppParts): () => Promise<void> {
  return async () => {};
}
