import { join } from 'node:path';
import { createDiskStore } from '#kit/files/disk-store.ts';
import type { FileStore } from '#kit/files/file-store.ts';
import { createS3Store } from '#kit/files/s3-store.ts';
import type { Settings } from '../settings.ts';

/** Where uploaded pieces live: an S3-compatible store when one is configured, else the data folder. */
export function fileStoreOf(settings: Settings): FileStore {
  return settings.s3 ? createS3Store(settings.s3) : createDiskStore(join(settings.dataFolder, 'files'));
}
